// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "sample.hpp"

#include <catch2/catch.hpp>

using sample::covers;
using sample::name;
using sample::venue;
using zilamap::Outcome;
using zilamap::Severity;
using zilamap::Tie;

TEST_CASE("links stand in the order of the record: venue, districts, sites, border", "[join]") {
  zilamap::Activity activity = venue(name("Bettiah"));
  activity.districts = {name("Gaya"), name("Purnia")};
  activity.sites = {{name("Jamalpur"), 300}, {name("Nowhere"), 10}, {name("Gaya"), 249}};
  activity.border = "indo-nepal";
  const sample::Result result = sample::join(activity);
  REQUIRE(result.placement.outcome == Outcome::placed);
  std::vector<std::pair<Tie, std::uint32_t>> links;
  std::vector<int> sites;
  for (const zilamap::Link& link : result.placement.links) {
    links.emplace_back(link.tie, link.district);
    sites.push_back(link.site);
  }
  CHECK(links == std::vector<std::pair<Tie, std::uint32_t>>{{Tie::venue, sample::west_champaran},
                                                            {Tie::district, sample::gaya},
                                                            {Tie::district, sample::purnia},
                                                            {Tie::site, sample::munger},
                                                            {Tie::site, sample::gaya},
                                                            {Tie::border, sample::west_champaran},
                                                            {Tie::border, sample::east_champaran},
                                                            {Tie::border, sample::madhubani}});
  CHECK(sites == std::vector<int>{-1, -1, -1, 0, 2, -1, -1, -1});
  // The site that is nowhere leaves the others standing.
  REQUIRE(result.findings.size() == 1);
  CHECK(result.findings[0].code == "unknown-place");
}

TEST_CASE("a district listed twice counts once", "[join]") {
  const sample::Result result = sample::join(covers({name("Munger"), name("Gaya"), name("Monghyr", {}, 9)}));
  CHECK(result.placement.links.size() == 2);
  REQUIRE(result.findings.size() == 1);
  CHECK(result.findings[0].code == "district-twice");
  CHECK(result.findings[0].severity == Severity::info);
  CHECK(result.findings[0].where.line == 9);
}

TEST_CASE("two records may list the same district", "[join]") {
  zilamap::Records records;
  records.activities = {covers({name("Gaya")}), covers({name("Gaya")})};
  const zilamap::Joined joined = zilamap::join(records, sample::places());
  CHECK(joined.placements.at(0).links.size() == 1);
  CHECK(joined.placements.at(1).links.size() == 1);
  CHECK(joined.findings.empty());
}

TEST_CASE("a record that names no place is unplaced", "[join]") {
  const sample::Result result = sample::join(covers({}));
  CHECK(result.placement.outcome == Outcome::unplaced);
  CHECK(result.placement.reason == "It names no place.");
  REQUIRE(result.findings.size() == 1);
  CHECK(result.findings[0].code == "no-place");
  CHECK(result.findings[0].severity == Severity::warning);
  CHECK(result.findings[0].where == zilamap::Location{"records.yaml", 5, 1});
}

TEST_CASE("a state-wide record shades no district, whatever else it names", "[join]") {
  zilamap::Activity activity = covers({});
  activity.state_wide = true;
  const sample::Result plain = sample::join(activity);
  CHECK(plain.placement.outcome == Outcome::state_wide);
  CHECK(plain.placement.links.empty());
  CHECK(plain.findings.empty());
  activity.venue = name("Gaya");
  const sample::Result with_venue = sample::join(activity);
  CHECK(with_venue.placement.outcome == Outcome::state_wide);
  CHECK(with_venue.placement.links.empty());
  CHECK(with_venue.found("state-wide-with-places"));
}

TEST_CASE("an unknown border is an error that lists the known ones", "[join]") {
  zilamap::Activity activity = covers({});
  activity.border = "indo-bhutan";
  const sample::Result result = sample::join(activity);
  CHECK(result.placement.outcome == Outcome::unplaced);
  REQUIRE(result.findings.size() == 1);
  CHECK(result.findings[0].code == "unknown-border");
  CHECK(result.findings[0].severity == Severity::error);
  CHECK(result.findings[0].advice.find("indo-nepal") != std::string::npos);
}

TEST_CASE("boundaries without borders leave a border record unplaced", "[join]") {
  zilamap::Places places = sample::places();
  places.borders.clear();
  zilamap::Activity activity = covers({});
  activity.border = "indo-nepal";
  const sample::Result result = sample::join(activity, places);
  CHECK(result.placement.outcome == Outcome::unplaced);
  REQUIRE(result.findings.size() == 1);
  CHECK(result.findings[0].code == "no-borders");
  CHECK(result.findings[0].severity == Severity::warning);
}

TEST_CASE("a district with two stretches of a border is tied to it once", "[join]") {
  zilamap::Places places = sample::places();
  places.borders[0].segments.push_back(places.borders[0].segments[0]);
  zilamap::Activity activity = covers({});
  activity.border = "indo-nepal";
  CHECK(sample::join(activity, places).placement.links.size() == 3);
}

TEST_CASE("nothing joins to nothing", "[join]") {
  const zilamap::Joined joined = zilamap::join({}, {});
  CHECK(joined.placements.empty());
  CHECK(joined.findings.empty());
  CHECK(sample::join(covers({name("Gaya")}), {}).placement.outcome == Outcome::unplaced);
}

TEST_CASE("words for outcomes, ties and routes", "[join]") {
  CHECK(to_string(Outcome::state_wide) == "state-wide");
  CHECK(to_string(Outcome::unplaced) == "unplaced");
  CHECK(to_string(Tie::border) == "border");
  CHECK(to_string(zilamap::Route::hindi_name) == "hindi-name");
  CHECK(to_string(zilamap::Route::gazetteer) == "gazetteer");
}

TEST_CASE("records about another state than the boundaries are a warning", "[join]") {
  zilamap::Places places;
  places.state = "Bihar";
  zilamap::Records records;
  records.state = "bihar ";
  CHECK(zilamap::join(records, places).findings.empty());
  records.state = "Kerala";
  const auto findings = zilamap::join(records, places).findings;
  REQUIRE(findings.size() == 1);
  CHECK(findings[0].code == "state-elsewhere");
  places.state.clear();
  CHECK(zilamap::join(records, places).findings.empty());
}
