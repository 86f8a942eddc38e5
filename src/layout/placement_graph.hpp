// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "layout/placement.hpp"

namespace zilamap::layout::placement {

/// A candidate of a label that may still be of use, or leaving it out.
struct Option {
  std::uint32_t label = 0;
  std::size_t candidate = none;
  double cost = 0;
};

/// The options of all labels, and which exclude one another. Options that no least choice needs are left out of it.
class Graph {
 public:
  explicit Graph(std::span<const Label> labels);

  std::size_t labels() const { return m_first.size() - 1; }
  std::size_t options() const { return m_options.size(); }
  const Option& option(std::uint32_t index) const { return m_options[index]; }
  /// Options of a label are `first(label)` up to `first(label + 1)`, the cheapest first. The last of them excludes
  /// nothing.
  std::uint32_t first(std::size_t label) const { return m_first[label]; }
  /// The options that cannot be taken together with this one.
  std::span<const std::uint32_t> excluded(std::uint32_t option) const {
    return {m_excluded.data() + m_begin[option], m_excluded.data() + m_begin[option + 1]};
  }
  /// The labels with an option that excludes one of this label, in rising order.
  const std::vector<std::uint32_t>& neighbours(std::size_t label) const { return m_neighbours[label]; }
  /// Labels that depend on one another, directly or through others; each group in rising order.
  std::vector<std::vector<std::uint32_t>> groups() const;

 private:
  using Lists = std::vector<std::vector<std::uint32_t>>;

  Lists find_conflicts(std::span<const Label> labels) const;
  void pack(const Lists& excluded, const std::vector<bool>& alive);

  std::vector<Option> m_options;
  std::vector<std::uint32_t> m_first;
  std::vector<std::size_t> m_begin;
  std::vector<std::uint32_t> m_excluded;
  Lists m_neighbours;
};

}  // namespace zilamap::layout::placement
