// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "yaml/document.hpp"

#include <zilamap/error.hpp>

#include <catch2/catch.hpp>

#include <string>

using zilamap::DataError;
using zilamap::Location;
using zilamap::yaml::Document;
using zilamap::yaml::Kind;
using zilamap::yaml::Node;
using zilamap::yaml::parse;

namespace {

struct Failure {
  Location where;
  std::string text;
};

Failure failure_of(const std::string& text) {
  try {
    parse(text, "f.yaml");
  } catch (const DataError& error) {
    CHECK(error.where().file == "f.yaml");
    return {error.where(), error.what()};
  }
  FAIL("was read: " + text.substr(0, 60));
  return {};
}

std::string times(int count, const std::string& text) {
  std::string all;
  for (int i = 0; i < count; ++i) all += text;
  return all;
}

}  // namespace

TEST_CASE("every value knows its line and column", "[yaml]") {
  const Document document = parse("name: Gaya\nsites:\n  - {n: 249}\n  - '300'\n", "f.yaml");
  const Node& root = document.root;
  REQUIRE(root.kind == Kind::map);
  CHECK(root.line == 1);
  const Node* name = root.find("name");
  REQUIRE(name != nullptr);
  CHECK(name->scalar == "Gaya");
  CHECK(document.at(*name) == Location{"f.yaml", 1, 7});
  CHECK_FALSE(name->quoted);
  const Node* sites = root.find("sites");
  REQUIRE(sites != nullptr);
  REQUIRE(sites->items.size() == 2);
  CHECK(document.at(*sites->items[0].find("n")) == Location{"f.yaml", 3, 9});
  CHECK(sites->items[1].scalar == "300");
  CHECK(sites->items[1].quoted);
  CHECK(document.at(sites->items[1]) == Location{"f.yaml", 4, 5});
  CHECK(root.entries[1].first.scalar == "sites");
  CHECK(root.entries[1].first.line == 2);
  CHECK(root.find("nothing") == nullptr);
}

TEST_CASE("columns count bytes, also after Hindi", "[yaml]") {
  const Document document = parse("{हिन्दी: गया, b: 1}\n", "f.yaml");
  CHECK(document.root.find("हिन्दी")->scalar == "गया");
  CHECK(document.root.find("b")->column == 2 + 18 + 2 + 9 + 2 + 3);
}

TEST_CASE("nothing, null and empty text differ", "[yaml]") {
  const Document document = parse("a:\nb: ~\nc: null\nd: ''\ne: 'null'\n", "f.yaml");
  CHECK(document.root.find("a")->kind == Kind::null);
  CHECK(document.root.find("b")->kind == Kind::null);
  CHECK(document.root.find("c")->kind == Kind::null);
  CHECK(document.root.find("d")->kind == Kind::scalar);
  CHECK(document.root.find("e")->kind == Kind::scalar);
  CHECK(parse("", "f.yaml").root.kind == Kind::null);
  CHECK(parse("# only a comment\n", "f.yaml").root.kind == Kind::null);
}

TEST_CASE("byte order mark and line ends of other systems are fine", "[yaml]") {
  const Document document = parse(
      "\xef\xbb\xbf"
      "a: one\r\nb:\r\n  - two\r\n",
      "f.yaml");
  CHECK(document.root.find("a")->scalar == "one");
  CHECK(document.root.entries[0].first.column == 1);
  CHECK(document.root.find("b")->items.at(0).scalar == "two");
  CHECK(document.root.find("b")->items.at(0).line == 3);
}

TEST_CASE("a block of text keeps its lines", "[yaml]") {
  const Document document = parse("note: >-\n  one\n  two\n", "f.yaml");
  CHECK(document.root.find("note")->scalar == "one two");
  CHECK(document.root.find("note")->quoted);
}

TEST_CASE("anchors without aliases are harmless", "[yaml]") {
  CHECK(parse("a: &x 1\n", "f.yaml").root.find("a")->scalar == "1");
}

TEST_CASE("a key given twice is refused where it comes again", "[yaml]") {
  const Failure failure = failure_of("a: 1\nb: 2\na: 3\n");
  CHECK(failure.where == Location{"f.yaml", 3, 1});
  CHECK(failure.text == "f.yaml:3:1: The key `a` is given twice. Keep one of the two.");
  CHECK(failure_of("{a: 1, \"a\": 2}").where.column == 8);
}

TEST_CASE("aliases are refused before they can multiply", "[yaml]") {
  const Failure failure = failure_of("a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n");
  CHECK(failure.where == Location{"f.yaml", 2, 8});
}

TEST_CASE("deep nesting is refused", "[yaml]") {
  CHECK(parse(times(64, "[") + times(64, "]"), "f.yaml").root.kind == Kind::list);
  CHECK(failure_of(times(65, "[") + times(65, "]")).where == Location{"f.yaml", 1, 65});
  failure_of(times(10'000, "["));
  failure_of(times(10'000, "{a: "));
  failure_of(times(10'000, "- "));
  failure_of(times(10'000, "? "));
}

TEST_CASE("brackets that never close do not fill the memory", "[yaml]") {
  const Failure failure = failure_of("a: 1\nb: " + std::string(40u << 20, '['));
  CHECK(failure.where.line == 2);
}

TEST_CASE("other broken texts are refused with their place", "[yaml]") {
  CHECK(failure_of("a: 1\n---\nb: 2\n").where.line >= 2);
  CHECK(failure_of("a: [1, 2\nb: 3\n").where.line > 0);
  CHECK(failure_of("a: b: c\n").where.line == 1);
  CHECK(failure_of("a:\n\t- 1\n").where.line == 2);
  CHECK(failure_of("a: 1\n  b: 2\n").where.line > 0);
  CHECK(failure_of("? [a]\n: 1\n").where.line == 1);
  CHECK(failure_of("~: 1\n").where.line == 1);
  CHECK(failure_of("a: !!binary aGk=\n").where == Location{"f.yaml", 1, 4});
  CHECK(failure_of("a: !mine [1]\n").where.line == 1);
  CHECK(failure_of("@\n").where == Location{"f.yaml", 1, 1});
}

TEST_CASE("an open quote does not swallow the rest in silence", "[yaml]") {
  for (const std::string end : {"", "\n", "\nd: 3\n", "\n\n  \n", "\r\n"}) {
    CHECK(failure_of("a: 1\nb: 'open" + end).where == Location{"f.yaml", 2, 1});
    CHECK(failure_of("a: 1\nb: \"open" + end).where == Location{"f.yaml", 2, 1});
  }
}

TEST_CASE("what is not text is refused with its place", "[yaml]") {
  CHECK(failure_of(std::string("a: 1\nb: x\0y\n", 12)).where == Location{"f.yaml", 2, 5});
  CHECK(failure_of("a: x\x04y\n").where == Location{"f.yaml", 1, 5});
  CHECK(failure_of("a: \xff\xfe\n").where == Location{"f.yaml", 1, 4});
  CHECK(failure_of("\xff\xfe"
                   "a\0:\0")
            .text.find("UTF-8") != std::string::npos);
  CHECK(failure_of("a: caf\xe9\n").text.find("UTF-8") != std::string::npos);
}

TEST_CASE("a text over the limit is refused unread", "[yaml]") {
  CHECK(failure_of(std::string(zilamap::yaml::size_limit + 1, 'a')).text.find("67,108,864") != std::string::npos);
}
