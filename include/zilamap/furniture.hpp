// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <zilamap/export.hpp>

#include <array>
#include <cstddef>
#include <string_view>

namespace zilamap {

/// What stands on a page beside the map itself.
enum class Element {
  title,
  subtitle,
  legend,
  records,     ///< how many records the map shows, and which it does not
  notes,       ///< the style's own notes
  scale,       ///< scale bar and ratio with the size of the paper
  north,
  locator,     ///< where on the earth the map lies
  sources,
  date,        ///< the day that the records stand for
  projection,  ///< projection and datum
  number,      ///< the map's number and version
  producer,
  disclaimer,
  logos,
  qr           ///< a code that leads to an address
};

inline constexpr std::array elements{
    Element::title,   Element::subtitle, Element::legend,     Element::records, Element::notes,    Element::scale,
    Element::north,   Element::locator,  Element::sources,    Element::date,    Element::projection, Element::number,
    Element::producer, Element::disclaimer, Element::logos, Element::qr};

/// Where an element stands.
enum class Place {
  automatic,  ///< left to the engine
  off,        ///< nowhere
  header,     ///< above the map, over the whole width
  panel,      ///< beside the map, or under it on a tall page
  footer,     ///< at the foot of the page
  top_left,   ///< inside the map's frame, on empty ground as near to that corner as there is room; else in the panel
  top_right,
  bottom_left,
  bottom_right
};

inline constexpr std::array places_on_page{Place::automatic, Place::off,         Place::header,
                                           Place::panel,     Place::footer,      Place::top_left,
                                           Place::top_right, Place::bottom_left, Place::bottom_right};

/// Where each element stands.
struct Furniture {
  std::array<Place, elements.size()> places{};

  Place& operator[](Element element) { return places[static_cast<std::size_t>(element)]; }
  Place operator[](Element element) const { return places[static_cast<std::size_t>(element)]; }

  friend bool operator==(const Furniture&, const Furniture&) = default;
};

/// "title", "subtitle", "legend", "records", "notes", "scale", "north", "locator", "sources", "date", "projection",
/// "number", "producer", "disclaimer", "logos", "qr"; "auto", "off", "header", "panel", "footer", "top-left", ...
ZILAMAP_API std::string_view to_string(Element element);
ZILAMAP_API std::string_view to_string(Place place);

}  // namespace zilamap
