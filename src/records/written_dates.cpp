// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "records/written_dates.hpp"

#include "base/month_names.hpp"
#include "base/numbers.hpp"
#include "base/plain_text.hpp"
#include "base/text.hpp"
#include "records/date_part.hpp"
#include "records/date_pieces.hpp"
#include "records/days.hpp"
#include "records/scan.hpp"
#include "records/year_text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <span>
#include <utility>

namespace zilamap::records {

namespace {

using Pieces = std::span<const DatePiece>;

constexpr std::size_t longest = 200;  // bytes; what is longer is a text, not a date

WrittenDates refused(std::string why) { return {WrittenDates::Kind::refused, {}, {}, std::move(why)}; }
WrittenDates taken(const DateSpan& span, std::string note = {}) {
  return {WrittenDates::Kind::dates, span, {}, std::move(note)};
}

/// Reads 2009-07-18 and 18/07/2009, as nearly all cells are written, when they name a day that there is.
std::optional<Date> read_plain(std::string_view text) {
  if (text.size() != 10) return std::nullopt;
  const auto number = [&](std::size_t at, std::size_t count) {
    int value = 0;
    for (const char c : text.substr(at, count)) {
      if (!is_digit(c)) return -1;
      value = value * 10 + (c - '0');
    }
    return value;
  };
  Date date;
  if (text[4] == '-' && text[7] == '-') {
    date = {number(0, 4), number(5, 2), number(8, 2)};
  } else if (text[2] == text[5] && (text[2] == '/' || text[2] == '-' || text[2] == '.')) {
    date = {number(6, 4), number(3, 2), number(0, 2)};
  } else {
    return std::nullopt;
  }
  if (date.year < 1900 || date.year > 2199 || date.month < 1 || date.month > 12 || date.day < 1 ||
      date.day > days_in_month(date.year, date.month)) {
    return std::nullopt;
  }
  return date;
}

/// Reads a number alone: a year, the digits of a day (20090718), or a day as spreadsheets count them.
std::optional<WrittenDates> read_number(std::string_view plain) {
  std::string_view rest = plain;
  const Digits digits = take_digits(rest);
  const bool fraction =
      rest.starts_with('.') && rest.size() > 1 && rest.find_first_not_of("0123456789", 1) == std::string_view::npos;
  if (digits.count == 0 || (!rest.empty() && !fraction)) return std::nullopt;
  constexpr int first_serial = 25'569;  // 1 January 1970
  constexpr int last_serial = 73'415;   // 31 December 2100
  if (digits.count == 5 && digits.value >= first_serial && digits.value <= last_serial) {
    const Date date = date_of(digits.value - first_serial);
    return taken({date, date}, fmt::format("{} is taken as a spreadsheet's number of the day {}",
                                           base::grouped(digits.value), to_string(date)));
  }
  if (!rest.empty()) return std::nullopt;
  if (digits.count == 4 && digits.value >= 1900 && digits.value < 2200) {
    return WrittenDates{WrittenDates::Kind::year, {}, Year{digits.value, false}, {}};
  }
  if (digits.count == 8) {
    if (const auto date = read_plain(
            fmt::format("{:04}-{:02}-{:02}", digits.value / 10'000, digits.value / 100 % 100, digits.value % 100))) {
      return taken({*date, *date});
    }
  }
  return refused("the number is neither a year nor a day");
}

/// Says what the end of a range leaves to the other.
bool complete(DatePart& first, DatePart& last) {
  const bool own_year = first.year != not_said;
  if (last.year == not_said) last.year = first.year;
  if (first.year == not_said) first.year = last.year;
  if (first.month == not_said) first.month = last.month;
  if (last.month == not_said) last.month = first.month;
  if (first.year == not_said || first.month == not_said) return false;
  // 30 Dec - 2 Jan 2010 begins in the year before.
  if (!own_year && first.month > last.month) --first.year;
  return (first.day == not_said) == (last.day == not_said);
}

/// Reads a range and keeps what it finds; several ways to part the pieces may lead to the same days.
class RangeReader {
 public:
  explicit RangeReader(Pieces pieces) : m_pieces(pieces) {}

  WrittenDates read() {
    for (std::size_t at = 1; at < m_pieces.size(); ++at) {
      if (joins_ends(at)) read_at(at);
    }
    if (m_ambiguous) return refused("it can be read in two ways");
    if (m_found) return *m_found;
    return refused(m_why.empty() ? "it is written in a way that is not known" : m_why);
  }

 private:
  bool joins_ends(std::size_t at) const {
    const char sign = m_pieces[at].before;
    if (sign == 'r' || sign == '&' || sign == '-') return true;
    const auto is_year = [&](std::size_t i) { return m_pieces[i].kind == DatePiece::Kind::year; };
    if (sign == '/') return is_year(0) && is_year(at);  // as ISO 8601 writes intervals
    if (sign != ',') return false;
    return std::all_of(m_pieces.begin(), m_pieces.begin() + static_cast<std::ptrdiff_t>(at),
                       [](const DatePiece& piece) {
                         return piece.kind == DatePiece::Kind::number || piece.kind == DatePiece::Kind::ordinal;
                       });
  }

  void read_at(std::size_t at) {
    const bool list = m_pieces[at].before == '&' || m_pieces[at].before == ',';
    for (const DatePart& first : read_date_part(m_pieces.first(at))) {
      for (const DatePart& last : read_date_part(m_pieces.subspan(at))) add(first, last, list);
    }
  }

  void add(DatePart first, DatePart last, bool list) {
    if (!complete(first, last)) return;
    std::string why;
    const auto begin = days_of(first, why);
    const auto end = begin ? days_of(last, why) : std::nullopt;
    if (end && end->last < begin->first) why = "it ends before it begins";
    if (!end || end->last < begin->first) {
      if (m_why.empty()) m_why = why;
      return;
    }
    const DateSpan span{begin->first, end->last};
    if (m_found && m_found->span != span) m_ambiguous = true;
    std::string note = first.note.empty() ? last.note : first.note;
    if (list && day_number(end->first) - day_number(begin->last) > 1) note = "the days between are taken in";
    m_found = taken(span, std::move(note));
  }

  Pieces m_pieces;
  std::optional<WrittenDates> m_found;
  bool m_ambiguous = false;
  std::string m_why;  ///< why the first range that was found is none
};

/// Reads one day or month. Nothing when the pieces are no such thing.
std::optional<WrittenDates> read_single(Pieces pieces) {
  std::optional<WrittenDates> result;
  for (const DatePart& part : read_date_part(pieces)) {
    if (part.month == not_said) continue;
    if (part.year == not_said) {
      if (!result) result = refused("it names no year");
      continue;
    }
    std::string why;
    const auto span = days_of(part, why);
    result = span ? taken(*span, part.note) : refused(std::move(why));
    if (span) break;
  }
  return result;
}

/// "2009-10" is October for some and a year for others.
bool may_be_month(Pieces pieces) {
  return pieces.size() == 2 && pieces[0].kind == DatePiece::Kind::year && pieces[1].kind == DatePiece::Kind::number &&
         pieces[1].value >= 1 && pieces[1].value <= 12;
}

}  // namespace

WrittenDates read_written_dates(std::string_view text) {
  const std::string_view trimmed = base::trim(text);
  if (const auto date = read_plain(trimmed)) return taken({*date, *date});
  if (trimmed.size() > longest) return refused("it is a long text");
  const std::string plain = base::plain_text(trimmed);
  if (base::says_nothing(plain)) return {};
  if (auto number = read_number(plain)) return *std::move(number);

  const std::optional<Year> year = read_year_text(plain).year;
  const DatePieces split = split_date(plain);
  if (year && !may_be_month(split.pieces)) return {WrittenDates::Kind::year, {}, *year, {}};
  if (year) {
    return refused(fmt::format("it may be {} {} or the year {}", base::month_name(split.pieces[1].value),
                               split.pieces[0].value, to_string(*year)));
  }
  if (!split.why.empty()) return refused(split.why);
  if (auto single = read_single(split.pieces)) return *std::move(single);
  return RangeReader(split.pieces).read();
}

}  // namespace zilamap::records
