// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "base/month_names.hpp"
#include "base/written_number.hpp"
#include "records/calendar_names.hpp"
#include "records/keys.hpp"

#include <catch2/catch.hpp>

#include <nlohmann/json.hpp>

#include <fstream>
#include <map>
#include <set>
#include <string>

namespace keys = zilamap::records::keys;

namespace {

using Json = nlohmann::json;
using Words = std::set<std::string>;

const Json& schema() {
  static const Json json = Json::parse(std::ifstream(ZILAMAP_SCHEMA));
  return json;
}

template <typename Array>
Words words_of(const Array& array) {
  return {array.begin(), array.end()};
}

/// The words that a value of the schema may be, null left out.
Words choices_of(const Json& value) {
  Words words;
  for (const Json& word : value.at("enum")) {
    if (!word.is_null()) words.insert(word.get<std::string>());
  }
  return words;
}

const Json& property(const char* object, const char* key) {
  return schema().at("$defs").at(object).at("properties").at(key);
}

}  // namespace

TEST_CASE("each object of the schema has the keys that the reader knows", "[schema]") {
  const std::map<std::string, Words> known{
      {"year_start", words_of(keys::year_start)}, {"source", words_of(keys::source)},
      {"heading", words_of(keys::heading)},       {"people", words_of(keys::people)},
      {"place_map", words_of(keys::place)},       {"site", words_of(keys::site)},
      {"border", words_of(keys::border)},         {"route", words_of(keys::route)},
      {"covers", words_of(keys::covers)},         {"partner", words_of(keys::partner)},
      {"title", words_of(keys::title)},           {"activity", words_of(keys::activity)},
  };
  std::map<std::string, Json> objects;
  for (const auto& [name, value] : schema().at("$defs").items()) {
    if (value.contains("properties")) objects.emplace(name, value);
  }
  REQUIRE(objects.size() == known.size());
  objects.emplace("", schema());
  for (const auto& [name, object] : objects) {
    CAPTURE(name);
    Words properties;
    for (const auto& [key, value] : object.at("properties").items()) {
      properties.insert(key);
      CAPTURE(key);
      CHECK((value.contains("description") || value.contains("$ref") || value.contains("anyOf")));
    }
    CHECK(properties == (name.empty() ? words_of(keys::records_file) : known.at(name)));
    CHECK(object.at("additionalProperties") == false);
    CHECK_FALSE(object.at("description").get<std::string>().empty());
    for (const Json& key : object.value("required", Json::array())) CHECK(properties.contains(key.get<std::string>()));
  }
}

TEST_CASE("each choice of the schema has the words that the reader knows", "[schema]") {
  CHECK(choices_of(schema().at("properties").at("count_in")) == words_of(keys::count_in));
  CHECK(choices_of(schema().at("properties").at("code_system")) == words_of(keys::code_systems));
  CHECK(choices_of(property("partner", "role")) == words_of(keys::roles));
  const Json& starts = schema().at("properties").at("fiscal_year_starts").at("anyOf");
  CHECK(choices_of(starts.at(0)) == words_of(zilamap::records::calendar_names));
  Words months;
  for (int month = 1; month <= 12; ++month) months.insert(std::string(zilamap::base::month_name(month)));
  CHECK(choices_of(starts.at(1)) == months);
  CHECK(choices_of(property("year_start", "month").at("anyOf").at(0)) == months);
}

TEST_CASE("the schema has the reader's limits", "[schema]") {
  CHECK(schema().at("$defs").at("headcount").at("anyOf").at(0).at("maximum") == zilamap::base::most_people);
  CHECK(schema().at("properties").at("suppress_below").at("maximum") == zilamap::base::most_people);
  CHECK(schema().at("properties").at("zilamap").at("const") == "records/1");
}
