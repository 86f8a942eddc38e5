// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include <zilamap/error.hpp>
#include <zilamap/finding.hpp>

#include <catch2/catch.hpp>

using zilamap::DataError;
using zilamap::Finding;
using zilamap::Location;
using zilamap::Severity;

TEST_CASE("a location says what is known", "[base]") {
  CHECK(to_string(Location{"a.yaml", 3, 7}) == "a.yaml:3:7");
  CHECK(to_string(Location{"a.yaml", 3, 0}) == "a.yaml:3");
  CHECK(to_string(Location{"a.yaml", 0, 7}) == "a.yaml");
  CHECK(to_string(Location{"", 3, 7}) == "3:7");
  CHECK(to_string(Location{}).empty());
}

TEST_CASE("a finding is one line", "[base]") {
  const Location where{"a.yaml", 3, 7};
  CHECK(to_string(Finding{"unknown-place", Severity::warning, where, "There is no Gayaa.", "Did you mean Gaya?"}) ==
        "a.yaml:3:7: warning: There is no Gayaa (unknown-place). Did you mean Gaya?");
  CHECK(to_string(Finding{"no-date", Severity::info, {}, "No date.", ""}) == "info: No date (no-date).");
  CHECK(to_string(Finding{"x", Severity::error, {}, "two\nlines", ""}) == "error: two lines (x)");
}

TEST_CASE("only errors count as errors", "[base]") {
  CHECK_FALSE(zilamap::has_errors({}));
  CHECK_FALSE(zilamap::has_errors({{"a", Severity::warning, {}, "", ""}, {"b", Severity::info, {}, "", ""}}));
  CHECK(zilamap::has_errors({{"a", Severity::warning, {}, "", ""}, {"b", Severity::error, {}, "", ""}}));
}

TEST_CASE("an error carries its place", "[base]") {
  const DataError error("broken", {"a.shp", 12, 0});
  CHECK(std::string(error.what()) == "a.shp:12: broken");
  CHECK(error.where() == Location{"a.shp", 12, 0});
  CHECK(std::string(DataError("broken").what()) == "broken");
}
