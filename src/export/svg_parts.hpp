// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include "export/xml.hpp"

#include <zilamap/scene.hpp>

#include <map>
#include <string>
#include <string_view>

namespace zilamap::exporting {

/// Adds a colour as an attribute; SVG 1.1 knows none with an alpha channel, so that is one of its own.
void write_paint(XmlWriter& out, std::string_view attribute, Color color);

/// Adds `<title>`, which readers show where the pointer rests; nothing when it is empty.
void write_title(XmlWriter& out, std::string_view title);

/// Gives out ids, each once in a document.
class Ids {
 public:
  /// The id itself, or with "-2", "-3", ... after it when it was taken.
  std::string take(const std::string& id);

 private:
  std::map<std::string, int, std::less<>> m_taken;
};

}  // namespace zilamap::exporting
