// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "base/clusters.hpp"

#include "base/utf8.hpp"

#include <unicode/uchar.h>

namespace zilamap::base {

namespace {

constexpr char32_t non_joiner = 0x200c;
constexpr char32_t joiner = 0x200d;

UChar32 icu(char32_t point) { return static_cast<UChar32>(point); }

/// Vowel signs, nukta, chandrabindu, accents, and the joiners that steer how letters are tied.
bool is_mark(char32_t point) {
  return point == joiner || point == non_joiner || (U_GET_GC_MASK(icu(point)) & U_GC_M_MASK) != 0;
}

/// The sign that ties a consonant to the next one, in any script.
bool is_virama(char32_t point) {
  constexpr int virama_class = 9;  // Unicode Standard, section 4.3
  return u_getCombiningClass(icu(point)) == virama_class;
}

}  // namespace

std::size_t cluster_end(std::string_view text, std::size_t at) {
  if (static_cast<unsigned char>(text[at]) < 0x80 && at + 1 < text.size() &&
      static_cast<unsigned char>(text[at + 1]) < 0x80) {
    return at + 1;
  }
  at += decode_utf8(text, at).bytes;
  bool tied = false;
  while (at < text.size()) {
    const Decoded next = decode_utf8(text, at);
    if (is_virama(next.point)) {
      tied = true;
    } else if (is_mark(next.point)) {
      // A virama with a nukta or a joiner after it still ties; a vowel sign cannot follow it.
    } else if (tied && u_isalpha(icu(next.point)) != 0) {
      tied = false;
    } else {
      break;
    }
    at += next.bytes;
  }
  return at;
}

bool letters_join(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const Decoded next = decode_utf8(text, at);
    const char32_t point = next.point;
    const bool arabic = (point >= 0x600 && point < 0x780) || (point >= 0xfb50 && point < 0xff00);
    const bool head_line = (point >= 0x900 && point < 0xa80) || (point >= 0xa8e0 && point < 0xa900);
    if (next.valid && (arabic || head_line)) return true;
    at += next.bytes;
  }
  return false;
}

}  // namespace zilamap::base
