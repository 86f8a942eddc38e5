// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <zilamap/finding.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <unordered_map>

namespace zilamap::base {

/// Collects findings of which there may be as many as records. What is said in the same words comes with its first
/// places and the number of the others; of each code only so many are kept, and the rest is counted.
class FindingLog {
 public:
  static constexpr std::int64_t most_alike = 20;       ///< findings of one code and text
  static constexpr std::int64_t most_of_a_code = 1000;  ///< findings of one code

  /// `times` says how often it happened at its place, for records that stand for several.
  void add(Finding finding, std::int64_t times = 1);
  void add(Findings findings, std::int64_t times = 1);

  /// What was kept, in the order in which it came; the first of what happened more often than it is listed says how
  /// often. `where` is the place of what was not kept.
  Findings take(const Location& where);

 private:
  struct Alike {
    std::size_t first = 0;  ///< index into m_findings
    std::int64_t listed = 0;
    std::int64_t times = 0;
  };
  struct Kind {
    std::int64_t listed = 0;
    std::int64_t left_out = 0;
    Severity severity = Severity::info;
  };

  Findings m_findings;
  std::unordered_map<std::string, Alike> m_alike;  ///< by code and text
  std::unordered_map<std::string, Kind> m_kinds;   ///< by code
};

}  // namespace zilamap::base
