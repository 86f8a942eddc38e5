// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include <catch2/catch.hpp>

#include "even_letters.hpp"
#include "layout/account.hpp"
#include "layout/class_words.hpp"
#include "layout/describe.hpp"
#include "layout/local_words.hpp"

#include <string>
#include <vector>

using Catch::Matchers::Contains;
using zilamap::Balance;
using zilamap::Cell;
using zilamap::Measured;
using zilamap::Status;

namespace {

/// A map of districts A, B, C, ... with these values; 0 is none and below 0 withheld.
struct Sample {
  zilamap::Records records;
  zilamap::Joined joined;
  zilamap::Places places;
  zilamap::Style style;
  zilamap::YearMap map;
  zilamap::MapOptions options;
  EvenLetters letters;

  static Measured measured(int year, const std::vector<double>& values) {
    Measured one;
    one.year = {year, true};
    one.balance.read = one.balance.placed = 1;
    for (const double v : values) {
      one.cells.push_back({v > 0 ? Status::value : v < 0 ? Status::suppressed : Status::zero, v > 0 ? v : 0});
    }
    return one;
  }

  explicit Sample(const std::vector<double>& now, const std::vector<double>& before = {}) {
    style.title = "Coverage";
    style.unit = "people";
    style.unit_one = "person";
    style.measure.quantity = zilamap::Quantity::people_trained;
    records.state = "Bihar";
    for (std::size_t i = 0; i < now.size(); ++i) {
      zilamap::District district;
      district.name = std::string(1, static_cast<char>('A' + i));
      if (i == 0) district.name_hi = "अ";
      places.districts.push_back(district);
    }
    map.measured = measured(2009, now);
    if (!before.empty()) map.before = measured(2008, before);
  }

  std::string text(const zilamap::Language& language = zilamap::english()) {
    return zilamap::layout::describe({records, joined, places, style, map, {&map, 1}, options, letters, options.language},
                                     language);
  }
  std::string both() {
    return zilamap::layout::description_of({records, joined, places, style, map, {&map, 1}, options, letters, options.language});
  }
};

}  // namespace

TEST_CASE("a description says what the map shows", "[layout]") {
  CHECK_THAT(Sample({1, 2}).text(),
             Contains("Map of 2 districts: Coverage. Bihar, fiscal year 2009-10 (1 April 2009 to "
                      "31 March 2010)."));
  CHECK_THAT(
      Sample({5, 0, 0, -1}).text(),
      Contains("1 district has a value. 2 districts have none. 1 district has a small number, which is withheld."));
}

TEST_CASE("a description names the highest and lowest, with ties", "[layout]") {
  CHECK_THAT(Sample({9, 3, 3, 0}).text(),
             Contains("The values reach from 3 people to 9 people. Highest: 9 people in A; 3 "
                      "people in B and C. ") &&
                 !Contains("Lowest"));
  CHECK_THAT(Sample({8, 7, 6, 5, 4, 3, 2, 1}).text(),
             Contains("Highest: 8 people in A; 7 people in B; 6 people in C; 5 people in D; 4 people in E. Lowest: 1 "
                      "person in H; 2 people in G; 3 people in F."));
  CHECK_THAT(Sample({2, 2, 2, 2, 2, 2, 2, 2, 1}).text(),
             Contains("Highest: 2 people in A, B, C, D, E and 3 more. Lowest: 1 person in I."));
  CHECK_THAT(Sample({4, 4, 4}).text(), Contains("All values are the same: 4 people in A, B and C."));
  CHECK_THAT(Sample({0, 4}).text(), Contains("Highest: 4 people in B.") && !Contains("reach"));
}

TEST_CASE("a description tells the change against the year before", "[layout]") {
  CHECK_THAT(Sample({9, 3, 0, 5}, {4, 3, 2, 0}).text(),
             Contains("Against 2008-09: 2 districts rose, 1 fell, 1 unchanged. Added up: 17 people, after 9 people in "
                      "2008-09."));
  CHECK_THAT(Sample({1, 2}, {1, 2}).text(),
             Contains("Against 2008-09 no value changed. Added up: 3 people, as in 2008-09."));
  CHECK_THAT(Sample({1, 2}).text(), !Contains("Against"));
}

TEST_CASE("what is withheld in one of two years is in no list and no sum", "[layout]") {
  // C is withheld before, D now. Of the rest: A 9 after 4, B 3 after 3.
  const std::string text = Sample({9, 3, 70, -1}, {4, 3, -1, 50}).text();
  CHECK_THAT(text,
             Contains("Against 2008-09: 1 district rose, 0 fell, 1 unchanged. Added up: 12 people, after 7 people"));
  CHECK_THAT(text, Contains("2 districts are left out of the comparison"));
  CHECK_THAT(text, !Contains("50") && !Contains("82") && !Contains("57"));
  CHECK_THAT(Sample({5}, {-1}).text(), !Contains("Against") && !Contains("Added up"));
}

TEST_CASE("activities that count in several districts are not taken for more", "[layout]") {
  Sample sample({2, 1}, {1, 1});
  sample.style.measure.quantity = zilamap::Quantity::activities;
  CHECK_THAT(sample.text(), Contains("Added up, with an activity counted in each of its districts: 3 people, after 2"));
}

TEST_CASE("a year without records has no numbers", "[layout]") {
  Sample sample({0, 0, 0});
  sample.map.measured.balance = {};
  CHECK_THAT(sample.text(), Contains("all 3 districts are marked as not reported."));
  CHECK_THAT(sample.text(zilamap::hindi()), Contains("सभी 3 ज़िले “रिपोर्ट नहीं” के रूप में दिखाए गए हैं।"));
}

TEST_CASE("a description comes in two languages, the map's first", "[layout]") {
  Sample sample({9, 3, 3, 0}, {4, 3, 5, 0});
  const std::string english_first = sample.both();
  CHECK(english_first == sample.text() + "\n\n" + sample.text(zilamap::hindi()));
  CHECK_THAT(sample.text(zilamap::hindi()),
             Contains("4 ज़िलों का मानचित्र: Coverage। बिहार, वित्तीय वर्ष 2009-10 (1 अप्रैल 2009 से 31 मार्च 2010 तक)।") &&
                 Contains("सबसे अधिक: अ में 9 people; B और C में 3 people।") &&
                 Contains("2008-09 की तुलना में: 1 ज़िले में वृद्धि, 1 में कमी, 2 में कोई परिवर्तन नहीं।"));
  sample.options.language = zilamap::hindi();
  CHECK(sample.both() == sample.text(zilamap::hindi()) + "\n\n" + sample.text());
}

TEST_CASE("each language of a description has its own words in the labels of classes", "[layout]") {
  Sample sample({1200, 3400, 5600, 20000});
  zilamap::ClassSpec spec;
  spec.method = zilamap::Method::manual;
  spec.breaks = {1500, 4000, 10000};
  // As prepare_maps() would for a map in Hindi whose style wants words in place of dashes.
  spec.format = zilamap::hindi().with(zilamap::DigitScript::devanagari).number_format();
  spec.words = zilamap::layout::class_words(zilamap::hindi());
  sample.map.classes = zilamap::classify(std::vector<double>{1200, 3400, 5600, 20000}, spec);
  CHECK(sample.map.classes.items.front().label == "१,५०० से कम");
  CHECK_THAT(sample.text(), Contains("The values have 4 classes: under 1,500, 1,500–3,999, 4,000–10,000 and over 10,000."));
  CHECK_THAT(sample.text(zilamap::hindi()), Contains("1,500 से कम"));
}

TEST_CASE("the account in English is that of to_sentence", "[layout]") {
  for (const std::int64_t in : {0, 1, 5, 1200}) {
    for (const std::int64_t placed : {0, 1, 5, 1200}) {
      for (const std::int64_t together : {0, 1, 4}) {
        for (const std::size_t withheld : {0U, 1U, 2U}) {
          if (placed + together > in) continue;
          Balance balance;
          balance.read = 1234;
          balance.placed = 1230;
          balance.state_wide = 4;
          balance.people_in = in;
          balance.people_placed = placed;
          balance.people_together = together;
          balance.withheld = withheld;
          CHECK(zilamap::layout::sentence_of(balance, zilamap::english()) == to_sentence(balance));
        }
      }
    }
  }
}

TEST_CASE("districts without a name in the language are told once", "[layout]") {
  Sample sample({1, 2, 3});
  zilamap::Findings findings;
  zilamap::layout::note_names(sample.places, zilamap::english(), findings);
  CHECK(findings.empty());
  zilamap::layout::note_names(sample.places, zilamap::hindi(), findings);
  REQUIRE(findings.size() == 1);
  CHECK(findings[0].code == "name-not-translated");
  CHECK_THAT(findings[0].text, Contains("2 of 3 districts have no name in हिन्दी") && Contains("B and C"));
}

TEST_CASE("a page of panels is described year by year", "[layout]") {
  Sample sample({9, 3});
  std::vector<zilamap::YearMap> maps(2);
  maps[0].measured = Sample::measured(2008, {0, 4});
  maps[1].measured = Sample::measured(2009, {9, 3});
  const zilamap::layout::Job job{sample.records, sample.joined,  sample.places,  sample.style,           maps[0],
                                 maps,           sample.options, sample.letters, sample.options.language};
  CHECK(zilamap::layout::years_of(job, zilamap::english()) == "2008-09 to 2009-10");
  CHECK_THAT(zilamap::layout::describe(job, zilamap::english()),
             Contains("Coverage. Bihar, fiscal years 2008-09 to 2009-10.") &&
                 Contains("\n\n2008-09: 1 district has a value. 1 district has none. Highest: 4 people in B.") &&
                 Contains("\n\n2009-10: 2 districts have a value. The values reach from 3 people to 9 people."));
}

TEST_CASE("a rate is told as finely as the legend has it, with what it is of", "[layout]") {
  Sample sample({2282.735646, 12.3456});
  sample.style.measure.per = zilamap::Per::population;
  sample.map.classes.items = {{12.3, 2283, "12.3–2,282.7"}};
  CHECK_THAT(sample.text(), Contains("Highest: 2,283 people per 100,000 people in A; 12.3 people per 100,000 people in B."));
  CHECK_THAT(sample.text(zilamap::hindi()), Contains("A में प्रति 1,00,000 जनसंख्या पर 2,283") ||
                                                Contains("अ में प्रति 1,00,000 जनसंख्या पर 2,283"));
  sample.style.measure.per = zilamap::Per::total;
  CHECK_THAT(sample.text(), Contains("12.3 % in B"));
}

TEST_CASE("rises and falls are told apart", "[layout]") {
  Sample sample({2, 1, 1, 1});
  sample.style.measure.span = zilamap::Span::change;
  sample.map.measured.cells[1].value = -1;
  sample.map.measured.cells[2].value = -4;
  sample.map.measured.cells[3].value = 0;
  CHECK_THAT(sample.text(), Contains("Largest rises: +2 people in A. Largest falls: −4 people in C; −1 person in B.") &&
                                !Contains("Highest"));
}

TEST_CASE("a title from outside cannot reorder the page", "[layout]") {
  Sample sample({1});
  sample.options.title = "Gaya\u202Eanti\u2066\tand\nPatna";
  CHECK_THAT(sample.text(), Contains(": Gayaanti and Patna."));
}

TEST_CASE("classes that meet say so, whatever follows the number", "[layout]") {
  zilamap::ClassSpec spec;
  spec.method = zilamap::Method::manual;
  spec.format.suffix = " %";
  spec.breaks = {0, 32.84, 49.4};
  const std::vector<double> values{21.83, 32.84, 49.4};
  CHECK(zilamap::classify(values, spec).items[0].meets_next);
  CHECK_FALSE(zilamap::classify(values, spec).items[1].meets_next);
  // Limits of whole numbers do not meet: 1–4, 5–9.
  spec.breaks = {1, 5, 9};
  CHECK_FALSE(zilamap::classify(std::vector<double>{1, 4, 5, 9}, spec).items[0].meets_next);
}
