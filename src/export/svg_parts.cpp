// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "export/svg_parts.hpp"

#include <fmt/format.h>

namespace zilamap::exporting {

void write_paint(XmlWriter& out, std::string_view attribute, Color color) {
  out.attribute(attribute, to_string(Color{color.r, color.g, color.b, 255}));
  if (color.a < 255) out.attribute(fmt::format("{}-opacity", attribute), color.a / 255.0);
}

void write_title(XmlWriter& out, std::string_view title) {
  if (title.empty()) return;
  out.markup("<title>");
  out.text(title);
  out.markup("</title>");
}

std::string Ids::take(const std::string& id) {
  int& count = m_taken[id];
  if (++count == 1) return id;
  // The next number may be taken as an id of its own.
  for (;; ++count) {
    std::string numbered = fmt::format("{}-{}", id, count);
    if (m_taken.try_emplace(numbered, 1).second) return numbered;
  }
}

}  // namespace zilamap::exporting
