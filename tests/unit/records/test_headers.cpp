// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include <catch2/catch.hpp>

#include "records/headers.hpp"
#include "records/hxl.hpp"

#include <string>

using zilamap::records::meaning_names;
using zilamap::records::meaning_of;
using zilamap::records::meaning_of_hashtag;
using zilamap::records::meaning_of_header;
using zilamap::records::name_of;

namespace {

std::string by_header(std::string_view header) {
  const auto meaning = meaning_of_header(header);
  return meaning ? name_of(*meaning) : "?";
}

std::string by_hashtag(std::string_view hashtag) {
  const auto meaning = meaning_of_hashtag(hashtag);
  return meaning ? name_of(*meaning) : "?";
}

}  // namespace

TEST_CASE("Every meaning goes by one name", "[records]") {
  for (const std::string_view name : meaning_names()) {
    REQUIRE(meaning_of(name));
    CHECK(name_of(*meaning_of(name)) == name);
  }
  CHECK_FALSE(meaning_of("zilla"));
}

TEST_CASE("English headers are known however they are dressed", "[records]") {
  CHECK(by_header("District") == "district");
  CHECK(by_header(" Name of the District ") == "district");
  CHECK(by_header("DISTRICT NAME") == "district");
  CHECK(by_header("Zila") == "district");
  CHECK(by_header("District 2") == "district");
  CHECK(by_header("No. of participants") == "people_trained");
  CHECK(by_header("Total number of participants trained") == "people_trained");
  CHECK(by_header("People_Trained") == "people_trained");
  CHECK(by_header("Participants (total)") == "people_trained");
  CHECK(by_header("Date (dd/mm/yyyy)") == "date");
  CHECK(by_header("Start Date") == "start");
  CHECK(by_header("Venue") == "place");
  CHECK(by_header("Activity ID") == "activity_id");
  CHECK(by_header("activity_id") == "activity_id");
  CHECK(by_header("LGD Code") == "lgd");
  CHECK(by_header("Census 2011 code") == "census2011");
  CHECK(by_header("Female participants") == "female");
  CHECK(by_header("No. of women") == "women");
  CHECK(by_header("Financial Year") == "year");
  CHECK(by_header("Longitude") == "lon");
  CHECK(by_header("S. No.") == "none");
}

TEST_CASE("Hindi headers are known, with and without the nukta, beside English ones too", "[records]") {
  CHECK(by_header("जिला") == "district");
  CHECK(by_header("ज़िला") == "district");
  CHECK(by_header("जिले का नाम") == "district");
  CHECK(by_header("प्रतिभागियों की संख्या") == "people_trained");
  CHECK(by_header("तिथि") == "date");
  CHECK(by_header("स्थान") == "place");
  CHECK(by_header("गतिविधि") == "title");
  CHECK(by_header("महिला") == "women");
  CHECK(by_header("क्र.सं.") == "none");
  CHECK(by_header("District / ज़िला") == "district");
}

TEST_CASE("Names are no numbers, and numbers no names", "[records]") {
  CHECK(by_header("Name of participants") == "?");
  CHECK(by_header("Participant name") == "?");
  CHECK(by_header("Number of districts") == "?");
  CHECK(by_header("No. of districts covered") == "?");
  CHECK(by_header("Male / Female") == "?");
  CHECK(by_header("Duration") == "?");
  CHECK(by_header("Name of participating districts") == "?");
  CHECK(by_header("List of districts") == "district");
}

TEST_CASE("What is no known header is not guessed", "[records]") {
  for (const char* header : {"", "Gaya", "249", "Budget", "Mobile number of trainer", "Amount spent", "2009-07-18"}) {
    CHECK(by_header(header) == "?");
  }
  CHECK(by_header(std::string(5000, 'x')) == "?");
}

TEST_CASE("HXL hashtags are read with their attributes in any order", "[records]") {
  CHECK(by_hashtag("#activity") == "title");
  CHECK(by_hashtag("#activity +name") == "title");
  CHECK(by_hashtag("#activity+type") == "type");
  CHECK(by_hashtag("#activity +code") == "activity_id");
  CHECK(by_hashtag("#activity+name+i_hi") == "title_hi");
  CHECK(by_hashtag("#adm2 +name") == "district");
  CHECK(by_hashtag("#adm2+code") == "pcode");
  CHECK(by_hashtag("#adm2 +v_lgd +code") == "lgd");
  CHECK(by_hashtag("#adm2+code+v_census2011") == "census2011");
  CHECK(by_hashtag("#ADM1 +Name") == "state");
  CHECK(by_hashtag("#adm3 +name") == "block");
  CHECK(by_hashtag("#loc") == "place");
  CHECK(by_hashtag("#loc +name") == "place");
  CHECK(by_hashtag("#geo +lat") == "lat");
  CHECK(by_hashtag("#geo+lon") == "lon");
  CHECK(by_hashtag("#date +start") == "start");
  CHECK(by_hashtag("#date+end") == "end");
  CHECK(by_hashtag("#org +impl +name") == "implementing");
  CHECK(by_hashtag("#org+funder") == "funding");
  CHECK(by_hashtag("#org+prog") == "programming");
  CHECK(by_hashtag("#sector") == "sector");
  CHECK(by_hashtag("#status") == "status");
  CHECK(by_hashtag("#reached") == "people_trained");
  CHECK(by_hashtag("#reached +ind") == "people_trained");
  CHECK(by_hashtag("#reached +adults +f") == "women");
  CHECK(by_hashtag("#reached+f+adult") == "women");
  CHECK(by_hashtag("#reached +m") == "male");
  CHECK(by_hashtag("#reached +children +m") == "boys");
  CHECK(by_hashtag("#targeted") == "people_targeted");
}

TEST_CASE("Hashtags of other things are left alone", "[records]") {
  CHECK(by_hashtag("#reached +hh") == "?");
  CHECK(by_hashtag("#date+reported") == "?");
  CHECK(by_hashtag("#adm2+name+i_hi") == "?");
  CHECK(by_hashtag("#value+spent") == "?");
  CHECK(by_hashtag("#org+code") == "?");
  CHECK(by_hashtag("#") == "?");
  CHECK(by_hashtag("# 5") == "?");
  CHECK(by_hashtag("district") == "?");
}
