// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include <zilamap/error.hpp>
#include <zilamap/ledger.hpp>

#include <catch2/catch.hpp>

using zilamap::Activity;
using zilamap::Balance;
using zilamap::LedgerEntry;
using zilamap::Link;
using zilamap::Outcome;
using zilamap::PlaceName;
using zilamap::Route;
using zilamap::Site;
using zilamap::Tie;
using zilamap::Year;

namespace {

Activity on(const char* id, zilamap::Date first, zilamap::Date last) {
  Activity activity;
  activity.id = id;
  activity.title = std::string("Title of ") + id;
  activity.dates = zilamap::DateSpan{first, last};
  return activity;
}

PlaceName name(const char* text) { return {text, {}, {}, {}}; }

Link link(std::uint32_t district, Tie tie, std::int32_t site = -1, std::int32_t part = -1, Route route = Route::name) {
  Link link{district, tie, route, site, {}};
  link.part = part;
  return link;
}

/// Three districts and seven entries for 14 records:
///   training   five alike (count 5): sites A (count 3, 30 persons), B (withheld, count 2), C (7 persons, not placed);
///              it lasts from March to April 2010
///   campaign   names three districts, one of them unknown; 600 persons together
///   meeting    in one district, 50 persons at no stated site
///   state      four alike (count 4), state-wide, one headcount each withheld
///   nowhere    unplaced, 9 persons
///   two rejected ones
struct Fixture {
  zilamap::Records records;
  zilamap::Joined joined;
  zilamap::Places places;

  Fixture() {
    places.districts.resize(3);
    places.districts[0].name = "Araria";
    places.districts[1].name = "Buxar";
    places.districts[2].name = "Chapra, \"old\"";

    Activity training = on("training", {2010, 3, 30}, {2010, 4, 2});
    training.where = {"book.xlsx", 7, 2, "Sheet1"};
    training.count = 5;
    training.sites = {{name("A"), 30}, {name("B"), {}}, {name("C"), 7}};
    training.sites[0].count = 3;
    training.sites[1].count = 2;
    training.sites[1].withheld = true;
    Activity campaign = on("campaign", {2009, 5, 1}, {2009, 5, 1});
    campaign.districts = {name("Araria"), name("Nowhere"), name("chapra")};
    campaign.people_trained = 600;
    Activity meeting = on("meeting", {2009, 6, 1}, {2009, 6, 1});
    meeting.venue = PlaceName{{}, {}, zilamap::Point{84.25, 25.5}, {}};
    meeting.people_trained = 50;
    Activity state = on("state", {2010, 5, 1}, {2010, 5, 1});
    state.state_wide = true;
    state.count = 4;
    state.withheld = true;
    Activity nowhere = on("=nowhere()", {2010, 5, 1}, {2010, 5, 1});
    nowhere.people_trained = 9;
    records.activities = {training, campaign, meeting, state, nowhere};
    records.rejected = {{"x", "bad date", Year{2009, true}, {"book.xlsx", 9, 0, {}}}, {"", "no title", {}, {}}};

    joined.placements = {
        {Outcome::placed, {link(0, Tie::site, 0), link(2, Tie::site, 1, -1, Route::gazetteer)}, {}},
        {Outcome::placed, {link(0, Tie::district, -1, 0), link(2, Tie::district, -1, 2, Route::similar)}, {}},
        {Outcome::placed, {link(1, Tie::venue, -1, -1, Route::point)}, {}},
        {Outcome::state_wide, {}, "It covers the whole state."},
        {Outcome::unplaced, {}, "It names no place."}};
    joined.placements[1].links[1].score = 0.9F;
  }
};

}  // namespace

TEST_CASE_METHOD(Fixture, "entries that stand for several records count as many", "[ledger]") {
  const Balance all = balance_of(records, joined);
  CHECK(all.read == 14);   // 5 + 1 + 1 + 4 + 1 + 2 rejected
  CHECK(all.placed == 7);  // 5 + 1 + 1
  CHECK(all.state_wide == 4);
  CHECK(all.unplaced == 1);
  CHECK(all.rejected == 2);
  CHECK(all.people_in == 696);        // 30 + 7 + 600 + 50 + 9
  CHECK(all.people_placed == 30);     // at A
  CHECK(all.people_together == 600);  // in Araria and Chapra
  CHECK(all.sites == 5);              // three at A, two at B
  CHECK(all.withheld == 6);           // two at B, four state-wide
}

TEST_CASE_METHOD(Fixture, "persons count in the year in which the record began, the record in each", "[ledger]") {
  records.count_in = zilamap::CountIn::each_year;
  const Balance first = balance_of(records, joined, Year{2009, true});
  CHECK(first.read == 8);         // 5 + 1 + 1 + 1 rejected
  CHECK(first.people_in == 687);  // 30 + 7 + 600 + 50
  CHECK(first.people_placed == 30);
  CHECK(first.withheld == 2);
  CHECK(first.sites == 5);
  const Balance second = balance_of(records, joined, Year{2010, true});
  CHECK(second.read == 10);  // 5 again + 4 + 1
  CHECK(second.placed == 5);
  CHECK(second.people_in == 9);
  CHECK(second.people_placed == 0);
  CHECK(second.withheld == 4);  // the state-wide ones; those at B were in 2009-10
  CHECK(second.sites == 5);
  CHECK(first.people_in + second.people_in == balance_of(records, joined).people_in);
  CHECK(balance_without_year(records, joined).read == 1);  // rejected, of no year
}

TEST_CASE_METHOD(Fixture, "the sums over the ledger are those of the account", "[ledger]") {
  const std::vector<LedgerEntry> entries = ledger(records, joined, places);
  REQUIRE(entries.size() == 7);
  Balance sum;
  for (const LedgerEntry& entry : entries) {
    const auto count = static_cast<std::size_t>(entry.records);
    sum.read += count;
    sum.placed += entry.outcome == Outcome::placed ? count : 0;
    sum.state_wide += entry.outcome == Outcome::state_wide ? count : 0;
    sum.unplaced += entry.outcome == Outcome::unplaced ? count : 0;
    sum.rejected += entry.outcome == Outcome::rejected ? count : 0;
    sum.people_in += entry.people_in;
    sum.people_placed += entry.people_placed;
    sum.people_together += entry.people_together;
    sum.sites += static_cast<std::size_t>(entry.sites);
    sum.withheld += static_cast<std::size_t>(entry.withheld);
  }
  CHECK(sum == balance_of(records, joined));
}

TEST_CASE_METHOD(Fixture, "rejected records that were counted together count as many", "[ledger]") {
  records.rejected[0].count = 40;
  CHECK(balance_of(records, joined).rejected == 41);
  CHECK(balance_of(records, joined, Year{2009, true}).rejected == 40);
  CHECK(ledger(records, joined, places).at(5).records == 40);
}

TEST_CASE_METHOD(Fixture, "an entry tells each place's way", "[ledger]") {
  const LedgerEntry training = ledger(records, joined, places).at(0);
  CHECK(training.where.sheet == "Sheet1");
  CHECK(training.years == std::vector<Year>{{2009, true}});
  REQUIRE(training.places.size() == 3);
  CHECK(training.places[0].text == "A");
  CHECK(training.places[0].district == "Araria");
  CHECK(training.places[0].people == 30);
  CHECK(training.places[1].district == "Chapra, \"old\"");
  CHECK(training.places[1].how == Route::gazetteer);
  CHECK_FALSE(training.places[1].people);
  CHECK(training.places[1].withheld);
  CHECK(training.places[2].text == "C");
  CHECK(training.places[2].district.empty());
  CHECK(training.places[2].people == 7);
  CHECK(training.remark == "1 of its 3 places could not be resolved.");
  CHECK(training.people_in == 37);
  CHECK(training.people_placed == 30);
}

TEST_CASE_METHOD(Fixture, "a headcount for several districts stays with the record", "[ledger]") {
  const LedgerEntry campaign = ledger(records, joined, places).at(1);
  CHECK(campaign.people_in == 600);
  CHECK(campaign.people_placed == 0);
  CHECK(campaign.remark ==
        "600 people for 2 districts together: not divided. 1 of its 3 places could not be resolved.");
  REQUIRE(campaign.places.size() == 3);
  CHECK(campaign.places[0].district == "Araria");
  CHECK(campaign.places[1].text == "Nowhere");
  CHECK(campaign.places[1].district.empty());
  CHECK(campaign.places[2].text == "chapra");
  CHECK(campaign.places[2].score == 0.9);
  const LedgerEntry meeting = ledger(records, joined, places).at(2);
  CHECK(meeting.remark == "50 people at no stated site: in no district's number.");
  CHECK(meeting.people_together == 0);
  CHECK(meeting.places.at(0).text == "84.25, 25.5");
}

TEST_CASE_METHOD(Fixture, "what is not placed says why", "[ledger]") {
  const std::vector<LedgerEntry> entries = ledger(records, joined, places);
  CHECK(entries[3].reason == "It covers the whole state.");
  CHECK(entries[3].records == 4);
  CHECK(entries[3].withheld == 4);
  CHECK(entries[4].reason == "It names no place.");
  CHECK(entries[5].outcome == Outcome::rejected);
  CHECK(entries[5].reason == "bad date");
  CHECK(entries[5].years == std::vector<Year>{{2009, true}});
  CHECK(entries[6].years.empty());
}

TEST_CASE_METHOD(Fixture, "a border and a route keep their own words", "[ledger]") {
  Activity& activity = records.activities[2];
  activity.venue.reset();
  activity.border = "indo-nepal";
  activity.border_parts = {name("Sitamarhi–Rautahat")};
  activity.route = {name("Hajipur"), name("Raxaul")};
  joined.placements[2].links = {link(1, Tie::border, -1, -1, Route::border),
                                link(0, Tie::route, -1, -1, Route::corridor),
                                link(2, Tie::route, -1, -1, Route::corridor)};
  const std::vector<zilamap::LedgerPlace> list = ledger(records, joined, places).at(2).places;
  REQUIRE(list.size() == 3);
  CHECK(list[0].text == "indo-nepal: Sitamarhi–Rautahat");
  CHECK(list[0].district == "Buxar");
  CHECK(list[1].text == "Hajipur – Raxaul");
  CHECK(list[1].district == "Araria");
  CHECK(list[2].text == "Hajipur – Raxaul");
}

TEST_CASE_METHOD(Fixture, "the ledger as CSV", "[ledger]") {
  CHECK(to_csv(ledger(records, joined, places)) ==
        "file,sheet,row,column,id,title,outcome,reason,remark,years,places,districts,ties,how,score,people,records,"
        "sites,people_in,people_placed,people_together,withheld\n"
        "book.xlsx,Sheet1,7,2,training,Title of training,placed,,1 of its 3 places could not be resolved.,2009-10,"
        "A; B; C,\"Araria; Chapra, \"\"old\"\"; -\",site; site; site,name; gazetteer; -,1; 1; -,30; withheld; 7,"
        "5,5,37,30,0,2\n"
        ",,,,campaign,Title of campaign,placed,,"
        "600 people for 2 districts together: not divided. 1 of its 3 places could not be resolved.,2009-10,"
        "Araria; Nowhere; chapra,\"Araria; -; Chapra, \"\"old\"\"\",district; district; district,name; -; similar,"
        "1; -; 0.9,,1,0,600,0,600,0\n"
        ",,,,meeting,Title of meeting,placed,,50 people at no stated site: in no district's number.,2009-10,"
        "\"84.25, 25.5\",Buxar,venue,point,1,,1,0,50,0,0,0\n"
        ",,,,state,Title of state,state-wide,It covers the whole state.,,2010-11,,,,,,,4,0,0,0,0,4\n"
        ",,,,'=nowhere(),Title of =nowhere(),unplaced,It names no place.,"
        "9 people at no stated site: in no district's number.,2010-11,,,,,,,1,0,9,0,0,0\n"
        "book.xlsx,,9,,x,,rejected,bad date,,2009-10,,,,,,,1,0,0,0,0,0\n"
        ",,,,,,rejected,no title,,,,,,,,,1,0,0,0,0,0\n");
}

TEST_CASE_METHOD(Fixture, "the lists of a row have as many parts each, and none that runs", "[ledger]") {
  Activity& activity = records.activities[1];
  activity.districts = {name("Hall; Gaya"), name("=1+1"), name("-")};
  joined.placements[1].links = {link(0, Tie::district, -1, 1), link(1, Tie::district, -1, 2)};
  const std::string csv = zilamap::to_csv({ledger(records, joined, places).at(1)});
  CHECK_THAT(csv, Catch::Contains(",\"Hall, Gaya; '=1+1; -\",-; Araria; Buxar,district; district; district,"
                                  "-; name; name,-; 1; 1,,"));
}

TEST_CASE_METHOD(Fixture, "other records or places than those joined are refused", "[ledger]") {
  places.districts.resize(1);
  CHECK_THROWS_AS(ledger(records, joined, places), zilamap::UsageError);
  joined.placements.pop_back();
  CHECK_THROWS_AS(ledger(records, joined, places), zilamap::UsageError);
}

TEST_CASE("the account names what is for several districts and what is withheld", "[ledger]") {
  const auto ending = [](Balance balance) {
    balance.read = balance.placed = 1;
    const std::string text = to_sentence(balance);
    return text.substr(text.find("rejected.") + 9);
  };
  CHECK(ending({.people_in = 2673, .people_placed = 2073, .people_together = 600}) ==
        " 2,673 people trained, 2,073 of them placed, 600 for several districts together.");
  CHECK(ending({.people_in = 2700, .people_placed = 2073, .people_together = 600}) ==
        " 2,700 people trained, 2,073 of them placed, 600 for several districts together, 27 not placed.");
  CHECK(ending({.people_in = 600, .people_together = 600}) == " 600 people trained, for several districts together.");
  CHECK(ending({.people_in = 50, .people_placed = 50, .withheld = 1}) ==
        " 50 people trained, all placed; 1 small headcount is withheld.");
  CHECK(ending({.withheld = 1200}) == " 1,200 small headcounts are withheld.");
}
