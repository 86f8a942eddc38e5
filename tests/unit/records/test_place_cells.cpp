// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include <catch2/catch.hpp>

#include "records/coordinates.hpp"
#include "records/place_cells.hpp"
#include "records/types.hpp"

#include <string>
#include <vector>

using zilamap::records::CellPlace;
using zilamap::records::is_state_name;
using zilamap::records::means_whole_state;
using zilamap::records::read_point;
using zilamap::records::split_places;
using zilamap::records::split_route;
using zilamap::records::type_of;

namespace {

using Places = std::vector<CellPlace>;

}  // namespace

TEST_CASE("A cell can list several places", "[records]") {
  CHECK(split_places("Gaya") == Places{{"Gaya", ""}});
  CHECK(split_places("  West Champaran ") == Places{{"West Champaran", ""}});
  CHECK(split_places("Gaya, Nawada & Patna") == Places{{"Gaya", ""}, {"Nawada", ""}, {"Patna", ""}});
  CHECK(split_places("Gaya; Nawada\nPatna and Rohtas") ==
        Places{{"Gaya", ""}, {"Nawada", ""}, {"Patna", ""}, {"Rohtas", ""}});
  CHECK(split_places("गया एवं पटना") == Places{{"गया", ""}, {"पटना", ""}});
  CHECK(split_places("").empty());
  CHECK(split_places(" , ; ").empty());
}

TEST_CASE("Brackets and hyphens keep a name whole", "[records]") {
  CHECK(split_places("Kaimur (Bhabua, Mohania)") == Places{{"Kaimur (Bhabua, Mohania)", ""}});
  CHECK(split_places("Aurangabad-Bihar") == Places{{"Aurangabad-Bihar", ""}});
}

TEST_CASE("A direction before another takes over the name", "[records]") {
  CHECK(split_places("East and West Champaran") == Places{{"East Champaran", ""}, {"West Champaran", ""}});
  CHECK(split_places("East & South Patna") == Places{{"East Patna", ""}, {"South Patna", ""}});
  CHECK(split_places("East, Gaya") == Places{{"East", ""}, {"Gaya", ""}});
}

TEST_CASE("A state behind a name says where it is", "[records]") {
  CHECK(split_places("Aurangabad, Bihar") == Places{{"Aurangabad", "Bihar"}});
  CHECK(split_places("Aurangabad, Maharashtra; Gaya") == Places{{"Aurangabad", "Maharashtra"}, {"Gaya", ""}});
  CHECK(split_places("Bihar") == Places{{"Bihar", ""}});
  CHECK(is_state_name("uttar pradesh"));
  CHECK(is_state_name("बिहार"));
  CHECK_FALSE(is_state_name("Gaya"));
}

TEST_CASE("Words for the whole state", "[records]") {
  for (const char* words : {"State level", "All districts", "STATE-WIDE", "पूरे राज्य", "सभी ज़िले"}) {
    CHECK(means_whole_state(words));
  }
  for (const char* words : {"", "Gaya", "All", "State Bank"}) CHECK_FALSE(means_whole_state(words));
}

TEST_CASE("Stops of a route", "[records]") {
  using Stops = std::vector<std::string>;
  CHECK(split_route("Hajipur to Raxaul") == Stops{"Hajipur", "Raxaul"});
  CHECK(split_route("Patna - Hajipur – Raxaul") == Stops{"Patna", "Hajipur", "Raxaul"});
  CHECK(split_route("Hajipur-Raxaul") == Stops{"Hajipur", "Raxaul"});
  CHECK(split_route("Hajipur; Raxaul") == Stops{"Hajipur", "Raxaul"});
  CHECK(split_route("").empty());
}

TEST_CASE("Coordinates in two cells or one", "[records]") {
  const auto both = read_point("85.14", "25.61");
  REQUIRE(both.lon_lat);
  CHECK(both.lon_lat->x == 85.14);
  CHECK(both.lon_lat->y == 25.61);
  CHECK(read_point("85.14° E", "25.61 N").lon_lat->x == 85.14);
  CHECK(read_point("12.5 W", "3 S").lon_lat->x == -12.5);
  CHECK(read_point("25.61, 85.14").lon_lat->x == 85.14);  // one cell has latitude first
  CHECK(read_point("25.61 85.14").lon_lat->y == 25.61);
  CHECK_FALSE(read_point("", "").lon_lat);
  CHECK(read_point("", "").reason.empty());
}

TEST_CASE("What is no point says why", "[records]") {
  CHECK(read_point("85.14", "").reason.find("no latitude") != std::string::npos);
  CHECK(read_point("east", "25").reason.find("\"east\" is no longitude") != std::string::npos);
  CHECK(read_point("25.61", "185.14").reason.find("no point") != std::string::npos);
  CHECK(read_point("25.61", "95.14").reason.find("exchanged") != std::string::npos);
  CHECK_FALSE(read_point("nan", "1").reason.empty());
  CHECK_FALSE(read_point("inf", "1").reason.empty());
  CHECK_FALSE(read_point("1e999", "1").reason.empty());
  CHECK_FALSE(read_point("25.61").reason.empty());
  CHECK_FALSE(read_point("1, 2, 3").reason.empty());
}

TEST_CASE("Types are words of their own kind", "[records]") {
  CHECK(type_of("Training") == "training");
  CHECK(type_of("trainings") == "training");
  CHECK(type_of("प्रशिक्षण") == "training");
  CHECK(type_of("Police Training") == "police-training");
  CHECK(type_of("") == "");
}
