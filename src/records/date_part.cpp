// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "records/date_part.hpp"

#include "base/month_names.hpp"
#include "records/days.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <string_view>

namespace zilamap::records {

namespace {

using Kind = DatePiece::Kind;

constexpr int first_year = 1900;
constexpr int last_year = 2199;

/// The pieces as letters, one each: n number, o ordinal, y year, q short year, m month.
std::string shape_of(std::span<const DatePiece> pieces) {
  std::string shape;
  for (const DatePiece& piece : pieces) {
    switch (piece.kind) {
      case Kind::number:
        shape += 'n';
        break;
      case Kind::ordinal:
        shape += 'o';
        break;
      case Kind::year:
        shape += 'y';
        break;
      case Kind::short_year:
        shape += 'q';
        break;
      case Kind::month:
        shape += 'm';
        break;
    }
  }
  return shape;
}

int year_of(const DatePiece& piece) { return piece.digits == 2 ? full_year(piece.value) : piece.value; }

bool is_loose(char sign) { return sign == ' ' || sign == ','; }

DatePart on(int year, int month, int day) { return {year, month, day, day, {}}; }

/// Numbers only, or a month by name with one number.
std::vector<DatePart> read_two(const DatePiece& a, const DatePiece& b, std::string_view shape) {
  const char sign = b.before;
  if (shape == "nm" || shape == "om") return {on(not_said, b.value, a.value)};
  if (shape == "mo") return {on(not_said, a.value, b.value)};
  if (shape == "my" || shape == "mq") return {on(year_of(b), a.value, not_said)};
  if (shape == "ym") return {on(a.value, b.value, not_said)};
  if (shape == "mn") {
    std::vector<DatePart> parts{on(not_said, a.value, b.value)};
    if (b.digits == 2) {
      parts.push_back(on(year_of(b), a.value, not_said));
      // Spreadsheets show a month as Jul-09; without the dash it may have been meant as a day.
      if (sign != '-') {
        parts.back().note = fmt::format("{:02} is taken as the year {}, not as a day", b.value, parts.back().year);
      }
    }
    return parts;
  }
  if (shape == "nn" && (sign == '/' || sign == '.')) return {on(not_said, b.value, a.value)};
  if (shape == "ny" && !is_loose(sign)) return {on(b.value, a.value, not_said)};
  if ((shape == "ny" || shape == "oy") && is_loose(sign)) return {on(b.value, not_said, a.value)};
  if (shape == "yn" && !is_loose(sign)) return {on(a.value, b.value, not_said)};
  return {};
}

std::vector<DatePart> read_three(std::span<const DatePiece> pieces, std::string_view shape) {
  const DatePiece& a = pieces[0];
  const DatePiece& b = pieces[1];
  const DatePiece& c = pieces[2];
  const bool same_signs = b.before == c.before && b.before != ',';
  const bool short_year = c.digits == 2;
  if (shape == "nmy" || shape == "omy" || shape == "nmq" || shape == "omq" ||
      ((shape == "nmn" || shape == "omn") && short_year)) {
    return {on(year_of(c), b.value, a.value)};
  }
  if (shape == "mny" || shape == "moy" || shape == "moq" || shape == "mnq") return {on(year_of(c), a.value, b.value)};
  if (shape == "ymn" || shape == "ymo") return {on(a.value, b.value, c.value)};
  const bool point_and_space = b.before == '.' && is_loose(c.before);  // 20.02 2010
  if ((shape == "nny" || shape == "nnq") && (same_signs || point_and_space)) return {on(year_of(c), b.value, a.value)};
  if (shape == "nnn" && same_signs && b.before != ' ' && short_year) return {on(year_of(c), b.value, a.value)};
  if (shape == "ynn" && same_signs) return {on(a.value, b.value, c.value)};
  return {};
}

/// Days separated by commas, upwards: "7, 8".
std::vector<DatePart> read_days(std::span<const DatePiece> pieces) {
  for (std::size_t i = 1; i < pieces.size(); ++i) {
    if (pieces[i].before != ',' || pieces[i].value <= pieces[i - 1].value) return {};
  }
  return {{not_said, not_said, pieces.front().value, pieces.back().value, {}}};
}

}  // namespace

std::vector<DatePart> read_date_part(std::span<const DatePiece> pieces) {
  // A word that joins two ends stands inside no date.
  if (pieces.empty() || std::any_of(pieces.begin() + 1, pieces.end(), [](const DatePiece& piece) {
        return piece.before == 'r' || piece.before == '&';
      })) {
    return {};
  }
  const std::string shape = shape_of(pieces);
  if (shape.find_first_not_of("no") == std::string::npos) {
    if (auto days = read_days(pieces); !days.empty()) return days;
  }
  if (shape == "m") return {on(not_said, pieces[0].value, not_said)};
  if (shape.size() == 2) return read_two(pieces[0], pieces[1], shape);
  if (shape.size() == 3) return read_three(pieces, shape);
  return {};
}

std::optional<DateSpan> days_of(const DatePart& part, std::string& why) {
  if (part.year < first_year || part.year > last_year) {
    why = fmt::format("the year {} is not from {} to {}", part.year, first_year, last_year);
    return std::nullopt;
  }
  if (part.month < 1 || part.month > 12) {
    why = fmt::format("there is no month {}", part.month);
    if (part.month >= 1 && part.day >= 1 && part.day <= 12 && part.month <= days_in_month(part.year, part.day)) {
      why += fmt::format("; if the month stands first it may be {} {} {}, but here the day stands first", part.month,
                         base::month_name(part.day), part.year);
    }
    return std::nullopt;
  }
  const int length = days_in_month(part.year, part.month);
  if (part.day == not_said) return DateSpan{{part.year, part.month, 1}, {part.year, part.month, length}};
  if (part.day < 1 || part.last_day > length) {
    why = fmt::format("{} {} has {} days", base::month_name(part.month), part.year, length);
    return std::nullopt;
  }
  return DateSpan{{part.year, part.month, part.day}, {part.year, part.month, part.last_day}};
}

}  // namespace zilamap::records
