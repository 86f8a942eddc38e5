// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <zilamap/scene.hpp>

#include "style/visitor.hpp"
#include "yaml/reader.hpp"

#include <array>
#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace zilamap::style {

/// The largest number of colours in a list, and of other lists of names.
inline constexpr std::size_t longest_list = 64;
/// The largest number of edges of classes.
inline constexpr std::size_t most_breaks = 13;
/// The largest number of lengths of a dashed line, which go in pairs.
inline constexpr std::size_t most_dashes = 8;
/// Letters after which a text is cut.
inline constexpr std::size_t longest_text = 1000;
/// Numbers that edges of classes lie between.
inline constexpr double largest_break = 1e15;

// Patterns and dashes finer than a printer shows would only make files huge.
inline constexpr Limits pattern_spacing{0.5, 20, "mm"};
inline constexpr Limits pattern_weight{0.02, 5, "mm"};
inline constexpr Limits line_width{0, 20, "mm"};
inline constexpr Limits dash_length{0.1, 50, "mm"};

inline constexpr std::array patterns{Pattern::none, Pattern::hatch,    Pattern::hatch_back,
                                     Pattern::cross, Pattern::horizontal, Pattern::vertical,
                                     Pattern::grid, Pattern::dots,     Pattern::ticks};

/// The names of `patterns`, in that order.
std::vector<std::string_view> pattern_words();

/// The word for colours that are left to the engine.
inline constexpr std::string_view automatic_colors = "auto";
/// What stands for a list of colours: that word, and the names of the palettes.
std::vector<std::string_view> color_words();
/// The key of a text for all languages that have none of their own.
inline constexpr std::string_view any_language = "default";

/// Whether a text is written as types of activities are: small letters and digits with hyphens.
bool is_type(std::string_view text);

/// The text of a value as one line: breaks become spaces; what is over 1,000 letters is cut, with a finding.
std::string one_line(const yaml::Value& value, std::string_view text, Findings& findings);

/// The same of a value's own text. '' is empty.
std::string line(const yaml::Value& value, Findings& findings);

/// The text as a path that stays in its folder or goes below it; anything else is a mistake at the value.
std::filesystem::path path_below(const yaml::Value& value, const std::string& text);

/// "#rrggbb", or "#rrggbbaa" where the colour may be transparent.
Color color(const yaml::Value& value, bool may_be_transparent = false);

/// A palette's name or a list of opaque colours; `auto` is an empty list.
std::vector<Color> colors(const yaml::Value& value);

/// A colour alone makes a plain fill; a map (color, pattern, pattern_color, spacing_mm, weight_mm) changes what it
/// names.
void apply(const yaml::Value& value, Fill& fill);

/// A map (color, width_mm, dash_mm) changes what it names.
void apply(const yaml::Value& value, Stroke& stroke);

}  // namespace zilamap::style
