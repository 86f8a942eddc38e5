// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include <zilamap/local_text.hpp>

#include <catch2/catch.hpp>

namespace zilamap {

TEST_CASE("a plain text is the same in all languages", "[base]") {
  const LocalText text("Coverage");
  CHECK(text.in("en") == "Coverage");
  CHECK(text.in("hi") == "Coverage");
  CHECK(text.in("") == "Coverage");
  CHECK_FALSE(text.empty());
}

TEST_CASE("no text is empty in all languages", "[base]") {
  CHECK(LocalText().empty());
  CHECK(LocalText("").empty());
  CHECK(LocalText("") == LocalText());
  CHECK(LocalText().in("en").empty());
}

TEST_CASE("a language has its own text, else that for all, else the English one, else the first", "[base]") {
  const LocalText all{{"en", "District"}, {"", "Zila"}, {"hi", "ज़िला"}};
  CHECK(all.in("hi") == "ज़िला");
  CHECK(all.in("ne") == "Zila");
  const LocalText english{{"hi", "ज़िला"}, {"en", "District"}};
  CHECK(english.in("ne") == "District");
  const LocalText neither{{"ne", "जिल्ला"}, {"hi", "ज़िला"}};
  CHECK(neither.in("en") == "जिल्ला");
}

TEST_CASE("a language that extends another one takes its text, but the English one only after that for all", "[base]") {
  const LocalText all{{"en", "District"}, {"", "Zila"}, {"hi", "ज़िला"}};
  CHECK(all.in("bho", "hi") == "ज़िला");
  CHECK(all.in("bho", "ne") == "Zila");
  CHECK(all.in("bho", "en") == "Zila");
  CHECK(LocalText{{"hi", "ज़िला"}, {"bho", "जिला"}}.in("bho", "hi") == "जिला");
}

TEST_CASE("a text can be set and set again, and keeps its order", "[base]") {
  LocalText text("Old");
  text.set("hi", "ज़िला");
  text.set("", "New");
  text.set("hi", "ज़िले");
  CHECK(text == LocalText{{"", "New"}, {"hi", "ज़िले"}});
  CHECK(text != LocalText{{"hi", "ज़िले"}, {"", "New"}});
}

}  // namespace zilamap
