// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "layout/legend.hpp"

#include <algorithm>
#include <cmath>
#include <string>
#include <utility>
#include <vector>

#include "layout/bars.hpp"
#include "layout/bivariate.hpp"
#include "layout/bivariate_legend.hpp"
#include "layout/circle_legend.hpp"
#include "layout/flow_legend.hpp"
#include "layout/legend_rows.hpp"
#include "layout/points.hpp"
#include "layout/symbols.hpp"

namespace zilamap::layout {

namespace {

/// The plain rows of a legend: a swatch, and what it stands for.
struct Row {
  Item swatch;
  std::string words;
};

/// The classes, highest first; categories in their order.
void add_classes(const Job& job, const Theme& theme, const Looks& looks, std::vector<Row>& rows) {
  const std::vector<Class>& classes = job.map.classes.items;
  if (is_category(job.style.measure.quantity)) {
    for (std::size_t i = 0; i < classes.size(); ++i) {
      rows.push_back({area_swatch(job, theme, looks.classes[i]), classes[i].label});
    }
    return;
  }
  for (std::size_t i = classes.size(); i-- > 0;) {
    rows.push_back({area_swatch(job, theme, looks.classes[i]), classes[i].middle
                                                                   ? job.language.say("legend.no_change")
                                                                   : class_in_words(job, classes[i].label)});
  }
}

/// Where one class ends with the number that the next one begins with, the legend says which of them holds it. A last
/// class of all that is over a number begins just above it, and holds no upper bound that a label names.
Block note_on_bounds(const Job& job, const Theme& theme, double width_mm) {
  const std::vector<Class>& classes = job.map.classes.items;
  if (job.map.need || std::ranges::none_of(classes, &Class::meets_next)) return {};
  const bool open = classes.back().lower > classes[classes.size() - 2].upper;
  const std::string words = job.language.say(open ? "legend.classes_open" : "legend.classes");
  return paragraph(job.measure, Role::legend_text, words, theme.foot, job.style.quiet_ink, width_mm);
}

/// "Not reported"; of a map on which the need of a district is not known, that too.
std::string words_for_unknown(const Job& job) {
  const std::string& words = said(job, job.style.not_reported_label);
  if (!job.map.need || std::ranges::none_of(job.map.need->cells, &lacks_need)) return words;
  return job.language.say("legend.or_no_need", {{"text", words}});
}

/// What districts without a number look like, and the land around.
void add_states(const Job& job, const Theme& theme, const Looks& looks, std::vector<Row>& rows) {
  const Style& style = job.style;
  const auto add = [&](const Fill& fill, const LocalText& words) {
    rows.push_back({area_swatch(job, theme, fill), said(job, words)});
  };
  if (job.map.suppressed) add(looks.suppressed, style.suppressed_label);
  // Of a map of need and coverage the districts with none are in its squares, and a word is never none.
  if (!job.map.need && style.measure.quantity != Quantity::category) add(looks.zero, style.zero_label);
  rows.push_back({area_swatch(job, theme, looks.not_reported), words_for_unknown(job)});
  add(Fill{style.surroundings}, style.outside_label);
}

void add_borders(const Job& job, const Theme& theme, std::vector<Row>& rows) {
  if (job.style.flows.border && job.map.marks) return;  // the legend of lines tells it
  for (const Border& border : job.places.borders) {
    if (border.segments.empty() || job.style.border_line.width_mm <= 0) continue;
    rows.push_back({line_swatch(theme, job.style.border_line), job.language.place(border.name)});
  }
}

/// The rows one under another, in as many columns as the width is good for.
Block in_columns(const Job& job, const Theme& theme, std::vector<Row> rows, double width_mm) {
  const double gap = theme.mm(4);
  const auto columns = static_cast<std::size_t>(std::max(1.0, std::floor((width_mm + gap) / (theme.mm(50) + gap))));
  const std::size_t height = (rows.size() + columns - 1) / columns;
  const double width = (width_mm - gap * static_cast<double>(columns - 1)) / static_cast<double>(columns);
  Block block;
  for (std::size_t first = 0; first < rows.size(); first += height) {
    Block column;
    for (std::size_t i = first; i < std::min(first + height, rows.size()); ++i) {
      append(column, legend_row(job, theme, std::move(rows[i].swatch), rows[i].words, width), legend_gap(theme));
    }
    block.height_mm = std::max(block.height_mm, column.height_mm);
    place(std::move(column), {static_cast<double>(first / height) * (width + gap), 0}, block.items);
  }
  return block;
}

/// What is drawn over the areas.
void add_marks(const Job& job, const Theme& theme, double width_mm, Block& block) {
  if (job.style.circles.show && job.map.largest_site > 0) {
    append(block, legend_heading(job, theme, job.style.circles.legend, width_mm, "marks.circles"), theme.mm(3));
    append(block, circle_legend(job, theme), theme.mm(1.2));
  }
  append(block, symbol_legend(job, theme, width_mm), theme.mm(3));
  append(block, bar_legend(job, theme, width_mm), theme.mm(3));
  append(block, flow_legend(job, theme, width_mm), theme.mm(3));
}

}  // namespace

Block legend(const Job& job, const Theme& theme, const Looks& looks, double width_mm) {
  Block block;
  std::vector<Row> rows;
  if (job.map.need) {
    block = bivariate_legend(job, theme, looks, width_mm);
  } else {
    block = legend_heading(job, theme, job.style.legend, width_mm);
    block.height_mm += theme.mm(0.6);
    add_classes(job, theme, looks, rows);
  }
  add_states(job, theme, looks, rows);
  add_borders(job, theme, rows);
  for (PointSign& sign : point_signs(job, theme)) rows.push_back({std::move(sign.swatch), std::move(sign.words)});
  append(block, in_columns(job, theme, std::move(rows), width_mm), legend_gap(theme));
  append(block, note_on_bounds(job, theme, width_mm), legend_gap(theme));
  add_marks(job, theme, width_mm, block);
  return block;
}

}  // namespace zilamap::layout
