// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include "records/table_reader.hpp"
#include "tables/table.hpp"

#include <zilamap/records.hpp>

#include <algorithm>
#include <string>

namespace zilamap::records {

/// Records from a table in CSV. A line of column meanings can stand before it.
inline Records table(const std::string& csv, const ReadOptions& options = {}, const std::string& meanings = {}) {
  Records records;
  const Mapping mapping = meanings.empty() ? Mapping{} : parse_mapping(meanings, "columns.yaml", records);
  read_table(*tables::from_text(csv, "t.csv"), mapping, options, records);
  return records;
}

/// The first finding with the code; fails loudly when there is none.
inline Finding finding(const Records& records, const std::string& code) {
  const auto found = std::ranges::find(records.findings, code, &Finding::code);
  return found == records.findings.end() ? Finding{"no finding " + code, Severity::info, {}, {}, {}} : *found;
}

inline bool has(const Records& records, const std::string& code) {
  return std::ranges::find(records.findings, code, &Finding::code) != records.findings.end();
}

}  // namespace zilamap::records
