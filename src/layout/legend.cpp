// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "layout/legend.hpp"

#include <utility>

#include "layout/bars.hpp"
#include "layout/bivariate_legend.hpp"
#include "layout/circle_legend.hpp"
#include "layout/flow_legend.hpp"
#include "layout/legend_rows.hpp"
#include "layout/symbols.hpp"

namespace zilamap::layout {

namespace {

/// The classes, highest first.
void add_classes(const Job& job, const Theme& theme, const Looks& looks, double width_mm, Block& block) {
  const std::vector<Class>& classes = job.map.classes.items;
  for (std::size_t i = classes.size(); i-- > 0;) {
    const std::string words = with_unit(job.style, classes[i].label, classes[i].label == "1");
    append(block, legend_row(job, theme, area_swatch(job, theme, looks.classes[i]), words, width_mm),
           legend_gap(theme));
  }
}

/// What districts without a number look like, and the land around.
void add_states(const Job& job, const Theme& theme, const Looks& looks, double width_mm, Block& block) {
  const Style& style = job.style;
  const auto add = [&](const Fill& fill, const LocalText& words) {
    append(block, legend_row(job, theme, area_swatch(job, theme, fill), said(job, words), width_mm),
           legend_gap(theme));
  };
  if (job.map.suppressed) add(looks.suppressed, style.suppressed_label);
  // Of a map of need and coverage the districts with none are in its squares.
  if (!job.map.need) add(looks.zero, style.zero_label);
  add(looks.not_reported, style.not_reported_label);
  add(Fill{style.surroundings}, style.outside_label);
}

void add_borders(const Job& job, const Theme& theme, double width_mm, Block& block) {
  if (job.style.flows.border && job.map.marks) return;  // the legend of lines tells it
  for (const Border& border : job.places.borders) {
    if (border.segments.empty() || job.style.border_line.width_mm <= 0) continue;
    append(block, legend_row(job, theme, line_swatch(theme, job.style.border_line), border.name, width_mm),
           legend_gap(theme));
  }
}

/// What is drawn over the areas.
void add_marks(const Job& job, const Theme& theme, double width_mm, Block& block) {
  if (job.style.circles.show && job.map.largest_site > 0) {
    append(block, legend_heading(job, theme, job.style.circles.legend, width_mm), theme.mm(3));
    append(block, circle_legend(job, theme), theme.mm(1.2));
  }
  append(block, symbol_legend(job, theme, width_mm), theme.mm(3));
  append(block, bar_legend(job, theme, width_mm), theme.mm(3));
  append(block, flow_legend(job, theme, width_mm), theme.mm(3));
}

}  // namespace

std::string with_unit(const Style& style, const std::string& number, bool one) {
  const std::string& unit = (one ? style.unit_one : style.unit).in("en");
  return unit.empty() ? number : number + ' ' + unit;
}

Block legend(const Job& job, const Theme& theme, const Looks& looks, double width_mm) {
  Block block;
  if (job.map.need) {
    block = bivariate_legend(job, theme, looks, width_mm);
  } else {
    block = legend_heading(job, theme, job.style.legend, width_mm);
    block.height_mm += theme.mm(0.6);
    add_classes(job, theme, looks, width_mm, block);
  }
  add_states(job, theme, looks, width_mm, block);
  add_borders(job, theme, width_mm, block);
  add_marks(job, theme, width_mm, block);
  return block;
}

}  // namespace zilamap::layout
