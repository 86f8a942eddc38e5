// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include <catch2/catch.hpp>

#include "layout/foot.hpp"
#include "square_state.hpp"

namespace {

std::string words_of(const zilamap::layout::Block& block) {
  std::string words;
  for (const zilamap::Item& item : block.items) words += (words.empty() ? "" : " ") + text_of(item);
  return words;
}

std::string date_of(SquareState& state, const std::string& date) {
  state.records.source_date = date;
  return words_of(date_block(state.job(), state.theme, 300));
}

}  // namespace

TEST_CASE("the date of the data is written as people write it", "[layout]") {
  SquareState state;
  CHECK(date_of(state, "2012-11-26") == "As of 26 November 2012.");
  CHECK(date_of(state, "2012") == "As of 2012.");
  CHECK(date_of(state, "").empty());
  state.records.source_date = "2012-11-26";
  CHECK(words_of(sources_block(state.job(), state.theme, {true, false}, 300)) ==
        "Records: A programme. As of 26 November 2012.");
  CHECK(words_of(sources_block(state.job(), state.theme, {}, 300)) == "Records: A programme.");
  state.options.language = zilamap::hindi().with(zilamap::DigitScript::devanagari);
  CHECK(date_of(state, "2012-11-26").find("२६ नवंबर २०१२") != std::string::npos);
  CHECK(date_of(state, "2012-11").find("२०१२-११") != std::string::npos);
}
