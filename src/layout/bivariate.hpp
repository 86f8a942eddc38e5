// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <zilamap/map.hpp>

namespace zilamap::layout {

/// The place of a district among the nine of need (across) and coverage (up).
struct BivariateCell {
  /// value: both are known. Else the coverage's suppressed or not_reported, or not_reported when the need is not known.
  Status status = Status::not_reported;
  int need = 0;      ///< 0 the least third, 1, 2 the greatest
  int coverage = 0;  ///< 0 none at all, 1 the lower class, 2 the upper one

  friend bool operator==(const BivariateCell&, const BivariateCell&) = default;
};

/// How the need is classified: three classes with as many districts each; numbers and words as in `like`.
ClassSpec usual_need_classes(const ClassSpec& like = {});

/// Finds the place of a district. Need that falls into fewer than three classes is spread over the three: one class is
/// the middle, two are the ends. Classes of coverage beyond two are put together by halves.
BivariateCell bivariate_cell(const Cell& need, const Classes& need_classes, const Cell& coverage,
                             const Classes& coverage_classes);

/// True when a district's need is not known, so that it is on none of the nine places.
bool lacks_need(const Cell& need);

/// Measures the need of every map's year and classifies it over the run. Its findings go to the first map's
/// Measured::findings, with one of the districts whose need is not known. Throws UsageError when that is all of them.
void add_need(std::vector<YearMap>& maps, const Records& records, const Joined& joined, const Places& places,
              const Measure& need, const ClassSpec& classes);

}  // namespace zilamap::layout
