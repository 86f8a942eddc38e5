// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
//
// What people write for the districts of Bihar, and where it leads.
#include "base/text.hpp"
#include "bihar.hpp"
#include "sample.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <map>
#include <set>
#include <string>

using sample::ask;
using sample::bihar;
using sample::told;
using zilamap::PlaceAnswer;
using zilamap::Route;

TEST_CASE("every stage finds what it is for", "[join][stages]") {
  const auto [text, expected] =
      GENERATE(table<std::string, std::string>({{"census:235", "Aurangabad by code"},
                                                {"Census2011: 0235", "Aurangabad by code"},
                                                {"LGD:211", "West Champaran by code"},
                                                {"Patna", "Patna by name"},
                                                {"EAST CHAMPARAN", "East Champaran by name"},
                                                {"Monghyr", "Munger by alias"},
                                                {"मधुबनी", "Madhubani by hindi-name"},
                                                {"Motihari", "East Champaran by headquarters"},
                                                {"Chapra", "Saran by headquarters"},
                                                {"Arrah", "Bhojpur by headquarters"},
                                                {"Ara", "Bhojpur by headquarters"},
                                                {"Bettia", "West Champaran by headquarters"},
                                                {"Biharsharif", "Nalanda by headquarters"},
                                                {"Bagaha", "West Champaran by police-district"},
                                                {"Naugachia", "Bhagalpur by police-district"},
                                                {"Seetamadhi", "Sitamarhi by transliteration"},
                                                {"Muzaffarpoor", "Muzaffarpur by transliteration"},
                                                {"सितामढी", "Sitamarhi by transliteration"},
                                                {"बाँका", "Banka by transliteration"},
                                                {"পাটনা", "Patna by transliteration"},
                                                {"रक्सौल", "East Champaran by transliteration"},
                                                {"Raxaul", "East Champaran by gazetteer"},
                                                {"Chakia", "East Champaran by gazetteer"},
                                                {"Gopalgunj", "Gopalganj by similar"},
                                                {"Samastipuur dist.", "Samastipur by transliteration"},
                                                {"Darbhnaga", "Darbhanga by similar"}}));
  CAPTURE(text);
  CHECK(told(text) == expected);
}

TEST_CASE("the spellings of the weather service all resolve", "[join][stages]") {
  CHECK(told("ARARIYA") == "Araria by alias");
  CHECK(told("BHABUA") == "Kaimur by headquarters");
  CHECK(told("DRABHANGA") == "Darbhanga by alias");
  CHECK(told("JAHANABAD") == "Jehanabad by alias");
  CHECK(told("MADUBANI") == "Madhubani by alias");
  CHECK(told("PACHIM CHAMPARAN") == "West Champaran by alias");
}

TEST_CASE("words for district, brackets and a state beside do not matter", "[join][stages]") {
  for (const char* text : {"Gaya", "gaya district", "Dist. Gaya", "Zila Gaya", "Gaya (town)", "Gaya, Bihar",
                           "Gaya (BR)", "Gaya - Bihar", "Gaya Bihar", "Gaya, Bihar State", "Gaya Sadar", "GÂYÂ"}) {
    CAPTURE(text);
    CHECK(told(text) == "Gaya by name");
  }
  CHECK(told("जिला गया") == "Gaya by hindi-name");
  CHECK(told("गया, बिहार") == "Gaya by hindi-name");
}

TEST_CASE("Aurangabad is Bihar's only where something says so", "[join][stages]") {
  const PlaceAnswer answer = ask(bihar(), {"Aurangabad", {}, {}, {}});
  REQUIRE(answer.status == PlaceAnswer::Status::ambiguous);
  REQUIRE(answer.candidates.size() == 2);
  CHECK(answer.candidates[0].state == "Bihar");
  CHECK(answer.candidates[1].state == "Maharashtra");
  CHECK_FALSE(answer.candidates[1].district);
  REQUIRE(answer.finding);
  CHECK(answer.finding->code == "ambiguous-place");
  CHECK_THAT(answer.finding->text, Catch::Contains("Aurangabad in Bihar (lgd:189), Aurangabad in Maharashtra"));

  CHECK(told("औरंगाबाद") == "ambiguous");
  CHECK(told("Aurangabaad") == "ambiguous");
  CHECK(told("Aurangabad", "Bihar") == "Aurangabad by name");
  CHECK(told("Aurangabad", "बिहार") == "Aurangabad by name");
  CHECK(told("Aurangabad, Bihar") == "Aurangabad by alias");
  CHECK(told("Aurangabad (Bihar)") == "Aurangabad by alias");
  CHECK(told("lgd:189") == "Aurangabad by code");
  CHECK(told("Aurangabad", "Maharashtra") == "unknown");
  CHECK(told("Aurangabad, Maharashtra") == "unknown");
  CHECK(ask(bihar(), {"Aurangabad, Maharashtra", {}, {}, {}}).finding->code == "place-in-other-state");
  CHECK(told(bihar(), ask(bihar(), {"Aurangabad", {}, {}, {}}, {.state = "Bihar"})) == "Aurangabad by name");
}

TEST_CASE("the state of the file decides for all its records", "[join][stages]") {
  zilamap::Records records;
  records.activities = {sample::covers({sample::name("Aurangabad")})};
  CHECK(zilamap::join(records, bihar()).placements.at(0).outcome == zilamap::Outcome::unplaced);
  records.state = "Bihar";
  const zilamap::Joined joined = zilamap::join(records, bihar());
  CHECK(joined.placements.at(0).outcome == zilamap::Outcome::placed);
  CHECK(joined.findings.empty());
  records.state = "बिहार";
  CHECK(zilamap::join(records, bihar()).findings.empty());
  records.state = "Maharashtra";
  const zilamap::Joined other = zilamap::join(records, bihar());
  CHECK(other.placements.at(0).outcome == zilamap::Outcome::unplaced);
  REQUIRE(other.findings.size() == 2);
  CHECK(other.findings[0].code == "place-in-other-state");
  CHECK(other.findings[1].code == "state-elsewhere");
}

TEST_CASE("a district that is named in another state is not taken", "[join][stages]") {
  const PlaceAnswer answer = ask(bihar(), {"Patna", {}, {}, {}, "Odisha"});
  CHECK(answer.status == PlaceAnswer::Status::unknown);
  CHECK(answer.finding->code == "place-in-other-state");
  CHECK(told("Patna (Odisha)") == "unknown");
  CHECK(told("Patna", "a state that nobody knows") == "unknown");
  CHECK(told("Patna", "-") == "Patna by name");
}

TEST_CASE("a bare code is refused unless its system is known", "[join][stages]") {
  const PlaceAnswer answer = ask(bihar(), {"211", {}, {}, {}});
  CHECK(answer.status == PlaceAnswer::Status::ambiguous);
  CHECK(answer.candidates.size() == 2);
  CHECK(answer.finding->code == "bare-code");
  CHECK(answer.finding->severity == zilamap::Severity::error);
  const auto with = [](const std::string& text, const std::string& system) {
    return told(bihar(), ask(bihar(), {text, {}, {}, {}}, {.state = {}, .code_system = system}));
  };
  CHECK(with("211", "census") == "Purnia by code");
  CHECK(with("0211", "census2011") == "Purnia by code");
  CHECK(with("211", "lgd") == "West Champaran by code");
  CHECK(with("999", "lgd") == "unknown");
  zilamap::Records records;
  records.code_system = "census";
  records.activities = {sample::covers({sample::name("211")})};
  CHECK(zilamap::join(records, bihar()).placements.at(0).links.at(0).route == Route::code);
}

TEST_CASE("P-codes and ISO codes are found as such where districts have them", "[join][stages]") {
  zilamap::Places places = sample::places();
  places.districts[sample::gaya].pcode = "IN10-236";
  places.districts[sample::gaya].iso = "XX-GA";
  places.districts[sample::munger].pcode = "236";
  CHECK(told(places, ask(places, {"in10-236", {}, {}, {}})) == "Gaya by code");
  CHECK(told(places, ask(places, {"pcode:IN10-236", {}, {}, {}})) == "Gaya by code");
  CHECK(told(places, ask(places, {"XX-GA", {}, {}, {}})) == "Gaya by code");
  CHECK(told(places, ask(places, {"iso:xx-ga", {}, {}, {}})) == "Gaya by code");
  // All digits: it could be Gaya's Census code as well.
  CHECK(ask(places, {"236", {}, {}, {}}).finding->code == "bare-code");
  CHECK(told(places, ask(places, {"pcode:236", {}, {}, {}})) == "Munger by code");
}

TEST_CASE("the state as a whole is no district, and the finding says what to do", "[join][stages]") {
  for (const char* text : {"Bihar", "IN-BR", "BR", "बिहार", "all districts", "All districts of Bihar", "State level",
                           "statewide", "Whole Bihar", "Bihar State", "पूरे राज्य", "सभी जिले", "पूरे बिहार में"}) {
    CAPTURE(text);
    const sample::Result result = sample::join(sample::covers({sample::name(text)}), bihar());
    CHECK(result.placement.outcome == zilamap::Outcome::unplaced);
    REQUIRE(result.findings.size() == 1);
    CHECK(result.findings[0].code == "state-as-district");
    CHECK_THAT(result.findings[0].advice, Catch::Contains("state-wide"));
  }
  // Bihar is also a subdistrict of Nalanda, when that stands beside it.
  CHECK(told("Bihar, Nalanda") == "Nalanda by gazetteer");
  CHECK(told("District level") == "unknown");
}

TEST_CASE("fifteen subdistrict names need their district", "[join][stages]") {
  std::map<std::string, std::set<std::size_t>> districts;
  for (const auto& entry : bihar().gazetteer) {
    if (entry.kind == "subdistrict headquarters") districts[entry.name].insert(entry.district);
  }
  std::size_t several = 0;
  for (const auto& [name, in] : districts) {
    if (in.size() < 2) continue;
    ++several;
    CAPTURE(name);
    for (const std::size_t district : in) {
      const std::string beside = bihar().districts[district].name;
      const PlaceAnswer answer = ask(bihar(), {name, beside, {}, {}});
      REQUIRE(answer.status == PlaceAnswer::Status::matched);
      CHECK(answer.candidates[0].district == district);
      CHECK(answer.candidates[0].score == 1);
      CHECK(told(name + ", " + beside).starts_with(beside));
      CHECK(told(name + " (" + beside + ")").starts_with(beside));
    }
    // Two of them are names of districts, which go first.
    if (name == "Madhubani" || name == "Kishanganj") continue;
    const PlaceAnswer alone = ask(bihar(), {name, {}, {}, {}});
    CHECK(alone.status == PlaceAnswer::Status::ambiguous);
    CHECK(alone.candidates.size() == in.size());
  }
  CHECK(several == 15);
}

TEST_CASE("all other places of the gazetteer lead to their districts", "[join][stages]") {
  // Chanan in Banka and Chanan* in Lakhisarai are one name.
  std::map<std::string, std::set<std::size_t>> districts;
  for (const auto& entry : bihar().gazetteer) districts[zilamap::base::fold_name(entry.name)].insert(entry.district);
  zilamap::PlaceFinder finder(bihar(), {.state = "Bihar"});
  for (const auto& [name, in] : districts) {
    if (in.size() > 1 || name == "bihar") continue;
    CAPTURE(name);
    const PlaceAnswer answer = finder.find({name, {}, {}, {}});
    REQUIRE(answer.status == PlaceAnswer::Status::matched);
    CHECK(answer.candidates[0].district == *in.begin());
  }
}

TEST_CASE("a name a letter off is taken with a warning that says what it was taken for", "[join][stages]") {
  const sample::Result result = sample::join(sample::covers({sample::name("Gopalgunj")}), bihar());
  REQUIRE(result.placement.links.size() == 1);
  const zilamap::Link& link = result.placement.links[0];
  CHECK(sample::district_name(bihar(), link.district) == "Gopalganj");
  CHECK(link.route == Route::similar);
  CHECK(link.score == Approx(1 - 1.0 / 9));
  REQUIRE(result.findings.size() == 1);
  CHECK(result.findings[0].code == "similar-name");
  CHECK(result.findings[0].severity == zilamap::Severity::warning);
  CHECK_THAT(result.findings[0].text, Catch::Contains("\"Gopalgunj\" is taken for Gopalganj"));
  CHECK_THAT(result.findings[0].advice, Catch::Contains("Correct it to Gopalganj"));
}

TEST_CASE("a name near two districts, or near one elsewhere, is refused", "[join][stages]") {
  CHECK(told("Wast Champaran") == "ambiguous");
  const PlaceAnswer panna = ask(bihar(), {"Panna", {}, {}, {}});
  CHECK(panna.status == PlaceAnswer::Status::ambiguous);
  REQUIRE(panna.candidates.size() == 2);
  CHECK(panna.candidates[0].state == "Madhya Pradesh");
  CHECK(panna.candidates[1].name == "Patna");
  CHECK(panna.candidates[1].score == Approx(0.8));
  CHECK(told("Banda") == "ambiguous");
  CHECK(told("Panna", "Madhya Pradesh") == "unknown");
  // In Bihar it can only be a slip.
  CHECK(told("Panna", "Bihar") == "Patna by similar");
}

TEST_CASE("short names and villages are not guessed", "[join][stages]") {
  CHECK(told("Gara") == "unknown");
  CHECK(told("Jamalpurr zzz") == "unknown");
  CHECK(told("Raxual") == "unknown");
  CHECK_THAT(ask(bihar(), {"Raxual", {}, {}, {}}).finding->advice, Catch::Contains("Raxaul"));
}

TEST_CASE("a subdistrict that is given as a district and looks like another one is refused", "[join][stages]") {
  // Madhepur is a subdistrict of Madhubani, Madhepura a district.
  CHECK(told("Madhepur") == "Madhubani by gazetteer");
  CHECK(told(bihar(), ask(bihar(), {"", "Madhepur", {}, {}})) == "ambiguous");
  CHECK(told(bihar(), ask(bihar(), {"", "Raxaul", {}, {}})) == "East Champaran by gazetteer");
  // Balrampur is a subdistrict of Katihar, and a district in two other states.
  CHECK(told(bihar(), ask(bihar(), {"", "Balrampur", {}, {}})) == "ambiguous");
  CHECK(told(bihar(), ask(bihar(), {"", "Balrampur", {}, {}, "Bihar"})) == "Katihar by gazetteer");
}

TEST_CASE("scores fall from stage to stage", "[join][stages]") {
  const auto score = [](const std::string& text) { return ask(bihar(), {text, {}, {}, {}}).candidates.at(0).score; };
  CHECK(score("lgd:211") == 1);
  CHECK(score("Patna") == 1);
  CHECK(score("Motihari") == 0.95);
  CHECK(score("Bagaha") == 0.95);
  CHECK(score("Seetamadhi") == 0.9);
  CHECK(score("Raxaul") == 0.85);
}

TEST_CASE("towns that stand for a district have their point", "[join][stages]") {
  const auto hajipur = ask(bihar(), {"Hajipur", {}, {}, {}}).lon_lat;
  REQUIRE(hajipur);
  CHECK(hajipur->x == Approx(85.20195));
  // Under a spelling that the gazetteer has not.
  CHECK(ask(bihar(), {"Biharsharif", {}, {}, {}}).lon_lat);
  CHECK(ask(bihar(), {"Bagaha", {}, {}, {}}).lon_lat);
  CHECK_FALSE(ask(bihar(), {"West Champaran", {}, {}, {}}).lon_lat);
}
