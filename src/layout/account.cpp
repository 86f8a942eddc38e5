// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "layout/account.hpp"

#include "base/numbers.hpp"
#include "ledger/people.hpp"
#include "measure/tally.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <utility>
#include <vector>

namespace zilamap::layout {

namespace {

std::string day(const Date& date) {
  static constexpr std::array<const char*, 12> months{"January",   "February", "March",    "April",
                                                      "May",       "June",     "July",     "August",
                                                      "September", "October",  "November", "December"};
  return std::to_string(date.day) + ' ' + months[static_cast<std::size_t>(date.month - 1)] + ' ' +
         std::to_string(date.year);
}

std::string days(const DateSpan& span) {
  return span.first == span.last ? day(span.first) : day(span.first) + " to " + day(span.last);
}

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
    if (placement.outcome != Outcome::placed || !counts_in(activity, job.records, year)) continue;
    const bool tied = std::any_of(placement.links.begin(), placement.links.end(),
                                  [&](const Link& link) { return measuring::admits(measure.ties, link.tie); });
    if (!measuring::admits(measure.types, activity.type) || !tied) count += accounting::weight(activity.count);
  }
  return count;
}

/// A record by its title and days; several that were read as one by what they share.
std::string words_for(const Activity& activity) {
  std::string words = activity.title;
  if (activity.count > 1) {
    words = base::grouped(activity.count) + " records" + (activity.type.empty() ? "" : " (" + activity.type + ")");
  }
  return activity.dates && activity.count <= 1 ? words + ", " + days(*activity.dates) : words;
}

/// Records that the map cannot show.
struct NotShown {
  std::string line;
  std::int64_t records = 1;
};

std::vector<NotShown> not_shown(const Job& job) {
  const Year& year = job.map.measured.year;
  std::vector<NotShown> lines;
  for (std::size_t i = 0; i < job.records.activities.size(); ++i) {
    const Activity& activity = job.records.activities[i];
    const Placement& placement = job.joined.placements[i];
    if (placement.outcome == Outcome::placed || !counts_in(activity, job.records, year)) continue;
    const std::string why = placement.outcome == Outcome::state_wide ? "State-wide: " : "No place: ";
    lines.push_back({why + words_for(activity), accounting::weight(activity.count)});
  }
  for (const Rejected& rejected : job.records.rejected) {
    if (rejected.year == year)
      lines.push_back({"Rejected: " + (rejected.id.empty() ? "a record without id" : rejected.id)});
  }
  return lines;
}

}  // namespace

std::string title_of(const Job& job) {
  return filled_in(job, job.options.title.empty() ? said(job, job.style.title) : job.options.title);
}

std::string filled_in(const Job& job, std::string text) {
  replace(text, "{state}", job.records.state);
  replace(text, "{programme}", job.records.programme);
  replace(text, "{year}", to_string(job.map.measured.year));
  return text;
}

std::string subtitle_of(const Job& job) {
  const Year& year = job.map.measured.year;
  const std::string kind = job.records.state.empty()
                               ? (year.fiscal ? "Fiscal year " : "Calendar year ")
                               : job.records.state + (year.fiscal ? ", fiscal year " : ", calendar year ");
  return kind + to_string(year) + " (" + days(days_of(year, job.records.calendar)) + ")";
}

Block account(const Job& job, const Theme& theme, double width_mm) {
  const Balance& balance = job.map.measured.balance;
  const std::string year = to_string(job.map.measured.year);
  Block block = paragraph(job.measure, Role::account, "Records of " + year, theme.heading, job.style.ink, width_mm);
  const auto add = [&](const std::string& text) {
    append(block, paragraph(job.measure, Role::account, text, theme.note, job.style.quiet_ink, width_mm), theme.mm(1));
  };
  if (nothing_reported(job)) {
    append(block,
           paragraph(job.measure, Role::notice,
                     "No records were published for " + year +
                         ". Whether anything took place is not known, so the districts are marked as not reported.",
                     theme.body, job.style.ink, width_mm),
           theme.mm(1));
    return block;
  }
  const auto& cells = job.map.measured.cells;
  const auto with =
      std::count_if(cells.begin(), cells.end(), [](const Cell& cell) { return cell.status == Status::value; });
  append(block,
         paragraph(job.measure, Role::account,
                   base::grouped(with) + " of " + base::grouped(static_cast<std::int64_t>(cells.size())) + ' ' +
                       job.places.unit + "s with " + (job.style.unit.empty() ? "a value" : job.style.unit.in("en")) + ".",
                   theme.body, job.style.ink, width_mm),
         theme.mm(1));
  const auto hidden =
      std::count_if(cells.begin(), cells.end(), [](const Cell& cell) { return cell.status == Status::suppressed; });
  if (hidden > 0) {
    append(block,
           paragraph(job.measure, Role::account,
                     base::grouped(hidden) + " with only small numbers, which are withheld to protect the persons.",
                     theme.body, job.style.ink, width_mm),
           theme.mm(1));
  }
  add(to_sentence(balance));
  if (const std::int64_t count = left_out(job); count > 0) {
    add("Of the placed records this map leaves out " + base::grouped(count) + ", which it does not count.");
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
  if (more > 0) add("and " + base::grouped(more) + " more.");
  return block;
}

std::string description_of(const Job& job) {
  const Measured& measured = job.map.measured;
  const std::string& unit = job.places.unit;
  const std::size_t count = job.places.districts.size();
  std::string text = "Map of " + base::grouped(static_cast<std::int64_t>(count)) + ' ' + unit +
                     (count == 1 ? ": " : "s: ") + title_of(job) + ", " + subtitle_of(job) + ". ";
  if (nothing_reported(job))
    return text + "No records were published for this year; every " + unit + " is marked as not reported.";
  std::size_t with = 0;
  std::size_t hidden = 0;
  const Cell* highest = nullptr;
  std::vector<std::string> leaders;
  for (std::size_t i = 0; i < measured.cells.size(); ++i) {
    const Cell& cell = measured.cells[i];
    hidden += cell.status == Status::suppressed;
    if (cell.status != Status::value) continue;
    ++with;
    if (highest == nullptr || cell.value > highest->value) {
      highest = &cell;
      leaders.clear();
    }
    if (cell.value == highest->value) leaders.push_back(job.places.districts[i].name);
  }
  const std::size_t without = measured.cells.size() - with - hidden;
  text += std::to_string(with) + ' ' + unit + (with == 1 ? " has" : "s have") + " a value, ";
  if (hidden > 0) text += std::to_string(hidden) + (hidden == 1 ? " has" : " have") + " one that is withheld, ";
  text += std::to_string(without) + (without == 1 ? " has" : " have") + " none. ";
  if (highest != nullptr) {
    const std::string number = base::plain_number(highest->value);
    text += "Highest: " + with_unit(job.style, number, number == "1");
    constexpr std::size_t most = 5;
    for (std::size_t i = 0; i < std::min(most, leaders.size()); ++i) text += (i == 0 ? " in " : ", ") + leaders[i];
    if (leaders.size() > most) text += " and " + std::to_string(leaders.size() - most) + " more";
    text += ". ";
  }
  return text + to_sentence(measured.balance);
}

}  // namespace zilamap::layout
