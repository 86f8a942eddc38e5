// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "base/numbers.hpp"
#include "ledger/people.hpp"

#include <zilamap/error.hpp>
#include <zilamap/join.hpp>

#include <fmt/format.h>

namespace zilamap {

namespace {

void count(const Activity& activity, const Placement& placement, Balance& balance) {
  ++balance.read;
  switch (placement.outcome) {
    case Outcome::placed:
      ++balance.placed;
      break;
    case Outcome::state_wide:
      ++balance.state_wide;
      break;
    case Outcome::unplaced:
      ++balance.unplaced;
      break;
    case Outcome::rejected:
      ++balance.rejected;
      break;
  }
  ledger::add_people(balance.people_in, activity.people_trained);
  for (const Site& site : activity.sites) ledger::add_people(balance.people_in, site.people_trained);
  for (const Link& link : placement.links) {
    if (link.tie != Tie::site) continue;
    ++balance.sites;
    ledger::add_people(balance.people_placed, activity.sites.at(static_cast<std::size_t>(link.site)).people_trained);
  }
}

/// The account of one year's records, or of all when there is no year.
Balance account(const Records& records, const Joined& joined, const Year* year) {
  if (joined.placements.size() != records.activities.size()) {
    throw UsageError("these records are not the ones that were joined");
  }
  Balance balance;
  for (std::size_t i = 0; i < records.activities.size(); ++i) {
    const Activity& activity = records.activities[i];
    if (year != nullptr && !counts_in(activity, records, *year)) continue;
    count(activity, joined.placements[i], balance);
  }
  for (const Rejected& rejected : records.rejected) {
    if (year != nullptr && rejected.year != *year) continue;
    ++balance.read;
    ++balance.rejected;
  }
  return balance;
}

std::string people_sentence(const Balance& balance) {
  if (balance.people_in == 1) {
    return balance.people_placed == 1 ? "1 person trained, placed." : "1 person trained, not placed.";
  }
  const std::string all = base::grouped(balance.people_in);
  if (balance.people_placed == balance.people_in) return fmt::format("{} people trained, all placed.", all);
  if (balance.people_placed == 0) return fmt::format("{} people trained, none placed.", all);
  return fmt::format("{} people trained, {} of them placed.", all, base::grouped(balance.people_placed));
}

}  // namespace

Balance balance_of(const Records& records, const Joined& joined, const Year& year) {
  return account(records, joined, &year);
}

Balance balance_of(const Records& records, const Joined& joined) { return account(records, joined, nullptr); }

std::string to_sentence(const Balance& balance) {
  const auto number = [](std::size_t n) { return base::grouped(static_cast<std::int64_t>(n)); };
  std::string text =
      fmt::format("{} {}: {} placed, {} state-wide, {} without a place that could be mapped, {} rejected.",
                  number(balance.read), balance.read == 1 ? "record" : "records", number(balance.placed),
                  number(balance.state_wide), number(balance.unplaced), number(balance.rejected));
  if (balance.people_in > 0) text += ' ' + people_sentence(balance);
  return text;
}

}  // namespace zilamap
