// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "layout/legend.hpp"

#include <algorithm>
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
    const std::string one = job.language.number(1);
    const std::string& label = classes[i].label;
    const std::string words = classes[i].middle ? job.language.say("legend.no_change")
                                                : with_unit(job, label, label == one || label == "+" + one || label == "−" + one);
    append(block, legend_row(job, theme, area_swatch(job, theme, looks.classes[i]), words, width_mm),
           legend_gap(theme));
  }
}

/// Where one class ends with the number that the next one begins with, the legend says which of them holds it.
bool meet(const std::vector<Class>& classes, const Language& language) {
  return std::ranges::adjacent_find(classes, [&](const Class& a, const Class& b) {
           const std::string edge = language.number(b.lower);
           return a.label.ends_with(edge) && b.label.starts_with(edge);
         }) != classes.end();
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
    append(block, legend_row(job, theme, line_swatch(theme, job.style.border_line), job.language.place(border.name), width_mm),
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

Block legend(const Job& job, const Theme& theme, const Looks& looks, double width_mm) {
  Block block;
  if (job.map.need) {
    block = bivariate_legend(job, theme, looks, width_mm);
  } else {
    block = legend_heading(job, theme, job.style.legend, width_mm);
    block.height_mm += theme.mm(0.6);
    add_classes(job, theme, looks, width_mm, block);
    if (meet(job.map.classes.items, job.language)) {
      append(block,
             paragraph(job.measure, Role::legend_text, job.language.say("legend.classes"), theme.foot,
                       job.style.quiet_ink, width_mm),
             legend_gap(theme));
    }
  }
  add_states(job, theme, looks, width_mm, block);
  add_borders(job, theme, width_mm, block);
  add_marks(job, theme, width_mm, block);
  return block;
}

}  // namespace zilamap::layout
