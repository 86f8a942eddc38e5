// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "records/written_dates.hpp"

#include <catch2/catch.hpp>

#include <string>
#include <utility>
#include <vector>

using zilamap::DateSpan;
using zilamap::to_string;
using zilamap::Year;
using zilamap::records::read_written_dates;
using zilamap::records::WrittenDates;

namespace {

/// Texts and the days that they mean, as ISO 8601 writes them.
using Cases = std::vector<std::pair<std::string, std::string>>;

void check(const Cases& cases, bool noted = false) {
  for (const auto& [text, days] : cases) {
    CAPTURE(text);
    const WrittenDates dates = read_written_dates(text);
    CAPTURE(dates.why);
    CHECK(dates.kind == WrittenDates::Kind::dates);
    CHECK(to_string(dates.span) == days);
    CHECK(dates.why.empty() != noted);
  }
}

std::string refusal(const std::string& text) {
  const WrittenDates dates = read_written_dates(text);
  CAPTURE(text, to_string(dates.span));
  CHECK(dates.kind == WrittenDates::Kind::refused);
  return dates.why;
}

bool refused(const std::string& text, const std::string& words) {
  const std::string why = refusal(text);
  if (why.find(words) != std::string::npos) return true;
  UNSCOPED_INFO(text << ": " << why);
  return false;
}

}  // namespace

TEST_CASE("a day is read as people write it, the day first", "[records]") {
  const std::string day = "2009-07-18";
  check({{"2009-07-18", day},
         {"18/07/2009", day},
         {"18.07.2009", day},
         {"18-07-2009", day},
         {" 18/7/2009 ", day},
         {"18/7/09", day},
         {"18.7.09", day},
         {"18-7-09", day},
         {"18 07 2009", day},
         {"18.07 2009", day},
         {"2009/07/18", day},
         {"2009.07.18", day},
         {"20090718", day},
         {"18th July 2009", day},
         {"18 th July 2009", day},
         {"18th of July, 2009", day},
         {"18 July, 2009", day},
         {"18 July 2009", day},
         {"18July2009", day},
         {"18 Jul 09", day},
         {"18-Jul-09", day},
         {"18-Jul-2009", day},
         {"18/Jul/2009", day},
         {"18 Jul. '09", day},
         {"July 18, 2009", day},
         {"July 18 2009", day},
         {"Jul. 18th, 2009", day},
         {"2009 July 18", day},
         {"2009-Jul-18", day},
         {"Dated 18.07.2009", day},
         {"१८/०७/२००९", day},
         {"18 जुलाई 2009", day},
         {"१८ जुलाई, २००९", day},
         {"18\u00a0July\u00a02009", day},
         {"18–07–2009", day},
         {"20.02 2010", "2010-02-20"},
         {"26 th August 2009", "2009-08-26"},
         {"1st Sept 2009", "2009-09-01"},
         {"2nd फ़रवरी 2010", "2010-02-02"},
         {"5 सितम्बर 2009", "2009-09-05"},
         {"05/06/2009", "2009-06-05"},
         {"29/02/2008", "2008-02-29"},
         {"1/1/70", "1970-01-01"},
         {"31/12/69", "2069-12-31"},
         {"18/07/00", "2000-07-18"},
         {"01/01/1900", "1900-01-01"},
         {"31/12/2199", "2199-12-31"}});
}

TEST_CASE("a time of day is left out", "[records]") {
  const std::string day = "2009-07-18";
  check({{"2009-07-18T00:00:00", day},
         {"2009-07-18 00:00:00", day},
         {"2009-07-18T10:30:00Z", day},
         {"2009-07-18T10:30:00+05:30", day},
         {"2009-07-18 10:30:00-0530", day},
         {"2009-07-18 10:30:00.000", day},
         {"2009/07/18 10:30:00+0530", day},
         {"18/07/2009 00:00", day},
         {"18/07/2009 10:30 AM", day},
         {"2009-07-18 10:00 - 2009-07-20 16:00", "2009-07-18/2009-07-20"}});
}

TEST_CASE("a month stands for all of its days", "[records]") {
  const std::string july = "2009-07-01/2009-07-31";
  check({{"July 2009", july},
         {"July, 2009", july},
         {"Jul-09", july},
         {"Jul-2009", july},
         {"Jul'09", july},
         {"2009 July", july},
         {"2009-07", july},
         {"07/2009", july},
         {"7/2009", july},
         {"जुलाई 2009", july},
         {"Feb 2008", "2008-02-01/2008-02-29"}});
  check({{"Aug 09", "2009-08-01/2009-08-31"}, {"Aug 31", "2031-08-01/2031-08-31"}}, true);
}

TEST_CASE("a range is read from first to last day", "[records]") {
  const std::string two = "2009-11-07/2009-11-08";
  check({{"7-8 November 2009", two},
         {"7–8 November 2009", two},
         {"7 - 8 Nov 2009", two},
         {"7 & 8 Nov 2009", two},
         {"7th and 8th Nov, 2009", two},
         {"7 to 8 Nov 2009", two},
         {"7, 8 Nov 2009", two},
         {"from 7 to 8 Nov 2009", two},
         {"7 से 8 नवंबर 2009 तक", two},
         {"7 व 8 नवम्बर 2009", two},
         {"November 7-8, 2009", two},
         {"Nov 07 - 08, 2009", two},
         {"7-8/11/2009", two},
         {"7-8.11.2009", two},
         {"07 & 08/11/2009", two},
         {"7-8-11-2009", two},
         {"07/11/2009 - 08/11/2009", two},
         {"07/11/2009 to 08/11/2009", two},
         {"07-11-2009 - 08-11-2009", two},
         {"07.11.2009-08.11.2009", two},
         {"07/11/09-08/11/09", two},
         {"07/11 - 08/11/2009", two},
         {"2009-11-07/2009-11-08", two},
         {"2009-11-07 to 2009-11-08", two},
         {"7 Nov 2009 - 8 Nov 2009", two},
         {"7, 8 & 9 Nov 2009", "2009-11-07/2009-11-09"},
         {"30 Nov - 2 Dec 2009", "2009-11-30/2009-12-02"},
         {"30 Nov 2009 - 2 Dec", "2009-11-30/2009-12-02"},
         {"30/11-02/12/2009", "2009-11-30/2009-12-02"},
         {"30 Dec - 2 Jan 2010", "2009-12-30/2010-01-02"},
         {"18/07/2009 - 20/07/2009", "2009-07-18/2009-07-20"},
         {"9 Aug - 10 Sep 09", "2009-08-09/2009-09-10"},
         {"Aug 09 - Sep 10 2009", "2009-08-09/2009-09-10"}});
  check({{"7 & 20 Nov 2009", "2009-11-07/2009-11-20"}}, true);
}

TEST_CASE("a range of months is read", "[records]") {
  const std::string two = "2009-08-01/2009-09-30";
  check({{"Aug–Sep 2009", two},
         {"Aug-Sep 2009", two},
         {"Aug - Sept, 2009", two},
         {"August to September 2009", two},
         {"Aug & Sep 2009", two},
         {"Aug/2009 - Sep/2009", two},
         {"Aug 2009 - Sep 2009", two},
         {"Aug-09 - Sep-09", two},
         {"Aug-09 to Sep-09", two},
         {"08/2009 - 09/2009", two},
         {"2009-08/2009-09", two},
         {"अगस्त-सितंबर 2009", two},
         {"अगस्त से सितंबर 2009", two},
         {"2009-10/2009-11", "2009-10-01/2009-11-30"},
         {"Dec-Jan 2010", "2009-12-01/2010-01-31"}});
  check({{"August 09 to September 09", two}}, true);
}

TEST_CASE("day numbers of spreadsheets are days", "[records]") {
  // 1 January 2000 is 36526 in the system that begins in 1900; the others by counting days from there.
  check({{"36526", "2000-01-01"},
         {"40012", "2009-07-18"},
         {"40012.0", "2009-07-18"},
         {"40012.4375", "2009-07-18"},
         {"25569", "1970-01-01"},
         {"73415", "2100-12-31"}},
        true);
  for (const std::string text : {"25568", "73416", "18072009", "0", "249", "400120", "99999999999"}) {
    CAPTURE(text);
    CHECK(refused(text, "neither"));
  }
}

TEST_CASE("a year alone is a year", "[records]") {
  const auto year_of = [](const std::string& text) {
    const WrittenDates dates = read_written_dates(text);
    CAPTURE(text, dates.why);
    CHECK(dates.kind == WrittenDates::Kind::year);
    return dates.year;
  };
  CHECK(year_of("2009") == Year{2009, false});
  CHECK(year_of("२००९") == Year{2009, false});
  CHECK(year_of("FY 2009-10") == Year{2009, true});
  CHECK(year_of("2009-2010") == Year{2009, true});
  CHECK(year_of("2012-13") == Year{2012, true});
  CHECK(year_of("FY10") == Year{2009, true});
  CHECK(refusal("2009-10") == "it may be October 2009 or the year 2009-10");
  CHECK(refused("2009/10", "October 2009 or the year 2009-10"));
  CHECK(refused("2010-11", "November 2010 or the year 2010-11"));
}

TEST_CASE("nothing given is no date", "[records]") {
  for (const std::string text : {"", " ", "-", "–", "NA", "nil"}) {
    CAPTURE(text);
    CHECK(read_written_dates(text).kind == WrittenDates::Kind::none);
  }
}

TEST_CASE("what is no date is refused with the reason", "[records]") {
  CHECK(refusal("07/18/2009") ==
        "there is no month 18; if the month stands first it may be 18 July 2009, but here the day stands first");
  CHECK(refusal("31/02/2009") == "February 2009 has 28 days");
  CHECK(refusal("29/02/1900") == "February 1900 has 28 days");
  CHECK(refusal("31 April 2009") == "April 2009 has 30 days");
  CHECK(refusal("32/13/2009") == "there is no month 13");
  CHECK(refused("0/7/2009", "July 2009 has 31 days"));
  CHECK(refused("18/0/2009", "no month 0"));
  CHECK(refused("2009-13-01", "no month 13"));
  CHECK(refused("2009-02-30", "has 28 days"));
  CHECK(refused("18/07/1899", "1899 is not from 1900 to 2199"));
  CHECK(refused("18/07/2200", "2200 is not from 1900 to 2199"));
  CHECK(refused("18/07/20009", "neither day, month nor year"));
  CHECK(refused("18 July", "names no year"));
  CHECK(refused("Aug 9", "names no year"));
  CHECK(refused("18/07", "names no year"));
  CHECK(refused("August", "names no year"));
  CHECK(refused("Aug 9 - Sep 10", "not known"));
  CHECK(refused("8-7 November 2009", "ends before it begins"));
  CHECK(refused("20/07/2009 - 18/07/2009", "ends before it begins"));
  CHECK(refused("18 Septmber 2009", "no month; September may be meant"));
  CHECK(refused("next week", "not understood"));
  CHECK(refused("18/07-2009", "not known"));
  CHECK(refused("7-8 2009", "not known"));
  CHECK(refused("Aug - 9 Sep 2009", "not known"));
  CHECK(refused("18//07/2009", "two signs"));
  CHECK(refused("18/07/2009 -", "ends with a sign"));
  CHECK(refused("- 18/07/2009", "begins with a sign"));
  CHECK(refused("18*07*2009", "sign in it that no date has"));
  CHECK(refused("1 2 3 4 5 6 7 8 9 10 11 12 13 14 15", "too long"));
  CHECK(refused(std::string(1'000'000, '1'), "long text"));
  CHECK_FALSE(refusal("\xff\xfe").empty());
  CHECK_FALSE(refusal("18:30").empty());
}
