// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include <zilamap/measure.hpp>

#include "measure/tally.hpp"

namespace zilamap {

namespace {

double value_of(const measuring::Tally& tally, Quantity quantity) {
  switch (quantity) {
    case Quantity::activities:
      return static_cast<double>(tally.activities);
    case Quantity::sites:
      return static_cast<double>(tally.sites);
    case Quantity::people_trained:
      return static_cast<double>(tally.people_trained);
  }
  return 0;
}

}  // namespace

Measured measure(const Records& records, const Joined& joined, const Places& places, const Measure& what,
                 const Year& year) {
  Measured measured{year, {}, balance_of(records, joined, year)};
  const std::vector<measuring::Tally> tallies = measuring::tally(
      records, joined, places, year,
      [&](const Activity& activity) { return measuring::admits(what.types, activity.type); },
      [&](const Link& link) { return measuring::admits(what.ties, link.tie); });
  measured.cells.reserve(tallies.size());
  for (const measuring::Tally& tally : tallies) {
    const double value = value_of(tally, what.quantity);
    const bool suppressed = what.quantity == Quantity::people_trained && measuring::people_suppressed(tally);
    measured.cells.push_back(
        {suppressed ? Status::suppressed : measuring::status_of(measured.balance, value > 0), value});
  }
  return measured;
}

std::string_view to_string(Quantity quantity) {
  switch (quantity) {
    case Quantity::activities:
      return "activities";
    case Quantity::sites:
      return "sites";
    case Quantity::people_trained:
      return "people_trained";
  }
  return {};
}

std::string_view to_string(Status status) {
  switch (status) {
    case Status::value:
      return "value";
    case Status::zero:
      return "zero";
    case Status::not_reported:
      return "not_reported";
    case Status::suppressed:
      return "suppressed";
  }
  return {};
}

}  // namespace zilamap
