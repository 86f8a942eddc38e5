// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include <catch2/catch.hpp>

#include "xml/parser.hpp"

#include <zilamap/error.hpp>

#include <string>

using zilamap::DataError;
using zilamap::xml::Attributes;

namespace {

/// Writes down what it is told.
struct Scribe : zilamap::xml::Handler {
  void start(std::string_view name, const Attributes& attributes, const zilamap::Location& where) override {
    said += "<" + std::string(name) + "@" + std::to_string(where.line) + ":" + std::to_string(where.column);
    for (const auto& [key, value] : attributes) said += " " + std::string(key) + "=" + std::string(value);
    said += ">";
  }
  void end(std::string_view name) override { said += "</" + std::string(name) + ">"; }
  void text(std::string_view piece) override { said += piece; }
  std::string said;
};

std::string read(const std::string& xml, std::size_t piece = 1000) {
  Scribe scribe;
  zilamap::xml::Parser parser("a.xml", scribe);
  for (std::size_t at = 0; at < xml.size(); at += piece) parser.feed(std::string_view(xml).substr(at, piece));
  parser.finish();
  return scribe.said;
}

std::string failure(const std::string& xml) {
  try {
    read(xml);
  } catch (const DataError& error) {
    return error.what();
  }
  return {};
}

}  // namespace

TEST_CASE("Elements, attributes and text come in order with their place", "[xml]") {
  const std::string xml = "<a x='1'>\n <b xml:lang='hi'>गया &amp; co</b></a>";
  CHECK(read(xml) == "<a@1:1 x=1>\n <b@2:2 xml:lang=hi>गया & co</b></a>");
  CHECK(read("<a x='1'/>", 1) == "<a@1:1 x=1></a>");
}

TEST_CASE("No entity is defined, expanded or fetched", "[xml]") {
  CHECK(failure("<!DOCTYPE a [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><a>&e;</a>").find("<!DOCTYPE>") !=
        std::string::npos);
  CHECK(failure("<!DOCTYPE a SYSTEM 'http://example.org/a.dtd'><a/>").find("1:") != std::string::npos);
  CHECK(failure("<a>&e;</a>").find("undefined entity") != std::string::npos);
}

TEST_CASE("What is not well formed is an error with line and column", "[xml]") {
  CHECK(failure("<a>\n<b></a>").find("a.xml:2:") != std::string::npos);
  CHECK_FALSE(failure("").empty());
  CHECK_FALSE(failure("<a>").empty());
  CHECK_FALSE(failure("<a>\xff</a>").empty());
  std::string deep;
  for (int i = 0; i < 101; ++i) deep += "<a>";
  CHECK(failure(deep).find("nested deeper") != std::string::npos);
}
