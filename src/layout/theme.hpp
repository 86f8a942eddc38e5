// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <zilamap/map.hpp>
#include <zilamap/scene.hpp>

#include "layout/text.hpp"

namespace zilamap::layout {

/// Sizes for one page. All grow and shrink with the page, so that an A3 is an A4 seen larger and a small picture keeps
/// the proportions of a large one.
struct Theme {
  double factor = 1;  ///< 1 for A4
  Font title, subtitle, heading, body, note, foot, name, symbol, country;

  double mark_factor = 1;  ///< the same for marks that carry numbers, which are as large on a panel as in the legend

  /// Millimetres on this page for millimetres on A4.
  double mm(double on_a4) const { return on_a4 * factor; }
  double mark_mm(double on_a4) const { return on_a4 * mark_factor; }
};

/// The theme for a page, its type and furniture made `tightness` (at most 1) times the usual size.
Theme theme_for(const Page& page, double tightness = 1);

/// The style with its lines and patterns `factor` times as wide. The size of circles is left to whoever draws them.
Style scaled(Style style, double factor);

}  // namespace zilamap::layout
