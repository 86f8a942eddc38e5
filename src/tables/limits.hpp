// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <cstddef>

namespace zilamap::tables {

/// What a table of people does not reach and what a hostile one must not exceed, so that memory is bounded.
inline constexpr std::size_t longest_cell = 64u << 10;  ///< bytes; what is longer is cut, with a finding
inline constexpr std::size_t most_columns = 4096;
inline constexpr std::size_t longest_row = 16u << 20;  ///< bytes, all cells together

/// Of a workbook: what all of its parts together may unpack to, and how many parts it may have.
inline constexpr std::size_t largest_workbook = 256u << 20;
inline constexpr std::size_t most_parts = 10'000;
/// The text of all cells of a sheet; more than the parts hold, because many cells may name one text.
inline constexpr std::size_t most_sheet_text = 1u << 30;
/// Spreadsheet programs have no more rows than this.
inline constexpr long last_sheet_row = 1'048'576;
inline constexpr std::size_t most_merged = 100'000;

}  // namespace zilamap::tables
