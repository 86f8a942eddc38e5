// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "records/withhold.hpp"

#include "base/numbers.hpp"
#include "base/text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace zilamap::records {

namespace {

using Number = std::optional<std::int64_t>;

bool is_small(const Number& number, std::int64_t limit) { return number && *number > 0 && *number < limit; }

/// Two numbers that may add up to the headcount.
struct Pair {
  Number& first;
  Number& second;

  bool any() const { return first || second; }
  Number sum() const { return first && second ? Number(*first + *second) : Number(); }
  void drop() { first = second = std::nullopt; }
};

/// Withholds what is small among a headcount and its parts; true when something was dropped.
bool withhold(Number& total, PeopleSplit& split, std::int64_t limit) {
  std::array<Pair, 2> pairs{Pair{split.female, split.male}, Pair{split.adults, split.children}};
  bool dropped = false;
  bool hide_all = is_small(total, limit);
  for (Pair& pair : pairs) {
    // A half that is not given is what the total leaves.
    const Number half = pair.first ? pair.first : pair.second;
    const bool alone = half && !(pair.first && pair.second);
    const bool left_is_small = alone && total && is_small(Number(*total - *half), limit);
    if (!is_small(pair.first, limit) && !is_small(pair.second, limit) && !left_is_small) continue;
    pair.drop();
    dropped = true;
  }
  // What is left may tell the sum of a pair that is gone. Both halves of 2 must be 1; every larger sum that is not
  // small itself leaves more than one way to part it.
  constexpr std::int64_t plain_sum = 2;
  if (dropped) {
    hide_all = hide_all || (total && *total <= plain_sum);
    for (const Pair& pair : pairs) {
      const Number sum = pair.sum();
      hide_all = hide_all || (sum && *sum <= plain_sum);
    }
  }
  if (!hide_all) return dropped;
  dropped = dropped || total || pairs[0].any() || pairs[1].any();
  total = std::nullopt;
  for (Pair& pair : pairs) pair.drop();
  return dropped;
}

}  // namespace

bool names_survivors(std::string_view text) {
  if (text.empty()) return false;
  // Stems of words, folded as names are: Hindi declines its nouns.
  static const std::array<std::string, 5> stems{"survivor", "victim", "rescue", base::fold_name("पीड़ित"),
                                                base::fold_name("उत्तरजीव")};
  const std::vector<std::string> words = base::split(base::fold_name(text), ' ');
  return std::any_of(words.begin(), words.end(), [](const std::string& word) {
    return std::any_of(stems.begin(), stems.end(), [&](const std::string& stem) { return word.starts_with(stem); });
  });
}

bool is_about_survivors(const Activity& activity) {
  return names_survivors(activity.type) || names_survivors(activity.sector) ||
         std::any_of(activity.tags.begin(), activity.tags.end(), names_survivors);
}

std::int64_t suppression_of(const Activity& activity, const std::optional<std::int64_t>& suppress_below) {
  if (suppress_below) return *suppress_below;
  return is_about_survivors(activity) ? usual_suppression : 0;
}

std::int64_t withhold_small(Activity& activity, std::int64_t limit) {
  if (limit <= 1) return 0;
  std::int64_t sum = 0;
  if (withhold(activity.people_trained, activity.split, limit)) {
    activity.withheld = true;
    sum += activity.count;
  }
  // Whom a record means to reach is no number of persons reached, but often the same number.
  if (is_small(activity.people_targeted, limit)) {
    activity.people_targeted = std::nullopt;
    sum += activity.count;
  }
  for (Site& site : activity.sites) {
    if (!withhold(site.people_trained, site.split, limit)) continue;
    site.withheld = true;
    sum += site.count;
  }
  return sum;
}

void withhold_small(Records& records) {
  std::int64_t sum = 0;
  for (Activity& activity : records.activities) {
    sum += withhold_small(activity, suppression_of(activity, records.suppress_below));
  }
  if (sum == 0) return;
  const std::string file = records.activities.front().where.file;
  records.findings.push_back(withheld_finding(sum, file));
}

Finding withheld_finding(std::int64_t headcounts, const std::string& file) {
  return {"headcount-withheld", Severity::info, Location{file},
          headcounts == 1
              ? "1 small headcount is withheld to protect the persons counted; it is in no number that is shown."
              : fmt::format("{} small headcounts are withheld to protect the persons counted; they are in no "
                            "number that is shown.",
                            base::grouped(headcounts)),
          "Set `suppress_below` to change the limit."};
}

}  // namespace zilamap::records
