// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <zilamap/finding.hpp>

#include <cstddef>
#include <string>
#include <vector>

namespace zilamap::tables {

/// Takes down what is odd about the cells of a table: of each kind the first few with their places, then how many more
/// there were, because a file may have a million of them. A table that is read again tells nothing twice.
class CellFindings {
 public:
  /// How many findings of a code come with their places.
  static constexpr std::size_t listed = 20;

  /// Findings go to `out`, which must outlive the log; `whole` is the place of the table.
  CellFindings(Findings& out, Location whole) : m_out(out), m_whole(std::move(whole)) {}

  /// Says that a row is looked at; rows come in rising order. What is added after a row that was seen before is
  /// dropped.
  void begin_row(long number) {
    m_new = number > m_furthest;
    if (m_new) m_furthest = number;
  }
  /// False while rows are read again.
  bool is_new() const { return m_new; }

  /// Adds a finding about the row.
  void add(Finding finding);
  /// Says that the end is reached: adds the counts of what was not listed. True for the first time.
  bool finish();

 private:
  struct Kind {
    Finding first;
    std::size_t count = 0;
  };

  Findings& m_out;
  Location m_whole;
  std::vector<Kind> m_kinds;
  long m_furthest = -1;
  bool m_new = true;
  bool m_finished = false;
};

}  // namespace zilamap::tables
