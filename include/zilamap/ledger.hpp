// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <zilamap/export.hpp>
#include <zilamap/join.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace zilamap {

/// One place of a record on its way to a district.
struct LedgerPlace {
  std::string text;  ///< as the record names it; of a border or route its key or stops; of a bare point "85.0, 24.8"
  std::string district;  ///< name of the district that it was tied to; empty when the place could not be resolved
  Tie tie = Tie::venue;
  Route how = Route::name;             ///< means nothing without a district, as does the score
  double score = 1;                    ///< 1 for what is sure, less for what is similar
  std::optional<std::int64_t> people;  ///< persons counted at it; empty when none are given or they are withheld
  bool withheld = false;
};

/// The way of one record: where it was read, how it was placed, in which years it counts, what was summed, or why not.
struct LedgerEntry {
  std::string id;
  std::string title;
  Location where;
  Outcome outcome = Outcome::unplaced;
  std::string reason;       ///< why it is not placed; empty when it is
  std::string remark;       ///< what a reader should know of it beside that: "600 people for 3 districts together: ..."
  std::vector<Year> years;  ///< in which it counts, its persons in the first of them; empty: in none
  std::vector<LedgerPlace> places;
  std::int64_t records = 1;          ///< how many records this entry stands for
  std::int64_t sites = 0;            ///< sites that were placed
  std::int64_t people_in = 0;        ///< persons in it that are not withheld
  std::int64_t people_placed = 0;    ///< of these, persons at sites that were placed
  std::int64_t people_together = 0;  ///< of these, persons given for several districts together
  std::int64_t withheld = 0;         ///< headcounts that are withheld
};

/// The way of every record, in the order of the input, rejected ones last. The sums over all entries are those of
/// balance_of(records, joined). Throws UsageError when the records or the places are not the ones that were joined.
ZILAMAP_API std::vector<LedgerEntry> ledger(const Records& records, const Joined& joined, const Places& places);

/// The ledger as CSV in UTF-8, one row a record, described column by column in docs/outputs.md. Several places of a
/// record are separated by "; ". Texts that a spreadsheet would run as a formula get an apostrophe before them.
ZILAMAP_API std::string to_csv(const std::vector<LedgerEntry>& ledger);

}  // namespace zilamap
