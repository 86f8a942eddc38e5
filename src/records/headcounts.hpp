// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include "base/written_number.hpp"
#include "yaml/reader.hpp"

#include <zilamap/records.hpp>

#include <cstdint>
#include <optional>
#include <string>

namespace zilamap::records {

/// What a headcount is called in sentences, what was written, and where. A quiet one belongs to a record of which small
/// numbers are withheld: no sentence about it may hold a number.
struct WrittenHeadcount {
  std::string name;  ///< "`people_trained`"
  std::string text;  ///< as written
  Location where;
  bool quiet = false;
};

/// Why a refused count is none, as a sentence.
std::string refusal_of(const WrittenHeadcount& written, const base::Count& count);

/// The finding "number-inexact" about a count that was taken from less than a number.
Finding inexact_finding(const WrittenHeadcount& written, const base::Count& count);

/// The persons that the parts tell of: women and men, or else adults and children. Empty when there are no parts.
std::optional<std::int64_t> sum_of(const PeopleSplit& split);

/// True when both halves of a pair are there and do not add up to the total.
bool differs(const PeopleSplit& split, const std::optional<std::int64_t>& total);

/// The finding "split-differs" for a place or record of that name.
Finding split_finding(const std::string& name, const Location& where);

/// Reads the headcounts of a YAML record.
class HeadcountReader {
 public:
  HeadcountReader(bool quiet, Findings& findings) : m_quiet(quiet), m_findings(findings) {}

  /// The number under a key. Empty when there is none, or nothing is given ("NA"). Throws yaml::Mistake for what is no
  /// headcount.
  std::optional<std::int64_t> read(const yaml::Map& map, std::string_view key) const;
  /// The number under `people_trained` and the parts under `people`, of a site or a record. Without the number, it is
  /// what the parts tell of.
  void read(const yaml::Map& map, std::optional<std::int64_t>& total, PeopleSplit& split) const;

 private:
  bool m_quiet;
  Findings& m_findings;
};

}  // namespace zilamap::records
