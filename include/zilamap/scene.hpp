// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <zilamap/export.hpp>
#include <zilamap/file.hpp>
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

/// What lies over a fill's colour, as vectors in every format.
enum class Pattern {
  none,
  hatch,       ///< lines that rise to the right at 45 degrees
  hatch_back,  ///< lines that fall to the right at 45 degrees
  cross,       ///< both
  horizontal,  ///< lines
  vertical,    ///< lines
  grid,        ///< both
  dots,        ///< on a grid that stands on its corner
  ticks        ///< small upright crosses on the same grid as dots
};

/// "hatch-back" for Pattern::hatch_back, and so on.
ZILAMAP_API std::string_view to_string(Pattern pattern);

/// How an area is filled: a colour and a pattern over it.
struct Fill {
  Color color{255, 255, 255, 0};
  Pattern pattern = Pattern::none;
  Color pattern_color{};
  double spacing_mm = 2;  ///< between lines, dots or crosses
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
  page, panel, context, district, outside_line, district_line, border_line, symbol, point, graticule,
  title, subtitle, notice, legend_swatch, legend_text, scale_bar, north_arrow, district_name, symbol_name,
  context_name, border_name, leader_line, account, source, projection, disclaimer, producer, locator, logo, qr
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

enum class ImageKind { png, svg };

/// A picture, such as a logo. It keeps its aspect: as large as the box allows, in its middle.
struct ImageItem {
  Box box;
  Bytes data;       ///< of the PNG or SVG file, as load_logo() gives them
  ImageKind kind = ImageKind::png;
  std::string alt;  ///< what it shows, for people who cannot see it: "Logo of Saathi"
};

/// A picture that load_logo() has read and looked through.
struct Logo {
  Bytes data;
  ImageKind kind = ImageKind::png;
  double aspect = 1;  ///< width by height
  std::string alt;
};

/// The longest address that a QR code takes, in bytes; longer ones make it too fine to scan.
inline constexpr std::size_t longest_qr = 300;

/// A QR code as squares: rows from the top, true is dark. It needs light ground of four squares around it.
struct QrCode {
  int side = 0;            ///< squares on a side
  std::vector<bool> dark;  ///< side * side

  friend bool operator==(const QrCode&, const QrCode&) = default;
};

/// The dark squares of the code as one area: the code itself fills the largest square in the middle of `box`.
ZILAMAP_API PathItem to_path(const QrCode& code, const Box& box, Color color);

/// One thing on the page.
struct Item {
  Role role = Role::page;
  std::string id;   ///< unique where not empty: "district-216"
  std::string title;  ///< for people, in SVG: "Gaya: 1 activity"; may be empty
  Box bounds;       ///< what it covers, millimetres; layout promises that text and symbols stay inside
  std::variant<PathItem, CircleItem, TextItem, ImageItem> shape;
};

/// A finished page: a flat list, painted first to last. Millimetres from the top left corner, y downwards.
struct Scene {
  double width_mm = 0;
  double height_mm = 0;
  std::string title;        ///< the map's title with its year, for metadata
  std::string name{};       ///< of the style; tells pages of one title apart in the outline of a PDF
  std::string description;  ///< what the map shows, in sentences, for people who cannot see it
  std::string language = "en";  ///< of its words, as in BCP 47: "en", "hi"
  std::string producer;     ///< who made the map; this and the next five are for metadata and may be empty
  std::string source;       ///< where the data come from
  std::string license;      ///< whose it is and what others may do with it
  std::string disclaimer;
  std::string keywords;     ///< with commas between
  std::string created;      ///< the date of the data: "2011-03-31" (a year or a month will do too)
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
