// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "layout/compose.hpp"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <optional>
#include <utility>

#include "base/numbers.hpp"
#include "base/text.hpp"
#include "layout/account.hpp"
#include "layout/describe.hpp"
#include "layout/inside.hpp"
#include "layout/foot.hpp"
#include "layout/lint.hpp"
#include "layout/local_words.hpp"
#include "layout/locator.hpp"
#include "layout/map_picture.hpp"
#include "layout/panels.hpp"
#include "layout/points.hpp"
#include "layout/scale.hpp"
#include "layout/sheet.hpp"

namespace zilamap::layout {

namespace {

/// A map on which no name could be read is for a screen at most.
void note_small_type(const Theme& theme, Findings& findings) {
  const double points = theme.foot.size_mm / mm_per_pt;
  if (points >= 4) return;
  findings.push_back({"small-type",
                      Severity::warning,
                      {},
                      "The smallest type on this page is " + base::fixed(points, 1) + " pt.",
                      "Choose a larger page, or more pixels at the same dpi. A size without a unit is in pixels: 297x210mm "
                      "is in millimetres."});
}

/// Makes the blocks of the pieces that depend on the ground.
void finish(Piece& piece, const MapTask& task, const Ground& ground, const LocatorView* locator, Findings& findings) {
  if (piece.element == Element::locator && locator != nullptr) {
    piece.block = locator_block(task, ground, *locator, piece.width_mm);
  }
  if (piece.element == Element::north) piece.block = north_block(task.job, task.theme, ground, task.projector);
  if (piece.element != Element::scale) return;
  const double aside = piece.with_arrow ? north_size(task.theme) + task.theme.mm(4) : 0;
  Block bar =
      scale_block(task.job, task.theme, metres_per_mm(ground, task.projector), piece.width_mm - aside, findings);
  if (!piece.with_arrow) {
    piece.block = std::move(bar);
    return;
  }
  Block arrow = north_block(task.job, task.theme, ground, task.projector);
  const double height = std::max(arrow.height_mm, bar.height_mm);
  place(std::move(bar), {aside, (height - bar.height_mm) / 2}, piece.block.items);
  place(std::move(arrow), {0, (height - arrow.height_mm) / 2}, piece.block.items);
}

/// Puts the pieces of the panel down: one under another, scale and arrow at the foot of a panel beside the map.
void draw_panel(Sheet& sheet, std::vector<Item>& items) {
  const Box& panel = sheet.frame.panel;
  const double gap = sheet.theme.mm(6);
  const auto count = static_cast<double>(sheet.columns.size());
  double left = panel.x_min;
  for (std::vector<Piece>& column : sheet.columns) {
    double top = panel.y_min;
    for (Piece& piece : column) {
      const bool foot = piece.element == Element::scale || piece.element == Element::north;
      const bool last = &piece == &column.back();
      if (foot && last && !sheet.below) top = panel.y_max - piece.height_mm;
      place(std::move(piece.block), {left, top}, items);
      top += piece.height_mm + gap;
    }
    left += (panel.width() + gap) / count;
  }
}

/// Elements that the style wants inside the frame, where there was no room for them.
void note_moved(const Job& job, const std::vector<Element>& crowded_out, Findings& findings) {
  for (const Element element : crowded_out) {
    const Place place = job.style.furniture[element];
    if (place == Place::automatic) continue;
    findings.push_back({"element-moved",
                        Severity::warning,
                        {},
                        "There is no empty ground for `" + std::string(to_string(element)) + "` at the " +
                            std::string(to_string(place)) + " of the map; it stands in the panel.",
                        "Choose another corner, a larger page, or leave its place to the engine."});
  }
}

/// Where records come from, and whose boundaries an outline shows that is on the page.
std::string source_of(const Job& job, const std::vector<Item>& items) {
  std::string source = job.records.source;
  const bool outline = std::ranges::find(items, locator_outline_id, &Item::id) != items.end();
  if (outline) source += (source.empty() ? "" : "; ") + job.options.locator_outline->boundary_policy;
  return source;
}

/// What people look for maps by: state, programme and years, each once, with commas between.
std::string keywords_of(const Job& job) {
  const std::string all =
      job.language.place(state_of(job)) + ',' + job.records.programme + ',' + years_of(job, job.language);
  std::vector<std::string> words;
  for (std::size_t at = 0; at <= all.size();) {
    const std::size_t end = std::min(all.find(',', at), all.size());
    std::string word = base::as_one_line(base::without_turns(std::string_view(all).substr(at, end - at)));
    if (!word.empty() && std::ranges::find(words, word) == words.end()) words.push_back(std::move(word));
    at = end + 1;
  }
  return base::join_words(words, ", ");
}

/// Width to height of what the page's maps cover together.
double aspect_of(const Job& job, const Extent& extent) {
  const double one = extent.projected.width() / std::max(extent.projected.height(), 1e-9);
  if (job.maps.size() < 2) return one;
  const double across = job.style.columns > 0 ? job.style.columns : std::ceil(std::sqrt(job.maps.size()));
  // Headings and accounts make panels higher than their maps.
  return 0.85 * one * across / std::ceil(static_cast<double>(job.maps.size()) / across);
}

}  // namespace

Scene compose(const Job& given, const projection::Projector& projector) {
  const Page& page = given.options.page;
  const Style style = scaled(given.style, theme_for(page).factor);
  const Language language = language_of(given.style, given.language);
  const Job job{given.records, given.joined,  given.places,  style,
                given.map,     given.maps,    given.options, given.measure,
                language,      given.supplies};
  Scene scene;
  scene.width_mm = page.width_mm;
  scene.height_mm = page.height_mm;
  scene.title =
      job.language.say("title.with_year", {{"title", title_of(job, job.language)},
                                           {"year", years_of(job, job.language)}});
  scene.name = base::as_one_line(style.name);
  scene.description = base::without_turns(description_of(job));
  scene.language = job.language.code();
  scene.producer = base::without_turns(said(job, style.producer));
  scene.keywords = keywords_of(job);
  scene.created = job.records.source_date;
  scene.license = base::without_turns(job.places.credit);
  scene.disclaimer = base::without_turns(said(job, style.disclaimer));
  const Looks looks = looks_of(job, scene.findings);
  const Extent extent = extent_of(job.places, projector);
  const std::optional<LocatorView> view = locator_view(job, extent, projector);
  const LocatorView* locator = view ? &*view : nullptr;
  std::vector<Item>& items = scene.items;

  std::vector<Element> crowded_out;
  // As the last try laid it, in a frame with a margin: the next try seldom changes these.
  std::optional<Ground> laid;
  std::pair<Box, double> laid_in;
  while (true) {
    Findings found;
    Sheet sheet = make_sheet({job, looks, projector, aspect_of(job, extent), locator}, crowded_out);
    const std::vector<Panel> panels = panels_in(job, sheet.theme, extent, sheet.frame.map);
    const Theme theme =
        panels.size() > 1 ? panel_theme(sheet.theme, sheet.frame.map, panels.front()) : sheet.theme;
    const Box& frame = panels.front().frame;
    const std::pair<Box, double> wanted{frame, map_margin(job, theme)};
    if (!laid || wanted != laid_in) {
      laid = lay_ground(job.places, projector, extent, frame, wanted.second, page.dpi);
      laid_in = wanted;
    }
    Ground& ground = *laid;
    std::vector<Box> taken;
    const MapTask first{job, theme, looks, projector, frame, taken};
    for (Piece& piece : sheet.inside) finish(piece, first, ground, locator, found);
    std::vector<Item> inside;
    if (const auto crowded = place_inside(sheet.inside, first, ground, inside)) {
      crowded_out.push_back(*crowded);
      continue;
    }
    for (const Item& item : inside) taken.push_back(item.bounds);
    for (auto& column : sheet.columns) {
      for (Piece& piece : column) finish(piece, first, ground, locator, found);
    }
    items.push_back(rectangle(Role::page, {0, 0, page.width_mm, page.height_mm}, {style.paper}));
    draw_panels(first, sheet.theme, panels, std::move(ground), items, scene.findings);
    std::move(inside.begin(), inside.end(), std::back_inserter(items));
    place(std::move(sheet.header), {sheet.frame.header.x_min, sheet.frame.header.y_min}, items);
    draw_panel(sheet, items);
    place(std::move(sheet.footer), {sheet.frame.footer.x_min, sheet.frame.footer.y_min}, items);
    std::move(found.begin(), found.end(), std::back_inserter(scene.findings));
    scene.source = base::without_turns(source_of(job, items));
    note_moved(job, crowded_out, scene.findings);
    note_small_type(sheet.theme, scene.findings);
    note_points(job, scene.findings);
    lint(job, scene);
    note_names(job.places, job.language, scene.findings);
    for (Item& item : items) item.title = base::without_turns(item.title);
    return scene;
  }
}

}  // namespace zilamap::layout
