// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "base/count_reader.hpp"

#include "base/digit_groups.hpp"

#include <algorithm>
#include <array>
#include <limits>
#include <utility>

namespace zilamap::base::detail {

namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_letter(char c) { return (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80; }
bool is_inside_number(char c) { return c == ',' || c == '.' || c == '_'; }
bool all_digits(std::string_view text) { return std::all_of(text.begin(), text.end(), is_digit); }

/// Several words that together do what one sign does; longer phrases before those inside them.
constexpr std::array<std::pair<std::string_view, std::string_view>, 22> phrases{{
    {"not more than", "<"},  {"no more than", "<"}, {"not less than", ">"}, {"no less than", ">"},
    {"not fewer than", ">"}, {"more than", ">"},    {"greater than", ">"},  {"less than", "<"},
    {"fewer than", "<"},     {"at least", ">"},     {"at most", "<"},       {"up to", "<"},
    {"or more", "+"},        {"and above", "+"},    {"or above", "+"},      {"and more", "+"},
    {"कम से कम", ">"},        {"से कम", "<"},         {"से अधिक", "+"},        {"से ज्यादा", "+"},
    {"से ज़्यादा", "+"},        {"से ज़्यादा", "+"},
}};

/// Each phrase by its sign, in brackets of space.
std::string with_signs(std::string_view plain) {
  std::string text(plain);
  for (const auto& [phrase, sign] : phrases) {
    for (std::size_t at = text.find(phrase); at != std::string::npos; at = text.find(phrase, at)) {
      text.replace(at, phrase.size(), std::string(" ") + std::string(sign) + " ");
    }
  }
  return text;
}

/// True for three numbers with the same sign between them, as dates have: 18/07/2009, 2009-07-18, 18.7.09.
bool looks_like_date(std::string_view text) {
  std::array<std::size_t, 3> lengths{};
  char joint = 0;
  std::size_t part = 0;
  for (const char c : text) {
    if (is_digit(c)) {
      ++lengths[part];
    } else if ((c == '/' || c == '-' || c == '.') && (joint == 0 || joint == c) && part < 2) {
      joint = c;
      ++part;
    } else if ((c == ' ' || c == 't') && part == 2 && lengths[2] > 0) {
      break;  // a time of day follows
    } else {
      return false;
    }
  }
  const auto is_day = [](std::size_t length) { return length == 1 || length == 2; };
  const auto is_year = [](std::size_t length) { return length == 2 || length == 4; };
  return part == 2 && is_day(lengths[1]) &&
         ((is_day(lengths[0]) && is_year(lengths[2])) || (lengths[0] == 4 && is_day(lengths[2])));
}

bool is_year_pair(std::int64_t first, std::int64_t second) {
  return first >= 1900 && first < 2200 && (second == first + 1 || second == (first + 1) % 100);
}

}  // namespace

CountReader::CountReader(std::string_view plain) : m_text(with_signs(plain)) { split(m_text); }

void CountReader::split(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const char c = text[at];
    if (c == ' ' || c == '_') {
      ++at;
      continue;
    }
    std::size_t end = at + 1;
    Token::Kind kind = Token::Kind::sign;
    if (is_digit(c) || (c == '.' && end < text.size() && is_digit(text[end]))) {
      kind = Token::Kind::number;
      while (end < text.size() && (is_digit(text[end]) ||
                                   (is_inside_number(text[end]) && end + 1 < text.size() && is_digit(text[end + 1])))) {
        ++end;
      }
    } else if (is_letter(c)) {
      kind = Token::Kind::word;
      while (end < text.size() && is_letter(text[end])) ++end;
    }
    const std::string_view piece = text.substr(at, end - at);
    m_tokens.push_back({kind, piece, kind == Token::Kind::word ? number_word(piece) : NumberWordMeaning{}});
    at = end;
  }
  m_tokens.push_back({});
}

bool CountReader::take_sign(char c) {
  if (!is_sign(c)) return false;
  ++m_at;
  return true;
}

bool CountReader::take_word(NumberWord word) {
  if (!is_word(word)) return false;
  ++m_at;
  return true;
}

bool CountReader::refuse(std::string why) {
  m_count = {Count::Kind::refused, 0, std::move(why)};
  return false;
}

void CountReader::note(std::string_view why) {
  if (m_count.why.empty()) m_count.why = why;
}

Count CountReader::read() {
  if (looks_like_date(m_text)) {
    refuse("it is a date");
  } else if (m_text.front() == '(' && m_text.back() == ')') {
    refuse("it stands in brackets, as spreadsheets write negative numbers");
  } else if (m_text.front() == '=') {
    refuse("it is a formula without its result");
  } else if (Amount amount; read_before() && (take_word(NumberWord::zero) || read_amount(amount)) &&
                            read_range(amount) && read_after()) {
    if (amount.value > most_people) {
      refuse("it is more than 1,000,000,000");
    } else {
      m_count.kind = m_count.why.empty() ? Count::Kind::exact : Count::Kind::inexact;
      m_count.value = amount.value;
    }
  }
  return std::move(m_count);
}

/// Reads what stands before the number.
bool CountReader::read_before() {
  for (; !at_number() && !is_word(NumberWord::zero); ++m_at) {
    if (look().kind == Token::Kind::end) return refuse("there is no number in it");
    if (look().kind == Token::Kind::word) {
      switch (look().meaning.word) {
        case NumberWord::filler:
          break;
        case NumberWord::about:
          note("it is given as near that number");
          break;
        case NumberWord::at_least:
          note("it is given as a lower end");
          break;
        case NumberWord::at_most:
          return refuse("it is an upper end only, and nothing may be overstated");
        case NumberWord::between:
          m_between = true;
          break;
        case NumberWord::money:
          return refuse("it is money");
        case NumberWord::month:
          return refuse("it is a date");
        default:
          return refuse("it does not begin with a number");
      }
      continue;
    }
    switch (look().text.front()) {
      case '~':
        note("it is given as near that number");
        break;
      case '>':
        note("it is given as a lower end");
        break;
      case '<':
        return refuse("it is an upper end only, and nothing may be overstated");
      case '-':
        return refuse("it is negative");
      case '$':
        return refuse("it is money");
      case '#':
        return refuse("it is an error of the spreadsheet");
      case '+':
      case '\'':  // marks text in a spreadsheet
      case '=':   // of >=
      case ':':
      case '.':
        break;
      default:
        return refuse("it does not begin with a number");
    }
  }
  return true;
}

/// Joins the digits of numbers that follow each other, as in 1 02 400. False when they are no groups of one number.
bool CountReader::join_groups(std::string& digits) {
  std::size_t groups = 1;
  while (m_tokens[m_at + groups].kind == Token::Kind::number) ++groups;
  digits = m_tokens[m_at].text;
  if (groups == 1) return true;
  for (std::size_t i = 1; i < groups; ++i) digits.append(",").append(m_tokens[m_at + i].text);
  for (std::size_t i = 0; i < groups; ++i) {
    if (!all_digits(m_tokens[m_at + i].text)) return false;
  }
  if (!are_digit_groups(digits)) return false;
  // With two groups it might as well be two numbers; with more it is hardly anything else than one.
  if (groups == 2) note("the space in it is taken as one between thousands");
  m_at += groups - 1;
  return true;
}

/// The unit that follows, 1 when none does. Of the first end of a range it may stand after the second: "2-3 lakh".
std::int64_t CountReader::take_unit() {
  if (is_word(NumberWord::unit)) return m_tokens[m_at++].meaning.unit;
  const bool joint = is_sign('-') || is_word(NumberWord::range) || (m_between && is_word(NumberWord::join));
  if (!joint || m_tokens[m_at + 1].kind != Token::Kind::number) return 1;
  const Token& after = m_tokens[m_at + 2];
  return after.kind == Token::Kind::word && after.meaning.word == NumberWord::unit ? after.meaning.unit : 1;
}

bool CountReader::read_amount(Amount& amount) {
  std::int64_t largest = std::numeric_limits<std::int64_t>::max();
  while (at_number()) {
    std::string digits;
    if (!join_groups(digits)) return refuse("it holds more than one number");
    ++m_at;
    if (is_word(NumberWord::power)) return refuse("it is written with a power of ten");
    const bool own_unit = is_word(NumberWord::unit);
    const std::int64_t unit = take_unit();
    std::int64_t value = 0;
    if (std::string why = read_digits(digits, unit, value); !why.empty()) return refuse(std::move(why));
    if (amount.has_unit && (unit >= largest || value >= largest)) return refuse("it holds more than one number");
    amount.value = std::min(amount.value + value, most_people + 1);
    amount.has_unit = own_unit;
    if (!own_unit) break;
    largest = unit;
  }
  return true;
}

/// Reads the other end when there is one; the lower is the amount.
bool CountReader::read_range(Amount& amount) {
  const bool joint = is_sign('-') || is_word(NumberWord::range) || (m_between && is_word(NumberWord::join));
  if (!joint || m_tokens[m_at + 1].kind != Token::Kind::number) {
    return m_between ? refuse("it lacks one of the ends of a range") : true;
  }
  ++m_at;
  Amount end;
  if (!read_amount(end)) return false;
  if (is_year_pair(amount.value, end.value)) return refuse("it may be a year");
  if (end.value < amount.value) return refuse("it is a range that ends below its beginning");
  if (end.value > amount.value) note("it is a range, and its lower end is taken");
  return true;
}

/// Reads what stands after the number.
bool CountReader::read_after() {
  for (; look().kind != Token::Kind::end; ++m_at) {
    if (at_number()) return refuse("it holds more than one number");
    if (look().kind == Token::Kind::word) {
      switch (look().meaning.word) {
        case NumberWord::filler:
          break;
        case NumberWord::part:
          note("the word beside it is not used");
          break;
        case NumberWord::about:
          note("it is given as near that number");
          break;
        case NumberWord::at_least:
          note("it is given as a lower end");
          break;
        case NumberWord::at_most:
          return refuse("it is an upper end only, and nothing may be overstated");
        case NumberWord::money:
          return refuse("it is money");
        case NumberWord::month:
          return refuse("it is a date");
        default:
          return refuse("what stands beside the number is not understood");
      }
      continue;
    }
    const Token& next = m_tokens[m_at + 1];
    switch (look().text.front()) {
      case '+':
        if (next.kind == Token::Kind::number) return refuse("it is a sum without its result");
        note("it is given as a lower end");
        break;
      case '<':
        return refuse("it is an upper end only, and nothing may be overstated");
      case '%':
        return refuse("it is a share, not a number of persons");
      case '/':
        return refuse(next.text == "-" ? "it is money" : "it holds more than one number");
      case '-':
        if (next.kind != Token::Kind::word) return refuse("it holds a dash that joins nothing");
        break;
      case '.':
      case ',':
      case '(':
      case ')':
      case ':':
        break;
      default:
        return refuse("what stands beside the number is not understood");
    }
  }
  return true;
}

}  // namespace zilamap::base::detail
