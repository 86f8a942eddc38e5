// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "cli/histogram.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace zilamap::cli {

namespace {

constexpr std::size_t lines = 4;
constexpr std::size_t steps = 8;  ///< of a line: ▁ to █

/// The column in which a value lies, the last one for the greatest. Halves, because the range of the largest numbers
/// is no finite number.
std::size_t column_of(double value, double least, double greatest) {
  const double share = (value / 2 - least / 2) / (greatest / 2 - least / 2);
  if (!(share > 0)) return 0;
  if (share >= 1) return histogram_width - 1;
  return std::min(static_cast<std::size_t>(share * static_cast<double>(histogram_width)), histogram_width - 1);
}

std::string without_spaces_at_end(std::string line) {
  line.erase(line.find_last_not_of(' ') + 1);
  return line;
}

}  // namespace

std::string histogram(std::span<const double> values, const NumberFormat& format) {
  if (values.empty()) return {};
  const auto [least, greatest] = std::ranges::minmax(values);
  if (!(least < greatest)) return {};
  std::array<std::size_t, histogram_width> counts{};
  for (const double value : values) ++counts[column_of(value, least, greatest)];
  const std::size_t most = *std::ranges::max_element(counts);

  static constexpr std::array<const char*, steps + 1> blocks{" ", "▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"};
  std::string text;
  for (std::size_t line = lines; line-- > 0;) {
    std::string row;
    for (const std::size_t count : counts) {
      // Rounded up, so that one value among many is seen.
      const std::size_t height = (count * lines * steps + most - 1) / most;
      row += blocks[height <= line * steps ? 0 : std::min(height - line * steps, steps)];
    }
    text += without_spaces_at_end(std::move(row)) + "\n";
  }
  const std::string from = format_number(least, format);
  const std::string to = format_number(greatest, format);
  const std::size_t taken = length_of(from) + 1;
  return text + from + " " + pad_left(to, histogram_width - std::min(taken, histogram_width)) + "\n";
}

std::string ruler(const Classes& classes, double least, double greatest) {
  std::array<const char*, histogram_width> marks;
  marks.fill("─");
  for (const Class& item : classes.items) marks[column_of(item.lower, least, greatest)] = "┼";
  marks.front() = "├";
  marks.back() = "┤";
  std::string text;
  for (const char* mark : marks) text += mark;
  return text;
}

std::size_t length_of(std::string_view text) {
  return static_cast<std::size_t>(
      std::ranges::count_if(text, [](char c) { return (static_cast<unsigned char>(c) & 0xc0) != 0x80; }));
}

std::string pad_right(std::string text, std::size_t width) {
  text.append(width - std::min(width, length_of(text)), ' ');
  return text;
}

std::string pad_left(const std::string& text, std::size_t width) {
  return std::string(width - std::min(width, length_of(text)), ' ') + text;
}

}  // namespace zilamap::cli
