// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "layout/map_picture.hpp"

#include <algorithm>
#include <iterator>
#include <numeric>
#include <optional>
#include <string_view>
#include <unordered_set>
#include <utility>

#include "base/numbers.hpp"
#include "layout/account.hpp"
#include "layout/bars.hpp"
#include "layout/border.hpp"
#include "layout/circles.hpp"
#include "layout/context_names.hpp"
#include "layout/flows.hpp"
#include "layout/graticule.hpp"
#include "layout/local_words.hpp"
#include "layout/mark_room.hpp"
#include "layout/names.hpp"
#include "layout/points.hpp"
#include "layout/symbols.hpp"

namespace zilamap::layout {

namespace {

PathItem path_of(MultiPolygon shape, const Fill& fill) {
  PathItem path;
  path.fill = fill;
  path.subpaths.reserve(shape.size());
  for (Polygon& ring : shape) path.subpaths.push_back({std::move(ring.outer), true});
  return path;
}

Item lines_item(Role role, std::vector<Line> lines, const Stroke& stroke) {
  Item item;
  item.role = role;
  PathItem path;
  path.stroke = stroke;
  path.subpaths.reserve(lines.size());
  for (Line& line : lines) {
    item.bounds.add(geometry::bounds(line));
    const bool closed = line.size() > 3 && line.front() == line.back();
    if (closed) line.pop_back();
    path.subpaths.push_back({std::move(line), closed});
  }
  if (!item.bounds.empty()) item.bounds = item.bounds.grown(stroke.width_mm / 2);
  item.shape = std::move(path);
  return item;
}

void draw_context(const Job& job, Ground& ground, std::vector<Item>& items) {
  for (std::size_t i = 0; i < ground.context.size(); ++i) {
    if (ground.context[i].empty()) continue;
    Item item;
    item.role = Role::context;
    item.bounds = geometry::bounds(ground.context[i]);
    item.title = job.language.place(job.places.context[i].name);
    item.shape = path_of(ground.context[i], job.style.context);
    items.push_back(std::move(item));
  }
  if (!ground.context_lines.empty()) {
    items.push_back(lines_item(Role::context, std::move(ground.context_lines), job.style.context_line));
  }
}

std::string words_for(const Job& job, const Cell& cell) {
  if (cell.status == Status::not_reported) return said(job, job.style.not_reported_label);
  if (cell.status == Status::zero) return said(job, job.style.zero_label);
  if (cell.status == Status::suppressed) return said(job, job.style.suppressed_label);
  return amount(job, cell.value, job.language);
}

/// Districts of one look follow one another, lowest class first, so that they can be painted in one go. Takes their
/// outlines out of the ground: a large layer need not be held twice.
void draw_districts(const Job& job, const std::vector<Fill>& fills, Ground& ground, std::vector<Item>& items) {
  const std::vector<Cell>& cells = job.map.measured.cells;
  const auto look = [&](std::size_t i) {
    if (cells[i].status == Status::not_reported) return std::size_t{0};
    if (cells[i].status == Status::suppressed) return std::size_t{2};
    const auto index = cells[i].status == Status::zero ? std::nullopt : job.map.classes.of(cells[i].value);
    return index ? *index + 3 : std::size_t{1};
  };
  std::vector<std::size_t> order(cells.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(), [&look](std::size_t a, std::size_t b) { return look(a) < look(b); });
  std::unordered_set<std::string_view> codes;
  items.reserve(items.size() + cells.size());
  for (const std::size_t i : order) {
    if (ground.districts[i].empty()) continue;
    const District& district = job.places.districts[i];
    const bool has_code = !district.census2011.empty() && codes.insert(district.census2011).second;
    Item item;
    item.role = Role::district;
    item.id = has_code ? "district-" + district.census2011 : "district-row-" + std::to_string(i + 1);
    item.title = job.language.say(
        "text.colon", {{"name", name_of(district, job.language)}, {"text", words_for(job, cells[i])}});
    item.bounds = geometry::bounds(ground.districts[i]);
    item.shape = path_of(std::move(ground.districts[i]), fills[i]);
    items.push_back(std::move(item));
  }
}

void draw_lines(const Job& job, Ground& ground, std::vector<Item>& items) {
  // Where districts are tiny, lines of the usual width would be all that is left of them.
  const double most = 0.08 * ground.typical_mm;
  Stroke inner = job.style.district_line;
  inner.width_mm = std::min(inner.width_mm, most);
  Stroke outer = job.style.outside_line;
  outer.width_mm = std::min(outer.width_mm, 1.5 * most);
  items.push_back(lines_item(Role::district_line, std::move(ground.inner_lines), inner));
  items.push_back(lines_item(Role::outside_line, std::move(ground.outer_lines), outer));
}

/// What lies over the ground: lines that carry numbers, points of orientation, circles, symbols and bars, the names of
/// the border, the country and its districts, numbers, and the names of the districts. Each keeps off what was there
/// before it.
std::vector<Item> draw_marks_and_names(const Job& job, const Theme& theme, const Ground& ground,
                                       const projection::Projector& projector, const std::vector<Fill>& fills,
                                       const Box& frame, std::vector<Box> taken, Findings& findings) {
  std::vector<Item> items;
  std::vector<SiteMark> marks;
  if (job.style.circles.show) {
    marks = site_marks(job, ground, projector);
    separate(job, theme, frame, taken, marks);
  }
  draw_flows(job, theme, ground, projector, frame, items, taken);
  const std::vector<PointMark> points = point_marks(job, theme, ground, projector, marks);
  draw_points(job, theme, points, items);
  draw_circles(job, theme, marks, fills, items);
  MarkRoom room(ground, frame, std::move(taken));
  for (const SiteMark& mark : marks) room.take(circle_box(job, theme, mark));
  for (const PointMark& point : points) room.take(point_room(job, theme, point));
  draw_symbols(job, theme, ground, room, items, findings);
  draw_bars(job, theme, ground, room, items, findings);
  name_borders(job, theme, ground, frame, room.taken(), items);
  name_context(job, theme, ground, room.taken(), items);
  for (const Item& item : items) {
    if (item.role == Role::border_name || item.role == Role::context_name) room.take(item.bounds);
  }
  draw_names(job, theme, ground, marks, fills, frame, room.taken(), items, findings);
  return items;
}

}  // namespace

double map_margin(const Job& job, const Theme& theme) { return theme.mm(job.places.context.empty() ? 5 : 7); }

void draw_map(const MapTask& task, Ground ground, std::vector<Item>& items, Findings& findings) {
  const Job& job = task.job;
  items.push_back(rectangle(Role::panel, task.frame, {job.style.surroundings}));
  draw_context(job, ground, items);
  DrawnGraticule grid = graticule(job, task.theme, ground, task.projector, task.frame, task.taken, findings);
  std::move(grid.lines.begin(), grid.lines.end(), std::back_inserter(items));
  std::vector<Box> taken = task.taken;
  for (const Item& label : grid.labels) taken.push_back(label.bounds);
  std::vector<Fill> fills;
  for (std::size_t i = 0; i < job.map.measured.cells.size(); ++i) fills.push_back(fill_of(job, task.looks, i));
  std::vector<Item> above =
      draw_marks_and_names(job, task.theme, ground, task.projector, fills, task.frame, std::move(taken), findings);
  draw_districts(job, fills, ground, items);
  draw_lines(job, ground, items);
  draw_borders(job, task.theme, ground, items);
  items.push_back(rectangle(Role::panel, task.frame, {}, {job.style.context_line.color, task.theme.mm(0.25), {}}));
  std::move(grid.labels.begin(), grid.labels.end(), std::back_inserter(items));
  std::move(above.begin(), above.end(), std::back_inserter(items));
}

}  // namespace zilamap::layout
