// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include <catch2/catch.hpp>

#include "base/finding_log.hpp"

#include <string>

using zilamap::Finding;
using zilamap::Severity;
using zilamap::base::FindingLog;

namespace {

Finding at(long line, const std::string& text) { return {"odd", Severity::warning, {"f", line}, text, "Mend it."}; }

}  // namespace

TEST_CASE("What is said in the same words is listed some times and then counted", "[base]") {
  FindingLog log;
  for (long line = 1; line <= 50; ++line) log.add(at(line, "Gone."));
  log.add(at(51, "Alone."));
  const auto findings = log.take({});
  REQUIRE(findings.size() == 21);
  CHECK(findings[0].text == "Gone. This comes 50 times.");
  CHECK(findings[19].text == "Gone.");
  CHECK(findings[19].where.line == 20);
  CHECK(findings[20].text == "Alone.");
  CHECK(log.take({}).empty());
}

TEST_CASE("One finding can stand for many records", "[base]") {
  FindingLog log;
  log.add(at(2, "Gone."), 1234);
  CHECK(log.take({}).at(0).text == "Gone. This comes 1,234 times.");
}

TEST_CASE("Of one code only so many are kept, whatever they say", "[base]") {
  FindingLog log;
  for (long line = 1; line <= 5000; ++line) log.add(at(line, "No. " + std::to_string(line)));
  log.add({"other", Severity::error, {}, "Another.", ""});
  const auto findings = log.take({"f"});
  REQUIRE(findings.size() == 1002);
  CHECK(findings.back().code == "odd");
  CHECK(findings.back().text == "There are 4,000 more findings of this kind.");
  CHECK(findings.back().severity == Severity::warning);
  CHECK(findings[1000].code == "other");
}
