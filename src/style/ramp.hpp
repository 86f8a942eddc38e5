// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include "style/lab.hpp"

#include <vector>

namespace zilamap::style {

/// L* of the lightest class: a class of values must stay apart from paper, which stands for none.
inline constexpr double palest = 88;

/// The way through a list of colours, measured by how different they look.
class Ramp {
 public:
  /// `labs` must not be empty.
  explicit Ramp(std::vector<Lab> labs);

  double length() const { return m_way.back(); }

  /// Where the colours have become dark enough for a class; the beginning when none is.
  double dark_enough() const;

  /// The colour at this distance from the beginning; beyond an end, that end.
  Color at(double way) const;

 private:
  std::vector<Lab> m_labs;
  std::vector<double> m_way;
};

/// The colours in L*a*b*, and back.
std::vector<Lab> to_labs(const std::vector<Color>& colors);
std::vector<Color> to_colors(const std::vector<Lab>& labs);

/// The middle of a diverging list: its middle colour, or what lies between the two beside the middle.
Lab middle_of(const std::vector<Lab>& labs);

/// A diverging list whose middle is no paler than `palest`: each side's lightness is drawn together evenly towards its
/// end, so that "no change" is not taken for "no data".
std::vector<Lab> settled(std::vector<Lab> labs);

}  // namespace zilamap::style
