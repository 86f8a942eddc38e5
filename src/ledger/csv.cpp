// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include <zilamap/file.hpp>
#include <zilamap/ledger.hpp>

#include "base/cells.hpp"
#include "base/numbers.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <string_view>

namespace zilamap {

namespace {

constexpr std::string_view separator = "; ";

/// A text as one part of a list: harmless, and without what stands between the parts.
std::string as_part(std::string_view text) {
  std::string part = base::harmless_cell(text);
  for (std::size_t at = 0; (at = part.find(separator, at)) != std::string::npos; ++at) part[at] = ',';
  return part;
}

/// One text from each item with the separator between them, as a field. The field may begin with the "-" of an item
/// that has none, which runs nothing.
template <typename List, typename TextOf>
std::string listed(const List& list, const TextOf& text_of) {
  std::string all;
  bool first = true;
  for (const auto& item : list) {
    if (!first) all += separator;
    first = false;
    all += as_part(text_of(item));
  }
  return base::quoted_field(all);
}

std::string people_at(const LedgerPlace& place) {
  if (place.people) return fmt::to_string(*place.people);
  return place.withheld ? "withheld" : "-";
}

/// The persons at each place; nothing when no place has any.
std::string people_of(const std::vector<LedgerPlace>& places) {
  const bool any = std::ranges::any_of(places, [](const LedgerPlace& place) { return place.people || place.withheld; });
  return any ? listed(places, people_at) : std::string();
}

/// A column about the districts of the places: "-" for a place that has none, so that the columns' parts keep step.
template <typename TextOf>
std::string of_tied(const std::vector<LedgerPlace>& places, const TextOf& text_of) {
  return listed(places, [&](const LedgerPlace& place) -> std::string {
    return place.district.empty() ? "-" : std::string(text_of(place));
  });
}

std::string number_or_nothing(long number) { return number > 0 ? fmt::to_string(number) : std::string(); }

}  // namespace

std::string to_csv(const std::vector<LedgerEntry>& ledger) {
  std::string csv =
      "file,sheet,row,column,id,title,outcome,reason,remark,years,places,districts,ties,how,score,people,records,sites,"
      "people_in,people_placed,people_together,withheld\n";
  const auto out = std::back_inserter(csv);
  for (const LedgerEntry& entry : ledger) {
    fmt::format_to(out, "{},{},{},{},{},{},{},{},{},{},", csv_field(entry.where.file), csv_field(entry.where.sheet),
                   number_or_nothing(entry.where.line), number_or_nothing(entry.where.column), csv_field(entry.id),
                   csv_field(entry.title), to_string(entry.outcome), csv_field(entry.reason), csv_field(entry.remark),
                   listed(entry.years, [](const Year& year) { return to_string(year); }));
    fmt::format_to(out, "{},{},{},{},{},{},", listed(entry.places, [](const LedgerPlace& place) { return place.text; }),
                   of_tied(entry.places, [](const LedgerPlace& place) { return place.district; }),
                   listed(entry.places, [](const LedgerPlace& place) { return to_string(place.tie); }),
                   of_tied(entry.places, [](const LedgerPlace& place) { return to_string(place.how); }),
                   of_tied(entry.places, [](const LedgerPlace& place) { return base::plain_number(place.score); }),
                   people_of(entry.places));
    fmt::format_to(out, "{},{},{},{},{},{}\n", entry.records, entry.sites, entry.people_in, entry.people_placed,
                   entry.people_together, entry.withheld);
  }
  return csv;
}

}  // namespace zilamap
