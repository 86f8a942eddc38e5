// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include <zilamap/measure.hpp>

#include "measure/categories.hpp"
#include "measure/composite.hpp"
#include "measure/divisors.hpp"
#include "measure/partners.hpp"
#include "measure/tally.hpp"

#include <algorithm>
#include <map>
#include <utility>

namespace zilamap {

namespace {

using measuring::Period;

/// What is counted in one period.
struct Counted {
  std::vector<Cell> cells;
  Balance balance;
};

double value_of(const measuring::Tally& tally, Quantity quantity) {
  if (quantity == Quantity::activities) return static_cast<double>(tally.activities);
  return static_cast<double>(quantity == Quantity::sites ? tally.sites : tally.people_trained);
}

/// Counts a measure of the records for one period after the other.
class Counter {
 public:
  Counter(const Records& records, const Joined& joined, const Places& places, const Measure& what, Findings& findings)
      : m_records(records),
        m_joined(joined),
        m_places(places),
        m_what(what),
        m_findings(findings),
        m_divisors(places, what.per, findings) {
    measuring::check_joined(records, joined);
  }

  Counted count(const Period& period) {
    Counted counted{{}, period.balance(m_records, m_joined)};
    if (m_what.quantity == Quantity::partners) {
      for (const std::int64_t partners : measuring::distinct_partners(m_records, m_joined, m_places, m_what, period)) {
        counted.cells.push_back({measuring::status_of(counted.balance, partners > 0), static_cast<double>(partners)});
      }
    } else {
      add_tallies(period, counted);
    }
    m_divisors.apply(counted.cells);
    return counted;
  }

 private:
  void add_tallies(const Period& period, Counted& counted) {
    const std::vector<measuring::Tally> tallies = measuring::tally(
        m_records, m_joined, m_places, period,
        [&](const Activity& activity) { return measuring::admits(m_what.types, activity.type); },
        [&](const Link& link) { return measuring::admits(m_what.ties, link.tie); });
    const bool people = m_what.quantity == Quantity::people_trained;
    for (const measuring::Tally& tally : tallies) {
      const double value = value_of(tally, m_what.quantity);
      const bool suppressed = people && measuring::people_suppressed(tally);
      counted.cells.push_back(
          {suppressed ? Status::suppressed : measuring::status_of(counted.balance, value > 0), value});
      if (people && tally.withheld > 0 && m_what.per == Per::total) say_withheld();
    }
  }

  void say_withheld() {
    if (std::exchange(m_withheld_said, true)) return;
    m_findings.push_back({"shares-without-withheld",
                          Severity::info,
                          {},
                          "Some headcounts are withheld, so the shares are of all others.",
                          "Say so where the shares are shown."});
  }

  const Records& m_records;
  const Joined& m_joined;
  const Places& m_places;
  const Measure& m_what;
  Findings& m_findings;
  measuring::Divisors m_divisors;
  bool m_withheld_said = false;
};

Cell change(const Cell& now, const Cell& before) {
  for (const Status unknown : {Status::not_reported, Status::suppressed}) {
    if (now.status == unknown || before.status == unknown) return {unknown, 0};
  }
  if (now.status == Status::zero && before.status == Status::zero) return {Status::zero, 0};
  return {Status::value, now.value - before.value};
}

/// Each year less the one before it. A year that is needed twice is counted once.
std::vector<Measured> changes(Counter& counter, std::span<const Year> years) {
  std::map<Year, Counted> counted;
  const auto of = [&](const Year& year) -> const Counted& {
    const auto known = counted.find(year);
    return known != counted.end() ? known->second : counted.emplace(year, counter.count({year})).first->second;
  };
  std::vector<Measured> all;
  for (const Year& year : years) {
    const Counted& now = of(year);
    const Counted& before = of({year.start - 1, year.fiscal});
    Measured& measured = all.emplace_back(Measured{year, {}, now.balance});
    std::ranges::transform(now.cells, before.cells, std::back_inserter(measured.cells), change);
  }
  return all;
}

/// What is the same in every year; the records tell only what became of them.
std::vector<Measured> constants(const Records& records, const Joined& joined, const Places& places, const Measure& what,
                                std::span<const Year> years, Findings& findings) {
  std::vector<Cell> cells;
  if (what.quantity == Quantity::index) {
    cells = measuring::composite(places, what.index, findings);
  } else {
    for (const std::optional<double>& number :
         what.quantity == Quantity::population ? measuring::populations(places) : measuring::areas(places)) {
      if (!number) {
        cells.push_back({});
      } else {
        cells.push_back({*number > 0 ? Status::value : Status::zero, *number});
      }
    }
    measuring::Divisors(places, what.per, findings).apply(cells);
  }
  std::vector<Measured> all;
  for (const Year& year : years) all.push_back({year, cells, balance_of(records, joined, year)});
  return all;
}

}  // namespace

std::vector<Measured> series(const Records& records, const Joined& joined, const Places& places, const Measure& what,
                             std::span<const Year> years) {
  check(what);
  Findings findings;
  std::vector<Measured> all;
  if (is_category(what.quantity)) {
    all = measuring::categorised(records, joined, places, what, years, findings);
  } else if (!counts_records(what.quantity)) {
    all = constants(records, joined, places, what, years, findings);
  } else {
    Counter counter(records, joined, places, what, findings);
    if (what.span == Span::change) {
      all = changes(counter, years);
    } else {
      for (const Year& year : years) {
        Counted counted = counter.count(Period::of(year, what.span));
        all.push_back({year, std::move(counted.cells), counted.balance});
      }
    }
  }
  if (!all.empty()) all.front().findings = std::move(findings);
  return all;
}

Measured measure(const Records& records, const Joined& joined, const Places& places, const Measure& what,
                 const Year& year) {
  return std::move(series(records, joined, places, what, {&year, 1}).front());
}

bool counts_in(const Activity& activity, const Records& records, const Year& year, Span span) {
  return Period::of(year, span).has(activity, records);
}

}  // namespace zilamap
