// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include <zilamap/file.hpp>
#include <zilamap/template.hpp>

#include "base/files.hpp"
#include "base/text.hpp"
#include "export/template_words.hpp"
#include "export/workbook.hpp"

#include <zilamap/error.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <tuple>
#include <vector>

namespace zilamap {

namespace {

using exporting::Sheet;
using exporting::TemplateWords;

const TemplateWords& words_in(const std::string& language) {
  const std::span<const TemplateWords> all = exporting::template_words();
  const auto found = std::ranges::find(all, language, &TemplateWords::language);
  if (found != all.end()) return *found;
  throw UsageError(
      fmt::format("There is no template in '{}'. Choose en (English) or hi (Hindi).", base::printable(language)));
}

/// What the cells of a column offer, as a spreadsheet writes it.
std::string choices_for(const exporting::TemplateColumn& column, const TemplateWords& words, std::size_t districts) {
  if (column.choices.empty() || (column.choices == "*" && districts == 0)) return {};
  if (column.choices != "*") return fmt::format("\"{}\"", column.choices);
  return fmt::format("'{0}'!${1}$2:${1}${2}", words.districts, words.language == "hi" ? 'B' : 'A', districts + 1);
}

Sheet activities_sheet(const TemplateWords& words, std::size_t districts) {
  Sheet sheet{std::string(words.activities), {}};
  for (const exporting::TemplateColumn& column : words.columns) {
    sheet.columns.push_back(
        {std::string(column.header), {}, false, column.width, choices_for(column, words, districts)});
  }
  return sheet;
}

Sheet examples_sheet(const TemplateWords& words) {
  Sheet sheet{std::string(words.examples), {}};
  for (std::size_t c = 0; c < words.columns.size(); ++c) {
    const bool counts = c >= exporting::first_headcount && c <= exporting::last_headcount;
    exporting::SheetColumn column{std::string(words.columns[c].header), {}, counts, words.columns[c].width, {}};
    for (const exporting::TemplateExample& row : words.example_rows) column.values.emplace_back(row[c]);
    sheet.columns.push_back(std::move(column));
  }
  return sheet;
}

Sheet districts_sheet(const TemplateWords& words, const Places& places) {
  Sheet sheet{std::string(words.districts), {}};
  for (const std::string_view header : words.district_headers) {
    sheet.columns.push_back({std::string(header), {}, false, 22, {}});
  }
  std::vector<const District*> sorted;
  for (const District& district : places.districts) sorted.push_back(&district);
  const bool hindi = words.language == "hi";
  std::ranges::sort(sorted, {}, [hindi](const District* district) {
    return std::tie(hindi ? district->name_hi : district->name, district->name, district->census2011);
  });
  for (const District* district : sorted) {
    sheet.columns[0].values.push_back(district->name);
    sheet.columns[1].values.push_back(district->name_hi);
    sheet.columns[2].values.push_back(district->census2011);
    sheet.columns[3].values.push_back(district->lgd);
  }
  return sheet;
}

Sheet how_to_sheet(const TemplateWords& words) {
  Sheet sheet{std::string(words.how_to),
              {{std::string(words.how_to_headers[0]), {}, false, 18, {}},
               {std::string(words.how_to_headers[1]), {}, false, 100, {}}}};
  for (const std::string_view rule : words.rules) {
    sheet.columns[0].values.emplace_back();
    sheet.columns[1].values.emplace_back(rule);
  }
  for (const exporting::TemplateColumn& column : words.columns) {
    sheet.columns[0].values.emplace_back(column.header);
    sheet.columns[1].values.emplace_back(column.help);
  }
  return sheet;
}

}  // namespace

std::string template_csv(const TemplateOptions& options) {
  std::string csv = "\xef\xbb\xbf";
  bool first = true;
  for (const exporting::TemplateColumn& column : words_in(options.language).columns) {
    if (!first) csv += ',';
    first = false;
    csv += csv_field(column.header);
  }
  return csv + '\n';
}

void write_template(const Places& places, const std::filesystem::path& file, const TemplateOptions& options) {
  const TemplateWords& words = words_in(options.language);
  const std::string ending = base::fold_name(file.extension().string());
  if (ending == "csv") return base::write_atomically(file, template_csv(options), options.overwrite);
  if (ending != "xlsx") {
    throw UsageError("A template cannot be written with this ending. Use .xlsx or .csv.", {file.string()});
  }
  const std::string book = exporting::xlsx({activities_sheet(words, places.districts.size()), examples_sheet(words),
                                            districts_sheet(words, places), how_to_sheet(words)});
  base::write_atomically(file, book, options.overwrite);
}

}  // namespace zilamap
