// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "layout/bars.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <string>
#include <utility>

#include "layout/bar_chart.hpp"
#include "layout/legend_rows.hpp"
#include "layout/local_words.hpp"

namespace zilamap::layout {

namespace {

/// Where there is no room for the usual bars, they are as high as ever but narrower.
constexpr std::array<double, 3> narrower_bars{1, 0.7, 0.5};

BarScale scale_of(const Job& job, const Theme& theme) {
  const RunMarks& marks = *job.map.marks;
  return bar_scale(theme, job.style.bars.height_mm, marks.years.size(), marks.largest_bar);
}

BarInk ink_of(const Style& style) { return {style.bars.color, style.paper, style.ink}; }

std::size_t present_year(const Job& job) {
  const std::vector<Year>& years = job.map.marks->years;
  return static_cast<std::size_t>(std::ranges::find(years, job.map.measured.year) - years.begin());
}

std::string words_for(const Job& job, const Cell& cell) {
  switch (cell.status) {
    case Status::value:
      return short_number(job.language, cell.value);
    case Status::zero:
      return job.language.number(0);
    case Status::suppressed:
      return said(job, job.style.suppressed_label);
    case Status::not_reported:
      break;
  }
  return said(job, job.style.not_reported_label);
}

std::string year_of(const Job& job, std::size_t i) {
  return job.language.in_digits(to_string(job.map.marks->years[i]));
}

/// "Gaya: 2008-09 1, 2009-10 2, 2010-11 Not reported".
std::string title_of_bars(const Job& job, std::size_t district, const std::vector<Cell>& cells) {
  std::string text;
  for (std::size_t i = 0; i < cells.size(); ++i) {
    text += (i == 0 ? "" : ", ") + year_of(job, i) + ' ' + words_for(job, cells[i]);
  }
  return job.language.say("text.colon",
                          {{"name", name_of(job.places.districts[district], job.language)}, {"text", text}});
}

bool has_value(const std::vector<Cell>& cells) {
  return std::ranges::any_of(
      cells, [](const Cell& cell) { return cell.status == Status::value || cell.status == Status::suppressed; });
}

/// The years of one district.
std::vector<Cell> cells_of(const RunMarks& marks, std::size_t district) {
  std::vector<Cell> cells;
  for (const std::vector<Cell>& year : marks.cells) cells.push_back(year[district]);
  return cells;
}

/// Rising bars in any run's colours: a sample must look the same on the maps of all years.
Block sample(const Job& job, const Theme& theme) {
  const RunMarks& marks = *job.map.marks;
  const BarScale scale = scale_of(job, theme);
  const std::size_t count = marks.years.size();
  std::vector<Cell> cells;
  for (std::size_t i = 0; i < count; ++i) {
    const double share = count > 1 ? 0.4 + 0.6 * static_cast<double>(i) / static_cast<double>(count - 1) : 1;
    cells.push_back({Status::value, share * marks.largest_bar});
  }
  const double above = 0.4 * theme.body.size_mm;
  const double base = above + scale.height_mm;
  const double width = scale.step_mm * static_cast<double>(count);
  // The first year's text begins left of its bar, the last one's ends right of it; they need room for both.
  Item first = text_item(job.measure, Role::legend_text, year_of(job, 0), theme.note, job.style.ink, {});
  Item last = text_item(job.measure, Role::legend_text, year_of(job, count - 1), theme.note, job.style.ink, {});
  const double left = count > 1 ? first.bounds.width() + theme.mm(1) : theme.mm(2);
  const double down =
      std::max(base - 0.1 * theme.note.size_mm, above + 0.34 * theme.body.size_mm + 1.1 * theme.note.size_mm);
  Block block;
  for (Item& item : bar_chart(cells, count, scale, ink_of(job.style), {left, base})) {
    item.role = Role::legend_swatch;
    block.items.push_back(std::move(item));
  }
  if (count > 1) {
    move(first, 0, down);
    block.items.push_back(std::move(first));
  }
  move(last, left + width + theme.mm(1), down);
  block.items.push_back(std::move(last));
  // The largest value at the height of its bar.
  Item thread;
  thread.role = Role::legend_swatch;
  const Line line{{left + width - scale.step_mm + scale.bar_mm, above}, {left + width + theme.mm(2), above}};
  thread.bounds = geometry::bounds(line);
  PathItem path;
  path.subpaths.push_back({line, false});
  path.stroke = {job.style.quiet_ink, theme.mm(0.15), {}};
  thread.shape = std::move(path);
  block.items.push_back(std::move(thread));
  const std::string number = short_number(job.language, marks.largest_bar);
  block.items.push_back(text_item(job.measure, Role::legend_text,
                                  with_unit(job, number, job.language.is_one(marks.largest_bar)), theme.body,
                                  job.style.ink, {left + width + theme.mm(2.6), above + 0.34 * theme.body.size_mm}));
  block.height_mm = std::max(base, down) + 0.4 * theme.note.size_mm;
  return block;
}

/// A row with a chart of one bar.
void add_sign(const Job& job, const Theme& theme, const Cell& cell, bool present, const std::string& words,
              double width_mm, Block& block) {
  BarScale scale = bar_scale(theme, 2.6, 1, 1);
  const std::vector<Cell> cells{cell};
  const double left = theme.mm(3.5) - scale.step_mm / 2;
  std::vector<Item> items = bar_chart(cells, present ? 0 : 1, scale, ink_of(job.style), {left, 0});
  Block row = legend_row(job, theme, std::move(items.front()), words, width_mm);
  // The rest stands as it stood to the first, the casing of the base line, which is in the middle of the row.
  for (std::size_t i = 1; i < items.size(); ++i) {
    move(items[i], 0, row.height_mm / 2);
    items[i].role = Role::legend_swatch;
    row.items.push_back(std::move(items[i]));
  }
  row.items.front().role = Role::legend_swatch;
  const double down = cell.status == Status::value ? scale.height_mm / 2 : 0;
  for (Item& item : row.items) {
    if (item.role == Role::legend_swatch) move(item, 0, down);
  }
  append(block, std::move(row), legend_gap(theme));
}

}  // namespace

void draw_bars(const Job& job, const Theme& theme, const Ground& ground, MarkRoom& room, std::vector<Item>& items,
               Findings& findings) {
  if (!job.style.bars.show || !job.map.marks) return;
  const RunMarks& marks = *job.map.marks;
  const BarScale scale = scale_of(job, theme);
  const double width = scale.step_mm * static_cast<double>(marks.years.size());
  const double aside = 0.3 * scale.bar_mm;
  std::vector<MarkWish> wishes;
  for (std::size_t i = 0; i < ground.districts.size(); ++i) {
    const std::vector<Cell> cells = cells_of(marks, i);
    if (!has_value(cells)) continue;
    const BarReach reach = reach_of(cells, scale);
    wishes.push_back({i, {}});
    for (const double narrower : narrower_bars) {
      wishes.back().sizes.push_back({narrower * width + 2 * aside, reach.above + reach.below + 2 * aside});
    }
  }
  const auto places = room.place(wishes, job.style.district_names ? theme.name.size_mm : 0);
  for (std::size_t i = 0; i < wishes.size(); ++i) {
    const std::size_t district = wishes[i].district;
    if (!places[i]) {
      findings.push_back({"bars-left-out",
                          Severity::warning,
                          {},
                          "The bars of " + job.places.districts[district].name + " found no room on the map.",
                          "Draw the map larger."});
      continue;
    }
    const std::vector<Cell> cells = cells_of(marks, district);
    const Box& box = places[i]->box;
    BarScale own = scale;
    own.step_mm *= narrower_bars[places[i]->size];
    own.bar_mm *= narrower_bars[places[i]->size];
    draw_anchor(*places[i], theme.mm(0.2), job.style.ink, items);
    std::vector<Item> chart = bar_chart(cells, present_year(job), own, ink_of(job.style),
                                        {box.x_min + aside, box.y_max - aside - reach_of(cells, scale).below});
    chart.front().title = title_of_bars(job, district, cells);
    std::move(chart.begin(), chart.end(), std::back_inserter(items));
  }
}

Block bar_legend(const Job& job, const Theme& theme, double width_mm) {
  Block block;
  if (!job.style.bars.show || !job.map.marks) return block;
  const RunMarks& marks = *job.map.marks;
  const auto occurs = [&marks](Status status) {
    return std::ranges::any_of(marks.cells, [status](const std::vector<Cell>& year) {
      return std::ranges::find(year, status, &Cell::status) != year.end();
    });
  };
  // A run whose numbers are all withheld has no bar, but its signs stand on the map all the same.
  const bool all_alike = !(marks.largest_bar > 0) && occurs(Status::value);  // changes, none of which is one
  if (!(marks.largest_bar > 0) && !all_alike && !occurs(Status::suppressed)) return block;
  block = legend_heading(job, theme, job.style.bars.legend, width_mm, "marks.bars");
  block.height_mm += theme.mm(0.6);
  const auto add = [&](Cell cell, bool present, const std::string& words) {
    add_sign(job, theme, cell, present, words, width_mm, block);
  };
  if (marks.largest_bar > 0) {
    append(block, sample(job, theme), theme.mm(0.6));
    add({Status::value, 1}, true, job.language.say("marks.year_of_map"));
    if (marks.years.size() > 1) add({Status::value, 1}, false, job.language.say("marks.other_years"));
  }
  if (all_alike) add({Status::value, 0}, false, job.language.say("legend.no_change"));
  if (occurs(Status::not_reported)) add({Status::not_reported, 0}, false, said(job, job.style.not_reported_label));
  if (occurs(Status::suppressed)) add({Status::suppressed, 0}, false, said(job, job.style.suppressed_label));
  return block;
}

}  // namespace zilamap::layout
