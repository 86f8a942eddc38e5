// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "layout/compose.hpp"

#include <zilamap/error.hpp>

#include <algorithm>
#include <array>
#include <iterator>
#include <numeric>
#include <optional>
#include <string_view>
#include <unordered_set>
#include <utility>

#include "base/numbers.hpp"
#include "layout/account.hpp"
#include "layout/border.hpp"
#include "layout/circles.hpp"
#include "layout/describe.hpp"
#include "layout/frame.hpp"
#include "layout/furniture.hpp"
#include "layout/ground.hpp"
#include "layout/legend.hpp"
#include "layout/local_words.hpp"
#include "layout/names.hpp"

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

/// The page shared out, with all that stands beside the map ready to be put down.
struct Plan {
  Theme theme;
  Frame frame;
  Block header;
  Block footer;
  Block legend;
  Block account;
};

/// Blocks of the panel under a tall map, in columns: legend, account, scale.
constexpr int tall_columns = 3;

/// A title of more than two lines is set smaller, so that it does not push the map off the page.
Font title_font(const Job& job, const Theme& theme, double width) {
  Font font = theme.title;
  const std::string title = title_of(job, job.language);
  while (font.size_mm > theme.body.size_mm && wrap(job.measure, title, font, width).size() > 2) font.size_mm *= 0.9;
  return font;
}

Plan plan_page(const Job& job, const projection::Projector& projector, const Theme& theme) {
  const Page& page = job.options.page;
  Plan p;
  p.theme = theme;
  const double margin = theme.mm(9);
  const double width = page.width_mm - 2 * margin;
  p.header = paragraph(job.measure, Role::title, title_of(job, job.language), title_font(job, theme, width), job.style.ink, width);
  append(p.header, paragraph(job.measure, Role::subtitle, subtitle_of(job, job.language), theme.subtitle, job.style.quiet_ink, width),
         0);
  p.footer = foot(job, theme, projector, width);
  const bool tall = is_tall(page);
  const double gap = theme.mm(4);
  const double column = tall ? (width - (tall_columns - 1) * gap) / tall_columns : theme.mm(58);
  p.legend = legend(job, theme, column);
  p.account = account(job, theme, column);
  const double scale_height = theme.mm(8.8);
  const double panel_height = std::max({p.legend.height_mm, p.account.height_mm, scale_height});
  p.frame = share_out(page, margin, gap, p.header.height_mm, p.footer.height_mm, column, panel_height, tall);
  return p;
}

/// True when everything in the panel has room and the map gets its share of the page.
bool fits(const Plan& p, const Page& page) {
  const double scale_height = p.theme.mm(8.8);
  if (p.frame.map.empty() || p.frame.panel.empty()) return false;
  if (is_tall(page)) return p.frame.map.height() > 0.35 * page.height_mm;
  const double needed = p.legend.height_mm + p.account.height_mm + scale_height + 2 * p.theme.mm(6);
  return needed <= p.frame.panel.height() && p.frame.map.width() > 0.4 * page.width_mm;
}

Plan best_plan(const Job& job, const projection::Projector& projector) {
  for (const double tightness : {1.0, 0.92, 0.85, 0.78, 0.7, 0.62, 0.55, 0.48, 0.42, 0.36, 0.3}) {
    Plan p = plan_page(job, projector, theme_for(job.options.page, tightness));
    if (fits(p, job.options.page)) return p;
  }
  throw RenderError("a page of " + base::plain_number(job.options.page.width_mm) + " x " +
                    base::plain_number(job.options.page.height_mm) +
                    " mm has no room for the map with its legend; choose a larger size or a less drawn-out shape");
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
  if (cell.status == Status::not_reported) return job.style.not_reported_label;
  if (cell.status == Status::zero) return job.style.zero_label;
  if (cell.status == Status::suppressed) return job.style.suppressed_label;
  return amount(job, cell.value, job.language);
}

/// How each district is filled.
std::vector<Fill> district_fills(const Job& job) {
  const std::vector<Color> colors = class_colors(job.style.colors, job.map.classes.items.size());
  std::vector<Fill> fills;
  for (const Cell& cell : job.map.measured.cells) fills.push_back(fill_of(job.style, job.map.classes, colors, cell));
  return fills;
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
    item.title = job.language.say("text.colon", {{"name", name_of(district, job.language)}, {"text", words_for(job, cells[i])}});
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

void draw_panel(const Job& job, Plan& p, Block scale, std::vector<Item>& items) {
  const Box& panel = p.frame.panel;
  if (is_tall(job.options.page)) {
    const double gap = p.theme.mm(4);
    const double step = (panel.width() + gap) / tall_columns;
    place(std::move(p.legend), {panel.x_min, panel.y_min}, items);
    place(std::move(p.account), {panel.x_min + step, panel.y_min}, items);
    place(std::move(scale), {panel.x_min + 2 * step, panel.y_min}, items);
    return;
  }
  const double gap = p.theme.mm(6);
  const double below_legend = panel.y_min + p.legend.height_mm + gap;
  place(std::move(p.legend), {panel.x_min, panel.y_min}, items);
  place(std::move(p.account), {panel.x_min, below_legend}, items);
  const double top = panel.y_max - scale.height_mm;
  place(std::move(scale), {panel.x_min, top}, items);
}

/// What lies over the ground: circles, the border's name and the country's, numbers, and the names of the districts.
std::vector<Item> draw_marks_and_names(const Job& job, const Theme& theme, const Ground& ground,
                                       const projection::Projector& projector, const std::vector<Fill>& fills,
                                       const Box& frame, Findings& findings) {
  std::vector<Item> items;
  std::vector<SiteMark> marks;
  if (job.style.circles.show) marks = site_marks(job, ground, projector);
  draw_circles(job, theme, marks, items);
  name_borders(job, theme, ground, frame, items);
  std::vector<Box> taken;
  for (const Item& item : items) {
    if (item.role == Role::border_name || item.role == Role::context_name) taken.push_back(item.bounds);
  }
  draw_names(job, theme, ground, marks, fills, frame, std::move(taken), items, findings);
  return items;
}

/// A map on which no name could be read is for a screen at most.
void note_small_type(const Theme& theme, Findings& findings) {
  const double points = theme.foot.size_mm / mm_per_pt;
  if (points >= 4) return;
  findings.push_back({"small-type",
                      Severity::info,
                      {},
                      "The smallest type on this page is " + base::fixed(points, 1) + " pt.",
                      "Choose a larger page, or more pixels at the same dpi, for print."});
}

}  // namespace

Scene compose(const Job& given, const projection::Projector& projector) {
  const Page& page = given.options.page;
  const Style style = scaled(given.style, theme_for(page).factor);
  const Job job{given.records, given.joined, given.places, style, given.map, given.options, given.measure, given.language};
  Plan p = best_plan(job, projector);
  const Theme& theme = p.theme;

  Scene scene;
  scene.width_mm = page.width_mm;
  scene.height_mm = page.height_mm;
  scene.title =
      job.language.say("title.with_year", {{"title", title_of(job, job.language)},
                                           {"year", job.language.in_digits(to_string(job.map.measured.year))}});
  scene.description = description_of(job);
  scene.language = job.language.code();
  note_small_type(theme, scene.findings);
  note_names(job.places, job.language, scene.findings);
  if (job.records.source.empty()) {
    scene.findings.push_back({"no-source",
                              Severity::warning,
                              {},
                              "The records name no source, so the map cannot say where they come from.",
                              "Give `source` with a title and a publisher in the records file."});
  }

  const bool context = !job.places.context.empty();
  Ground ground = lay_ground(job.places, projector, p.frame.map, theme.mm(context ? 7 : 5), page.dpi);
  std::vector<Item>& items = scene.items;
  items.push_back(rectangle(Role::page, {0, 0, page.width_mm, page.height_mm}, {job.style.paper}));
  items.push_back(rectangle(Role::panel, p.frame.map, {job.style.surroundings}));
  draw_context(job, ground, items);
  const std::vector<Fill> fills = district_fills(job);
  std::vector<Item> above = draw_marks_and_names(job, theme, ground, projector, fills, p.frame.map, scene.findings);
  draw_districts(job, fills, ground, items);
  draw_lines(job, ground, items);
  draw_borders(job, ground, items);
  items.push_back(rectangle(Role::panel, p.frame.map, {}, {job.style.context_line.color, theme.mm(0.25), {}}));
  std::move(above.begin(), above.end(), std::back_inserter(items));

  Block scale = scale_and_north(job, theme, ground, projector,
                                p.frame.panel.width() / (is_tall(page) ? tall_columns : 1), scene.findings);
  place(std::move(p.header), {p.frame.header.x_min, p.frame.header.y_min}, items);
  draw_panel(job, p, std::move(scale), items);
  place(std::move(p.footer), {p.frame.footer.x_min, p.frame.footer.y_min}, items);
  return scene;
}

}  // namespace zilamap::layout
