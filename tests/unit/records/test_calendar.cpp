// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include <zilamap/calendar.hpp>
#include <zilamap/error.hpp>

#include <catch2/catch.hpp>

#include <functional>
#include <string>

using zilamap::Date;
using zilamap::DateSpan;
using zilamap::FiscalCalendar;
using zilamap::parse_dates;
using zilamap::parse_year;
using zilamap::UsageError;
using zilamap::Year;

namespace {

std::string failure_of(const std::function<void()>& action) {
  try {
    action();
  } catch (const UsageError& error) {
    return error.what();
  }
  return "none";
}

std::string year_failure(const std::string& text) {
  return failure_of([&] { parse_year(text); });
}

std::string date_failure(const std::string& text) {
  return failure_of([&] { parse_dates(text); });
}

/// The meaning that an error proposes.
std::string meaning_of(const std::string& text) {
  const std::string failure = year_failure(text);
  const std::string lead = "It may mean ";
  const std::size_t at = failure.find(lead);
  if (at == std::string::npos) return failure == "none" ? "read" : "";
  return failure.substr(at + lead.size(), failure.find('.', at) - at - lead.size());
}

constexpr Year fy2009{2009, true};

}  // namespace

TEST_CASE("fiscal years are read as people write them", "[records]") {
  for (const std::string text :
       {"2009-10", "2009-2010", "2009/10",   "2009/2010", "FY 2009-10", "FY2009-10",    "fy 2009/10", "FY10",
        "FY 10",   "FY'10",     "FY’10",     "FY2010",    "FY 2010",    "F.Y. 2009-10", "FY09-10",    "2009–10",
        "2009—10", "2009 – 10", " 2009-10 ", "2009-'10",  "2009−10",    "2009‑10"}) {
    CAPTURE(text);
    CHECK(parse_year(text) == fy2009);
  }
  CHECK(parse_year("1999-00") == Year{1999, true});
  CHECK(parse_year("1999-2000") == Year{1999, true});
  CHECK(parse_year("FY00") == Year{1999, true});
  CHECK(parse_year("FY99") == Year{1998, true});
  CHECK(parse_year("2009") == Year{2009, false});
  CHECK(parse_year("1947") == Year{1947, false});
}

TEST_CASE("what is no year is refused with its likely meaning", "[records]") {
  CHECK(
      year_failure("2008-209") ==
      "\"2008-209\" is no year. It may mean 2008-09. Write a fiscal year as 2009-10 or FY10, a calendar year as 2009.");
  CHECK(meaning_of("2009-11") == "2009-10 or 2010-11");
  CHECK(meaning_of("2009-2011") == "2009-10 or 2010-11");
  CHECK(meaning_of("2009-09") == "2008-09 or 2009-10");
  CHECK(meaning_of("2010-09") == "2008-09 or 2010-11");
  CHECK(meaning_of("2009-50") == "2009-10");
  CHECK(meaning_of("2009-1") == "2009-10");
  CHECK(meaning_of("2009-10-11") == "2009-10");
  CHECK(meaning_of("09-10") == "2009-10");
  CHECK(meaning_of("10") == "FY10, which is 2009-10");
  CHECK(meaning_of("2009x10") == "2009-10");
  for (const std::string text :
       {"", " ", "FY", "next year", "209", "20091", "-2009", "999999999999", "0000", "9999", "FY1", "FY210"}) {
    CAPTURE(text);
    CHECK(meaning_of(text).empty());
  }
}

TEST_CASE("years are written in one way", "[records]") {
  CHECK(to_string(fy2009) == "2009-10");
  CHECK(to_string(Year{1999, true}) == "1999-00");
  CHECK(to_string(Year{2009, false}) == "2009");
}

TEST_CASE("dates and intervals are read", "[records]") {
  CHECK(parse_dates("2009-07-18") == DateSpan{{2009, 7, 18}, {2009, 7, 18}});
  CHECK(parse_dates("2009-11-07/2009-11-08") == DateSpan{{2009, 11, 7}, {2009, 11, 8}});
  CHECK(parse_dates("2009-08/2009-09") == DateSpan{{2009, 8, 1}, {2009, 9, 30}});
  CHECK(parse_dates("2009-10") == DateSpan{{2009, 10, 1}, {2009, 10, 31}});
  CHECK(parse_dates("2009-08-15/2009-09") == DateSpan{{2009, 8, 15}, {2009, 9, 30}});
  CHECK(parse_dates(" 2009-07-18 / 2009-07-19 ") == DateSpan{{2009, 7, 18}, {2009, 7, 19}});
  CHECK(parse_dates("2009–07–18") == DateSpan{{2009, 7, 18}, {2009, 7, 18}});
}

TEST_CASE("leap years follow the Gregorian rule", "[records]") {
  CHECK(parse_dates("2008-02").last == Date{2008, 2, 29});
  CHECK(parse_dates("2009-02").last == Date{2009, 2, 28});
  CHECK(parse_dates("2000-02-29").last == Date{2000, 2, 29});
  CHECK(date_failure("1900-02-29").find("which has 28 days") != std::string::npos);
}

TEST_CASE("impossible dates are refused with the reason", "[records]") {
  CHECK(date_failure("2009-02-29") ==
        "\"2009-02-29\" is no date: there is no day 29 in 2009-02, which has 28 days. Write 2009-07-18 for a day, "
        "2009-08 "
        "for a month and 2009-11-07/2009-11-08 for first and last day.");
  CHECK(date_failure("2009-13-01").find("there is no month 13") != std::string::npos);
  CHECK(date_failure("2009-00").find("there is no month 00") != std::string::npos);
  CHECK(date_failure("2009-04-31").find("which has 30 days") != std::string::npos);
  CHECK(date_failure("2009-04-00").find("there is no day 00") != std::string::npos);
  CHECK(date_failure("2009-11-08/2009-11-07").find("ends before it begins") != std::string::npos);
  CHECK(date_failure("2009-09/2009-08").find("ends before it begins") != std::string::npos);
  CHECK(date_failure("2009-7-18").find("two digits") != std::string::npos);
  CHECK(date_failure("2009-07-1").find("two digits") != std::string::npos);
  CHECK(date_failure("2009-07-18T10:00").find("goes on after the day") != std::string::npos);
  for (const std::string text : {"", "2009", "18/07/2009", "18th July 2009", "20.02 2010", "2009/07/18", "2009-07-18/",
                                 "/2009-07-18", "2009-07-18/2009-07-19/2009-07-20", "20090718", "99999-01-01"}) {
    CAPTURE(text);
    CHECK(date_failure(text).find("is no date") != std::string::npos);
  }
}

TEST_CASE("a fiscal year has the days that its calendar gives it", "[records]") {
  const FiscalCalendar india;
  CHECK(days_of(fy2009, india) == DateSpan{{2009, 4, 1}, {2010, 3, 31}});
  CHECK(days_of(Year{2009, false}, india) == DateSpan{{2009, 1, 1}, {2009, 12, 31}});
  const FiscalCalendar nepal{7, 16};
  CHECK(days_of(fy2009, nepal) == DateSpan{{2009, 7, 16}, {2010, 7, 15}});
  const FiscalCalendar march{3, 1};
  CHECK(days_of(Year{2007, true}, march).last == Date{2008, 2, 29});
  CHECK(days_of(fy2009, {1, 1}) == DateSpan{{2009, 1, 1}, {2009, 12, 31}});
}

TEST_CASE("a day falls in one fiscal year", "[records]") {
  const FiscalCalendar india;
  CHECK(fiscal_year_of({2009, 3, 31}, india) == Year{2008, true});
  CHECK(fiscal_year_of({2009, 4, 1}, india) == fy2009);
  CHECK(fiscal_year_of({2010, 2, 20}, india) == fy2009);
  const FiscalCalendar nepal{7, 16};
  CHECK(fiscal_year_of({2009, 7, 15}, nepal) == Year{2008, true});
  CHECK(fiscal_year_of({2009, 7, 16}, nepal) == fy2009);
}

TEST_CASE("days and spans are written as ISO 8601", "[records]") {
  CHECK(to_string(Date{2009, 7, 8}) == "2009-07-08");
  CHECK(to_string(DateSpan{{2009, 7, 8}, {2009, 7, 8}}) == "2009-07-08");
  CHECK(to_string(DateSpan{{2009, 8, 1}, {2009, 9, 30}}) == "2009-08-01/2009-09-30");
}
