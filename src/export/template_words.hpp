// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <array>
#include <span>
#include <string_view>

namespace zilamap::exporting {

/// A column of the template.
struct TemplateColumn {
  std::string_view header;
  double width;              ///< in letters
  std::string_view help;     ///< one or two sentences
  std::string_view choices;  ///< separated by commas; "*": the districts; empty: none
};

constexpr std::size_t template_width = 18;

/// Which of the columns hold persons, counted from 0.
constexpr std::size_t first_headcount = 10;
constexpr std::size_t last_headcount = 14;

/// A row of the sheet with examples, a text for each column.
using TemplateExample = std::array<std::string_view, template_width>;

/// Everything that the template says, in one language.
struct TemplateWords {
  std::string_view language;
  std::string_view activities, examples, districts, how_to;  ///< names of the sheets
  std::array<TemplateColumn, template_width> columns;
  std::array<std::string_view, 4> district_headers;  ///< name, Hindi name, Census 2011 code, LGD code
  std::array<std::string_view, 2> how_to_headers;    ///< column, what goes in
  std::span<const std::string_view> rules;           ///< about the sheet as a whole
  std::span<const TemplateExample> example_rows;
};

/// The words in English and in Hindi.
std::span<const TemplateWords> template_words();

}  // namespace zilamap::exporting
