// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <zilamap/classify.hpp>

#include <span>
#include <string>

namespace zilamap::cli {

/// Columns of a histogram and of the rulers below it.
inline constexpr std::size_t histogram_width = 60;

/// How many values lie where between the least and the greatest, as block characters: four lines of equal width, then
/// one with the least and the greatest value. Any value makes a mark that can be seen. Empty for fewer than two
/// different values.
std::string histogram(std::span<const double> values, const NumberFormat& format);

/// One line as long as the histogram, with a mark where each class begins and at the end of the last: "├────┼───┤".
std::string ruler(const Classes& classes, double least, double greatest);

/// The text, filled up with spaces to a number of characters.
std::string pad_right(std::string text, std::size_t width);
std::string pad_left(const std::string& text, std::size_t width);

/// Characters of a text in UTF-8.
std::size_t length_of(std::string_view text);

}  // namespace zilamap::cli
