// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "export/svg_text.hpp"

#include "draw/base64.hpp"
#include "draw/outlines.hpp"
#include "draw/subset.hpp"
#include "export/svg_parts.hpp"
#include "export/svg_path.hpp"
#include "export/woff.hpp"

#include <fmt/format.h>

#include <cstdint>
#include <vector>

namespace zilamap::exporting {
namespace {

constexpr std::string_view installed_families = "Noto Sans, Noto Sans Devanagari, sans-serif";
constexpr std::string_view halo_class = "zilamap-halo";

bool has_halo(const TextItem& text) { return text.halo_mm > 0 && text.halo_color.a > 0; }

/// 32-bit FNV-1a: two maps on one web page must not take each other's fonts, which lack letters.
std::uint32_t fingerprint(const std::vector<draw::FaceSubset>& faces) {
  std::uint32_t hash = 0x811c9dc5;
  for (const draw::FaceSubset& face : faces) {
    for (const unsigned char byte : face.font) hash = (hash ^ byte) * 0x01000193;
  }
  return hash;
}

void write_halo_stroke(XmlWriter& out, const TextItem& text) {
  write_paint(out, "fill", text.halo_color);
  write_paint(out, "stroke", text.halo_color);
  out.attribute("stroke-width", 2 * text.halo_mm);
  out.attribute("stroke-linejoin", "round");
}

}  // namespace

SvgText::SvgText(const Scene& scene, draw::FontSet& fonts, SvgOptions::Text way) : m_fonts(fonts), m_way(way) {
  if (way == SvgOptions::Text::outlines) return;
  // Who selects or searches text meets each once.
  m_style = fmt::format(".{}{{user-select:none;pointer-events:none}}\n", halo_class);
  if (way != SvgOptions::Text::embedded) return;
  const std::vector<draw::FaceSubset> faces = draw::subset_faces(scene, fonts);
  const std::uint32_t hash = fingerprint(faces);
  std::string last;
  int number = 0;
  for (const draw::FaceSubset& face : faces) {
    const bool other = face.family != last;
    if (other) ++number;
    last = face.family;
    const std::string name = fmt::format("zilamap-{:08x}-{}", hash, number);
    if (other) m_families += name + ", ";
    m_style += fmt::format(
        "@font-face{{font-family:{};font-weight:{};font-style:{};src:url(data:font/woff;base64,{}) "
        "format(\"woff\")}}\n",
        name, face.weight == Weight::bold ? "bold" : "normal", face.italic ? "italic" : "normal",
        draw::base64(woff(face.font)));
  }
}

std::string SvgText::family() const {
  if (m_way == SvgOptions::Text::outlines) return {};
  return m_families + std::string(installed_families);
}

void SvgText::write_style(XmlWriter& out) const {
  if (m_style.empty()) return;
  out.markup("<style>\n");
  out.markup(m_style);
  out.markup("</style>\n");
}

void SvgText::write(XmlWriter& out, const Item& item, const TextItem& text, std::string_view id) const {
  if (m_way == SvgOptions::Text::outlines) {
    write_outlines(out, item, text, id);
    return;
  }
  if (has_halo(text)) {
    write_letters(out, text, {}, {}, true);
    out.markup("\n");
  }
  write_letters(out, text, id, item.title, false);
}

void SvgText::write_letters(XmlWriter& out, const TextItem& text, std::string_view id, std::string_view title,
                            bool halo) const {
  out.markup("<text");
  if (!id.empty()) out.attribute("id", id);
  out.attribute("x", text.origin.x);
  out.attribute("y", text.origin.y);
  if (text.angle_deg != 0) {
    out.markup(" transform=\"rotate(");
    out.number(text.angle_deg);
    out.markup(" ");
    out.number(text.origin.x);
    out.markup(" ");
    out.number(text.origin.y);
    out.markup(")\"");
  }
  out.attribute("font-size", text.font.size_mm);
  if (text.font.weight == Weight::bold) out.attribute("font-weight", "bold");
  if (text.font.italic) out.attribute("font-style", "italic");
  if (text.font.spacing_mm != 0) out.attribute("letter-spacing", text.font.spacing_mm);
  if (text.width_mm > 0) {
    // SVG counts the spacing after the last letter too.
    out.attribute("textLength", text.width_mm + text.font.spacing_mm);
    out.attribute("lengthAdjust", "spacingAndGlyphs");
  }
  if (halo) {
    write_halo_stroke(out, text);
    out.attribute("class", halo_class);
    out.attribute("aria-hidden", "true");
  } else {
    write_paint(out, "fill", text.color);
  }
  out.markup(">");
  write_title(out, title);
  out.text(text.text);
  out.markup("</text>");
}

void SvgText::write_outlines(XmlWriter& out, const Item& item, const TextItem& text, std::string_view id) const {
  const draw::Outline outline = draw::outline_of(text, m_fonts);
  const std::string path = svg_path(*outline);
  out.markup("<g");
  if (!id.empty()) out.attribute("id", id);
  out.attribute("aria-label", text.text);
  out.markup(">");
  write_title(out, item.title);
  if (has_halo(text) && !path.empty()) {
    out.markup("<path");
    out.attribute("d", path);
    write_halo_stroke(out, text);
    out.markup("/>");
  }
  if (!path.empty()) {
    out.markup("<path");
    out.attribute("d", path);
    write_paint(out, "fill", text.color);
    out.markup("/>");
  }
  out.markup("</g>");
}

}  // namespace zilamap::exporting
