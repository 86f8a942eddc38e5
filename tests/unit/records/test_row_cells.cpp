// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include <catch2/catch.hpp>

#include "records/row_cells.hpp"

using zilamap::records::RowCells;
using zilamap::tables::Row;

TEST_CASE("A cell merged with those above has their text, and its number is told once", "[records]") {
  // The second column is merged over rows 2 to 4, the third is of no interest.
  Row row;
  RowCells cells({{2, 4, 2, 2}, {2, 9, 3, 3}}, {0, 1});
  row = Row{2, {"a", " Gaya ", "x"}};
  cells.take(row);
  CHECK(cells.at(1) == "Gaya");
  CHECK(cells.is_shared(1));
  CHECK_FALSE(cells.goes_on(1));
  row = Row{3, {"b"}};
  cells.take(row);
  CHECK(cells.at(1) == "Gaya");
  CHECK(cells.goes_on(1));
  CHECK(cells.at(2).empty());
  CHECK_FALSE(cells.is_shared(0));
  row = Row{5, {"c"}};
  cells.take(row);
  CHECK(cells.at(1).empty());
  CHECK_FALSE(cells.is_shared(1));
}

TEST_CASE("Cells that say nothing are empty", "[records]") {
  Row row;
  RowCells cells({}, {});
  row = Row{1, {"-", "N/A", "nil", "–", " x "}};
  cells.take(row);
  for (const std::size_t index : {0u, 1u, 2u, 3u, 9u}) CHECK(cells.at(index).empty());
  CHECK(cells.at(4) == "x");
}
