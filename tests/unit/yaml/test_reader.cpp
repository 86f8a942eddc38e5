// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "yaml/reader.hpp"

#include <zilamap/error.hpp>

#include <catch2/catch.hpp>

#include <array>
#include <functional>

using zilamap::ConfigError;
using zilamap::Location;
using zilamap::yaml::Document;
using zilamap::yaml::Map;
using zilamap::yaml::Mistake;
using zilamap::yaml::or_throw;
using zilamap::yaml::parse;
using zilamap::yaml::root_map;
using zilamap::yaml::Value;

namespace {

constexpr std::array<std::string_view, 3> known{"title", "people_trained", "value"};

/// What reading `value: <text>` says, as "column: text advice".
std::string failure_of(const std::string& text, const std::function<void(const Value&)>& read) {
  const Document document = parse("value: " + text + "\n", "f.yaml");
  try {
    read(root_map(document, "style", known).require("value"));
  } catch (const Mistake& mistake) {
    CHECK(mistake.where().file == "f.yaml");
    CHECK(mistake.where().line == 1);
    return std::to_string(mistake.where().column) + ": " + mistake.what() + " " + mistake.advice();
  }
  FAIL("was read: " + text);
  return {};
}

void as_integer(const Value& value) { value.integer(0, 1'000'000'000); }
void as_number(const Value& value) { value.number(-180, 180); }
void as_boolean(const Value& value) { value.boolean(); }
void as_text(const Value& value) { value.text(); }
void as_list(const Value& value) { value.list(); }
void as_map(const Value& value) { value.map(known); }

template <typename T>
T read(const std::string& text, const std::function<T(const Value&)>& reader) {
  const Document document = parse("value: " + text + "\n", "f.yaml");
  return reader(root_map(document, "style", known).require("value"));
}

}  // namespace

TEST_CASE("values of the right kind are read", "[yaml]") {
  const auto integer = [](const Value& value) { return value.integer(-5, 2'000); };
  CHECK(read<std::int64_t>("1024", integer) == 1024);
  CHECK(read<std::int64_t>("-5", integer) == -5);
  CHECK(read<std::int64_t>("+7", integer) == 7);
  CHECK(read<std::int64_t>("007", integer) == 7);
  const auto number = [](const Value& value) { return value.number(-180, 180); };
  CHECK(read<double>("85.25", number) == 85.25);
  CHECK(read<double>("1e2", number) == 100);
  const auto boolean = [](const Value& value) { return value.boolean(); };
  CHECK(read<bool>("true", boolean));
  CHECK(read<bool>("Yes", boolean));
  CHECK_FALSE(read<bool>("false", boolean));
  const auto text = [](const Value& value) { return value.text(); };
  CHECK(read<std::string>("2009-10", text) == "2009-10");
  CHECK(read<std::string>("'  Gaya '", text) == "Gaya");
  CHECK(read<std::string>("\"Gaya\\nPatna\"", text) == "Gaya Patna");
  const auto texts = [](const Value& value) { return value.texts(); };
  CHECK(read<std::vector<std::string>>("CARE", texts) == std::vector<std::string>{"CARE"});
  CHECK(read<std::vector<std::string>>("[CARE, NCE]", texts) == std::vector<std::string>{"CARE", "NCE"});
  CHECK(read<std::size_t>("people_trained", [](const Value& value) { return value.choice(known); }) == 1);
}

TEST_CASE("a value of the wrong kind is refused where it stands", "[yaml]") {
  CHECK(failure_of("12.5", as_integer) ==
        "8: `value` must be a whole number, and this is \"12.5\". "
        "Write digits only, without quotes, commas, fractions or words.");
  CHECK(failure_of("1,024", as_integer).find("whole number") != std::string::npos);
  CHECK(failure_of("'12'", as_integer).find("without quotes") != std::string::npos);
  CHECK(failure_of("+-1", as_integer).find("whole number") != std::string::npos);
  CHECK(failure_of("[1]", as_integer).find("this is a list") != std::string::npos);
  CHECK(failure_of("-1", as_integer) ==
        "8: `value` must be from 0 to 1,000,000,000, and this is -1. Correct the number.");
  CHECK(failure_of("99999999999999999999999", as_integer).find("from 0 to") != std::string::npos);
  CHECK(failure_of("181", as_number).find("from -180 to 180") != std::string::npos);
  CHECK(failure_of("1e999", as_number).find("from -180 to 180") != std::string::npos);
  CHECK(failure_of("nan", as_number).find("from -180 to 180") != std::string::npos);
  CHECK(failure_of("85,2", as_number).find("must be a number") != std::string::npos);
  CHECK(failure_of("perhaps", as_boolean).find("true or false") != std::string::npos);
  CHECK(failure_of("'true'", as_boolean).find("without quotes") != std::string::npos);
  CHECK(failure_of("\"\\e[31mred\"", as_text).find("control character") != std::string::npos);
  CHECK(failure_of("\"a\\0b\"", as_text).find("control character") != std::string::npos);
  CHECK(failure_of("''", as_text).find("is empty") != std::string::npos);
  CHECK(failure_of("{a: 1}", as_text).find("this is a map") != std::string::npos);
  CHECK(failure_of("one", as_list).find("must be a list") != std::string::npos);
  CHECK(failure_of("one", as_map).find("must be a map") != std::string::npos);
}

TEST_CASE("a text in quotes may be empty where that says something", "[yaml]") {
  const Document document = parse("title: ''\nvalue: ' a '\n", "f.yaml");
  const Map map = root_map(document, "style", known);
  CHECK(map.require("title").text_or_nothing().empty());
  CHECK(map.require("value").text_or_nothing() == "a");
  CHECK_THROWS_AS(map.require("title").text(), Mistake);
  const Document list = parse("value: []\n", "f.yaml");
  CHECK_THROWS_AS(root_map(list, "style", known).require("value").text_or_nothing(), Mistake);
}

TEST_CASE("an unknown key names the nearest known one", "[yaml]") {
  CHECK(failure_of("{people_traned: 3}", as_map) ==
        "9: `people_traned` is no key that `value` can have. Did you mean `people_trained`?");
  CHECK(failure_of("{zzzzzzzz: 3}", as_map) ==
        "9: `zzzzzzzz` is no key that `value` can have. It can be: title, people_trained, value.");
  CHECK(failure_of("titel", [](const Value& value) { value.choice(known); }) ==
        "8: `value` cannot be \"titel\". Did you mean `title`?");
}

TEST_CASE("a key without a value is as good as absent", "[yaml]") {
  const Document document = parse("title:\nvalue: 1\n", "f.yaml");
  const Map map = root_map(document, "style", known);
  CHECK_FALSE(map.find("title"));
  CHECK_FALSE(map.find("people_trained"));
  CHECK(map.text("title").empty());
  CHECK_THROWS_AS(map.require("title"), Mistake);
  CHECK(map.text("value") == "1");
}

TEST_CASE("a mistake becomes the error that the caller wants", "[yaml]") {
  const Document document = parse("value: 1\nbalue: 2\n", "f.yaml");
  try {
    or_throw<ConfigError>([&] { return root_map(document, "style", known); });
    FAIL("was read");
  } catch (const ConfigError& error) {
    CHECK(error.where() == Location{"f.yaml", 2, 1});
    CHECK(std::string(error.what()) == "f.yaml:2:1: `balue` is no key that `style` can have. Did you mean `value`?");
  }
  CHECK_THROWS_AS(root_map(parse("", "f.yaml"), "style", known), Mistake);
}
