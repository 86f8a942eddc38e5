// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "bihar.hpp"
#include "sample.hpp"

#include <catch2/catch.hpp>

#include <string>
#include <vector>

using sample::bihar;
using zilamap::Outcome;
using zilamap::Severity;
using zilamap::Tie;

namespace {

zilamap::Activity along(std::vector<std::string> parts) {
  zilamap::Activity activity = sample::covers({});
  activity.border = "indo-nepal";
  for (std::string& part : parts) activity.border_parts.push_back(sample::name(std::move(part)));
  return activity;
}

/// "Sitamarhi", or "Sitamarhi–Rautahat" for a pair.
std::vector<std::string> tied(const sample::Result& result) {
  std::vector<std::string> names;
  for (const zilamap::Link& link : result.placement.links) {
    CHECK(link.tie == Tie::border);
    std::string name = sample::district_name(bihar(), link.district);
    if (link.faces >= 0) {
      for (const zilamap::BorderSegment& segment : bihar().borders.at(0).segments) {
        if (segment.district == link.district) name += "–" + segment.faces.at(static_cast<std::size_t>(link.faces));
      }
    }
    names.push_back(name);
  }
  return names;
}

using Names = std::vector<std::string>;

}  // namespace

TEST_CASE("a border without parts is all of it", "[join][border]") {
  const sample::Result result = sample::join(along({}), bihar());
  CHECK(tied(result) ==
        Names{"West Champaran", "East Champaran", "Sitamarhi", "Madhubani", "Supaul", "Araria", "Kishanganj"});
  CHECK(result.placement.links[0].route == zilamap::Route::border);
}

TEST_CASE("named districts of a border are these alone", "[join][border]") {
  const sample::Result result = sample::join(along({"Sitamarhi", "मधुबनी", "Motihari"}), bihar());
  CHECK(tied(result) == Names{"Sitamarhi", "Madhubani", "East Champaran"});
  CHECK(result.placement.links[0].route == zilamap::Route::name);
  CHECK(result.placement.links[2].route == zilamap::Route::headquarters);
  CHECK(result.findings.empty());
}

TEST_CASE("a district that is not on the border is an error that lists those that are", "[join][border]") {
  const sample::Result result = sample::join(along({"Gaya", "Supaul"}), bihar());
  CHECK(tied(result) == Names{"Supaul"});
  REQUIRE(result.findings.size() == 1);
  CHECK(result.findings[0].code == "district-not-on-border");
  CHECK(result.findings[0].severity == Severity::error);
  CHECK(result.findings[0].where.line == 7);
  CHECK_THAT(result.findings[0].advice, Catch::Contains("Kishanganj"));
}

TEST_CASE("pairs of facing districts can be written in many ways", "[join][border]") {
  const auto text = GENERATE(as<std::string>{}, "Sitamarhi–Rautahat", "Sitamarhi-Rautahat", "Rautahat - Sitamarhi",
                             "Sitamarhi/Rautahat", "Sitamarhi and Rautahat", "Rautahat & Sitamarhi",
                             "Seetamadhi — Rautahaat", "lgd:221–Rautahat", "SITAMARHI ↔ RAUTAHAT");
  CAPTURE(text);
  const sample::Result result = sample::join(along({text}), bihar());
  CHECK(tied(result) == Names{"Sitamarhi–Rautahat"});
  CHECK(result.findings.empty());
}

TEST_CASE("districts across go by each of their names", "[join][border]") {
  for (const char* text :
       {"West Champaran–Nawalparasi West", "West Champaran–Parasi", "West Champaran - Nawalparasi West (Parasi)"}) {
    CAPTURE(text);
    CHECK(tied(sample::join(along({text}), bihar())) == Names{"West Champaran–Nawalparasi West (Parasi)"});
  }
  CHECK(tied(sample::join(along({"West Champaran–Nawalparasi East"}), bihar())) ==
        Names{"West Champaran–Nawalpur (Nawalparasi East)"});
}

TEST_CASE("a pair that does not face each other is an error that says what does", "[join][border]") {
  for (const char* text : {"Sitamarhi–Jhapa", "Sitamarhi and Madhubani", "Sitamarhi–Atlantis"}) {
    CAPTURE(text);
    const sample::Result result = sample::join(along({text}), bihar());
    CHECK(result.placement.outcome == Outcome::unplaced);
    REQUIRE(result.findings.size() == 1);
    CHECK(result.findings[0].code == "border-pair-not-facing");
    CHECK(result.findings[0].severity == Severity::error);
    CHECK_THAT(result.findings[0].advice, Catch::Contains("faces Rautahat, Sarlahi, Mahottari"));
  }
}

TEST_CASE("a slip in the name across is taken with a warning", "[join][border]") {
  const sample::Result result = sample::join(along({"Sitamarhi–Sarlabi"}), bihar());
  CHECK(tied(result) == Names{"Sitamarhi–Sarlahi"});
  REQUIRE(result.findings.size() == 1);
  CHECK(result.findings[0].code == "similar-name");
}

TEST_CASE("a district across alone stands for the one that faces it, if there is one only", "[join][border]") {
  CHECK(tied(sample::join(along({"Sarlahi"}), bihar())) == Names{"Sitamarhi–Sarlahi"});
  CHECK(tied(sample::join(along({"Jhapa"}), bihar())) == Names{"Kishanganj–Jhapa"});
  const sample::Result several = sample::join(along({"Rautahat"}), bihar());
  CHECK(several.placement.outcome == Outcome::unplaced);
  REQUIRE(several.findings.size() == 1);
  CHECK(several.findings[0].code == "ambiguous-place");
  CHECK_THAT(several.findings[0].text, Catch::Contains("East Champaran, Sitamarhi"));
  CHECK_THAT(several.findings[0].advice, Catch::Contains("East Champaran–Rautahat"));
  // Parsa lies in Saran as well; on this border it is Nepal's.
  const sample::Result parsa = sample::join(along({"Parsa"}), bihar());
  REQUIRE(parsa.findings.size() == 1);
  CHECK_THAT(parsa.findings[0].text, Catch::Contains("West Champaran, East Champaran"));
}

TEST_CASE("pairs of one district are kept apart, and the same pair counts once", "[join][border]") {
  const sample::Result result =
      sample::join(along({"Sitamarhi–Rautahat", "Sitamarhi–Sarlahi", "Rautahat–Sitamarhi"}), bihar());
  CHECK(tied(result) == Names{"Sitamarhi–Rautahat", "Sitamarhi–Sarlahi"});
}

TEST_CASE("an unknown part of a border is unknown like any place", "[join][border]") {
  std::string long_text;
  for (int i = 0; i < 50'000; ++i) long_text += "Sitamarhi-";
  const sample::Result result = sample::join(along({"Atlantis", "", "–", long_text}), bihar());
  CHECK(result.placement.outcome == Outcome::unplaced);
  CHECK(result.found("unknown-place"));
}
