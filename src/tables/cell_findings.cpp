// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "tables/cell_findings.hpp"

#include "base/numbers.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace zilamap::tables {

void CellFindings::add(Finding finding) {
  if (!m_new) return;
  auto kind =
      std::find_if(m_kinds.begin(), m_kinds.end(), [&](const Kind& known) { return known.first.code == finding.code; });
  if (kind == m_kinds.end()) kind = m_kinds.insert(kind, {finding, 0});
  if (++kind->count <= listed) m_out.push_back(std::move(finding));
}

bool CellFindings::finish() {
  if (m_finished) return false;
  m_finished = true;
  for (const Kind& kind : m_kinds) {
    if (kind.count <= listed) continue;
    const auto more = static_cast<std::int64_t>(kind.count - listed);
    m_out.push_back(
        {kind.first.code, kind.first.severity, m_whole,
         fmt::format("There {} of this kind; the first {} are listed with their places.",
                     more == 1 ? "is 1 more finding" : fmt::format("are {} more findings", base::grouped(more)),
                     listed),
         kind.first.advice});
  }
  return true;
}

}  // namespace zilamap::tables
