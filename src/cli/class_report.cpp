// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "cli/class_report.hpp"

#include "cli/histogram.hpp"

#include <zilamap/error.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <numeric>

namespace zilamap::cli {

namespace {

std::string words_for(Status status) {
  std::string words(to_string(status));
  std::ranges::replace(words, '_', ' ');
  return words;
}

std::string counted(std::size_t count, const char* one, const char* many) {
  return fmt::format("{} {}", format_number(static_cast<double>(count)), count == 1 ? one : many);
}

/// What the report begins with: the measure, its values and what has none.
std::string summary(const ClassReport& report) {
  std::string text = heading(report.measure, report.years);
  const std::size_t cells = std::accumulate(report.statuses.begin(), report.statuses.end(), std::size_t{0});
  const std::string over = counted(cells / std::max<std::size_t>(report.years.size(), 1), "district", "districts") +
                           (report.years.size() > 1 ? fmt::format(" and {} years", report.years.size()) : "");
  if (report.values.empty()) {
    text += fmt::format("no value in {}.", over);
  } else {
    const auto [least, greatest] = std::ranges::minmax(report.values);
    const std::string from = format_number(least, report.spec.format);
    const std::string to = format_number(greatest, report.spec.format);
    text += fmt::format("{} {} in {}.", counted(report.values.size(), "value", "values"),
                        least == greatest ? "of " + from : "from " + from + " to " + to, over);
  }
  return text + "\n" + in_no_class(report.statuses);
}

/// The format for edges of classes: all with as many decimals as show a thousandth of the whole range.
NumberFormat edge_format(const Classes& classes, NumberFormat format) {
  format.suffix.clear();
  // Not quite: the class "over 10" begins right above 10.
  const auto whole = [](double value) { return std::abs(value - std::round(value)) <= 1e-12 * std::abs(value); };
  const bool all_whole =
      std::ranges::all_of(classes.items, [&](const Class& item) { return whole(item.lower) && whole(item.upper); });
  const double range = classes.items.back().upper - classes.items.front().lower;
  if (all_whole || format.decimals || !(range > 0) || !std::isfinite(range)) return format;
  const double decimals = std::ceil(3 - std::log10(range));
  if (decimals <= 9) format.decimals = static_cast<int>(std::max(decimals, 0.0));
  return format;
}

std::string table(const Trial& trial, const NumberFormat& number_format) {
  const NumberFormat format = edge_format(trial.classes, number_format);
  std::vector<std::array<std::string, 4>> rows{{"class", "from", "to", "values"}};
  for (std::size_t i = 0; i < trial.classes.items.size(); ++i) {
    const Class& item = trial.classes.items[i];
    rows.push_back({item.label, format_number(item.lower, format), format_number(item.upper, format),
                    format_number(static_cast<double>(trial.fit.counts[i]))});
  }
  std::array<std::size_t, 4> widths{};
  for (const auto& row : rows) {
    for (std::size_t i = 0; i < row.size(); ++i) widths[i] = std::max(widths[i], length_of(row[i]));
  }
  std::string text;
  for (const auto& row : rows) {
    text += fmt::format("  {}  {}  {}  {}\n", pad_right(row[0], widths[0]), pad_left(row[1], widths[1]),
                        pad_left(row[2], widths[2]), pad_left(row[3], widths[3]));
  }
  return text;
}

bool same_classes(const Classes& a, const Classes& b) {
  return std::ranges::equal(a.items, b.items, [](const Class& one, const Class& other) {
    return one.lower == other.lower && one.upper == other.upper;
  });
}

/// The earlier trial that made the same classes; empty when there is none.
std::optional<Method> same_as(const ClassReport& report, std::size_t index) {
  for (std::size_t i = 0; i < index; ++i) {
    const Trial& earlier = report.trials[i];
    if (earlier.refused.empty() && same_classes(earlier.classes, report.trials[index].classes)) return earlier.method;
  }
  return std::nullopt;
}

std::string section(const ClassReport& report, std::size_t index) {
  const Trial& trial = report.trials[index];
  const std::string name(to_string(trial.method));
  if (!trial.refused.empty()) return fmt::format("\n{}: not possible: {}.\n", name, trial.refused);
  if (const auto same = same_as(report, index)) {
    return fmt::format("\n{}: the same classes as {}\n", name, to_string(*same));
  }
  std::string text = fmt::format("\n{}: goodness of variance fit {:.3f}\n", name, trial.fit.gvf);
  const auto [least, greatest] = std::ranges::minmax(report.values);
  if (least < greatest) text += ruler(trial.classes, least, greatest) + "\n";
  return text + table(trial, report.spec.format);
}

/// Counts as integers, so that JSON does not have 3.0 persons.
Json number(double value) {
  constexpr double largest = 9007199254740992.0;
  if (!std::isfinite(value)) return {};
  if (std::abs(value) <= largest && value == std::trunc(value)) return static_cast<std::int64_t>(value);
  return value;
}

}  // namespace

std::vector<std::size_t> no_statuses() {
  std::vector<std::size_t> statuses;
  for (int status = 0; !to_string(static_cast<Status>(status)).empty(); ++status) statuses.push_back(0);
  return statuses;
}

std::string heading(const Measure& measure, std::span<const Year> years) {
  std::string names;
  for (const Year& year : years) names += (names.empty() ? "" : ", ") + to_string(year);
  std::string text(to_string(measure.quantity));
  if (measure.per != Per::nothing) text += fmt::format(" per {}", to_string(measure.per));
  if (measure.span != Span::year) text += fmt::format(" ({})", to_string(measure.span));
  return text + fmt::format(", {}: ", names);
}

std::string in_no_class(std::span<const std::size_t> statuses) {
  std::string others;
  for (std::size_t i = 0; i < statuses.size(); ++i) {
    const auto status = static_cast<Status>(i);
    if (status == Status::value) continue;
    others += fmt::format("{}{} {}", others.empty() ? "" : ", ", statuses[i], words_for(status));
  }
  return "In no class: " + others + ".\n";
}

Json json_of(const Measure& measure, std::span<const Year> years, std::span<const std::size_t> statuses) {
  Json names = Json::array();
  for (const Year& year : years) names.push_back(to_string(year));
  Json districts;
  for (std::size_t i = 0; i < statuses.size(); ++i) {
    districts[std::string(to_string(static_cast<Status>(i)))] = statuses[i];
  }
  return {{"measure", to_string(measure.quantity)},
          {"per", to_string(measure.per)},
          {"span", to_string(measure.span)},
          {"years", std::move(names)},
          {"districts", std::move(districts)}};
}

ClassReport report_classes(const Measure& measure, std::span<const Measured> years, const ClassSpec& spec,
                           std::span<const Method> methods) {
  ClassReport report;
  report.measure = measure;
  report.spec = spec;
  report.statuses = no_statuses();
  for (const Measured& year : years) {
    report.years.push_back(year.year);
    for (const Cell& cell : year.cells) ++report.statuses[static_cast<std::size_t>(cell.status)];
  }
  report.values = values_of(years);
  for (const Method method : methods) {
    Trial trial{.method = method, .classes = {}, .fit = {}, .refused = {}};
    ClassSpec with = spec;
    with.method = method;
    try {
      trial.classes = classify(report.values, with);
      trial.fit = fit_of(report.values, trial.classes);
    } catch (const UsageError& error) {
      if (methods.size() == 1) throw;
      trial.refused = error.what();
    }
    report.trials.push_back(std::move(trial));
  }
  return report;
}

std::optional<std::size_t> best_of(const ClassReport& report) {
  std::optional<std::size_t> best;
  for (std::size_t i = 0; i < report.trials.size(); ++i) {
    const Trial& trial = report.trials[i];
    if (!trial.refused.empty()) continue;
    constexpr double noise = 1e-12;
    const auto better = [&](const Trial& than) {
      if (std::abs(trial.fit.gvf - than.fit.gvf) > noise) return trial.fit.gvf > than.fit.gvf;
      return trial.classes.items.size() < than.classes.items.size();
    };
    if (!best || better(report.trials[*best])) best = i;
  }
  if (report.trials.size() < 2 || report.values.empty()) return std::nullopt;
  return best;
}

std::string to_text(const ClassReport& report) {
  std::string text = summary(report);
  if (report.values.empty()) return text;
  const std::string blocks = histogram(report.values, report.spec.format);
  if (!blocks.empty()) text += "\n" + blocks;
  for (std::size_t i = 0; i < report.trials.size(); ++i) text += section(report, i);
  text += "\n";
  if (const auto best = best_of(report)) {
    const Trial& trial = report.trials[*best];
    text +=
        fmt::format("Best fit: {} ({}, {:.3f}). 1 is a perfect fit, and more classes fit better.\n",
                    to_string(trial.method), counted(trial.classes.items.size(), "class", "classes"), trial.fit.gvf);
  }
  return text + "A class holds its lower bound and not its upper one; the last class holds both.\n";
}

Json to_json(const ClassReport& report) {
  Json methods = Json::array();
  for (const Trial& trial : report.trials) {
    Json classes = Json::array();
    for (std::size_t i = 0; i < trial.classes.items.size(); ++i) {
      const Class& item = trial.classes.items[i];
      Json entry{{"lower", number(item.lower)},
                 {"upper", number(item.upper)},
                 {"label", item.label},
                 {"count", trial.fit.counts[i]}};
      if (item.middle) entry["middle"] = true;
      classes.push_back(std::move(entry));
    }
    const bool known = trial.refused.empty() && !report.values.empty();
    Json entry{{"method", to_string(trial.method)},
               {"classes", std::move(classes)},
               {"gvf", known ? Json(trial.fit.gvf) : Json()},
               {"absolute_deviation", known ? number(trial.fit.absolute_deviation) : Json()}};
    if (!trial.refused.empty()) entry["refused"] = trial.refused;
    methods.push_back(std::move(entry));
  }
  const auto best = best_of(report);
  Json json = json_of(report.measure, report.years, report.statuses);
  json["methods"] = std::move(methods);
  json["best"] = best ? Json(to_string(report.trials[*best].method)) : Json();
  return json;
}

}  // namespace zilamap::cli
