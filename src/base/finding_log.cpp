// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "base/finding_log.hpp"

#include "base/numbers.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <utility>

namespace zilamap::base {

void FindingLog::add(Finding finding, std::int64_t times) {
  const auto same = m_alike.find(finding.code + '\n' + finding.text);
  Kind& kind = m_kinds[finding.code];
  const bool listed_often = same != m_alike.end() && same->second.listed >= most_alike;
  if (same != m_alike.end()) same->second.times += times;
  if (listed_often) return;
  if (kind.listed >= most_of_a_code) {
    if (same != m_alike.end()) return;
    kind.left_out += times;
    kind.severity = std::max(kind.severity, finding.severity);
    return;
  }
  ++kind.listed;
  if (same == m_alike.end()) {
    m_alike.emplace(finding.code + '\n' + finding.text, Alike{m_findings.size(), 1, times});
  } else {
    ++same->second.listed;
  }
  m_findings.push_back(std::move(finding));
}

void FindingLog::add(Findings findings, std::int64_t times) {
  for (Finding& finding : findings) add(std::move(finding), times);
}

Findings FindingLog::take(const Location& where) {
  for (const auto& [key, alike] : m_alike) {
    if (alike.times > alike.listed) {
      m_findings[alike.first].text += fmt::format(" This comes {} times.", grouped(alike.times));
    }
  }
  const std::map<std::string, Kind> in_order(m_kinds.begin(), m_kinds.end());
  for (const auto& [code, kind] : in_order) {
    if (kind.left_out == 0) continue;
    m_findings.push_back({code, kind.severity, where,
                          fmt::format("There are {} more findings of this kind.", grouped(kind.left_out)),
                          "Mend those that are listed, then look again."});
  }
  m_alike.clear();
  m_kinds.clear();
  return std::exchange(m_findings, {});
}

}  // namespace zilamap::base
