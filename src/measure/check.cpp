// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "base/text.hpp"

#include <zilamap/error.hpp>
#include <zilamap/measure.hpp>

#include <fmt/format.h>

#include <cmath>
#include <set>
#include <string>

namespace zilamap {

namespace {

void check_index(const IndexSpec& index) {
  if (index.columns.empty()) {
    throw UsageError(
        "An index needs at least one column. Name columns of a table of indicators, or population, area_km2 "
        "or density.");
  }
  std::set<std::string> seen;
  for (const IndexColumn& column : index.columns) {
    const std::string name = base::printable(column.column, 40);
    // The largest weight keeps sums of weights finite.
    if (!(column.weight > 0) || column.weight > 1e9) {
      throw UsageError(
          fmt::format("The weight of \"{}\" must be above 0 and at most 1,000,000,000. Leave the column out "
                      "if it is not to count.",
                      name));
    }
    if (!seen.insert(base::fold_name(column.column)).second) {
      throw UsageError(fmt::format("The index has the column \"{}\" twice. Give it once, with a larger weight.", name));
    }
  }
}

void check_category(const Measure& what) {
  if (what.quantity == Quantity::category && base::fold_name(what.column).empty()) {
    throw UsageError(
        "The measure category needs the column that its words are in. Name one of a table of indicators: \"column\".");
  }
  if (what.per != Per::nothing) {
    throw UsageError(fmt::format("Categories cannot be set against {}: they are no numbers. Set \"per\" to \"nothing\".",
                                 what.per == Per::total ? "a total" : to_string(what.per)));
  }
  if (what.span == Span::change) {
    throw UsageError(
        "Categories have no change, for they are no numbers. Set \"span\" to \"year\" or \"to-date\".");
  }
}

}  // namespace

bool counts_records(Quantity quantity) {
  switch (quantity) {
    case Quantity::activities:
    case Quantity::sites:
    case Quantity::people_trained:
    case Quantity::partners:
    case Quantity::kinds:
      return true;
    case Quantity::population:
    case Quantity::area:
    case Quantity::index:
    case Quantity::category:
      break;
  }
  return false;
}

bool is_category(Quantity quantity) { return quantity == Quantity::kinds || quantity == Quantity::category; }

void check(const Measure& what) {
  const std::string_view name = to_string(what.quantity);
  if (what.quantity == Quantity::index) {
    check_index(what.index);
    if (what.per != Per::nothing) {
      throw UsageError(fmt::format("An index cannot be set against {}: it is no quantity. Set \"per\" to \"nothing\".",
                                   what.per == Per::total ? "a total" : to_string(what.per)));
    }
  } else if (!what.index.columns.empty()) {
    throw UsageError(
        fmt::format("Columns belong to an index, but the measure is {}. Measure index, or leave them out.", name));
  }
  if (is_category(what.quantity)) check_category(what);
  if (what.quantity != Quantity::category && !what.column.empty()) {
    throw UsageError(
        fmt::format("A column belongs to the measure category, but the measure is {}. Set \"column\" to ''.", name));
  }
  if (counts_records(what.quantity)) return;
  if (what.span != Span::year) {
    throw UsageError(fmt::format("The measure {} is the same in every year, so it has no {}. Set \"span\" to \"year\".",
                                 name, what.span == Span::change ? "change" : "sum to date"));
  }
  if (!what.types.empty() || !what.ties.empty()) {
    throw UsageError(
        fmt::format("The measure {} is not counted in the records, so it has no types and no ties. Leave "
                    "them out.",
                    name));
  }
  if ((what.quantity == Quantity::population && what.per == Per::population) ||
      (what.quantity == Quantity::area && what.per == Per::area)) {
    throw UsageError(fmt::format("The {0} for each {0} is the same everywhere. Set it against something else.", name));
  }
}

}  // namespace zilamap
