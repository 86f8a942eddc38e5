// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <zilamap/export.hpp>
#include <zilamap/finding.hpp>
#include <zilamap/geometry.hpp>

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace zilamap {

/// A colour, 0 to 255 a channel; alpha 255 is opaque.
struct Color {
  std::uint8_t r = 0;
  std::uint8_t g = 0;
  std::uint8_t b = 0;
  std::uint8_t a = 255;

  friend bool operator==(const Color&, const Color&) = default;
};

/// "#rrggbb", or "#rrggbbaa" when it is not opaque.
ZILAMAP_API std::string to_string(Color color);

/// What lies over a fill's colour.
enum class Pattern { none, hatch, dots };

/// How an area is filled: a colour and, over it, vector lines at 45 degrees or dots.
struct Fill {
  Color color{255, 255, 255, 0};
  Pattern pattern = Pattern::none;
  Color pattern_color{};
  double spacing_mm = 2;  ///< between lines, or between dots
  double weight_mm = 0.2; ///< width of a line, diameter of a dot

  friend bool operator==(const Fill&, const Fill&) = default;
};

/// How a line is drawn; nothing when width_mm is 0.
struct Stroke {
  Color color{};
  double width_mm = 0;
  std::vector<double> dash_mm;  ///< on, off, on, ...; empty: solid

  friend bool operator==(const Stroke&, const Stroke&) = default;
};

/// What an item is for. Tests, SVG classes and accessibility go by it.
enum class Role {
  page, panel, context, district, outside_line, district_line, border_line, symbol, graticule,
  title, subtitle, notice, legend_swatch, legend_text, scale_bar, north_arrow, district_name, symbol_name,
  context_name, border_name, account, source, projection, disclaimer
};

/// "district-line" for Role::district_line, and so on.
ZILAMAP_API std::string_view to_string(Role role);

/// One chain of points of a path.
struct Subpath {
  std::vector<Point> points;
  bool closed = false;
};

/// Areas and lines. Closed subpaths are filled by the even-odd rule.
struct PathItem {
  std::vector<Subpath> subpaths;
  Fill fill;
  Stroke stroke;
};

/// A circle.
struct CircleItem {
  Point center;
  double radius_mm = 0;
  Fill fill;
  Stroke stroke;
};

enum class Weight { regular, bold };

/// How a text looks.
struct Font {
  double size_mm = 3;  ///< of the em square; 1 pt is 0.3528 mm
  Weight weight = Weight::regular;
  bool italic = false;
  double spacing_mm = 0;  ///< added between letters

  friend bool operator==(const Font&, const Font&) = default;
};

/// One line of text. `origin` is the left end of its baseline; the text turns about it.
struct TextItem {
  std::string text;  ///< UTF-8, one line
  Point origin;
  Font font;
  Color color{};
  double width_mm = 0;    ///< the advance that layout measured
  double angle_deg = 0;   ///< clockwise
  Color halo_color{};
  double halo_mm = 0;     ///< how far the halo reaches beyond the letters; 0: none
};

/// One thing on the page.
struct Item {
  Role role = Role::page;
  std::string id;   ///< unique where not empty: "district-216"
  std::string title;  ///< for people, in SVG: "Gaya: 1 activity"; may be empty
  Box bounds;       ///< what it covers, millimetres; layout promises that text and symbols stay inside
  std::variant<PathItem, CircleItem, TextItem> shape;
};

/// A finished page: a flat list, painted first to last. Millimetres from the top left corner, y downwards.
struct Scene {
  double width_mm = 0;
  double height_mm = 0;
  std::string title;        ///< the map's title with its year, for metadata
  std::string description;  ///< what the map shows, in sentences, for people who cannot see it: a paragraph in the map's language, one in another
  std::string language = "en";  ///< of the map's words, a BCP 47 code
  std::vector<Item> items;
  Findings findings;        ///< what layout could not do: a name that found no room
};

/// The scene as text, one item a line, numbers with three decimals: what golden tests compare.
ZILAMAP_API std::string to_text(const Scene& scene);

/// Size of a text.
struct TextSize {
  double width_mm = 0;    ///< advance
  double ascent_mm = 0;   ///< above the baseline
  double descent_mm = 0;  ///< below the baseline
};

/// What layout asks to learn how much room a text takes. draw/ answers with Pango.
class TextMeasure {
 public:
  virtual ~TextMeasure() = default;
  virtual TextSize measure(std::string_view text, const Font& font) = 0;
};

}  // namespace zilamap
