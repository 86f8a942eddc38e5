// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include "draw/fonts.hpp"
#include "export/xml.hpp"

#include <zilamap/scene.hpp>
#include <zilamap/svg.hpp>

#include <string>
#include <string_view>

namespace zilamap::exporting {

/// Writes the texts of a scene into its SVG, in one of three ways. A halo is an element of its own under the letters:
/// paint-order, which would save it, is not known to LibreOffice and Word, and they would hide the letters.
class SvgText {
 public:
  SvgText(const Scene& scene, draw::FontSet& fonts, SvgOptions::Text way);

  /// The value of font-family for the whole document; empty when no text needs one.
  std::string family() const;

  /// Adds the fonts that the document brings, as `<style>`.
  void write_style(XmlWriter& out) const;

  /// Adds one text. `id` may be empty.
  void write(XmlWriter& out, const Item& item, const TextItem& text, std::string_view id) const;

 private:
  void write_letters(XmlWriter& out, const TextItem& text, std::string_view id, std::string_view title,
                     bool halo) const;
  void write_outlines(XmlWriter& out, const Item& item, const TextItem& text, std::string_view id) const;

  draw::FontSet& m_fonts;
  SvgOptions::Text m_way;
  std::string m_style;     ///< rules of CSS
  std::string m_families;  ///< names of the fonts that the document brings
};

}  // namespace zilamap::exporting
