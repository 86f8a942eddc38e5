// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include <catch2/catch.hpp>

#include "even_letters.hpp"
#include "layout/text.hpp"

using zilamap::Font;
using zilamap::Item;
using zilamap::Role;
using zilamap::layout::Block;
using zilamap::layout::wrap;

using Lines = std::vector<std::string>;

namespace {

const Font font{2};  // a letter is 1 mm wide

Lines wrapped(std::string_view text, double width_mm) {
  EvenLetters letters;
  return wrap(letters, text, font, width_mm);
}

Block block(std::string_view text, double width_mm = 100) {
  EvenLetters letters;
  return zilamap::layout::paragraph(letters, Role::account, text, font, {}, width_mm);
}

}  // namespace

TEST_CASE("text is cut between words", "[layout]") {
  CHECK(wrapped("one two three", 20) == Lines{"one two three"});
  CHECK(wrapped("one two three", 13) == Lines{"one two three"});
  CHECK(wrapped("one two three", 12.9) == Lines{"one two", "three"});
  CHECK(wrapped("one two three", 5) == Lines{"one", "two", "three"});
}

TEST_CASE("a word wider than the line is cut inside", "[layout]") {
  CHECK(wrapped("abcdefgh", 3) == Lines{"abc", "def", "gh"});
  CHECK(wrapped("ab cdefgh ij", 4) == Lines{"ab", "cdef", "gh", "ij"});
  CHECK(wrapped("abc", 0.5) == Lines{"a", "b", "c"});
  CHECK(wrapped("abc", -1) == Lines{"a", "b", "c"});
}

TEST_CASE("a character is never cut", "[layout]") {
  CHECK(wrapped("éèê", 1) == Lines{"é", "è", "ê"});
  CHECK(wrapped("बिहार", 2) == Lines{"बि", "हा", "र"});
  CHECK(wrapped("क्षेत्र", 1) == Lines{"क्षे", "त्र"});
}

TEST_CASE("line feeds begin new lines and spaces collapse", "[layout]") {
  CHECK(wrapped("one\ntwo three", 20) == Lines{"one", "two three"});
  CHECK(wrapped("  one   two ", 20) == Lines{"one two"});
  CHECK(wrapped("", 20).empty());
  CHECK(wrapped("   ", 20).empty());
}

TEST_CASE("malformed UTF-8 is wrapped without end or crash", "[layout]") {
  CHECK_FALSE(wrapped("\x80\x80\x80\xff\xfe", 1).empty());
  CHECK_FALSE(wrapped(std::string_view("a\0b", 3), 1).empty());
}

TEST_CASE("a text item covers its letters", "[layout]") {
  EvenLetters letters;
  const Item item = zilamap::layout::text_item(letters, Role::title, "Gaya", font, {1, 2, 3, 255}, {10, 20});
  CHECK(item.bounds == zilamap::Box{10, 20 - 1.6, 14, 20.4});
  const auto& text = std::get<zilamap::TextItem>(item.shape);
  CHECK(text.text == "Gaya");
  CHECK(text.width_mm == 4);
  CHECK(text.origin == zilamap::Point{10, 20});
  CHECK(text.color == zilamap::Color{1, 2, 3, 255});
}

TEST_CASE("a paragraph's lines stand under each other within its height", "[layout]") {
  const Block three = block("one two three", 5);
  REQUIRE(three.items.size() == 3);
  CHECK(three.items[0].bounds.y_min >= -0.01);
  CHECK(three.items[0].bounds.y_max <= three.items[1].bounds.y_min);
  CHECK(three.items[1].bounds.y_max <= three.items[2].bounds.y_min);
  CHECK(three.items[2].bounds.y_max <= three.height_mm);
  CHECK(three.height_mm == Approx(3 * block("one").height_mm));
  CHECK(block("").items.empty());
  CHECK(block("").height_mm == 0);
}

TEST_CASE("blocks are put under each other with a gap between", "[layout]") {
  const double line = block("one").height_mm;
  Block stack;
  append(stack, block("one"), 5);
  CHECK(stack.height_mm == Approx(line));  // no gap at the top
  append(stack, block("two"), 5);
  CHECK(stack.height_mm == Approx(2 * line + 5));
  append(stack, {}, 5);
  CHECK(stack.height_mm == Approx(2 * line + 5));  // nothing takes no room
  REQUIRE(stack.items.size() == 2);
  CHECK(stack.items[1].bounds.y_min - stack.items[0].bounds.y_min == Approx(line + 5));
}

TEST_CASE("a block is moved to its place with all that it holds", "[layout]") {
  Item circle;
  circle.bounds = {0, 0, 2, 2};
  circle.shape = zilamap::CircleItem{{1, 1}, 1, {}, {}};
  Item path;
  path.bounds = {0, 0, 3, 3};
  path.shape = zilamap::PathItem{{{{{0, 0}, {3, 3}}, false}}, {}, {}};
  Block all = block("one");
  const zilamap::Point origin = std::get<zilamap::TextItem>(all.items[0].shape).origin;
  all.items.push_back(circle);
  all.items.push_back(path);
  std::vector<Item> items(1);
  place(std::move(all), {10, 20}, items);
  REQUIRE(items.size() == 4);
  CHECK(std::get<zilamap::TextItem>(items[1].shape).origin == zilamap::Point{origin.x + 10, origin.y + 20});
  CHECK(std::get<zilamap::CircleItem>(items[2].shape).center == zilamap::Point{11, 21});
  CHECK(items[2].bounds == zilamap::Box{10, 20, 12, 22});
  CHECK(std::get<zilamap::PathItem>(items[3].shape).subpaths[0].points[1] == zilamap::Point{13, 23});
}
