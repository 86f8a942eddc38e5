// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <zilamap/scene.hpp>

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace zilamap::style {

/// Values as a style file writes them, on one line each, so that the reader makes the same values of them.

/// In quotes, whatever is in it; bytes that are not UTF-8 become U+FFFD.
std::string written(std::string_view text);

/// "13", "0.18": the shortest decimal that reads back.
std::string written(double number);

/// "'#rrggbb'", or "'#rrggbbaa'" when it is not opaque.
std::string written(Color color);

/// "{color: '#eeeeee', pattern: hatch, ...}" with all its keys.
std::string written(const Fill& fill);

/// "{color: '#8c939a', width_mm: 0.18, dash_mm: []}".
std::string written(const Stroke& stroke);

/// "['#c5e0dc', '#98c8c2']"; "auto" for none.
std::string written(const std::vector<Color>& colors);

/// "[1, 5, 10]".
std::string written(const std::vector<double>& numbers);

/// "['training', 'workshop']".
std::string written(const std::vector<std::string>& texts);

/// "[venue, site]": words of the language, which need no quotes.
std::string written_words(std::span<const std::string_view> words);

}  // namespace zilamap::style
