// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "programme.hpp"

#include <zilamap/measure.hpp>

#include <catch2/catch.hpp>

#include <map>
#include <string>

using sample::bihar;
using sample::Programme;
using zilamap::LineCount;
using zilamap::Measure;
using zilamap::Quantity;
using zilamap::Tie;

namespace {

/// Counts by the name of the district, or of a pair "Sitamarhi - Rautahat"; 0 is left out.
std::map<std::string, std::int64_t> named(const std::vector<LineCount>& counts) {
  std::map<std::string, std::int64_t> names;
  for (const LineCount& count : counts) {
    if (count.activities == 0) continue;
    const zilamap::BorderSegment& segment = bihar().borders.at(count.border).segments.at(count.segment);
    std::string name = bihar().districts.at(segment.district).name;
    if (count.faces >= 0) name += " - " + segment.faces.at(static_cast<std::size_t>(count.faces));
    names[name] = count.activities;
  }
  return names;
}

std::vector<LineCount> border(const Programme& programme, const Measure& what = {}, int year = 2009) {
  return border_counts(programme.records, programme.joined, bihar(), what, {year, true});
}

}  // namespace

TEST_CASE("the strategy meeting covers all seven segments of the border", "[measure][bihar]") {
  const Programme programme = sample::example();
  const std::vector<LineCount> counts = border(programme);
  REQUIRE(counts.size() == 7);
  for (std::size_t i = 0; i < counts.size(); ++i) CHECK(counts[i] == LineCount{0, i, -1, 1, 1});
  const zilamap::BorderCover cover = border_cover(bihar(), counts, 0);
  // The lengths in the layer's table, added up by hand.
  CHECK(cover.length_km == Approx(681.6));
  CHECK(cover.covered_km == cover.length_km);
  CHECK(cover.in_part_km == 0);
}

TEST_CASE("a year without activities on the border covers none of it", "[measure]") {
  const Programme programme = sample::example();
  for (const int year : {2008, 2010}) {
    const auto counts = border(programme, {}, year);
    REQUIRE(counts.size() == 7);
    CHECK(named(counts).empty());
    CHECK(border_cover(bihar(), counts, 0).covered_km == 0);
  }
  CHECK(named(border(programme, {.quantity = Quantity::activities, .ties = {Tie::venue}})).empty());
  CHECK(named(border(programme, {.quantity = Quantity::activities, .types = {"training"}})).empty());
  CHECK(named(border(programme, {.quantity = Quantity::activities, .span = zilamap::Span::to_date}, 2011)).size() == 7);
}

TEST_CASE("pairs that face each other are counted beside their stretch", "[measure]") {
  const Programme programme(R"(
  - {id: a, title: A, type: meeting, dates: 2009-05-01,
     covers: {border: {name: indo-nepal, parts: [Sitamarhi–Rautahat, Sitamarhi–Sarlahi, Araria]}}}
  - {id: b, title: B, type: meeting, dates: 2009-06-01,
     covers: {border: {name: indo-nepal, parts: [Sitamarhi–Sarlahi]}}}
)");
  const auto counts = border(programme);
  CHECK(named(counts) == std::map<std::string, std::int64_t>{
                             {"Sitamarhi", 2}, {"Sitamarhi - Rautahat", 1}, {"Sitamarhi - Sarlahi", 2}, {"Araria", 1}});
  const auto sitamarhi = std::ranges::find(counts, 2, &LineCount::activities);
  REQUIRE(sitamarhi != counts.end());
  CHECK(sitamarhi->faces == -1);
  CHECK(sitamarhi->as_whole == 0);
  const zilamap::BorderCover cover = border_cover(bihar(), counts, 0);
  CHECK(cover.covered_km == Approx(95.7));
  CHECK(cover.in_part_km == Approx(88.1));
}

TEST_CASE("a stretch is covered when all its pairs are", "[measure]") {
  const zilamap::BorderSegment& araria = bihar().borders.at(0).segments.at(5);
  REQUIRE(bihar().districts[araria.district].name == "Araria");
  std::string parts;
  for (const std::string& face : araria.faces) parts += (parts.empty() ? "Araria–" : ", Araria–") + face;
  const Programme programme(
      "  - {id: a, title: A, type: meeting, dates: 2009-05-01, covers: {border: {name: indo-nepal, "
      "parts: [" +
      parts + "]}}}\n");
  const zilamap::BorderCover cover = border_cover(bihar(), border(programme), 0);
  CHECK(cover.covered_km == Approx(95.7));
  CHECK(cover.in_part_km == 0);
}

TEST_CASE("routes are chains of stops, the same in both directions", "[measure]") {
  const Programme programme(R"(
  - {id: a, title: A, type: campaign, dates: 2009-05-01, covers: {route: [Hajipur, Muzaffarpur, Raxaul]}}
  - {id: b, title: B, type: campaign, dates: 2009-06-01, covers: {route: [Raxaul, Muzaffarpur, Hajipur]}}
  - {id: c, title: C, type: meeting, dates: 2009-06-01, covers: {route: [Patna, Gaya]}}
)");
  const auto routes = [&](const Measure& what, int year = 2009) {
    return route_counts(programme.records, programme.joined, bihar(), what, {year, true});
  };
  const auto all = routes({});
  REQUIRE(all.size() == 2);
  CHECK(all[0].activities == 2);
  REQUIRE(all[0].stops.size() == 3);
  CHECK(all[0].stops[0].name == "Hajipur");
  CHECK(all[0].stops[2].name == "Raxaul");
  CHECK(all[0].stops[0].lon_lat.x == Approx(85.2).margin(0.1));
  CHECK(all[0].stops[0].lon_lat.y == Approx(25.7).margin(0.1));
  CHECK(all[1].activities == 1);
  CHECK(routes({.quantity = Quantity::activities, .types = {"meeting"}}).size() == 1);
  CHECK(routes({.quantity = Quantity::activities, .ties = {Tie::venue}}).empty());
  CHECK(routes({}, 2010).empty());
}

TEST_CASE("a stop whose place is not known breaks a route in two", "[measure]") {
  const Programme programme(R"(
  - {id: a, title: A, type: campaign, dates: 2009-05-01,
     covers: {route: [Hajipur, Muzaffarpur, Gothamville, Patna, Gaya]}}
)");
  const auto routes = route_counts(programme.records, programme.joined, bihar(), {}, {2009, true});
  REQUIRE(routes.size() == 2);
  CHECK(routes[0].stops.size() == 2);
  CHECK(routes[1].stops[0].name == "Patna");
}
