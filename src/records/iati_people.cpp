// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "records/iati_people.hpp"

#include "base/text.hpp"
#include "records/headcounts.hpp"
#include "records/iati_codes.hpp"
#include "records/written_dates.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace zilamap::records::iati {

namespace {

using Number = std::optional<std::int64_t>;

/// The numbers of a headcount, for what is done to each alike.
constexpr std::size_t number_count = 5;
Number& number_of(Headcount& count, std::size_t i) {
  Number* const numbers[number_count] = {&count.total, &count.split.female, &count.split.male, &count.split.adults,
                                         &count.split.children};
  return *numbers[i];
}

bool has_values(const Indicator& indicator, std::vector<Value> Period::*values) {
  return std::any_of(indicator.periods.begin(), indicator.periods.end(), [&](const Period& period) {
    return std::any_of((period.*values).begin(), (period.*values).end(),
                       [](const Value& value) { return !value.value.empty(); });
  });
}

/// The values of one period for one place, or for the whole.
class Tally {
 public:
  /// Takes a value for whom its dimensions say; false when there is one for them already.
  bool add(std::int64_t number, Group sex, Group age) {
    if (sex == Group::all && age == Group::all) return set(m_count.total, number);
    if (sex != Group::all && age != Group::all) {
      add_to(sex == Group::female ? m_parts.female : m_parts.male, number);
      add_to(age == Group::adults ? m_parts.adults : m_parts.children, number);
      return true;
    }
    PeopleSplit& split = m_count.split;
    if (sex != Group::all) return set(sex == Group::female ? split.female : split.male, number);
    return set(age == Group::adults ? split.adults : split.children, number);
  }

  /// What was given for a group, or else the sum of its parts; the total is theirs when none was given.
  Headcount count() const {
    Headcount count = m_count;
    const auto fill = [](Number& number, const Number& parts) { number = number ? number : parts; };
    fill(count.split.female, m_parts.female);
    fill(count.split.male, m_parts.male);
    fill(count.split.adults, m_parts.adults);
    fill(count.split.children, m_parts.children);
    fill(count.total, sum_of(count.split));
    return count;
  }

 private:
  static bool set(Number& number, std::int64_t value) {
    if (number) return false;
    number = value;
    return true;
  }
  static void add_to(Number& sum, std::int64_t value) { sum = sum.value_or(0) + value; }

  Headcount m_count;
  PeopleSplit m_parts;  ///< sums of values by sex and age at once
};

/// Reads the values of an indicator's periods.
class PeopleReader {
 public:
  PeopleReader(const Activity& activity, const Indicator& indicator, bool quiet, base::FindingLog& findings)
      : m_indicator(indicator), m_quiet(quiet), m_findings(findings) {
    for (std::size_t i = 0; i < activity.places.size(); ++i) {
      if (!activity.places[i].ref.empty()) m_places.emplace(activity.places[i].ref, i);
    }
  }

  People read(std::vector<Value> Period::*values) {
    const bool adds = can_add_up(values);
    People all;
    for (const Period& period : m_indicator.periods) {
      People next = read_period(period.*values);
      for (auto& [place, count] : next.at_places) combine(all.at_places[place], count, adds);
      combine(all.elsewhere, next.elsewhere, adds);
    }
    return all;
  }

 private:
  void note(const char* code, Severity severity, const Location& where, std::string text, const char* advice) {
    m_findings.add({code, severity, where, std::move(text), advice});
  }

  static void combine(Headcount& all, Headcount& next, bool adds) {
    for (std::size_t i = 0; i < number_count; ++i) {
      Number& sum = number_of(all, i);
      if (const Number& number = number_of(next, i)) {
        sum = adds ? sum.value_or(0) + *number : std::max(sum.value_or(0), *number);
      }
    }
  }

  /// True when no person can be in two periods' values for what the periods say.
  bool can_add_up(std::vector<Value> Period::*values) {
    std::vector<std::pair<Date, Date>> spans;
    std::size_t filled = 0;
    for (const Period& period : m_indicator.periods) {
      if ((period.*values).empty()) continue;
      ++filled;
      const WrittenDates start = read_written_dates(period.start);
      const WrittenDates end = read_written_dates(period.end);
      if (start.kind == WrittenDates::Kind::dates && end.kind == WrittenDates::Kind::dates) {
        spans.emplace_back(start.span.first, end.span.last);
      }
    }
    if (filled < 2) return true;
    std::sort(spans.begin(), spans.end());
    bool apart = spans.size() == filled && m_indicator.aggregates;
    for (std::size_t i = 1; i < spans.size(); ++i) apart = apart && spans[i - 1].second <= spans[i].first;
    if (!apart) {
      note(
          "iati-periods-overlap", Severity::warning, m_indicator.where,
          "The periods of the indicator overlap, lack dates or are not to be added up; the largest value is taken, not "
          "their sum.",
          "Give each period its own days if its values are of its own persons.");
    }
    return apart;
  }

  Number number_in(const Value& value) {
    const WrittenHeadcount written{"The value", value.value, value.where, m_quiet};
    const base::Count count = base::read_count(value.value);
    if (count.kind == base::Count::Kind::refused) {
      note("number-unreadable", Severity::error, value.where, refusal_of(written, count), "Correct the number.");
    }
    if (count.kind == base::Count::Kind::inexact) m_findings.add(inexact_finding(written, count));
    return count.has_value() ? Number(count.value) : std::nullopt;
  }

  /// Sex and age that the dimensions of a value say; false when they say more than that.
  bool groups_of(const Value& value, Group& sex, Group& age) {
    for (const auto& [name, said] : value.dimensions) {
      const Group group = group_of(name, said);
      if (group == Group::all) continue;
      const bool is_sex = group == Group::female || group == Group::male;
      Group& known = is_sex ? sex : age;
      if (group == Group::other || known != Group::all) {
        note("iati-dimension-unused", Severity::info, value.where,
             fmt::format("A value by \"{}\" is not used; only sex and age, as adults and children, are.",
                         base::printable(name, 40)),
             "");
        return false;
      }
      known = group;
    }
    return true;
  }

  /// The position of the place that a value is for; none when it is for the whole activity, several places or an
  /// unknown one.
  std::optional<std::size_t> place_of(const Value& value) {
    if (value.places.size() != 1) return std::nullopt;
    const auto found = m_places.find(value.places.front());
    if (found != m_places.end()) return found->second;
    note("iati-location-unknown", Severity::warning, value.where,
         fmt::format("No location of the activity has the ref \"{}\"; the value counts at none of them.",
                     base::printable(value.places.front(), 40)),
         "Correct the ref.");
    return std::nullopt;
  }

  People read_period(const std::vector<Value>& values) {
    std::map<std::size_t, Tally> at_places;
    Tally whole;   // of the activity
    Tally shared;  // of several places together
    for (const Value& value : values) {
      Group sex = Group::all;
      Group age = Group::all;
      const Number number = number_in(value);
      if (!number || !groups_of(value, sex, age)) continue;
      const std::optional<std::size_t> place = place_of(value);
      Tally& tally = place ? at_places[*place] : value.places.empty() ? whole : shared;
      if (!tally.add(*number, sex, age)) {
        note("iati-value-repeated", Severity::warning, value.where,
             "The period has a value for the same persons already; the first is taken.", "Keep one of them.");
      }
    }
    People people;
    for (const auto& [place, tally] : at_places) people.at_places.emplace(place, tally.count());
    people.elsewhere = whole.count().total ? whole.count() : shared.count();
    if (people.elsewhere.total) leave_rest(people, values.front().where);
    return people;
  }

  /// Takes the persons at places out of those of the whole.
  void leave_rest(People& people, const Location& where) {
    bool any_place = false;
    bool exceeds = false;
    for (std::size_t i = 0; i < number_count; ++i) {
      Number& rest = number_of(people.elsewhere, i);
      for (auto& [index, place] : people.at_places) {
        any_place = true;
        const Number& number = number_of(place, i);
        rest = rest && number ? Number(*rest - *number) : std::nullopt;
      }
      if (rest && *rest < 0) {
        exceeds = exceeds || i == 0;
        rest = std::nullopt;
      }
    }
    if (!any_place) return;
    if (!people.elsewhere.total || *people.elsewhere.total == 0) people.elsewhere = {};
    if (exceeds) {
      note("iati-places-exceed-whole", Severity::warning, where,
           "The values for places are more than the value for the whole activity; those of the places count.",
           "Correct one of them.");
    } else {
      note("iati-whole-and-places", Severity::info, where,
           "The value for the whole activity is taken to include those for its places; what is left counts at none of "
           "them.",
           "");
    }
  }

  const Indicator& m_indicator;
  std::unordered_map<std::string_view, std::size_t> m_places;  ///< by ref
  bool m_quiet;
  base::FindingLog& m_findings;
};

}  // namespace

const Indicator* choose_indicator(const Activity& activity, base::FindingLog& findings) {
  std::vector<const Indicator*> counting;
  for (const Indicator& indicator : activity.indicators) {
    const auto is_about = [](const Narrative& title) { return counts_people(title.text); };
    if (indicator.measure == "1" && std::any_of(indicator.titles.begin(), indicator.titles.end(), is_about)) {
      counting.push_back(&indicator);
    }
  }
  const auto with = [&](std::vector<Value> Period::*values) -> const Indicator* {
    const auto found =
        std::find_if(counting.begin(), counting.end(), [&](const Indicator* i) { return has_values(*i, values); });
    return found == counting.end() ? nullptr : *found;
  };
  const Indicator* const chosen = with(&Period::actuals);
  if (chosen == nullptr) return with(&Period::targets);
  for (const Indicator* other : counting) {
    if (other == chosen || !has_values(*other, &Period::actuals)) continue;
    findings.add(
        {"iati-indicator-unused", Severity::warning, other->where,
         fmt::format("The indicator \"{}\" may count the same persons as the one in line {}, so only that one is "
                     "used.",
                     base::printable(text_in(other->titles, "en")), chosen->where.line),
         "Put the indicator that is to be counted first."});
  }
  return chosen;
}

People read_people(const Activity& activity, const Indicator& indicator, bool quiet, base::FindingLog& findings) {
  PeopleReader reader(activity, indicator, quiet, findings);
  People people = reader.read(&Period::actuals);
  const People targets = reader.read(&Period::targets);
  for (const auto& [index, place] : targets.at_places) {
    if (place.total) people.targeted = people.targeted.value_or(0) + *place.total;
  }
  if (targets.elsewhere.total) people.targeted = people.targeted.value_or(0) + *targets.elsewhere.total;
  return people;
}

}  // namespace zilamap::records::iati
