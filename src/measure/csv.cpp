// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include <zilamap/measure.hpp>

#include <fmt/format.h>

namespace zilamap {

namespace {

/// Quoted when a comma, a quote or a line break is in it (RFC 4180).
std::string field(const std::string& text) {
  if (text.find_first_of(",\"\r\n") == std::string::npos) return text;
  std::string quoted = "\"";
  for (const char c : text) quoted.append(c == '"' ? 2 : 1, c);
  return quoted + '"';
}

}  // namespace

std::string to_csv(const std::vector<DistrictRow>& rows) {
  std::string csv = "district,census2011,lgd,year,status,activities,sites,people_trained,types\n";
  for (const DistrictRow& row : rows) {
    const std::string numbers = row.status == Status::not_reported
                                    ? ",,"
                                    : fmt::format("{},{},{}", row.activities, row.sites, row.people_trained);
    csv += fmt::format("{},{},{},{},{},{},{}\n", field(row.district), field(row.census2011), field(row.lgd), row.year,
                       to_string(row.status), numbers, field(row.types));
  }
  return csv;
}

}  // namespace zilamap
