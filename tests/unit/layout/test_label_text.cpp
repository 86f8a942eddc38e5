// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include <catch2/catch.hpp>

#include "even_letters.hpp"
#include "layout/label_text.hpp"

using namespace zilamap;
using namespace zilamap::layout;

namespace {

std::vector<std::string> written(const std::vector<Lettering>& ways) {
  std::vector<std::string> all;
  for (const Lettering& way : ways) {
    std::string words;
    for (const std::string& line : way.lines) words += (words.empty() ? "" : "|") + line;
    all.push_back(words);
  }
  return all;
}

}  // namespace

TEST_CASE("one word is written in one line and three sizes", "[layout]") {
  EvenLetters measure;
  const auto ways = letterings(measure, "Gaya", {.size_mm = 4});
  REQUIRE(ways.size() == 3);
  CHECK(ways[0].width == Approx(8));  // four letters of 2
  CHECK(ways[0].height == Approx(4 * 0.96));
  CHECK(ways[0].cost == 0);
  CHECK(ways[1].width == Approx(7.2));
  CHECK(ways[2].font.size_mm == Approx(3.2));
  CHECK(ways[2].height == Approx(3.2 * 0.96));
}

TEST_CASE("more words may stand in more lines, cut where the longest is shortest", "[layout]") {
  EvenLetters measure;
  const auto two = letterings(measure, "West Champaran", {.size_mm = 4});
  CHECK(written(two) == std::vector<std::string>{"West Champaran", "West|Champaran", "West Champaran", "West|Champaran",
                                                 "West Champaran", "West|Champaran"});
  CHECK(two[1].width == Approx(18));
  CHECK(two[1].widths == std::vector<double>{8, 18});
  CHECK(two[1].height == Approx(4 * (0.96 + 1.02)));
  const auto four = letterings(measure, "North and Middle Andaman", {.size_mm = 4});
  CHECK(written(four)[1] == "North and|Middle Andaman");
  bool in_three = false;
  for (const std::string& way : written(four)) in_three = in_three || way == "North and|Middle|Andaman";
  CHECK(in_three);
  for (std::size_t i = 1; i < four.size(); ++i) CHECK(four[i - 1].cost <= four[i].cost);
}

TEST_CASE("odd names are written as they are", "[layout]") {
  EvenLetters measure;
  for (const std::string& name :
       std::vector<std::string>{"", " ", "  ", "A ", " A", "A  B", std::string(5000, 'x'), std::string(3000, ' ')}) {
    for (const Lettering& way : letterings(measure, name, {})) CHECK_FALSE(way.lines.empty());
  }
}

TEST_CASE("letters of India get the room of their signs", "[layout]") {
  EvenLetters measure;
  CHECK(lettering(measure, {"सीतामढ़ी"}, {.size_mm = 4}).height >
        lettering(measure, {"Sitamarhi"}, {.size_mm = 4}).height);
  CHECK(lettering(measure, {"Gaya – “x”"}, {.size_mm = 4}).height == Approx(4 * 0.96));
}

TEST_CASE("lines stand centred in the box of a name", "[layout]") {
  EvenLetters measure;
  const Lettering way = lettering(measure, {"West", "Champaran"}, {.size_mm = 4});
  const Box box = box_at(way, {50, 30});
  CHECK(box.width() == Approx(18));
  CHECK(box.center().y == Approx(30));
  std::vector<Item> items;
  write_label(Role::district_name, way, box, {{1, 2, 3}, {4, 5, 6}, 0.4}, items);
  REQUIRE(items.size() == 2);
  CHECK(items[0].bounds.x_min == Approx(46));
  CHECK(items[0].bounds.y_min == Approx(box.y_min));
  CHECK(items[1].bounds.y_max == Approx(box.y_max));
  const auto& text = std::get<TextItem>(items[1].shape);
  CHECK(text.text == "Champaran");
  CHECK(text.origin.x == Approx(41));
  CHECK(text.origin.y == Approx(box.y_min + 4 * (0.74 + 1.02)));
  CHECK(text.halo_mm == 0.4);
}
