// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "draw/painter.hpp"

#include "draw/handles.hpp"
#include "draw/image.hpp"
#include "draw/letters.hpp"
#include "draw/paths.hpp"
#include "draw/pattern_marks.hpp"
#include "draw/patterns.hpp"

#include <zilamap/error.hpp>

#include <fmt/format.h>

#include <pango/pangocairo.h>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <ranges>
#include <span>

namespace zilamap::draw {
namespace {

// A longer path of lines takes much memory, and more time, while Cairo strokes it.
constexpr std::size_t points_in_one_stroke = 1000;
// The same for areas. Where two parts touch their edges might shine through, so a map of usual size is one part.
constexpr std::size_t points_in_one_fill = 100'000;
// Below this width it can hardly be seen whether corners are round, and round ones cost a third more.
constexpr double thin_px = 3;

bool has_pattern(const Fill& fill) {
  return fill.pattern != Pattern::none && fill.pattern_color.a > 0 && fill.weight_mm > 0;
}
bool shows(const Fill& fill) { return fill.color.a > 0 || has_pattern(fill); }
bool shows(const Stroke& stroke) { return stroke.width_mm > 0 && stroke.color.a > 0; }

class Painter {
 public:
  Painter(const Scene& scene, cairo_t* cr, FontSet& fonts, Target target)
      : m_scene(scene), m_cr(cr), m_fonts(fonts), m_target(target), m_page{0, 0, scene.width_mm, scene.height_mm} {
    double across = 1;
    double down = 0;
    cairo_user_to_device_distance(cr, &across, &down);
    m_px_per_mm = std::hypot(across, down);
    // 16 shades at an edge instead of 256, in half the time; outlines of areas and lines look the same.
    if (target == Target::raster) cairo_set_antialias(cr, CAIRO_ANTIALIAS_FAST);
  }

  void paint() {
    for (std::size_t at = 0; at < m_scene.items.size();) {
      at += paint_run(std::span(m_scene.items).subspan(at));
    }
  }

 private:
  /// Paints the first item, with those after it that can be painted together; returns how many.
  std::size_t paint_run(std::span<const Item> items) {
    const Item& first = items.front();
    if (const auto* circle = std::get_if<CircleItem>(&first.shape)) {
      if (on_page(first)) paint(*circle);
      return 1;
    }
    if (const auto* text = std::get_if<TextItem>(&first.shape)) {
      if (on_page(first)) paint(*text);
      return 1;
    }
    if (const auto* image = std::get_if<ImageItem>(&first.shape)) {
      if (on_page(first)) paint(*image);
      return 1;
    }
    const PathItem& path = std::get<PathItem>(first.shape);
    const bool filled = shows(path.fill);
    const bool stroked = shows(path.stroke);
    if (filled && stroked) {
      if (!on_page(first)) return 1;
      fill_alone(path);
      append(m_cr, path);
      stroke(path.stroke);
      return 1;
    }
    if (filled) return fill_run(items, path.fill);
    if (stroked) return stroke_run(items, path.stroke);
    return 1;
  }

  bool on_page(const Item& item) const {
    if (item.bounds.empty()) return true;
    double margin = 0;
    if (const auto* path = std::get_if<PathItem>(&item.shape)) margin = path->stroke.width_mm;
    if (const auto* circle = std::get_if<CircleItem>(&item.shape)) margin = circle->stroke.width_mm;
    return m_page.grown(margin).overlaps(item.bounds.grown(1e-6));
  }

  std::size_t fill_run(std::span<const Item> items, const Fill& fill) {
    const auto belongs = [&fill](const Item& item) {
      const auto* path = std::get_if<PathItem>(&item.shape);
      return path != nullptr && !shows(path->stroke) && path->fill == fill;
    };
    std::size_t count = 1;
    while (count < items.size() && belongs(items[count])) ++count;
    if (count == 1) {
      if (on_page(items.front())) fill_alone(std::get<PathItem>(items.front().shape));
      return 1;
    }
    cairo_set_fill_rule(m_cr, CAIRO_FILL_RULE_WINDING);
    set_source(m_cr, fill.color);
    const auto shown = [this](const Item& item) { return on_page(item); };
    std::size_t points = 0;
    for (const Item& item : items.first(count) | std::views::filter(shown)) {
      const PathItem& path = std::get<PathItem>(item.shape);
      if (const auto backwards = turns(path)) {
        append_turned(m_cr, path, *backwards);
        points += size(path);
        if (m_target == Target::raster && points >= points_in_one_fill) {
          cairo_fill(m_cr);
          points = 0;
        }
      } else {
        cairo_fill(m_cr);
        append_rings(m_cr, path);
        cairo_set_fill_rule(m_cr, CAIRO_FILL_RULE_EVEN_ODD);
        cairo_fill(m_cr);
        cairo_set_fill_rule(m_cr, CAIRO_FILL_RULE_WINDING);
      }
    }
    cairo_fill(m_cr);
    if (!has_pattern(fill)) return count;
    for (const Item& item : items.first(count) | std::views::filter(shown)) {
      append_pattern(m_cr, fill, std::get<PathItem>(item.shape), m_page);
    }
    paint_pattern(m_cr, fill);
    return count;
  }

  void fill_alone(const PathItem& path) {
    if (path.fill.color.a > 0) {
      append_rings(m_cr, path);
      cairo_set_fill_rule(m_cr, CAIRO_FILL_RULE_EVEN_ODD);
      set_source(m_cr, path.fill.color);
      cairo_fill(m_cr);
    }
    if (!has_pattern(path.fill)) return;
    append_pattern(m_cr, path.fill, path, m_page);
    paint_pattern(m_cr, path.fill);
  }

  std::size_t stroke_run(std::span<const Item> items, const Stroke& pen) {
    std::size_t count = 0;
    for (; count < items.size(); ++count) {
      const auto* path = std::get_if<PathItem>(&items[count].shape);
      if (path == nullptr || shows(path->fill) || path->stroke != pen) break;
    }
    const bool raster = m_target == Target::raster;
    std::size_t points = 0;
    for (const Item& item : items.first(count)) {
      if (!on_page(item)) continue;
      for (const Subpath& chain : std::get<PathItem>(item.shape).subpaths) {
        append(m_cr, chain);
        points += chain.points.size();
        // A see-through line drawn in parts would show where they meet.
        if (raster && points >= points_in_one_stroke && pen.color.a == 255) {
          stroke(pen);
          points = 0;
        }
      }
    }
    stroke(pen);
    return count;
  }

  /// Strokes the context's path, and empties it.
  void stroke(const Stroke& pen) {
    set_source(m_cr, pen.color);
    cairo_set_line_width(m_cr, pen.width_mm);
    const bool thin = m_target == Target::raster && pen.width_mm * m_px_per_mm < thin_px;
    cairo_set_line_join(m_cr, thin ? CAIRO_LINE_JOIN_BEVEL : CAIRO_LINE_JOIN_ROUND);
    // Cairo refuses dashes that are negative or all zero.
    double sum = 0;
    bool usable = true;
    for (const double length : pen.dash_mm) {
      sum += length;
      usable = usable && length >= 0 && std::isfinite(length);
    }
    const bool dashed = usable && sum * m_px_per_mm > 1;
    cairo_set_dash(m_cr, dashed ? pen.dash_mm.data() : nullptr, dashed ? static_cast<int>(pen.dash_mm.size()) : 0, 0);
    cairo_stroke(m_cr);
  }

  void paint(const CircleItem& circle) {
    if (!(circle.radius_mm > 0)) return;
    const auto outline = [this, &circle] {
      cairo_new_sub_path(m_cr);
      cairo_arc(m_cr, circle.center.x, circle.center.y, circle.radius_mm, 0, 2 * std::numbers::pi);
      cairo_close_path(m_cr);
    };
    if (circle.fill.color.a > 0) {
      outline();
      set_source(m_cr, circle.fill.color);
      cairo_fill(m_cr);
    }
    if (has_pattern(circle.fill)) {
      append_pattern(m_cr, circle.fill, polygon(circle), m_page);
      paint_pattern(m_cr, circle.fill);
    }
    if (shows(circle.stroke)) {
      outline();
      stroke(circle.stroke);
    }
  }

  void paint(const TextItem& text) {
    if (text.text.empty() || !(text.font.size_mm > 0)) return;
    PangoLayoutLine* line = m_fonts.shape(text.text, text.font);
    cairo_save(m_cr);
    cairo_translate(m_cr, text.origin.x, text.origin.y);
    cairo_rotate(m_cr, text.angle_deg * std::numbers::pi / 180);
    const double unit_mm = text.font.size_mm / units_per_em;
    cairo_scale(m_cr, unit_mm, unit_mm);
    cairo_move_to(m_cr, 0, 0);
    const double halo_mm = text.halo_color.a > 0 ? std::max(text.halo_mm, 0.0) : 0;
    const double halo_px = halo_mm * m_px_per_mm;
    if (m_target == Target::raster && halo_px <= Letters::widest_halo_px) {
      pango_cairo_layout_line_path(m_cr, line);
      m_letters.fill(m_cr, text.color, text.halo_color, halo_px);
    } else {
      if (halo_mm > 0) {
        pango_cairo_layout_line_path(m_cr, line);
        stroke({text.halo_color, 2 * halo_mm / unit_mm, {}});
        cairo_move_to(m_cr, 0, 0);
      }
      set_source(m_cr, text.color);
      pango_cairo_show_layout_line(m_cr, line);
    }
    cairo_new_path(m_cr);
    cairo_restore(m_cr);
  }

  void paint(const ImageItem& image) {
    try {
      paint_image(m_cr, image);
    } catch (const RenderError& error) {
      throw RenderError(fmt::format("The picture \"{}\" cannot be painted. {}", image.alt, error.what()));
    }
  }

  const Scene& m_scene;
  cairo_t* m_cr;
  FontSet& m_fonts;
  Target m_target;
  Letters m_letters;
  Box m_page;
  double m_px_per_mm = 1;
};

}  // namespace

void paint(const Scene& scene, cairo_t* cr, FontSet& fonts, Target target) {
  cairo_new_path(cr);
  Painter(scene, cr, fonts, target).paint();
  check(cairo_status(cr), "Cannot paint the map");
}

}  // namespace zilamap::draw
