// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "base/text.hpp"

#include "base/utf8.hpp"

#include <algorithm>
#include <array>
#include <cstring>

namespace zilamap::base {

namespace {

constexpr std::string_view no_break_space = "\u00a0";

bool is_space(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }

/// The marks that turn the direction of the text after them.
bool is_turn(char32_t c) { return (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069); }

/// Controls, and the marks that turn the direction of the text after them.
bool is_control(char32_t c) {
  return c < 0x20 || (c >= 0x7f && c < 0xa0) || is_turn(c) || c == 0x2028 || c == 0x2029 || c == 0xfeff;
}

bool is_ascii(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

/// Distance by optimal string alignment, computed only in the band of cells that can stay within the limit.
template <typename Text>
std::size_t distance(const Text& a, const Text& b, std::size_t limit) {
  const std::size_t over = limit + 1;
  const std::size_t rows = a.size();
  const std::size_t columns = b.size();
  if ((rows > columns ? rows - columns : columns - rows) > limit) return over;
  const std::size_t width = columns + 1;
  std::vector<std::size_t> cells(3 * width, over);
  std::size_t* before = cells.data();
  std::size_t* last = before + width;
  std::size_t* row = last + width;
  for (std::size_t j = 0; j <= std::min(columns, limit); ++j) last[j] = j;
  for (std::size_t i = 1; i <= rows; ++i) {
    const std::size_t from = i > limit ? i - limit : 1;
    const std::size_t to = std::min(columns, i + limit);
    row[from - 1] = from == 1 ? std::min(i, over) : over;
    std::size_t least = row[from - 1];
    for (std::size_t j = from; j <= to; ++j) {
      std::size_t best = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
      best = std::min({best, row[j - 1] + 1, last[j] + 1});
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) best = std::min(best, before[j - 2] + 1);
      row[j] = std::min(best, over);
      least = std::min(least, row[j]);
    }
    if (to < columns) row[to + 1] = over;
    if (least > limit) return over;
    std::swap(before, last);
    std::swap(last, row);
  }
  return last[columns];
}

}  // namespace

bool is_utf8(std::string_view text) {
  std::size_t at = 0;
  while (at < text.size()) {
    // Eight ASCII bytes at a time: most text is.
    while (at + 8 <= text.size()) {
      std::uint64_t word = 0;
      std::memcpy(&word, text.data() + at, 8);
      if ((word & 0x8080808080808080u) != 0) break;
      at += 8;
    }
    if (at == text.size()) break;
    const Decoded next = decode_utf8(text, at);
    if (!next.valid) return false;
    at += next.bytes;
  }
  return true;
}

std::string utf8_from_windows_1252(std::string_view bytes) {
  // What 0x80 to 0x9f mean; the five bytes without a meaning keep their number.
  static constexpr std::array<char32_t, 32> high{0x20ac, 0x81,   0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021,
                                                 0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8d,   0x017d, 0x8f,
                                                 0x90,   0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014,
                                                 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0x9d,   0x017e, 0x0178};
  std::string text;
  text.reserve(bytes.size());
  for (const char c : bytes) {
    const auto byte = static_cast<unsigned char>(c);
    append_utf8(text, byte >= 0x80 && byte < 0xa0 ? high[byte - 0x80u] : byte);
  }
  return text;
}

std::string_view trim(std::string_view text) {
  for (;;) {
    if (!text.empty() && is_space(text.front())) {
      text.remove_prefix(1);
    } else if (!text.empty() && is_space(text.back())) {
      text.remove_suffix(1);
    } else if (text.starts_with(no_break_space)) {
      text.remove_prefix(no_break_space.size());
    } else if (text.ends_with(no_break_space)) {
      text.remove_suffix(no_break_space.size());
    } else {
      return text;
    }
  }
}

std::u32string code_points(std::string_view text) {
  std::u32string points;
  points.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const Decoded next = decode_utf8(text, at);
    points += next.point;
    at += next.bytes;
  }
  return points;
}

std::size_t edit_distance(std::string_view a, std::string_view b, std::size_t limit) {
  if (is_ascii(a) && is_ascii(b)) return distance(a, b, limit);
  return distance(code_points(a), code_points(b), limit);
}

std::string_view nearest(std::string_view word, std::span<const std::string_view> candidates) {
  constexpr std::size_t longest = 100;  // nobody mistypes a known word into something longer
  if (word.size() > longest) return {};
  const std::string key = fold_name(word);
  if (key.empty()) return {};
  const std::size_t length = code_points(key).size();
  std::size_t limit = std::clamp<std::size_t>(length / 3, 1, 3);
  std::string_view best;
  for (const std::string_view candidate : candidates) {
    const std::size_t found = edit_distance(key, fold_name(candidate), limit);
    // At a distance of all its letters one word is as near as any other.
    if (found > limit || found >= length) continue;
    best = candidate;
    if (found == 0) break;
    limit = found - 1;  // only a nearer one takes its place
  }
  return best;
}

std::vector<std::string> split(std::string_view text, char separator) {
  std::vector<std::string> parts;
  for (std::size_t from = 0; from <= text.size();) {
    const std::size_t to = std::min(text.find(separator, from), text.size());
    const std::string_view part = trim(text.substr(from, to - from));
    if (!part.empty()) parts.emplace_back(part);
    from = to + 1;
  }
  return parts;
}

std::string join_words(const std::vector<std::string>& words, std::string_view separator) {
  std::string text;
  for (const std::string& word : words) {
    if (&word != &words.front()) text += separator;
    text += word;
  }
  return text;
}

std::string without_turns(std::string_view text) {
  std::string kept;
  kept.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const Decoded next = decode_utf8(text, at);
    if (!is_turn(next.point)) kept += text.substr(at, next.bytes);
    at += next.bytes;
  }
  return kept;
}

std::string as_one_line(std::string_view text) {
  std::string line;
  for (std::size_t at = 0; at < text.size();) {
    const Decoded next = decode_utf8(text, at);
    if (next.point == ' ' || (is_control(next.point) && !is_turn(next.point))) {
      if (!line.empty() && line.back() != ' ') line += ' ';
    } else if (!is_turn(next.point)) {
      line += text.substr(at, next.bytes);
    }
    at += next.bytes;
  }
  if (line.ends_with(' ')) line.pop_back();
  return line;
}

std::string printable(std::string_view text, std::size_t limit) {
  std::string shown;
  std::size_t count = 0;
  for (std::size_t at = 0; at < text.size(); ++count) {
    if (count == limit) return shown + "…";
    const Decoded next = decode_utf8(text, at);
    if (next.valid && next.bytes == 1 && is_space(text[at])) {
      shown += ' ';
    } else {
      append_utf8(shown, is_control(next.point) ? replacement_character : next.point);
    }
    at += next.bytes;
  }
  return shown;
}

}  // namespace zilamap::base
