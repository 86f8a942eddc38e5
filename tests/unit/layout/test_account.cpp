// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include <catch2/catch.hpp>

#include "layout/account.hpp"
#include "square_state.hpp"

namespace {

std::string account_of(SquareState& state) {
  std::string words;
  for (const zilamap::Item& item : account(state.job(), state.theme, 500).items) words += text_of(item) + '|';
  return words;
}

bool has(const std::string& text, const char* part) { return text.find(part) != std::string::npos; }

}  // namespace

TEST_CASE("a map to date names the rejected records of all years that it counts", "[layout]") {
  SquareState state;
  const zilamap::Year before{2008, true};
  const zilamap::Year after{2010, true};
  state.records.rejected = {{"early", "why", before, {}},
                            {"now", "why", state.map.measured.year, {}},
                            {"late", "why", after, {}},
                            {"calendar", "why", zilamap::Year{2008, false}, {}},
                            {"undated", "why", std::nullopt, {}}};
  const std::string year = account_of(state);
  CHECK(has(year, "Rejected: now"));
  CHECK_FALSE(has(year, "early"));
  state.style.measure.span = zilamap::Span::to_date;
  const std::string to_date = account_of(state);
  CHECK(has(to_date, "Rejected: early"));
  CHECK(has(to_date, "Rejected: now"));
  for (const char* other : {"late", "calendar", "undated"}) CHECK_FALSE(has(to_date, other));
  // As many as the sentence before counts.
  const auto balance = balance_to_date(state.records, state.joined, state.map.measured.year);
  CHECK(balance.rejected == 2);
}

TEST_CASE("rejected records that were counted together are told as many", "[layout]") {
  SquareState state;
  zilamap::Rejected many{"", "why", state.map.measured.year, {}};
  many.count = 1200;
  state.records.rejected = {many};
  CHECK(has(account_of(state), "Rejected: 1,200 records|"));
}
