// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include <zilamap/style.hpp>

#include <catch2/catch.hpp>

#include <fstream>
#include <iterator>
#include <string>

namespace {

std::string read(const char* file) {
  std::ifstream stream(std::string(ZILAMAP_DOCS) + "/" + file);
  return {std::istreambuf_iterator<char>(stream), {}};
}

}  // namespace

TEST_CASE("the schema of styles is the one that the code makes", "[schema]") {
  INFO("It is renewed by: zilamap styles schema > docs/schema/style.schema.json");
  CHECK((read("schema/style.schema.json") == zilamap::style_schema()));
}

TEST_CASE("the reference of styles is the one that the code makes", "[schema]") {
  INFO("It is renewed by: zilamap styles reference > docs/styles-reference.md");
  CHECK((read("styles-reference.md") == zilamap::style_reference()));
}
