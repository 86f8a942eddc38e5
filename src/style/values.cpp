// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "style/values.hpp"

#include "base/numbers.hpp"
#include "base/text.hpp"
#include "style/palettes.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <cstdint>

namespace zilamap::style {
namespace {

constexpr std::array<std::string_view, 5> fill_keys{"color", "pattern", "pattern_color", "spacing_mm", "weight_mm"};
constexpr std::array<std::string_view, 3> stroke_keys{"color", "width_mm", "dash_mm"};

double number(const yaml::Value& value, const Limits& limits) { return value.number(limits.least, limits.most); }

}  // namespace

std::vector<std::string_view> pattern_words() {
  std::vector<std::string_view> words;
  for (const Pattern pattern : patterns) words.push_back(to_string(pattern));
  return words;
}

std::vector<std::string_view> color_words() {
  std::vector<std::string_view> words{automatic_colors};
  for (const std::string_view name : palette_names()) words.push_back(name);
  return words;
}

bool is_type(std::string_view text) {
  return text.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-") == std::string_view::npos;
}

std::string one_line(const yaml::Value& value, std::string_view text, Findings& findings) {
  const std::size_t letters = text.size() <= longest_text ? text.size() : base::code_points(text).size();
  if (letters > longest_text) {
    findings.push_back({"text-cut", Severity::warning, value.where(),
                        fmt::format("`{}` has {} letters; all after the first {} are left out.", value.name(),
                                    base::grouped(static_cast<std::int64_t>(letters)),
                                    base::grouped(static_cast<std::int64_t>(longest_text))),
                        "Make the text shorter."});
  }
  return base::printable(text, longest_text);
}

std::string line(const yaml::Value& value, Findings& findings) {
  return one_line(value, value.text_or_nothing(), findings);
}

std::filesystem::path path_below(const yaml::Value& value, const std::string& text) {
  std::filesystem::path path(text);
  if (path.is_absolute() || std::find(path.begin(), path.end(), "..") != path.end()) {
    value.fail(fmt::format("`{}` must name a file beside this one or in a folder below, not \"{}\".", value.name(),
                           base::printable(text)));
  }
  return path;
}

Color color(const yaml::Value& value, bool may_be_transparent) {
  const std::string text = value.text();
  const bool opaque = text.size() == 7;
  std::uint32_t bits = 0;
  const char* const end = text.data() + text.size();
  const bool right_size = opaque || (may_be_transparent && text.size() == 9);
  const bool read = right_size && text[0] == '#' && std::from_chars(text.data() + 1, end, bits, 16).ptr == end;
  if (!read) {
    value.fail(
        fmt::format("`{}` must be a colour, and this is \"{}\".", value.name(), base::printable(text)),
        may_be_transparent ? "Write it as '#rrggbb' or '#rrggbbaa', in quotes." : "Write it as '#rrggbb', in quotes.");
  }
  if (opaque) bits = bits << 8 | 0xff;
  return {static_cast<std::uint8_t>(bits >> 24), static_cast<std::uint8_t>(bits >> 16),
          static_cast<std::uint8_t>(bits >> 8), static_cast<std::uint8_t>(bits)};
}

std::vector<Color> colors(const yaml::Value& value) {
  if (value.kind() == yaml::Kind::scalar) {
    const std::vector<std::string_view> words = color_words();
    const std::string_view word = words[value.choice(words)];
    return word == automatic_colors ? std::vector<Color>() : palette(word);
  }
  std::vector<Color> result;
  for (const yaml::Value& item : value.list()) result.push_back(color(item));
  if (result.empty() || result.size() > longest_list) {
    value.fail(fmt::format("`{}` has {} colours.", value.name(), result.size()),
               fmt::format("Give from 1 to {}, lightest first, or a palette's name.", longest_list));
  }
  return result;
}

void apply(const yaml::Value& value, Fill& fill) {
  if (value.kind() == yaml::Kind::scalar) {
    fill = Fill{color(value, true)};
    return;
  }
  const yaml::Map map = value.map(fill_keys);
  if (const auto given = map.find("color")) fill.color = color(*given, true);
  if (const auto given = map.find("pattern")) fill.pattern = patterns[given->choice(pattern_words())];
  if (const auto given = map.find("pattern_color")) fill.pattern_color = color(*given, true);
  if (const auto given = map.find("spacing_mm")) fill.spacing_mm = number(*given, pattern_spacing);
  if (const auto given = map.find("weight_mm")) fill.weight_mm = number(*given, pattern_weight);
  if (fill.pattern != Pattern::none && fill.weight_mm >= fill.spacing_mm) {
    value.fail(fmt::format("The pattern of `{}` covers everything: its weight_mm is {} and its spacing_mm only {}.",
                           value.name(), fill.weight_mm, fill.spacing_mm),
               "Make spacing_mm larger than weight_mm.");
  }
}

void apply(const yaml::Value& value, Stroke& stroke) {
  const yaml::Map map = value.map(stroke_keys);
  if (const auto given = map.find("color")) stroke.color = color(*given, true);
  if (const auto given = map.find("width_mm")) stroke.width_mm = number(*given, line_width);
  if (const auto given = map.find("dash_mm")) {
    stroke.dash_mm.clear();
    for (const yaml::Value& item : given->list()) stroke.dash_mm.push_back(number(item, dash_length));
    if (stroke.dash_mm.size() % 2 != 0 || stroke.dash_mm.size() > most_dashes) {
      given->fail(fmt::format("`{}` has {} lengths.", given->name(), stroke.dash_mm.size()),
                  fmt::format("Give up to {} in pairs, a dash and the gap after it, or [] for a solid line.",
                              most_dashes));
    }
  }
}

}  // namespace zilamap::style
