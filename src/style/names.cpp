// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include <zilamap/style.hpp>

namespace zilamap {

std::string_view to_string(Element element) {
  static constexpr std::array<std::string_view, elements.size()> names{
      "title",   "subtitle", "legend",     "records", "notes",    "scale",      "north", "locator",
      "sources", "date",     "projection", "number",  "producer", "disclaimer", "logos", "qr"};
  return names[static_cast<std::size_t>(element)];
}

std::string_view to_string(Place place) {
  static constexpr std::array<std::string_view, places_on_page.size()> names{
      "auto", "off", "header", "panel", "footer", "top-left", "top-right", "bottom-left", "bottom-right"};
  return names[static_cast<std::size_t>(place)];
}

std::string_view to_string(Shape shape) {
  static constexpr std::array<std::string_view, 6> names{"circle", "square", "triangle", "diamond", "star", "cross"};
  return names[static_cast<std::size_t>(shape)];
}

std::string_view to_string(ClassPatterns patterns) {
  static constexpr std::array<std::string_view, 3> names{"auto", "always", "never"};
  return names[static_cast<std::size_t>(patterns)];
}

std::string_view to_string(Grouping grouping) {
  static constexpr std::array<std::string_view, 3> names{"auto", "international", "indian"};
  return names[static_cast<std::size_t>(grouping)];
}

std::string_view to_string(Digits digits) {
  static constexpr std::array<std::string_view, 3> names{"auto", "latin", "devanagari"};
  return names[static_cast<std::size_t>(digits)];
}

std::string_view to_string(Panels panels) { return panels == Panels::one ? "one" : "years"; }

}  // namespace zilamap
