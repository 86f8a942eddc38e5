// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "layout/panels.hpp"

#include "layout/local_words.hpp"
#include <algorithm>
#include <cmath>
#include <utility>


namespace zilamap::layout {

namespace {

/// Room over a panel for its year.
double heading_height(const Theme& theme) { return theme.heading.size_mm * 1.5; }

double panel_gap(const Theme& theme) { return theme.mm(4); }

/// The job of one panel: that of the page, for another year.
Job job_of(const Job& page, const YearMap& map, const Style& style) {
  return {page.records, page.joined,  page.places,  style,         map,
          page.maps,    page.options, page.measure, page.language, page.supplies};
}

/// The account of one panel's year, under its map.
Block account_below(const Job& job, const Theme& theme, double width) {
  const std::string words = nothing_reported(job) ? job.language.say("account.no_records")
                                                  : sentence_of(job.map.measured.balance, job.language);
  return paragraph(job.measure, Role::account, words, theme.foot, job.style.quiet_ink, width);
}

double account_height(const Job& page, const Theme& theme, double width) {
  double height = 0;
  for (const YearMap& map : page.maps) {
    height = std::max(height, account_below(job_of(page, map, page.style), theme, width).height_mm);
  }
  return height + theme.mm(0.8);
}

void draw_panel(const MapTask& task, const Theme& page_theme, Ground ground, std::vector<Item>& items,
                Findings& findings) {
  const std::size_t first = items.size();
  draw_map(task, std::move(ground), items, findings);
  // The same districts are in every panel, and an id is there once on a page.
  const std::string year = to_string(task.job.map.measured.year);
  for (std::size_t i = first; i < items.size(); ++i) {
    if (!items[i].id.empty()) items[i].id += '-' + year;
  }
  const Box& frame = task.frame;
  const Style& style = task.job.style;
  Block heading =
      paragraph(task.job.measure, Role::subtitle, task.job.language.in_digits(to_string(task.job.map.measured.year)),
                page_theme.heading, style.ink, frame.width());
  place(std::move(heading), {frame.x_min, frame.y_min - heading_height(page_theme)}, items);
  Block account = account_below(task.job, page_theme, frame.width());
  place(std::move(account), {frame.x_min, frame.y_max + page_theme.mm(0.8)}, items);
}

}  // namespace

Grid grid_for(std::size_t count, int columns, double aspect, const Box& area, double heading_mm, double gap_mm) {
  const int all = static_cast<int>(count);
  Grid best{std::max(1, columns), 1};
  best.rows = (all + best.columns - 1) / best.columns;
  if (columns > 0) return best;
  double largest = -1;
  for (int across = 1; across <= all; ++across) {
    const int down = (all + across - 1) / across;
    const double width = (area.width() - gap_mm * (across - 1)) / across;
    const double height = (area.height() - gap_mm * (down - 1)) / down - heading_mm;
    const double size = std::min(width, height * aspect);
    if (size <= largest) continue;
    largest = size;
    best = {across, down};
  }
  return best;
}

std::vector<Panel> panels_in(const Job& job, const Theme& theme, const Extent& extent, const Box& area) {
  if (job.maps.size() < 2) return {{0, area}};
  const double aspect = extent.projected.width() / std::max(extent.projected.height(), 1e-9);
  const double gap = panel_gap(theme);
  const double above = heading_height(theme);
  const double aside = above + account_height(job, theme, area.width() / 2);
  const Grid grid = grid_for(job.maps.size(), job.style.columns, aspect, area, aside, gap);
  const double width = (area.width() - gap * (grid.columns - 1)) / grid.columns;
  const double height = (area.height() - gap * (grid.rows - 1)) / grid.rows;
  const double below = account_height(job, theme, width);
  std::vector<Panel> panels;
  for (std::size_t i = 0; i < job.maps.size(); ++i) {
    const auto column = static_cast<double>(i % static_cast<std::size_t>(grid.columns));
    const auto row = static_cast<double>(i / static_cast<std::size_t>(grid.columns));
    const double left = area.x_min + column * (width + gap);
    const double top = area.y_min + row * (height + gap);
    panels.push_back({i, {left, top + above, left + width, top + height - below}});
  }
  return panels;
}

Theme panel_theme(const Theme& theme, const Box& area, const Panel& panel) {
  // Not in proportion: a map half as wide still needs names that can be read.
  const double factor = std::sqrt(panel.frame.width() / area.width());
  Theme smaller = theme;
  smaller.factor *= factor;
  for (Font* font : {&smaller.name, &smaller.symbol, &smaller.country, &smaller.note}) font->size_mm *= factor;
  return smaller;
}

void draw_panels(const MapTask& first, const Theme& page_theme, const std::vector<Panel>& panels, Ground ground,
                 std::vector<Item>& items, Findings& findings) {
  if (panels.size() == 1) {
    draw_map(first, std::move(ground), items, findings);
    return;
  }
  const Style style = scaled(first.job.style, first.theme.factor / page_theme.factor);
  for (const Panel& panel : panels) {
    const Job job = job_of(first.job, first.job.maps[panel.map], style);
    const MapTask task{job, first.theme, first.looks, first.projector, panel.frame, first.taken};
    draw_panel(task, page_theme, moved(ground, panel.frame.x_min - first.frame.x_min,
                                  panel.frame.y_min - first.frame.y_min), items, findings);
  }
}

}  // namespace zilamap::layout
