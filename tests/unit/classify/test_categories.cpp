// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include <zilamap/classify.hpp>

#include <catch2/catch.hpp>

#include <string>
#include <vector>

namespace zilamap {
namespace {

using Names = std::vector<std::string>;

/// A year in which as many districts as the counts say have each category, and one has none.
Measured counted_year(const Names& names, const std::vector<int>& counts) {
  Measured year;
  year.categories = names;
  for (std::size_t i = 0; i < counts.size(); ++i) {
    for (int k = 0; k < counts[i]; ++k) year.cells.push_back({Status::value, static_cast<double>(i + 1)});
  }
  year.cells.push_back({Status::zero, 0});
  return year;
}

Names labels(const Classes& classes) {
  Names names;
  for (const Class& one : classes.items) names.push_back(one.label);
  return names;
}

}  // namespace

TEST_CASE("categories are classes in the order asked for, then their own", "[classify]") {
  std::vector<Measured> years{counted_year({"a", "b", "c"}, {1, 0, 2})};
  const Names first{"c", "z"};
  const Classes classes = classify_categories(years, Quantity::kinds, first);
  CHECK(labels(classes) == Names{"c", "z", "a", "b"});
  CHECK(years[0].categories == Names{"c", "z", "a", "b"});
  CHECK(years[0].cells[0].value == 3);  // a
  CHECK(years[0].cells[1].value == 1);  // c
  CHECK(years[0].cells[3].status == Status::zero);
  CHECK(classes.of(3) == 2u);
  CHECK(classes.of(1) == 0u);
  CHECK_FALSE(classes.of(0));
  CHECK(years[0].findings.empty());
}

TEST_CASE("a word of the style stands for the same word in another case", "[classify]") {
  std::vector<Measured> years{counted_year({"Lead", "Partner"}, {1, 1})};
  const Names first{"partner"};
  CHECK(labels(classify_categories(years, Quantity::category, first)) == Names{"partner", "Lead"});
}

TEST_CASE("beyond twelve, the rarest of all years become one", "[classify]") {
  const Names names{"a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l", "m", "n"};
  // Over both years b has 1, n has 1 and the others 2: 14 categories, so the three rarest share a class. Of the others
  // the last, m, goes with them.
  std::vector<Measured> years{counted_year(names, {2, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 0}),
                              counted_year(names, {0, 0})};
  years[1].cells.push_back({Status::value, 14});
  const Classes classes = classify_categories(years, Quantity::category);
  CHECK(labels(classes) == Names{"a", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l", ""});
  CHECK(years[1].categories == years[0].categories);
  CHECK(years[1].cells.back().value == 12);
  REQUIRE(years[0].findings.size() == 1);
  CHECK(years[0].findings[0].code == "categories-merged");
  CHECK(years[0].findings[0].text ==
        "A map has at most 12 classes, so the 3 rarest categories are one of them: b, m, n.");
}

TEST_CASE("categories that the style lists are not merged, also when no district has them", "[classify]") {
  const Names names{"a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l"};
  std::vector<Measured> years{counted_year(names, std::vector<int>(12, 1))};
  const Names first{"y", "z"};
  // Fourteen with the two that are listed: these and nine of the others have a class, and three share the last.
  CHECK(labels(classify_categories(years, Quantity::kinds, first)) ==
        Names{"y", "z", "a", "b", "c", "d", "e", "f", "g", "h", "i", ""});
  REQUIRE(years[0].findings.size() == 1);
  CHECK(years[0].findings[0].text ==
        "A map has at most 12 classes, so the 3 rarest categories are one of them: j, k, l.");
}

TEST_CASE("a run without categories has no classes", "[classify]") {
  CHECK(classify_categories({}, Quantity::kinds).items.empty());
  std::vector<Measured> years{counted_year({}, {})};
  CHECK(classify_categories(years, Quantity::kinds).items.empty());
}

}  // namespace zilamap
