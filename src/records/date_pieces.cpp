// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "records/date_pieces.hpp"

#include "base/month_names.hpp"
#include "base/text.hpp"
#include "records/scan.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace zilamap::records {

namespace {

constexpr std::size_t most_pieces = 12;

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80; }

template <std::size_t n>
bool is_one_of(std::string_view word, const std::array<std::string_view, n>& words) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

constexpr std::array<std::string_view, 4> ordinal_ends{"st", "nd", "rd", "th"};
constexpr std::array<std::string_view, 8> range_words{"to", "till", "til", "until", "upto", "through", "से", "thru"};
constexpr std::array<std::string_view, 5> and_words{"and", "व", "और", "एवं", "तथा"};
constexpr std::array<std::string_view, 11> filler_words{"of",   "the",     "from", "on", "dated", "dt",
                                                        "date", "between", "तक",   "को", "दिनांक"};

class Splitter {
 public:
  explicit Splitter(std::string_view text) : m_rest(text) {}

  DatePieces split() {
    while (m_result.why.empty()) {
      take_spaces(m_rest);
      if (m_rest.empty()) break;
      if (m_result.pieces.size() > most_pieces) {
        m_result.why = "it is too long for a date";
      } else if (is_digit(m_rest.front())) {
        number();
      } else if (is_letter(m_rest.front())) {
        word();
      } else {
        sign();
      }
    }
    // "से" and "to" join what follows; at the end they join nothing.
    if (m_result.why.empty() && m_sign != 0 && m_sign != '.' && m_sign != ',') m_result.why = "it ends with a sign";
    return std::move(m_result);
  }

 private:
  void number() {
    const std::string_view before = m_rest;
    const Digits digits = take_digits(m_rest);
    if (m_rest.starts_with(':') && digits.count <= 2 && !m_result.pieces.empty()) {
      m_rest = before;
      return time();
    }
    DatePiece piece{DatePiece::Kind::number, digits.value, digits.count, 0};
    if (digits.count == 4) {
      piece.kind = DatePiece::Kind::year;
    } else if (digits.count > 2 || (!m_rest.empty() && is_digit(m_rest.front()))) {
      m_result.why = "a number in it is neither day, month nor year";
      return;
    } else if (m_apostrophe) {
      if (digits.count == 2) piece.kind = DatePiece::Kind::short_year;
    }
    m_apostrophe = false;
    add(piece);
  }

  /// Leaves out a time of day with its zone.
  void time() {
    const auto is_part = [](char c) { return is_digit(c) || c == ':' || c == '.'; };
    while (!m_rest.empty() && is_part(m_rest.front())) m_rest.remove_prefix(1);
    take_spaces(m_rest);
    for (const std::string_view mark : {"am", "pm", "a.m.", "p.m.", "z", "utc", "ist"}) {
      if (!m_rest.starts_with(mark)) continue;
      m_rest.remove_prefix(mark.size());
      break;
    }
    const std::size_t zone = m_rest.find_first_not_of("0123456789:", 1);
    if (m_rest.starts_with('+') || (m_rest.starts_with('-') && (zone == std::string_view::npos || zone == 6))) {
      m_rest.remove_prefix(std::min(zone, m_rest.size()));
    }
  }

  void word() {
    std::size_t end = 1;
    while (end < m_rest.size() && is_letter(m_rest[end])) ++end;
    const std::string_view word = m_rest.substr(0, end);
    m_rest.remove_prefix(end);
    if (is_one_of(word, ordinal_ends) && !m_result.pieces.empty() && m_sign == 0) {
      DatePiece& day = m_result.pieces.back();
      if (day.kind == DatePiece::Kind::number) {
        day.kind = DatePiece::Kind::ordinal;
        return;
      }
    }
    if (word == "t" && !m_rest.empty() && is_digit(m_rest.front())) return;  // a time of day follows
    if (is_one_of(word, filler_words)) return;
    if (is_one_of(word, range_words)) return join('r');
    if (is_one_of(word, and_words)) return join('&');
    if (const int month = base::month_of(word); month != 0) {
      add({DatePiece::Kind::month, month, 0, 0});
      take(m_rest, '.');  // of "Jul."
      return;
    }
    const std::string_view near = base::nearest_month(word);
    m_result.why = near.empty()
                       ? fmt::format("\"{}\" in it is not understood", base::printable(word, 30))
                       : fmt::format("\"{}\" in it is no month; {} may be meant", base::printable(word, 30), near);
  }

  void sign() {
    const char c = m_rest.front();
    m_rest.remove_prefix(1);
    if (c == '\'') {
      m_apostrophe = true;
    } else if (std::string_view("-/.,&").find(c) != std::string_view::npos) {
      join(c);
    } else {
      m_result.why = "it has a sign in it that no date has";
    }
  }

  /// Notes what joins the pieces before and after it. A comma or a point beside another joint means nothing.
  void join(char c) {
    const auto weak = [](char sign) { return sign == ',' || sign == '.'; };
    if (m_result.pieces.empty()) {
      if (c != ',' && c != '.') m_result.why = "it begins with a sign";
    } else if (m_sign == 0 || weak(m_sign)) {
      m_sign = c;
    } else if (!weak(c)) {
      m_result.why = "it has two signs beside each other";
    }
  }

  void add(DatePiece piece) {
    if (!m_result.pieces.empty()) piece.before = m_sign == 0 ? ' ' : m_sign;
    m_sign = 0;
    m_result.pieces.push_back(piece);
  }

  std::string_view m_rest;
  DatePieces m_result;
  char m_sign = 0;
  bool m_apostrophe = false;
};

}  // namespace

DatePieces split_date(std::string_view plain) { return Splitter(plain).split(); }

}  // namespace zilamap::records
