// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "base/numbers.hpp"
#include "ledger/people.hpp"
#include "ledger/record_sum.hpp"

#include <zilamap/error.hpp>
#include <zilamap/join.hpp>

#include <fmt/format.h>

namespace zilamap {

namespace {

std::size_t& share_of(Balance& balance, Outcome outcome) {
  switch (outcome) {
    case Outcome::placed:
      return balance.placed;
    case Outcome::state_wide:
      return balance.state_wide;
    case Outcome::unplaced:
      return balance.unplaced;
    case Outcome::rejected:
      break;
  }
  return balance.rejected;
}

void count(const accounting::RecordSum& sum, Outcome outcome, Balance& balance) {
  const auto records = static_cast<std::size_t>(sum.records);
  balance.read += records;
  share_of(balance, outcome) += records;
  balance.sites += static_cast<std::size_t>(sum.sites);
  balance.withheld += static_cast<std::size_t>(sum.withheld);
  accounting::add_people(balance.people_in, sum.people_in);
  accounting::add_people(balance.people_placed, sum.people_placed);
  accounting::add_people(balance.people_together, sum.people_together);
}

/// Whether a record is in an account, and whether its persons are.
enum class Part { none, record, all };

/// The account of the records that `part_of` takes, and of the rejected ones that `takes_rejected` does.
template <typename PartOf, typename TakesRejected>
Balance account(const Records& records, const Joined& joined, const PartOf& part_of,
                const TakesRejected& takes_rejected) {
  if (joined.placements.size() != records.activities.size()) {
    throw UsageError("these records are not the ones that were joined");
  }
  Balance balance;
  for (std::size_t i = 0; i < records.activities.size(); ++i) {
    const Part part = part_of(records.activities[i]);
    if (part == Part::none) continue;
    const Placement& placement = joined.placements[i];
    count(accounting::sum_of(records.activities[i], placement, part == Part::all), placement.outcome, balance);
  }
  for (const Rejected& rejected : records.rejected) {
    if (takes_rejected(rejected)) count({.records = accounting::weight(rejected.count)}, Outcome::rejected, balance);
  }
  return balance;
}

std::string people_sentence(const Balance& balance) {
  if (balance.people_in == 1) {
    return balance.people_placed == 1 ? "1 person trained, placed" : "1 person trained, not placed";
  }
  const std::string all = base::grouped(balance.people_in) + " people trained";
  if (balance.people_placed == balance.people_in) return all + ", all placed";
  const std::string placed = base::grouped(balance.people_placed);
  if (balance.people_together == 0) {
    return balance.people_placed == 0 ? all + ", none placed" : fmt::format("{}, {} of them placed", all, placed);
  }
  if (balance.people_together == balance.people_in) return all + ", for several districts together";
  std::string text = fmt::format("{}, {} of them placed, {} for several districts together", all, placed,
                                 base::grouped(balance.people_together));
  const std::int64_t rest = balance.people_in - balance.people_placed - balance.people_together;
  if (rest > 0) text += fmt::format(", {} not placed", base::grouped(rest));
  return text;
}

std::string withheld_words(const Balance& balance) {
  return balance.withheld == 1 ? "1 small headcount is withheld"
                               : fmt::format("{} small headcounts are withheld",
                                             base::grouped(static_cast<std::int64_t>(balance.withheld)));
}

}  // namespace

Balance balance_of(const Records& records, const Joined& joined, const Year& year) {
  return account(
      records, joined,
      [&](const Activity& activity) {
        if (!counts_in(activity, records, year)) return Part::none;
        return accounting::people_count_in(activity, records, year) ? Part::all : Part::record;
      },
      [&](const Rejected& rejected) { return rejected.year == year; });
}

Balance balance_to_date(const Records& records, const Joined& joined, const Year& year) {
  return account(
      records, joined,
      [&](const Activity& activity) {
        return accounting::counts_to_date(activity, records, year) ? Part::all : Part::none;
      },
      [&](const Rejected& rejected) {
        return rejected.year && rejected.year->fiscal == year.fiscal && *rejected.year <= year;
      });
}

Balance balance_of(const Records& records, const Joined& joined) {
  return account(
      records, joined, [](const Activity&) { return Part::all; }, [](const Rejected&) { return true; });
}

Balance balance_without_year(const Records& records, const Joined& joined) {
  // The years that records are reported by: see years_of().
  const bool fiscal = !has_calendar_years(records.calendar);
  return account(
      records, joined,
      [&](const Activity& activity) { return year_of(activity, records.calendar, fiscal) ? Part::none : Part::all; },
      [fiscal](const Rejected& rejected) { return !rejected.year || rejected.year->fiscal != fiscal; });
}

std::string to_sentence(const Balance& balance) {
  const auto number = [](std::size_t n) { return base::grouped(static_cast<std::int64_t>(n)); };
  std::string text =
      fmt::format("{} {}: {} placed, {} state-wide, {} without a place that could be mapped, {} rejected.",
                  number(balance.read), balance.read == 1 ? "record" : "records", number(balance.placed),
                  number(balance.state_wide), number(balance.unplaced), number(balance.rejected));
  if (balance.people_in > 0) text += ' ' + people_sentence(balance);
  if (balance.withheld > 0) text += (balance.people_in > 0 ? "; " : " ") + withheld_words(balance);
  if (balance.people_in > 0 || balance.withheld > 0) text += '.';
  return text;
}

}  // namespace zilamap
