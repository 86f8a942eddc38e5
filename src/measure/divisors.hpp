// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <zilamap/measure.hpp>

#include <optional>
#include <vector>

namespace zilamap::measuring {

using Numbers = std::vector<std::optional<double>>;

/// Persons and square kilometres of every district; empty where they are not known.
Numbers populations(const Places& places);
Numbers areas(const Places& places);

/// Turns counts into what a measure's `per` asks for.
class Divisors {
 public:
  /// Adds a finding that names the districts of which the divisor is not known.
  Divisors(const Places& places, Per per, Findings& findings);

  /// Sets the cells of one period against their divisors. Those without one are not reported.
  void apply(std::vector<Cell>& cells) const;

 private:
  Per m_per;
  double m_scale = 1;
  Numbers m_divisors;  ///< only for population and area
};

}  // namespace zilamap::measuring
