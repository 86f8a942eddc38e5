// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "base/plain_text.hpp"

#include "base/text.hpp"
#include "base/utf8.hpp"

#include <unicode/uchar.h>

#include <algorithm>
#include <array>

namespace zilamap::base {

namespace {

bool is_dash(char32_t c) { return (c >= 0x2010 && c <= 0x2015) || c == 0x2212 || c == 0xfe58 || c == 0xff0d; }

/// No-break, figure, thin and narrow no-break space.
bool is_hard_space(char32_t c) { return c == 0xa0 || c == 0x2007 || c == 0x2009 || c == 0x202f; }

bool is_apostrophe(char32_t c) { return c == 0x2018 || c == 0x2019 || c == 0x2bc || c == 0xff07; }

/// Marks of direction, soft hyphens and the like. The joiners of Indian scripts (U+200C, U+200D) shape letters.
bool is_invisible(char32_t c) {
  return c == 0xad || c == 0x200b || c == 0x200e || c == 0x200f || (c >= 0x202a && c <= 0x202e) || c == 0x2060 ||
         (c >= 0x2066 && c <= 0x2069) || c == 0xfeff;
}

char ascii_small(char32_t c) {
  if (c >= 'A' && c <= 'Z') return static_cast<char>(c + ('a' - 'A'));
  return c < 0x20 ? ' ' : static_cast<char>(c);
}

void append_plain(std::string& plain, char32_t c, HardSpace hard_space) {
  if (const std::int32_t digit = u_charDigitValue(static_cast<UChar32>(c)); digit >= 0) {
    plain += static_cast<char>('0' + digit);
  } else if (is_dash(c)) {
    plain += '-';
  } else if (is_hard_space(c)) {
    plain += hard_space == HardSpace::underscore ? '_' : ' ';
  } else if (u_isUWhiteSpace(static_cast<UChar32>(c))) {
    plain += ' ';
  } else if (is_apostrophe(c)) {
    plain += '\'';
  } else if (!is_invisible(c)) {
    append_utf8(plain, c);
  }
}

}  // namespace

std::string plain_text(std::string_view text, HardSpace hard_space) {
  std::string plain;
  plain.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const Decoded next = decode_utf8(text, at);
    if (next.point < 0x80) {
      plain += ascii_small(next.point);
    } else {
      append_plain(plain, next.point, hard_space);
    }
    at += next.bytes;
  }
  const auto is_edge = [&](char c) { return c == ' ' || (hard_space == HardSpace::underscore && c == '_'); };
  plain.erase(std::find_if_not(plain.rbegin(), plain.rend(), is_edge).base(), plain.end());
  plain.erase(plain.begin(), std::find_if_not(plain.begin(), plain.end(), is_edge));
  return plain;
}

bool says_nothing(std::string_view plain) {
  // clang-format off
  static constexpr std::array<std::string_view, 20> phrases{
      "-", "--", "---", ".", "?", "n/a", "n.a.", "n.a", "na", "#n/a", "nil", "none", "null", "unknown", "not known",
      "not given", "not available", "not applicable", "उपलब्ध नहीं", "लागू नहीं"};
  // clang-format on
  return plain.empty() || std::find(phrases.begin(), phrases.end(), plain) != phrases.end();
}

}  // namespace zilamap::base
