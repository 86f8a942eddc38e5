// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "export/svg.hpp"

#include "draw/pattern_marks.hpp"
#include "export/xml.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <vector>

namespace zilamap::exporting {
namespace {

bool shows(const Fill& fill) { return fill.color.a > 0; }
bool shows(const Stroke& stroke) { return stroke.width_mm > 0 && stroke.color.a > 0; }
bool has_pattern(const Fill& fill) {
  return fill.pattern != Pattern::none && fill.pattern_color.a > 0 && fill.weight_mm > 0;
}

class SvgWriter {
 public:
  explicit SvgWriter(const Scene& scene) : m_scene(scene) {}

  std::string write() {
    m_out.markup("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\"");
    m_out.markup(" width=\"");
    m_out.number(m_scene.width_mm);
    m_out.markup("mm\" height=\"");
    m_out.number(m_scene.height_mm);
    m_out.markup("mm\" viewBox=\"0 0 ");
    m_out.number(m_scene.width_mm);
    m_out.markup(" ");
    m_out.number(m_scene.height_mm);
    m_out.markup("\" role=\"img\" aria-labelledby=\"zilamap-title zilamap-description\">\n");
    m_out.markup("<title id=\"zilamap-title\">");
    m_out.text(m_scene.title);
    m_out.markup("</title>\n<desc id=\"zilamap-description\">");
    m_out.text(m_scene.description);
    m_out.markup("</desc>\n");
    for (std::size_t i = 0; i < m_scene.items.size(); ++i) {
      const Item& item = m_scene.items[i];
      if (i == 0 || m_scene.items[i - 1].role != item.role) {
        if (i > 0) m_out.markup("</g>\n");
        m_out.markup("<g");
        m_out.attribute("class", to_string(item.role));
        m_out.markup(">\n");
      }
      write(item);
    }
    if (!m_scene.items.empty()) m_out.markup("</g>\n");
    m_out.markup("</svg>\n");
    return m_out.take();
  }

 private:
  void write(const Item& item) {
    if (const auto* path = std::get_if<PathItem>(&item.shape)) {
      write_area(item, "path", path->fill, path->stroke, *path, [this, path] { write_outline(*path); });
    } else if (const auto* circle = std::get_if<CircleItem>(&item.shape)) {
      const PathItem area = has_pattern(circle->fill) ? draw::polygon(*circle) : PathItem{};
      write_area(item, "circle", circle->fill, circle->stroke, area, [this, circle] { write_outline(*circle); });
    } else {
      write_text(item, std::get<TextItem>(item.shape));
    }
    m_out.markup("\n");
  }

  void write_id(const Item& item) {
    if (!item.id.empty()) m_out.attribute("id", item.id);
  }

  void write_title(const Item& item) {
    if (item.title.empty()) return;
    m_out.markup("<title>");
    m_out.text(item.title);
    m_out.markup("</title>");
  }

  /// One element, or a group when a pattern lies over the colour: the colour, the pattern, the outline.
  template <typename Outline>
  void write_area(const Item& item, std::string_view element, const Fill& fill, const Stroke& stroke,
                  const PathItem& area, const Outline& outline) {
    const auto open = [this, element, &outline] {
      m_out.markup("<");
      m_out.markup(element);
      outline();
    };
    if (has_pattern(fill)) {
      m_out.markup("<g");
      write_id(item);
      m_out.markup(">");
      write_title(item);
      if (shows(fill)) {
        open();
        write_fill(fill);
        m_out.markup("/>");
      }
      write_pattern(fill, area);
      if (shows(stroke)) {
        open();
        m_out.attribute("fill", "none");
        write_stroke(stroke);
        m_out.markup("/>");
      }
      m_out.markup("</g>");
      return;
    }
    open();
    write_id(item);
    write_fill(fill);
    write_stroke(stroke);
    if (item.title.empty()) {
      m_out.markup("/>");
      return;
    }
    m_out.markup(">");
    write_title(item);
    m_out.markup("</");
    m_out.markup(element);
    m_out.markup(">");
  }

  /// Its lines and dots themselves. SVG has an element for patterns, but LibreOffice, and with it many an office, draws
  /// its tiles without their turn: lines that rise, that fall and that lie level would be one and the same.
  void write_pattern(const Fill& fill, const PathItem& area) {
    const draw::PatternMarks marks =
        draw::pattern_marks(fill, area, {0, 0, m_scene.width_mm, m_scene.height_mm});
    if (marks.lines.empty() && marks.dots.empty()) return;
    m_out.markup("<path class=\"");
    m_out.text(to_string(fill.pattern));
    m_out.markup("\" d=\"");
    for (const draw::Line& line : marks.lines) {
      write_point("M", line.from);
      write_point(" ", line.to);
    }
    const double r = fill.weight_mm / 2;
    for (const Point dot : marks.dots) {
      write_point("M", {dot.x - r, dot.y});
      for (const double across : {2 * r, -2 * r}) {  // two half circles
        write_point("a", {r, r});
        write_point(" 0 1 0 ", {across, 0});
      }
    }
    m_out.markup("\"");
    if (marks.dots.empty()) {
      m_out.attribute("fill", "none");
      write_stroke({fill.pattern_color, fill.weight_mm, {}});
    } else {
      write_paint("fill", fill.pattern_color);
    }
    m_out.markup("/>");
  }

  void write_point(std::string_view before, Point point) {
    m_out.markup(before);
    m_out.number(point.x);
    m_out.markup(" ");
    m_out.number(point.y);
  }

  void write_outline(const PathItem& path) {
    m_out.markup(" d=\"");
    for (const Subpath& chain : path.subpaths) {
      const char* before = "M";
      for (const Point point : chain.points) {
        write_point(before, point);
        before = " ";
      }
      if (chain.closed && !chain.points.empty()) m_out.markup("Z");
    }
    m_out.markup("\"");
  }

  void write_outline(const CircleItem& circle) {
    m_out.attribute("cx", circle.center.x);
    m_out.attribute("cy", circle.center.y);
    m_out.attribute("r", std::max(circle.radius_mm, 0.0));
  }

  void write_text(const Item& item, const TextItem& text) {
    m_out.markup("<text");
    write_id(item);
    m_out.attribute("x", text.origin.x);
    m_out.attribute("y", text.origin.y);
    if (text.angle_deg != 0) {
      m_out.markup(" transform=\"rotate(");
      m_out.number(text.angle_deg);
      m_out.markup(" ");
      m_out.number(text.origin.x);
      m_out.markup(" ");
      m_out.number(text.origin.y);
      m_out.markup(")\"");
    }
    m_out.attribute("font-family", "Noto Sans, Noto Sans Devanagari, sans-serif");
    m_out.attribute("font-size", text.font.size_mm);
    if (text.font.weight == Weight::bold) m_out.attribute("font-weight", "bold");
    if (text.font.italic) m_out.attribute("font-style", "italic");
    if (text.font.spacing_mm != 0) m_out.attribute("letter-spacing", text.font.spacing_mm);
    if (text.width_mm > 0) {
      // SVG counts the spacing after the last letter too.
      m_out.attribute("textLength", text.width_mm + text.font.spacing_mm);
      m_out.attribute("lengthAdjust", "spacingAndGlyphs");
    }
    write_paint("fill", text.color);
    if (text.halo_mm > 0 && text.halo_color.a > 0) {
      write_paint("stroke", text.halo_color);
      m_out.attribute("stroke-width", 2 * text.halo_mm);
      m_out.attribute("stroke-linejoin", "round");
      m_out.attribute("paint-order", "stroke");
    }
    m_out.markup(">");
    write_title(item);
    m_out.text(text.text);
    m_out.markup("</text>");
  }

  void write_fill(const Fill& fill) {
    if (!shows(fill)) {
      m_out.attribute("fill", "none");
      return;
    }
    write_paint("fill", fill.color);
    m_out.attribute("fill-rule", "evenodd");
  }

  void write_stroke(const Stroke& stroke) {
    if (!shows(stroke)) return;
    write_paint("stroke", stroke.color);
    m_out.attribute("stroke-width", stroke.width_mm);
    m_out.attribute("stroke-linejoin", "round");
    if (stroke.dash_mm.empty()) return;
    m_out.markup(" stroke-dasharray=\"");
    for (std::size_t i = 0; i < stroke.dash_mm.size(); ++i) {
      if (i > 0) m_out.markup(" ");
      m_out.number(stroke.dash_mm[i]);
    }
    m_out.markup("\"");
  }

  /// SVG 1.1 knows no colour with an alpha channel, so it is an attribute of its own.
  void write_paint(std::string_view attribute, Color color) {
    m_out.attribute(attribute, to_string(Color{color.r, color.g, color.b, 255}));
    if (color.a < 255) m_out.attribute(fmt::format("{}-opacity", attribute), color.a / 255.0);
  }

  const Scene& m_scene;
  XmlWriter m_out;
};

}  // namespace

Bytes svg(const Scene& scene) {
  const std::string text = SvgWriter(scene).write();
  return {text.begin(), text.end()};
}

}  // namespace zilamap::exporting
