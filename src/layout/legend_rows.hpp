// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <string>

#include "layout/job.hpp"

namespace zilamap::layout {

/// A row of the legend: something drawn in a cell on the left, words on the right.
Block legend_row(const Job& job, const Theme& theme, Item swatch, const std::string& words, double width_mm);

/// A heading within the legend; where the style has no words for it, those of the phrase if one is given.
Block legend_heading(const Job& job, const Theme& theme, const LocalText& words, double width_mm,
                     const char* phrase = nullptr);

/// A swatch of a fill, and one of a line. Each stands at the origin.
Item area_swatch(const Job& job, const Theme& theme, const Fill& fill);
Item line_swatch(const Theme& theme, const Stroke& stroke);

/// The label of a class with the unit that goes with it: "1 activity", "2–4 activities", "−1 activity".
std::string class_in_words(const Job& job, const std::string& label);

/// From row to row.
double legend_gap(const Theme& theme);

}  // namespace zilamap::layout
