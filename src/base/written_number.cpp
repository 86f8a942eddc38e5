// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "base/written_number.hpp"

#include "base/count_reader.hpp"
#include "base/plain_text.hpp"
#include "base/text.hpp"

namespace zilamap::base {

namespace {

constexpr std::size_t longest = 200;  // bytes; what is longer is a text, not a number

bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// Reads up to nine ASCII digits and nothing else, as nearly all cells are. -1 when the text is another.
std::int64_t plain_digits(std::string_view text) {
  constexpr std::size_t most = 9;
  if (text.empty() || text.size() > most) return -1;
  std::int64_t value = 0;
  for (const char c : text) {
    if (!is_digit(c)) return -1;
    value = value * 10 + (c - '0');
  }
  return value;
}

}  // namespace

Count read_count(std::string_view text) {
  if (const std::int64_t value = plain_digits(text); value >= 0) return {Count::Kind::exact, value, {}};
  const std::string_view trimmed = trim(text);
  if (trimmed.size() > longest) return {Count::Kind::refused, 0, "it is a long text"};
  const std::string plain = plain_text(trimmed, HardSpace::underscore);
  if (says_nothing(plain)) return {};
  return detail::CountReader(plain).read();
}

}  // namespace zilamap::base
