// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "base/byte_source.hpp"
#include "tables/row_scanner.hpp"
#include "tables/text_form.hpp"

#include <catch2/catch.hpp>

#include <random>
#include <string>
#include <vector>

using zilamap::tables::RawCell;
using zilamap::tables::RawRow;
using zilamap::tables::RowScanner;
using zilamap::tables::TextStream;

namespace {

/// All that a scanner says about a text, cut with a buffer of that size.
std::string scanned(const std::string& text, std::size_t buffer) {
  const auto source = zilamap::base::memory_source(text);
  TextStream stream(*source, {});
  RowScanner scanner(stream, {}, "x.csv", buffer);
  std::string said;
  for (RawRow row; scanner.next(row);) {
    said += std::to_string(row.line);
    for (const RawCell& cell : row.cells) {
      said += "[" + std::string(scanner.begin_of(cell), cell.end - cell.begin) + "]";
      if (cell.doubled) said += 'd';
      if (cell.misplaced) said += 'm';
      if (cell.unclosed > 0) said += 'u' + std::to_string(cell.unclosed);
    }
    said += '\n';
  }
  return said;
}

/// The plainest way to cut a text that has no quotes.
std::string cut_plainly(const std::string& text) {
  std::string said;
  long line = 1;
  for (std::size_t at = 0; at < text.size(); ++line) {
    said += std::to_string(line) + "[";
    for (; at < text.size() && text[at] != '\n' && text[at] != '\r'; ++at) {
      said += text[at] == ',' ? std::string("][") : std::string(1, text[at]);
    }
    said += "]\n";
    if (at < text.size()) at += text.compare(at, 2, "\r\n") == 0 ? 2 : 1;
  }
  return said;
}

std::string random_text(std::mt19937& random, const std::string& letters, std::size_t size) {
  std::string text;
  for (std::size_t i = 0; i < size; ++i) text += letters[random() % letters.size()];
  return text;
}

}  // namespace

TEST_CASE("text without quotes is cut as the plainest loop cuts it", "[tables]") {
  std::mt19937 random(1);
  for (int i = 0; i < 2000; ++i) {
    const std::string text = random_text(random, "ab,,\r\n ", random() % 60);
    CAPTURE(text);
    REQUIRE(scanned(text, 16) == cut_plainly(text));
  }
}

TEST_CASE("where the buffer ends makes no difference", "[tables]") {
  std::mt19937 random(2);
  for (int i = 0; i < 20'000; ++i) {
    const std::string text = random_text(random, "a\"\",\"\r\n ,b", random() % 80);
    CAPTURE(text);
    const std::string whole = scanned(text, 4096);
    for (const std::size_t buffer : {8u, 9u, 13u, 32u}) REQUIRE(scanned(text, buffer) == whole);
  }
}
