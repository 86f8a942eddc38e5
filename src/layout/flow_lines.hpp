// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <cstdint>
#include <string>

#include "layout/job.hpp"

namespace zilamap::layout {

/// Width of a line for so many activities: in proportion, but never too thin to see, and for one activity at most a
/// third of the widest. One scale for all lines of a run.
double flow_width(const Job& job, const Theme& theme, std::int64_t activities);

/// A line along a chain of points.
Item line_along(Role role, Line line, const Stroke& stroke);

/// A filled dot with an edge.
Item dot_at(Role role, Point at, double radius_mm, const Fill& fill, const Stroke& stroke = {});

/// The round end of a stretch of the border.
Item round_end(Point at, double radius_mm, Color color);

/// The points of a curve from one place to another that bends to the left of its way by `bend` of its length: a
/// quadratic Bezier curve.
Line arc_between(Point from, Point to, double bend);

/// The looks of border stretches that carry no number: no activity, a year without records; and of one of which only
/// some pairs are covered.
Stroke border_without(const Job& job, const Theme& theme);
Stroke border_unreported(const Job& job, const Theme& theme);
Stroke border_in_part(const Job& job, double width_mm);

/// "1 activity", "1,200 activities".
std::string activities_in_words(const Job& job, std::int64_t activities);

}  // namespace zilamap::layout
