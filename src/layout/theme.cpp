// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "layout/theme.hpp"

#include <algorithm>
#include <cmath>

namespace zilamap::layout {

Theme theme_for(const Page& page, double tightness) {
  // By area, but never too large for a narrow or a flat page.
  const double by_area = std::sqrt(page.width_mm * page.height_mm / (297.0 * 210.0));
  Theme theme;
  theme.factor = std::min({by_area, page.width_mm / 165, page.height_mm / 150}) * tightness;
  theme.mark_factor = theme.factor;
  const auto font = [&theme](double points, Weight weight, bool italic = false, double spacing_mm = 0) {
    return Font{points * mm_per_pt * theme.factor, weight, italic, spacing_mm * theme.factor};
  };
  theme.title = font(18, Weight::bold);
  theme.subtitle = font(11.5, Weight::regular);
  theme.heading = font(9, Weight::bold);
  theme.body = font(8.5, Weight::regular);
  theme.note = font(7.4, Weight::regular);
  theme.foot = font(6.6, Weight::regular);
  // A larger page holds more names, not only larger ones.
  theme.name = font(7.6 / std::sqrt(std::max(1.0, theme.factor)), Weight::regular);
  theme.symbol = font(8, Weight::bold);
  theme.country = font(10, Weight::regular, true, 1.1);
  return theme;
}

Style scaled(Style style, double factor) {
  for (Fill* fill : {&style.zero, &style.not_reported, &style.suppressed, &style.context, &style.circles.fill}) {
    fill->spacing_mm *= factor;
    fill->weight_mm *= factor;
  }
  for (Stroke* stroke :
       {&style.district_line, &style.outside_line, &style.context_line, &style.border_line, &style.circles.stroke,
        &style.graticule.stroke}) {
    stroke->width_mm *= factor;
    for (double& dash : stroke->dash_mm) dash *= factor;
  }
  return style;
}

}  // namespace zilamap::layout
