// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "layout/circle_spread.hpp"
#include "layout/circles.hpp"
#include "layout/ground.hpp"
#include "layout/job.hpp"
#include "layout/label_ground.hpp"
#include "layout/label_text.hpp"

namespace zilamap::layout {

/// One label on its way to the page.
struct Wish {
  std::size_t index = 0;  ///< of the district, or of the mark
  bool is_number = false;
  double price = 0;  ///< of leaving it out
  std::vector<Lettering> ways;
  std::vector<LabelPlace> places;
  std::optional<std::size_t> carrier;  ///< the wish of the number that says this name too
};

/// Whether a district has a value, so that its name must not be missing.
bool is_wanted(const Job& job, std::size_t district);

/// Makes the wishes of one map's labels, with what they have in common.
class LabelWishes {
 public:
  /// Labels keep within `frame` and off `taken`, which the marks' circles are among.
  LabelWishes(const Job& job, const Theme& theme, const Ground& ground, const std::vector<SiteMark>& marks,
              const Box& frame, const std::vector<Box>& taken);

  /// The number of a circle, with the name of its place where that is not the district's, or where `named` asks for it.
  Wish number(std::size_t mark, bool named) const;
  /// The name of a district, inside it or over its edge; nothing where it has none, or no shape.
  std::optional<Wish> name(std::size_t district) const;
  /// Gives names that do not fit inside places beside the districts too, with a leader; where they are many, those that
  /// matter most.
  void lead(std::vector<Wish>& wishes) const;

 private:
  /// The other circles whose edge is this near to that of this one.
  std::vector<Disc> near(std::size_t mark, double distance) const;

  const Job& m_job;
  const Theme& m_theme;
  const Ground& m_ground;
  const std::vector<SiteMark>& m_marks;
  std::vector<double> m_radii;  ///< by mark
  LabelGround m_cells;
};

}  // namespace zilamap::layout
