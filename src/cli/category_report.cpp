// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "cli/category_report.hpp"

#include "cli/class_report.hpp"
#include "cli/histogram.hpp"

#include <zilamap/classify.hpp>

#include <fmt/format.h>

#include <algorithm>

namespace zilamap::cli {

CategoryReport report_categories(const Measure& measure, std::span<const Measured> years) {
  CategoryReport report{measure, {}, {}, {}, no_statuses()};
  if (!years.empty()) report.names = years.front().categories;
  report.counts.resize(report.names.size());
  for (const Measured& year : years) {
    report.years.push_back(year.year);
    for (const Cell& cell : year.cells) {
      ++report.statuses[static_cast<std::size_t>(cell.status)];
      if (cell.status == Status::value) ++report.counts.at(static_cast<std::size_t>(cell.value) - 1);
    }
  }
  return report;
}

std::string to_text(const CategoryReport& report) {
  std::string text = heading(report.measure, report.years);
  const std::size_t categories = report.names.size();
  text += fmt::format("{} {}.\n{}", categories, categories == 1 ? "category" : "categories",
                      in_no_class(report.statuses));
  if (categories == 0) return text;
  std::size_t width = length_of("category");
  for (const std::string& name : report.names) width = std::max(width, length_of(name));
  text += fmt::format("\n  {}  districts\n", pad_right("category", width));
  for (std::size_t i = 0; i < categories; ++i) {
    text += fmt::format("  {}  {}\n", pad_right(report.names[i], width),
                        pad_left(format_number(static_cast<double>(report.counts[i])), length_of("districts")));
  }
  if (report.years.size() > 1) text += "\nA district counts once for each year.\n";
  if (categories > most_classes) {
    text += fmt::format("\nA map has at most {} classes: the rarest categories become one.\n", most_classes);
  }
  return text;
}

Json to_json(const CategoryReport& report) {
  Json json = json_of(report.measure, report.years, report.statuses);
  Json categories = Json::array();
  for (std::size_t i = 0; i < report.names.size(); ++i) {
    categories.push_back({{"name", report.names[i]}, {"count", report.counts[i]}});
  }
  json["categories"] = std::move(categories);
  json["methods"] = Json::array();
  json["best"] = Json();
  return json;
}

}  // namespace zilamap::cli
