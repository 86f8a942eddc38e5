// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "records/status.hpp"

#include <catch2/catch.hpp>

#include <string>

using zilamap::records::says_not_done;

TEST_CASE("a status tells what was not done", "[records]") {
  for (const std::string status : {"planned", "Planned", "cancelled", "Canceled", "POSTPONED", "Cancelled due to flood",
                                   "Not held", "not yet started", "pipeline", "रद्द", "स्थगित"}) {
    CAPTURE(status);
    CHECK(says_not_done(status));
  }
  for (const std::string status : {"", "completed", "Completed as planned", "ongoing", "closed", "done", "पूर्ण"}) {
    CAPTURE(status);
    CHECK_FALSE(says_not_done(status));
  }
}

TEST_CASE("a record that was not done counts, and that is told", "[records]") {
  zilamap::Activity activity;
  activity.id = "a";
  activity.status = "planned";
  zilamap::Findings findings;
  zilamap::records::note_status(activity, findings);
  REQUIRE(findings.size() == 1);
  CHECK(findings[0].code == "not-done");
  CHECK(findings[0].severity == zilamap::Severity::warning);
  CHECK(findings[0].text.find("counts all the same") != std::string::npos);
}
