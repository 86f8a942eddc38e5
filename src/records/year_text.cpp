// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "records/year_text.hpp"

#include "base/plain_text.hpp"
#include "base/text.hpp"
#include "records/days.hpp"
#include "records/scan.hpp"

#include <zilamap/error.hpp>

#include <fmt/format.h>

namespace zilamap {

namespace records {

namespace {

/// Takes "FY" or "F.Y." off the front.
bool take_fiscal_mark(std::string_view& text) {
  for (const std::string_view mark : {"fy", "f.y."}) {
    if (!text.starts_with(mark)) continue;
    text.remove_prefix(mark.size());
    take_spaces(text);
    return true;
  }
  return false;
}

/// What somebody who wrote two years that do not follow each other may have meant.
std::string likely_meaning(int first, const Digits& second) {
  const std::string begins = to_string(Year{first});
  const int last = second.count == 2 ? first - first % 100 + second.value : second.value;
  const bool near = (second.count == 2 || second.count == 4) && last > first - 2 && last <= first + 3;
  if (!near || last == first + 1) return begins;
  const std::string ends = to_string(Year{last - 1});
  return last <= first ? ends + " or " + begins : begins + " or " + ends;
}

}  // namespace

YearText read_year_text(std::string_view text) {
  const std::string written = base::plain_text(text);
  std::string_view rest = written;
  const bool marked = take_fiscal_mark(rest);
  if (marked) take(rest, '\'');
  const Digits first = take_digits(rest);
  if (!is_year(first) && first.count != 2) return {};
  const int start = first.count == 2 ? full_year(first.value) : first.value;
  take_spaces(rest);
  if (rest.empty()) {
    if (marked) return {Year{start - 1, true}, {}};
    if (first.count == 4) return {Year{start, false}, {}};
    return {{}, fmt::format("FY{0:02}, which is {1}", first.value, to_string(Year{start - 1}))};
  }
  if (!take(rest, '-') && !take(rest, '/')) return {{}, first.count == 4 ? to_string(Year{start}) : std::string()};
  take_spaces(rest);
  take(rest, '\'');
  const Digits second = take_digits(rest);
  const bool follows = second.count == 2   ? second.value == (start + 1) % 100
                       : second.count == 4 ? second.value == start + 1 && first.count == 4
                                           : false;
  if (!rest.empty() || !follows) return {{}, likely_meaning(start, second)};
  if (first.count == 2 && !marked) return {{}, to_string(Year{start})};
  return {Year{start, true}, {}};
}

}  // namespace records

Year parse_year(std::string_view text) {
  const records::YearText read = records::read_year_text(text);
  if (read.year) return *read.year;
  throw UsageError(fmt::format("\"{}\" is no year.{} Write a fiscal year as 2009-10 or FY10, a calendar year as 2009.",
                               base::printable(text),
                               read.meaning.empty() ? "" : " It may mean " + read.meaning + "."));
}

}  // namespace zilamap
