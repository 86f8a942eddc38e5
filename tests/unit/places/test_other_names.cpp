// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "places/other_names.hpp"

#include "base/text.hpp"
#include "ogr/layer.hpp"

#include <zilamap/error.hpp>

#include <catch2/catch.hpp>

#include <unistd.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

using zilamap::OtherName;
using zilamap::Places;
using Kind = zilamap::OtherName::Kind;

namespace {

namespace fs = std::filesystem;

const fs::path shapes = fs::path(ZILAMAP_SOURCE_FOLDER) / "shapes";

const Places& bihar() {
  static const Places places = zilamap::bihar_places(shapes);
  return places;
}

/// Names of one kind with the districts that they stand for.
std::map<std::string, std::string> of_kind(Kind kind) {
  std::map<std::string, std::string> names;
  for (const OtherName& other : bihar().other_names) {
    if (other.kind == kind) names.emplace(other.name, bihar().districts.at(other.district).name);
  }
  return names;
}

fs::path written(const std::string& name, const std::string& text) {
  const fs::path file = fs::temp_directory_path() / ("zilamap-test-" + std::to_string(::getpid()) + "-" + name);
  std::ofstream(file) << text;
  return file;
}

}  // namespace

TEST_CASE("the two police districts and the headquarters go by their names", "[places][shipped]") {
  const auto police = of_kind(Kind::police_district);
  CHECK(police.at("Bagaha") == "West Champaran");
  CHECK(police.at("Naugachia") == "Bhagalpur");
  const auto headquarters = of_kind(Kind::headquarters);
  for (const auto& [town, district] : std::vector<std::pair<std::string, std::string>>{{"Motihari", "East Champaran"},
                                                                                       {"Chapra", "Saran"},
                                                                                       {"Chhapra", "Saran"},
                                                                                       {"Arrah", "Bhojpur"},
                                                                                       {"Ara", "Bhojpur"},
                                                                                       {"Bettia", "West Champaran"},
                                                                                       {"Sasaram", "Rohtas"},
                                                                                       {"Bhabua", "Kaimur"},
                                                                                       {"Hajipur", "Vaishali"},
                                                                                       {"Bihar Sharif", "Nalanda"},
                                                                                       {"Biharsharif", "Nalanda"}}) {
    CAPTURE(town);
    CHECK(headquarters.at(town) == district);
  }
  for (const auto& district : bihar().districts) CHECK(district.state == "Bihar");
}

TEST_CASE("no other name is a district's own, and none stands for two districts", "[places][shipped]") {
  std::map<std::string, std::size_t> meant;
  for (const OtherName& other : bihar().other_names) {
    if (other.kind == Kind::elsewhere || other.kind == Kind::state) continue;
    CAPTURE(other.name);
    const auto [known, is_new] = meant.emplace(zilamap::base::fold_name(other.name), other.district);
    CHECK(known->second == other.district);
    for (const auto& district : bihar().districts) {
      CHECK(zilamap::base::fold_name(district.name) != zilamap::base::fold_name(other.name));
    }
  }
}

TEST_CASE("Aurangabad and what looks like a name of Bihar are known elsewhere", "[places][shipped]") {
  std::set<std::pair<std::string, std::string>> elsewhere;
  for (const OtherName& other : bihar().other_names) {
    if (other.kind == Kind::elsewhere) elsewhere.emplace(other.name, other.state);
  }
  CHECK(elsewhere.contains({"Aurangabad", "Maharashtra"}));
  CHECK(elsewhere.contains({"Panna", "Madhya Pradesh"}));
  CHECK(elsewhere.contains({"Banda", "Uttar Pradesh"}));
  CHECK(elsewhere.contains({"Purulia", "West Bengal"}));
}

TEST_CASE("the names elsewhere are those that the list of India's districts gives", "[places][reference]") {
  const fs::path file = fs::path(ZILAMAP_SOURCE_FOLDER) / "../shared/reference/india_districts_734.topojson";
  if (!fs::exists(file)) {
    WARN("skipped: " << file << " is not here");
    return;
  }
  const auto layer = zilamap::ogr::read_layer(file, {.layer = "", .check_shapes = false});
  const auto district = static_cast<std::size_t>(layer.field("district"));
  const auto state = static_cast<std::size_t>(layer.field("st_nm"));
  std::vector<std::string> ours;
  for (const auto& each : bihar().districts) {
    ours.push_back(each.name);
    ours.push_back(each.headquarters);
    ours.insert(ours.end(), each.aliases.begin(), each.aliases.end());
  }
  for (const OtherName& other : bihar().other_names) {
    if (other.kind == Kind::alias || other.kind == Kind::headquarters) ours.push_back(other.name);
  }
  for (std::string& name : ours) name = zilamap::base::fold_name(name);
  std::set<std::string> places;
  for (const auto& place : bihar().gazetteer) places.insert(zilamap::base::fold_name(place.name));

  std::set<std::pair<std::string, std::string>> expected;
  for (const auto& feature : layer.features) {
    const std::string& name = feature.attributes[district];
    if (feature.attributes[state] == "Bihar") continue;
    const std::string key = zilamap::base::fold_name(name);
    const bool near = std::ranges::any_of(
        ours, [&](const std::string& our) { return zilamap::base::edit_distance(key, our, 2) <= 2; });
    if (near || places.contains(key)) expected.emplace(name, feature.attributes[state]);
  }
  std::set<std::pair<std::string, std::string>> shipped;
  for (const OtherName& other : bihar().other_names) {
    if (other.kind == Kind::elsewhere) shipped.emplace(other.name, other.state);
  }
  CHECK(shipped == expected);
}

TEST_CASE("a file of names that is broken is refused with its line", "[places]") {
  const std::string header = "name,kind,census2011,lgd,state,source\n";
  CHECK_THROWS_WITH(zilamap::places::read_other_names("/nosuch/names.csv", {}), Catch::Contains("/nosuch/names.csv"));
  for (const std::string& text : {std::string("name,kind\n"), header + "Ara,town,231,193,Bihar,x\n",
                                  header + "Ara,alias,999,193,Bihar,x\n", header + "Ara\n"}) {
    const fs::path file = written("names.csv", text);
    CHECK_THROWS_AS(zilamap::places::read_other_names(file, bihar().districts), zilamap::DataError);
    fs::remove(file);
  }
}
