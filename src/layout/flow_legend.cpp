// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "layout/flow_legend.hpp"

#include <algorithm>
#include <string>
#include <utility>

#include "layout/flow_lines.hpp"
#include "layout/legend_rows.hpp"

namespace zilamap::layout {

namespace {

/// Adds the rows of one legend.
class Rows {
 public:
  Rows(const Job& job, const Theme& theme, double width_mm) : m_job(job), m_theme(theme), m_width(width_mm) {}

  void heading(const LocalText& words) {
    block = legend_heading(m_job, m_theme, words, m_width, "marks.flows");
    block.height_mm += m_theme.mm(0.6);
  }

  void row(Item swatch, const std::string& words) {
    append(block, legend_row(m_job, m_theme, std::move(swatch), words, m_width), legend_gap(m_theme));
  }
  void row(const Stroke& stroke, const std::string& words) { row(line_swatch(m_theme, stroke), words); }

  /// A row with dots at the ends of its line.
  void row_with_dots(bool hollow, const std::string& words) {
    const Color color = m_job.style.flows.color;
    const Color paper = m_job.style.paper;
    const double edge = m_theme.mark_mm(0.35);
    const double r = m_theme.mark_mm(0.75);
    const double from = r + edge / 2;
    const double to = m_theme.mm(7) - from;
    const double thin = flow_width(m_job, m_theme, 1);
    Line line = hollow ? Line{{from, 0}, {to, 0}} : arc_between({from, 0}, {to, 0}, 0.14);
    Item swatch = line_along(Role::legend_swatch, line, {color, std::min(thin, m_theme.mm(0.8)), {}});
    const double middle = swatch.bounds.center().y;
    Block with_dots = legend_row(m_job, m_theme, std::move(swatch), words, m_width);
    const double down = with_dots.height_mm / 2 - middle;
    for (const Point end : {line.front(), line.back()}) {
      with_dots.items.push_back(dot_at(Role::legend_swatch, {end.x, end.y + down}, r, Fill{hollow ? paper : color},
                                       {hollow ? color : paper, edge, {}}));
    }
    append(block, std::move(with_dots), legend_gap(m_theme));
  }

  Block block;

 private:
  const Job& m_job;
  const Theme& m_theme;
  double m_width;
};

}  // namespace

std::vector<std::int64_t> flow_legend_values(std::int64_t largest) {
  std::vector<std::int64_t> values;
  if (largest <= 3) {
    for (std::int64_t value = largest; value > 0; --value) values.push_back(value);
    return values;
  }
  return {largest, (largest + 1) / 2, 1};
}

Block flow_legend(const Job& job, const Theme& theme, double width_mm) {
  const Flows& flows = job.style.flows;
  if ((!flows.border && !flows.arcs && !flows.routes) || !job.map.marks) return {};
  const RunMarks& marks = *job.map.marks;
  const bool border = flows.border && !job.places.borders.empty();
  if (marks.largest_flow == 0 && !border) return {};
  Rows rows(job, theme, width_mm);
  rows.heading(flows.legend);
  for (const std::int64_t value : flow_legend_values(marks.largest_flow)) {
    rows.row(Stroke{flows.color, flow_width(job, theme, value), {}}, activities_in_words(job, value));
  }
  if (flows.arcs && marks.pairs) {
    rows.row_with_dots(false, job.language.say("marks.facing"));
  }
  if (flows.routes && marks.routes) {
    rows.row_with_dots(true, job.language.say("marks.route"));
  }
  if (!border) return std::move(rows.block);
  if (marks.border_in_part) {
    rows.row(border_in_part(job, flow_width(job, theme, 1)), job.language.say("marks.in_part"));
  }
  rows.row(border_without(job, theme), job.language.say("marks.border_without"));
  if (marks.unreported) {
    rows.row(border_unreported(job, theme), job.language.say("marks.border_unreported"));
  }
  return std::move(rows.block);
}

}  // namespace zilamap::layout
