// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "export/svg.hpp"

#include "draw/base64.hpp"
#include "draw/image.hpp"
#include "draw/paths.hpp"
#include "draw/pattern_marks.hpp"
#include "export/svg_parts.hpp"
#include "export/svg_path.hpp"
#include "export/svg_text.hpp"
#include "export/xml.hpp"
#include "export/xmp.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <span>
#include <string>
#include <vector>

namespace zilamap::exporting {
namespace {

constexpr std::string_view title_id = "zilamap-title";
constexpr std::string_view description_id = "zilamap-description";

bool shows(const Fill& fill) { return fill.color.a > 0; }
bool shows(const Stroke& stroke) { return stroke.width_mm > 0 && stroke.color.a > 0; }
bool has_pattern(const Fill& fill) {
  return fill.pattern != Pattern::none && fill.pattern_color.a > 0 && fill.weight_mm > 0;
}

class SvgWriter {
 public:
  SvgWriter(const Scene& scene, draw::FontSet& fonts, SvgOptions::Text way)
      : m_scene(scene), m_way(way), m_text(scene, fonts, way) {
    m_ids.take(std::string(title_id));
    m_ids.take(std::string(description_id));
  }

  std::string write() {
    m_out.markup("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\"");
    m_out.markup(" xmlns:xlink=\"http://www.w3.org/1999/xlink\"");
    m_out.attribute("xml:lang", m_scene.language);
    m_out.markup(" width=\"");
    m_out.number(m_scene.width_mm);
    m_out.markup("mm\" height=\"");
    m_out.number(m_scene.height_mm);
    m_out.markup("mm\" viewBox=\"0 0 ");
    m_out.number(m_scene.width_mm);
    m_out.markup(" ");
    m_out.number(m_scene.height_mm);
    m_out.markup("\" role=\"img\"");
    m_out.attribute("aria-labelledby", fmt::format("{} {}", title_id, description_id));
    if (const std::string family = m_text.family(); !family.empty()) m_out.attribute("font-family", family);
    m_out.markup(fmt::format(">\n<title id=\"{}\">", title_id));
    m_out.text(m_scene.title);
    m_out.markup(fmt::format("</title>\n<desc id=\"{}\">", description_id));
    m_out.text(m_scene.description);
    m_out.markup("</desc>\n");
    write_metadata();
    m_text.write_style(m_out);
    for (std::size_t i = 0; i < m_scene.items.size(); ++i) {
      const Item& item = m_scene.items[i];
      if (i == 0 || m_scene.items[i - 1].role != item.role) {
        if (i > 0) m_out.markup("</g>\n");
        m_out.markup("<g");
        m_out.attribute("id", m_ids.take(fmt::format("layer-{}", to_string(item.role))));
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
  void write_metadata() {
    const std::string packet = xmp_rdf(m_scene);
    if (packet.empty()) return;
    m_out.markup("<metadata>");
    m_out.markup(packet);
    m_out.markup("</metadata>\n");
  }

  void write(const Item& item) {
    if (const auto* path = std::get_if<PathItem>(&item.shape)) {
      write_area(
          item, "path", path->fill, path->stroke, [this, path] { write_outline(*path); }, [path] { return *path; });
    } else if (const auto* circle = std::get_if<CircleItem>(&item.shape)) {
      write_area(
          item, "circle", circle->fill, circle->stroke, [this, circle] { write_outline(*circle); },
          [circle] { return draw::polygon(*circle); });
    } else if (const auto* image = std::get_if<ImageItem>(&item.shape)) {
      write_image(item, *image);
    } else {
      m_text.write(m_out, item, std::get<TextItem>(item.shape), id_of(item));
    }
    m_out.markup("\n");
  }

  void write_id(const std::string& id) {
    if (!id.empty()) m_out.attribute("id", id);
  }

  std::string id_of(const Item& item) { return item.id.empty() ? std::string() : m_ids.take(item.id); }

  /// One element, or a group of two when a pattern lies over the colour.
  template <typename Outline, typename Area>
  void write_area(const Item& item, std::string_view element, const Fill& fill, const Stroke& stroke,
                  const Outline& outline, const Area& area) {
    const auto open = [this, element, &outline] {
      m_out.markup("<");
      m_out.markup(element);
      outline();
    };
    if (has_pattern(fill)) {
      m_out.markup("<g");
      write_id(id_of(item));
      m_out.markup(">");
      write_title(m_out, item.title);
      if (shows(fill)) {
        open();
        write_fill(fill);
        m_out.markup("/>");
      }
      write_pattern(fill, area());
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
    write_id(id_of(item));
    write_fill(fill);
    write_stroke(stroke);
    if (item.title.empty()) {
      m_out.markup("/>");
      return;
    }
    m_out.markup(">");
    write_title(m_out, item.title);
    m_out.markup("</");
    m_out.markup(element);
    m_out.markup(">");
  }

  /// Its lines and dots themselves. SVG has an element for patterns, but LibreOffice, and with it many an office, draws
  /// its tiles without their turn: lines that rise, that fall and that lie level would be one and the same.
  void write_pattern(const Fill& fill, const PathItem& area) {
    const draw::PatternMarks marks = draw::pattern_marks(fill, area, {0, 0, m_scene.width_mm, m_scene.height_mm});
    if (marks.lines.empty() && marks.dots.empty()) return;
    m_out.markup("<path");
    m_out.attribute("class", to_string(fill.pattern));
    m_out.markup(" d=\"");
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

  /// Inside of the document, so that it is whole; an SVG too, since readers run no scripts in a picture.
  void write_image(const Item& item, const ImageItem& image) {
    if (image.box.empty()) return;
    const Box box = draw::fitted(image.box, draw::image_aspect(image.data, image.kind));
    m_out.markup("<image");
    write_id(id_of(item));
    m_out.attribute("x", box.x_min);
    m_out.attribute("y", box.y_min);
    m_out.attribute("width", box.width());
    m_out.attribute("height", box.height());
    if (!image.alt.empty()) {
      m_out.attribute("role", "img");
      m_out.attribute("aria-label", image.alt);
    }
    m_out.markup(image.kind == ImageKind::png ? " xlink:href=\"data:image/png;base64,"
                                              : " xlink:href=\"data:image/svg+xml;base64,");
    m_out.markup(draw::base64(image.data));
    m_out.markup("\">");
    write_title(m_out, item.title.empty() ? image.alt : item.title);
    m_out.markup("</image>");
  }

  void write_outline(const PathItem& path) {
    SvgPath out;
    for (const Subpath& chain : path.subpaths) {
      if (chain.points.empty()) continue;
      out.move(chain.points.front());
      for (const Point point : std::span(chain.points).subspan(1)) out.line(point);
      if (chain.closed) out.close();
    }
    m_out.markup(" d=\"");
    m_out.markup(out.take());
    m_out.markup("\"");
  }

  void write_outline(const CircleItem& circle) {
    m_out.attribute("cx", circle.center.x);
    m_out.attribute("cy", circle.center.y);
    m_out.attribute("r", std::max(circle.radius_mm, 0.0));
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

  void write_paint(std::string_view attribute, Color color) { exporting::write_paint(m_out, attribute, color); }

  const Scene& m_scene;
  SvgOptions::Text m_way;
  SvgText m_text;
  Ids m_ids;
  XmlWriter m_out;
};

}  // namespace

Bytes svg(const Scene& scene, draw::FontSet& fonts, const SvgOptions& options) {
  const std::string text = SvgWriter(scene, fonts, options.text).write();
  return {text.begin(), text.end()};
}

}  // namespace zilamap::exporting
