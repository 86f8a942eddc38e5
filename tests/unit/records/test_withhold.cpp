// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "records/withhold.hpp"

#include <catch2/catch.hpp>

#include <string>
#include <vector>

using zilamap::Activity;
using zilamap::PeopleSplit;
using zilamap::Records;
using zilamap::Severity;
using zilamap::Site;
using zilamap::records::is_about_survivors;
using zilamap::records::suppression_of;
using zilamap::records::withhold_small;

namespace {

using Number = std::optional<std::int64_t>;
constexpr std::nullopt_t none = std::nullopt;

/// A headcount with its parts.
struct Group {
  Number total;
  PeopleSplit split;
  bool withheld = false;

  friend bool operator==(const Group&, const Group&) = default;
};

/// What is left of a site's numbers below a limit. The same must be left of a record's own.
Group left_of(Number total, const PeopleSplit& split, std::int64_t limit = 5) {
  Activity activity;
  activity.people_trained = total;
  activity.split = split;
  Site site;
  site.people_trained = total;
  site.split = split;
  activity.sites.push_back(site);
  const std::int64_t withheld = withhold_small(activity, limit);
  const Site& left = activity.sites.front();
  CHECK(left.people_trained == activity.people_trained);
  CHECK(left.split == activity.split);
  CHECK(left.withheld == activity.withheld);
  CHECK(withheld == (left.withheld ? 2 : 0));
  return {left.people_trained, left.split, left.withheld};
}

Group by_sex(Number total, Number female, Number male, std::int64_t limit = 5) {
  return left_of(total, {female, male, none, none}, limit);
}

const Group all_gone{none, {}, true};

}  // namespace

TEST_CASE("small headcounts are withheld, zero and large ones are not", "[records]") {
  CHECK(left_of(1, {}) == all_gone);
  CHECK(left_of(4, {}) == all_gone);
  CHECK(left_of(5, {}) == Group{5, {}});
  CHECK(left_of(0, {}) == Group{0, {}});
  CHECK(left_of(none, {}) == Group{none, {}});
  CHECK(left_of(4, {}, 0) == Group{4, {}});
  CHECK(left_of(1, {}, 1) == Group{1, {}});
  CHECK(left_of(9, {}, 10) == all_gone);
}

TEST_CASE("with one half of a pair the other goes, as the total would tell it", "[records]") {
  CHECK(by_sex(10, 7, 3) == Group{10, {}, true});
  CHECK(by_sex(10, 3, 7) == Group{10, {}, true});
  CHECK(by_sex(none, 7, 3) == Group{none, {}, true});
  CHECK(by_sex(10, 3, none) == Group{10, {}, true});
  CHECK(by_sex(10, 8, none) == Group{10, {}, true});  // the men would be 2
  CHECK(by_sex(10, none, 9) == Group{10, {}, true});
  CHECK(by_sex(20, 8, none) == Group{20, {8, none, none, none}});
  CHECK(by_sex(10, 5, 5) == Group{10, {5, 5, none, none}});
  CHECK(by_sex(10, 10, 0) == Group{10, {10, 0, none, none}});
  CHECK(by_sex(0, 0, 0) == Group{0, {0, 0, none, none}});
}

TEST_CASE("with the total all of its parts go", "[records]") {
  CHECK(by_sex(3, 2, 1) == all_gone);
  CHECK(by_sex(3, 3, 0) == all_gone);
  CHECK(by_sex(3, 0, none) == all_gone);
  CHECK(left_of(4, {none, none, 4, 0}) == all_gone);
}

TEST_CASE("the pairs do not give each other away", "[records]") {
  CHECK(left_of(12, {3, 9, 6, 6}) == Group{12, {none, none, 6, 6}, true});
  CHECK(left_of(12, {6, 6, 11, 1}) == Group{12, {6, 6, none, none}, true});
  CHECK(left_of(12, {11, 1, 1, 11}) == Group{12, {}, true});
}

TEST_CASE("a total of 2 in two withheld halves goes too, for both can only be 1", "[records]") {
  CHECK(by_sex(2, 1, 1, 2) == all_gone);
  CHECK(left_of(none, {1, 1, 2, 0}, 2) == all_gone);
  CHECK(by_sex(3, 1, 2, 2) == Group{3, {}, true});
}

TEST_CASE("no pair of small numbers can be worked out from what is left", "[records]") {
  // Tries every pair: those that leave the same behind must differ in both halves from each other.
  for (const std::int64_t limit : {2, 3, 5, 10}) {
    for (std::int64_t total = 0; total <= 25; ++total) {
      int hidden = 0;
      Group left;
      for (std::int64_t female = 0; female <= total; ++female) {
        Activity activity;
        activity.people_trained = total;
        activity.split = {female, total - female, none, none};
        withhold_small(activity, limit);
        const bool small = (female > 0 && female < limit) || (total - female > 0 && total - female < limit) ||
                           (total > 0 && total < limit);
        CHECK(activity.withheld == small);
        if (!small || !activity.people_trained) continue;
        CHECK_FALSE(activity.split.female);
        CHECK_FALSE(activity.split.male);
        ++hidden;
      }
      CAPTURE(limit, total);
      CHECK(hidden != 1);
    }
  }
}

TEST_CASE("a small number of persons to be reached is withheld as well", "[records]") {
  Activity activity;
  activity.people_targeted = 3;
  CHECK(withhold_small(activity, 5) == 1);
  CHECK_FALSE(activity.people_targeted);
  CHECK_FALSE(activity.withheld);
  activity.people_targeted = 30;
  CHECK(withhold_small(activity, 5) == 0);
  CHECK(activity.people_targeted == 30);
}

TEST_CASE("what stands for several records counts as several", "[records]") {
  Activity activity;
  activity.count = 7;
  activity.people_trained = 3;
  Site site;
  site.count = 4;
  site.people_trained = 2;
  activity.sites = {site, site};
  CHECK(withhold_small(activity, 5) == 15);
}

TEST_CASE("records about survivors and victims are known by type, tag or sector", "[records]") {
  const auto about = [](const std::string& type, const std::string& sector, const std::vector<std::string>& tags) {
    Activity activity;
    activity.type = type;
    activity.sector = sector;
    activity.tags = tags;
    return is_about_survivors(activity);
  };
  CHECK(about("survivor-support", "", {}));
  CHECK(about("", "Support for Survivors", {}));
  CHECK(about("", "", {"border", "VICTIMS"}));
  CHECK(about("", "", {"Rescued girls"}));
  CHECK(about("", "", {"पीड़ित"}));
  CHECK(about("", "", {"पीड़ितों की सहायता"}));
  CHECK(about("", "उत्तरजीवी", {}));
  CHECK_FALSE(about("training", "protection", {"police"}));
  CHECK_FALSE(about("", "", {}));
}

TEST_CASE("the file says what is withheld, or survivors' records are below 5", "[records]") {
  Activity training;
  training.type = "training";
  Activity support;
  support.type = "survivor-support";
  CHECK(suppression_of(training, none) == 0);
  CHECK(suppression_of(support, none) == 5);
  CHECK(suppression_of(training, 3) == 3);
  CHECK(suppression_of(support, 3) == 3);
  CHECK(suppression_of(support, 0) == 0);
}

TEST_CASE("one finding says how many headcounts are withheld, and no number of persons", "[records]") {
  Records records;
  Activity activity;
  activity.where.file = "r.yaml";
  activity.tags = {"victims"};
  activity.people_trained = 3;
  records.activities = {activity, activity};
  activity.people_trained = 300;
  records.activities.push_back(activity);
  withhold_small(records);
  REQUIRE(records.findings.size() == 1);
  CHECK(records.findings[0].code == "headcount-withheld");
  CHECK(records.findings[0].severity == Severity::info);
  CHECK(records.findings[0].where.file == "r.yaml");
  CHECK(records.findings[0].text.starts_with("2 small headcounts"));
  CHECK(records.findings[0].text.find('3') == std::string::npos);
  withhold_small(records);
  CHECK(records.findings.size() == 1);
}
