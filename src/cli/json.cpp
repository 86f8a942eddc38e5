// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "cli/json.hpp"

#include "cli/output.hpp"

namespace zilamap::cli {

Json to_json(const Findings& findings) {
  Json list = Json::array();
  for (const Finding& finding : findings) {
    list.push_back({{"code", finding.code},
                    {"severity", to_string(finding.severity)},
                    {"file", finding.where.file},
                    {"sheet", finding.where.sheet},
                    {"line", finding.where.line},
                    {"column", finding.where.column},
                    {"text", finding.text},
                    {"advice", finding.advice}});
  }
  return list;
}

Json to_json(const Balance& balance) {
  return {{"read", balance.read},
          {"placed", balance.placed},
          {"state_wide", balance.state_wide},
          {"unplaced", balance.unplaced},
          {"rejected", balance.rejected},
          {"people_in", balance.people_in},
          {"people_placed", balance.people_placed},
          {"people_together", balance.people_together},
          {"withheld", balance.withheld}};
}

void print_json(const Json& json) {
  print(json.dump(2, ' ', false, Json::error_handler_t::replace));
  print("\n");
}

}  // namespace zilamap::cli
