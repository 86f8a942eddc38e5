// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "style/written.hpp"

#include "base/text.hpp"
#include "style/values.hpp"

#include <fmt/format.h>

#include <limits>

namespace zilamap::style {
namespace {

template <typename Item, typename Write>
std::string list(const std::vector<Item>& items, const Write& write) {
  std::vector<std::string> parts;
  for (const Item& item : items) parts.push_back(write(item));
  return "[" + base::join_words(parts, ", ") + "]";
}

}  // namespace

std::string written(std::string_view text) {
  // What is left after printable() has no line end and no control character, so only the quote itself is doubled.
  std::string result = "'";
  for (const char c : base::printable(text, std::numeric_limits<std::size_t>::max())) {
    result += c;
    if (c == '\'') result += c;
  }
  return result + "'";
}

std::string written(double number) { return fmt::format("{}", number); }

std::string written(Color color) { return "'" + to_string(color) + "'"; }

std::string written(const Fill& fill) {
  std::string result = "{color: " + written(fill.color) + fmt::format(", pattern: {}", to_string(fill.pattern));
  result += fmt::format(", pattern_color: {}, spacing_mm: {}, weight_mm: {}}}", written(fill.pattern_color),
                        written(fill.spacing_mm), written(fill.weight_mm));
  return result;
}

std::string written(const Stroke& stroke) {
  return fmt::format("{{color: {}, width_mm: {}, dash_mm: {}}}", written(stroke.color), written(stroke.width_mm),
                     written(stroke.dash_mm));
}

std::string written(const std::vector<Color>& colors) {
  if (colors.empty()) return std::string(automatic_colors);
  return list(colors, [](Color color) { return written(color); });
}

std::string written(const std::vector<double>& numbers) {
  return list(numbers, [](double number) { return written(number); });
}

std::string written(const std::vector<std::string>& texts) {
  return list(texts, [](const std::string& text) { return written(std::string_view(text)); });
}

std::string written_words(std::span<const std::string_view> words) {
  return fmt::format("[{}]", fmt::join(words, ", "));
}

}  // namespace zilamap::style
