// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "layout/account.hpp"

#include "base/capped.hpp"
#include "base/text.hpp"
#include "layout/border_cover.hpp"
#include "layout/categories.hpp"
#include "layout/local_words.hpp"
#include "ledger/people.hpp"
#include "measure/tally.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace zilamap::layout {

namespace {

void replace(std::string& text, const std::string& what, const std::string& with) {
  for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, at + with.size())) {
    text.replace(at, what.size(), with);
  }
}

/// How many placed records the style's measure leaves out, by their type or because none of their ties counts.
std::int64_t left_out(const Job& job) {
  const Measure& measure = job.style.measure;
  const Year& year = job.map.measured.year;
  std::int64_t count = 0;
  for (std::size_t i = 0; i < job.records.activities.size(); ++i) {
    const Activity& activity = job.records.activities[i];
    const Placement& placement = job.joined.placements[i];
    if (placement.outcome != Outcome::placed || !counts_in(activity, job.records, year, measure.span)) continue;
    const bool tied = std::any_of(placement.links.begin(), placement.links.end(),
                                  [&](const Link& link) { return measuring::admits(measure.ties, link.tie); });
    if (!measuring::admits(measure.types, activity.type) || !tied) count += accounting::weight(activity.count);
  }
  return count;
}

/// A record by its title and days; `records` that were read as sums by what they share.
std::string words_for(const Activity& activity, std::int64_t records, const Language& language) {
  const auto count = static_cast<double>(records);
  if (records > 1 && activity.type.empty()) return language.say_count("account.records", count);
  if (records > 1) {
    return language.say_count("account.records_of_type", count, {{"type", type_of(activity.type, language)}});
  }
  const std::string& title = title_of(activity, language);
  if (!activity.dates) return title;
  return language.say("account.record_on", {{"title", title}, {"days", days(*activity.dates, language)}});
}

/// Records that the map cannot show.
struct NotShown {
  std::string line;
  std::int64_t records = 1;
};

NotShown line_of(const Activity& activity, Outcome outcome, std::int64_t records, const Language& language) {
  const char* why = outcome == Outcome::state_wide ? "account.state_wide" : "account.no_place";
  return {language.say(why, {{"record", words_for(activity, records, language)}}), accounting::weight(records)};
}

/// True when a record that could not be read is one of those that the map accounts for.
bool counts_in(const Rejected& rejected, const Year& year, Span span) {
  if (span != Span::to_date) return rejected.year == year;
  return rejected.year && rejected.year->fiscal == year.fiscal && *rejected.year <= year;
}

/// The records that the map cannot show, in their order.
std::vector<NotShown> not_shown(const Job& job) {
  const Year& year = job.map.measured.year;
  const Language& language = job.language;
  /// Which line tells records that are many in one, and how many it tells so far.
  struct Sum {
    std::size_t line = 0;
    std::int64_t records = 0;
  };
  std::map<std::pair<Outcome, std::string>, Sum> sums;
  std::vector<NotShown> lines;
  for (std::size_t i = 0; i < job.records.activities.size(); ++i) {
    const Activity& activity = job.records.activities[i];
    const Placement& placement = job.joined.placements[i];
    if (placement.outcome == Outcome::placed ||
        !counts_in(activity, job.records, year, job.style.measure.span)) {
      continue;
    }
    // Records that were read by their numbers make one line together, however many rows they were in.
    std::int64_t records = activity.count;
    std::size_t line = lines.size();
    if (records > 1) {
      Sum& sum = sums.try_emplace({placement.outcome, activity.type}, Sum{line, 0}).first->second;
      base::add_capped(sum.records, records);
      records = sum.records;
      line = sum.line;
    }
    if (line == lines.size()) lines.emplace_back();
    lines[line] = line_of(activity, placement.outcome, records, language);
  }
  for (const Rejected& rejected : job.records.rejected) {
    if (!counts_in(rejected, year, job.style.measure.span)) continue;
    // Those beyond the first hundreds are counted together.
    const std::string id = rejected.count > 1
                               ? language.say_count("account.records", static_cast<double>(rejected.count))
                           : rejected.id.empty() ? language.say("account.no_id")
                                                 : rejected.id;
    lines.push_back({language.say("account.rejected", {{"record", id}}), accounting::weight(rejected.count)});
  }
  return lines;
}

/// How many districts have more than in the year before, how many less.
std::string change_sentence(const std::vector<Cell>& cells, const Language& language) {
  const auto count = [&](auto&& holds) {
    return language.number(static_cast<double>(std::ranges::count_if(
        cells, [&](const Cell& cell) { return cell.status == Status::value && holds(cell.value); })));
  };
  return language.say("account.change", {{"more", count([](double value) { return value > 0; })},
                                         {"fewer", count([](double value) { return value < 0; })},
                                         {"same", count([](double value) { return value == 0; })}});
}

}  // namespace

std::string title_of(const Job& job, const Language& language) {
  const std::string& own = job.options.title;
  return filled_in(job, own.empty() ? job.style.title.in(language.code()) : own, language);
}

std::string filled_in(const Job& job, std::string text, const Language& language) {
  replace(text, "{state}", language.place(state_of(job)));
  replace(text, "{programme}", job.records.programme);
  replace(text, "{year}", years_of(job, language));
  return base::as_one_line(text);
}

const std::string& state_of(const Job& job) {
  return job.records.state.empty() ? job.places.state : job.records.state;
}

std::string years_of(const Job& job, const Language& language) {
  if (job.maps.size() < 2) return language.in_digits(to_string(job.map.measured.year));
  const std::string first = language.in_digits(to_string(job.maps.front().measured.year));
  const std::string last = language.in_digits(to_string(job.maps.back().measured.year));
  return language.say("title.years", {{"first", first}, {"last", last}});
}

std::string subtitle_of(const Job& job, const Language& language) {
  const Year& year = job.map.measured.year;
  const auto in_state = [&](std::string text) {
    if (state_of(job).empty()) {
      // Only Latin letters have capitals here, and a subtitle begins with one.
      if (text.front() >= 'a' && text.front() <= 'z') text.front() = static_cast<char>(text.front() - 'a' + 'A');
      return text;
    }
    return language.say("title.in_state", {{"state", language.place(state_of(job))}, {"text", text}});
  };
  const std::string text = language.in_digits(to_string(year));
  if (job.maps.size() > 1) {
    return in_state(language.say(year.fiscal ? "title.fiscal_years" : "title.calendar_years",
                                 {{"first", text},
                                  {"last", language.in_digits(to_string(job.maps.back().measured.year))}}));
  }
  const DateSpan span = days_of(year, job.records.calendar);
  if (job.style.measure.span == Span::to_date) {
    return in_state(language.say(year.fiscal ? "title.to_end_of_fiscal" : "title.to_end_of_calendar",
                                 {{"year", text}, {"day", day(span.last, language)}}));
  }
  return in_state(language.say(year.fiscal ? "title.fiscal" : "title.calendar",
                               {{"year", text}, {"days", days(span, language)}}));
}

namespace {

/// The most decimals that a class label of the map has; its digits may be of either script.
int decimals_of(const Classes& classes) {
  std::size_t most = 0;
  for (const Class& one : classes.items) {
    for (std::size_t dot = one.label.find('.'); dot != std::string::npos; dot = one.label.find('.', dot + 1)) {
      std::size_t decimals = 0;
      for (const char32_t c : base::code_points(std::string_view(one.label).substr(dot + 1))) {
        if (!((c >= '0' && c <= '9') || (c >= 0x966 && c <= 0x96f))) break;
        ++decimals;
      }
      most = std::max(most, decimals);
    }
  }
  return static_cast<int>(most);
}

/// A number as finely as the legend writes it, and with three digits that count at most.
double rounded(const Job& job, double value) {
  if (value == std::trunc(value)) return value;
  const int three = std::max(0, 2 - static_cast<int>(std::floor(std::log10(std::fabs(value)))));
  const double scale = std::pow(10.0, std::min({decimals_of(job.map.classes), three, 9}));
  const double round = std::round(value * scale) / scale;
  // What is there is never told as none.
  return round == 0 ? value : round;
}

}  // namespace

std::string amount(const Job& job, double value, const Language& language) {
  const Measure& measure = job.style.measure;
  if (is_category(measure.quantity)) {
    return category_in_words(job.style, job.map.measured.categories.at(static_cast<std::size_t>(value) - 1), language);
  }
  const double told = rounded(job, value);
  std::string number = measure.span == Span::change ? language.signed_number(told) : language.number(told);
  if (measure.per == Per::total) return language.say("rate.percent", {{"number", number}});
  const std::string& unit =
      (language.is_one(std::fabs(told)) ? job.style.unit_one : job.style.unit).in(language.code());
  if (!unit.empty()) number = language.say("text.with", {{"number", number}, {"unit", unit}});
  if (measure.per == Per::nothing) return number;
  const bool people = measure.per == Per::population;
  const std::string count = language.number(people ? 100'000 : 1'000);
  const std::string rate = language.say(people ? "rate.per_people" : "rate.per_area", {{"count", count}});
  return language.say("rate.amount", {{"amount", number}, {"rate", rate}});
}

Block account(const Job& job, const Theme& theme, double width_mm) {
  const Language& language = job.language;
  const std::string year = language.in_digits(to_string(job.map.measured.year));
  const bool to_date = job.style.measure.span == Span::to_date;
  const auto& cells = job.map.measured.cells;
  const auto total = static_cast<double>(cells.size());
  const std::string unit = unit_of(job.places, language, "unit", total);
  const std::string unit_in = unit_of(job.places, language, "unit_in", total);
  const std::string heading =
      language.say(to_date ? "account.heading_to_date" : "account.heading", {{"year", year}});
  Block block = paragraph(job.measure, Role::account, heading, theme.heading, job.style.ink, width_mm);
  const auto say = [&](Role role, const std::string& text) {
    append(block, paragraph(job.measure, role, text, theme.body, job.style.ink, width_mm), theme.mm(1));
  };
  const auto add = [&](const std::string& text) {
    append(block, paragraph(job.measure, Role::account, text, theme.note, job.style.quiet_ink, width_mm), theme.mm(1));
  };
  if (nothing_reported(job)) {
    say(Role::notice, language.say("account.nothing", {{"year", year}, {"unit", unit}, {"unit_in", unit_in}}));
    return block;
  }
  const auto with = static_cast<double>(std::ranges::count(cells, Status::value, &Cell::status));
  if (job.style.measure.span == Span::change) {
    say(Role::account, change_sentence(cells, language));
  } else {
    // A word of a table is nothing that a unit could be said of, such as one that the style has from another.
    const bool word = job.style.measure.quantity == Quantity::category;
    const char* noun = is_category(job.style.measure.quantity) ? "noun.category" : "noun.value";
    const std::string what = word || job.style.unit.empty() ? language.say(noun) : said(job, job.style.unit);
    say(Role::account,
        language.say_count("account.with", with,
                           {{"total", language.number(total)}, {"unit", unit}, {"unit_in", unit_in}, {"what", what}}));
  }
  const auto hidden = static_cast<double>(std::ranges::count(cells, Status::suppressed, &Cell::status));
  if (hidden > 0) say(Role::account, language.say_count("account.small", hidden));
  const auto unknown = static_cast<double>(std::ranges::count_if(
      job.places.districts, [](const District& district) { return !district.population.has_value(); }));
  if (unknown > 0 && job.style.measure.per == Per::population) {
    say(Role::account, language.say_count("account.no_population", unknown,
                                          {{"unit", unit_of(job.places, language, "unit", unknown)},
                                           {"unit_in", unit_of(job.places, language, "unit_in", unknown)}}));
  }
  add(sentence_of(job.map.measured.balance, language));
  if (job.style.flows.border) {
    for (const std::string& line : cover_of_borders(job)) add(language.say("text.sentence", {{"text", line}}));
  }
  if (const std::int64_t count = left_out(job); count > 0) {
    add(language.say_count("account.left_out", static_cast<double>(count)));
  }
  constexpr std::size_t most = 5;
  std::size_t shown = 0;
  std::int64_t more = 0;
  for (const NotShown& item : not_shown(job)) {
    if (shown++ < most) {
      add(item.line);
    } else {
      more += item.records;
    }
  }
  if (more > 0) add(language.say_count("account.and_more", static_cast<double>(more)));
  return block;
}

}  // namespace zilamap::layout
