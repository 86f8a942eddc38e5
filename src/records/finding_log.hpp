// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <zilamap/finding.hpp>

#include <algorithm>
#include <cstddef>
#include <map>
#include <string>
#include <utility>

namespace zilamap::records {

/// Collects findings of which there may be as many as rows: of each code the first ones are kept and the others counted.
class FindingLog {
 public:
  static constexpr std::size_t most_of_a_code = 100;

  void add(Finding finding) {
    Kind& kind = m_kinds[finding.code];
    if (++kind.count <= most_of_a_code) {
      m_findings.push_back(std::move(finding));
    } else {
      kind.severity = std::max(kind.severity, finding.severity);
    }
  }

  void add(Findings findings) {
    for (Finding& finding : findings) add(std::move(finding));
  }

  /// All that was kept, and for each code with more than that one finding that says how many more there are.
  Findings take(const Location& where) {
    for (const auto& [code, kind] : m_kinds) {
      if (kind.count <= most_of_a_code) continue;
      const std::size_t more = kind.count - most_of_a_code;
      m_findings.push_back({code, kind.severity, where,
                            "There are " + std::to_string(more) + " more findings of this kind.",
                            "Mend those above, then look again."});
    }
    m_kinds.clear();
    return std::exchange(m_findings, {});
  }

 private:
  struct Kind {
    std::size_t count = 0;
    Severity severity = Severity::info;
  };
  std::map<std::string, Kind> m_kinds;
  Findings m_findings;
};

}  // namespace zilamap::records
