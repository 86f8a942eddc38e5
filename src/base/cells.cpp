// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "base/cells.hpp"

#include <zilamap/file.hpp>

#include <algorithm>
#include <array>

namespace zilamap::base {

namespace {

/// What makes a formula of a cell: U+FF1D, U+FF0B, U+FF0D and U+FF20 are = + - @ in full width.
constexpr std::array<std::string_view, 11> formula_starts{
    "=", "+", "-", "@", "\t", "\r", "\n", "\xef\xbc\x9d", "\xef\xbc\x8b", "\xef\xbc\x8d", "\xef\xbc\xa0"};

bool all_digits(std::string_view text) {
  return std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

/// A sign, digits, and perhaps a point and more digits.
bool is_signed_number(std::string_view text) {
  if (!text.starts_with('-') && !text.starts_with('+')) return false;
  text.remove_prefix(1);
  const std::size_t point = text.find('.');
  const std::string_view whole = text.substr(0, point);
  const std::string_view fraction = point == std::string_view::npos ? std::string_view() : text.substr(point + 1);
  return !whole.empty() && all_digits(whole) && all_digits(fraction);
}

}  // namespace

std::string harmless_cell(std::string_view text) {
  const bool formula = std::ranges::any_of(formula_starts, [&](std::string_view s) { return text.starts_with(s); });
  // A lone dash stands for "none" and runs nothing.
  if (!formula || text == "-" || is_signed_number(text)) return std::string(text);
  return "'" + std::string(text);
}

std::string quoted_field(std::string_view text) {
  if (text.find_first_of(",\"\r\n") == std::string_view::npos) return std::string(text);
  std::string quoted = "\"";
  for (const char c : text) quoted.append(c == '"' ? 2 : 1, c);
  return quoted + '"';
}

}  // namespace zilamap::base

namespace zilamap {

std::string csv_field(std::string_view text) { return base::quoted_field(base::harmless_cell(text)); }

}  // namespace zilamap
