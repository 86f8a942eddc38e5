// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "records/status.hpp"

#include "base/text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <string>
#include <vector>

namespace zilamap::records {

bool says_not_done(std::string_view status) {
  if (status.empty()) return false;
  static const std::vector<std::string> words = [] {
    std::vector<std::string> keys;
    for (const std::string_view word :
         {"planned", "proposed", "pipeline", "upcoming", "scheduled", "cancelled", "canceled", "postponed", "suspended",
          "deferred", "abandoned", "dropped", "रद्द", "स्थगित", "प्रस्तावित", "नियोजित"}) {
      keys.push_back(base::fold_name(word));
    }
    return keys;
  }();
  const std::string key = base::fold_name(status);
  static constexpr std::array<std::string_view, 4> phrases{"not done", "not held", "not started", "not yet"};
  if (std::any_of(phrases.begin(), phrases.end(), [&](std::string_view phrase) { return key.starts_with(phrase); })) {
    return true;
  }
  const std::vector<std::string> said = base::split(key, ' ');
  // "Completed as planned" is done.
  return !said.empty() && std::find(words.begin(), words.end(), said.front()) != words.end();
}

void note_status(const Activity& activity, Findings& findings) {
  if (!says_not_done(activity.status)) return;
  findings.push_back({"not-done", Severity::warning, activity.where,
                      fmt::format("The status of the record \"{}\" is \"{}\"; it counts all the same.",
                                  base::printable(activity.id), base::printable(activity.status)),
                      "Take it out, or correct the status, if it should not count or was done after all."});
}

}  // namespace zilamap::records
