// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <zilamap/classify.hpp>
#include <zilamap/finding.hpp>
#include <zilamap/furniture.hpp>
#include <zilamap/local_text.hpp>
#include <zilamap/measure.hpp>
#include <zilamap/resources.hpp>
#include <zilamap/scene.hpp>

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace zilamap {

/// Graduated circles at the places of a measure's sites: area in proportion to the number.
struct Circles {
  bool show = false;
  double largest_mm = 9;   ///< diameter of the largest number of the run
  Fill fill{{0xb2, 0x18, 0x2b, 0xb4}};
  Stroke stroke{{0xff, 0xff, 0xff}, 0.25, {}};
  bool numbers = true;     ///< write the number beside the circle
  LocalText legend;        ///< heading in the legend

  friend bool operator==(const Circles&, const Circles&) = default;
};

/// The outline of a symbol.
enum class Shape { circle, square, triangle, diamond, star, cross };

/// The symbol of a type of activity.
struct TypeSymbol {
  std::string type;      ///< as in the records: "training"
  Shape shape = Shape::circle;
  Color color{0x22, 0x26, 0x2b};
  LocalText label;       ///< in the legend; empty: the type

  friend bool operator==(const TypeSymbol&, const TypeSymbol&) = default;
};

/// Symbols by type of activity, a row of them in each district that has any.
struct Symbols {
  bool show = false;
  double size_mm = 3.2;
  std::vector<TypeSymbol> types;  ///< types that are not here get a grey circle
  LocalText legend;               ///< heading in the legend

  friend bool operator==(const Symbols&, const Symbols&) = default;
};

/// A small bar chart in each district that has any activity: a bar for each year of the run.
struct Bars {
  bool show = false;
  double height_mm = 6;       ///< of the longest bar of the run
  Color color{0x3b, 0x4a, 0x5c};
  LocalText legend;           ///< heading in the legend

  friend bool operator==(const Bars&, const Bars&) = default;
};

/// Lines that carry numbers.
struct Flows {
  bool border = false;        ///< the border, each stretch as wide as activities cover it
  bool arcs = false;          ///< arcs between facing districts that records name as a pair
  bool routes = false;        ///< the routes that records cover
  double widest_mm = 2.4;     ///< for the largest number
  Color color{0x7a, 0x1f, 0x3d};
  LocalText legend;           ///< heading in the legend

  friend bool operator==(const Flows&, const Flows&) = default;
};

/// Points by which people find their way; they carry no number.
struct Points {
  bool headquarters = false;     ///< a small square at the town from which each district is run
  bool sites = false;            ///< a dot at each place where a record of the measure happened
  double size_mm = 1.7;          ///< of the square; a dot is two thirds of it
  Color color{0x22, 0x26, 0x2b};
  LocalText headquarters_label;  ///< in the legend; empty: what the map's language calls them
  LocalText sites_label;

  friend bool operator==(const Points&, const Points&) = default;
};

/// Lines of equal longitude and latitude, named at the frame.
struct Graticule {
  bool show = false;
  double step_deg = 0;        ///< 0: a round step that gives three to six lines
  Stroke stroke{{0xd3, 0xd8, 0xdd}, 0.12, {}};

  friend bool operator==(const Graticule&, const Graticule&) = default;
};

/// How one category of a map of categories looks, and what it is called.
struct CategoryLook {
  std::string name;           ///< as Measured::categories has it: "campaign+training", or a word of the column
  Color color{0, 0, 0, 0};    ///< clear: left to the engine
  LocalText label;            ///< in the legend; empty: the types in the map's language, or the word

  friend bool operator==(const CategoryLook&, const CategoryLook&) = default;
};

/// How the gate on colours acts where classes are too close to be told apart.
enum class ClassPatterns {
  automatic,  ///< patterns over classes when the colours alone are too close
  always,
  never       ///< the run says which pair fails
};

/// Where commas stand in long numbers, and the signs of their digits; `automatic` leaves it to the map's language.
enum class Grouping { automatic, international, indian };
enum class Digits { automatic, latin, devanagari };

/// What a page shows.
enum class Panels {
  one,   ///< one year
  years  ///< small multiples: every year of the run, each a whole map, on one legend
};

/// What is odd about the file of a style. No part of what the style says: styles that say the same are equal.
struct StyleFindings : Findings {
  friend bool operator==(const StyleFindings&, const StyleFindings&) { return true; }
};

/// A complete style: what is measured, how it is classified, how it looks. Every field has its default here, so
/// that a style file says only what differs.
struct Style {
  std::string name;
  std::string description;
  LocalText title;             ///< of the map; "{state}" and "{programme}" are filled in
  std::string page;            ///< page that suits the style: "a4-portrait"; empty: the caller's
  double type_scale = 1;       ///< type and furniture against the usual size: 1.25 for a slide
  Panels panels = Panels::one;
  int columns = 0;             ///< of panels; 0: as many as give the largest maps
  Measure measure;
  std::optional<Measure> need; ///< makes the map bivariate: need against what is measured, three classes each
  std::vector<CategoryLook> categories;  ///< of a map of categories: those that come first, in their order
  ClassSpec classes;
  Grouping grouping = Grouping::automatic;
  Digits digits = Digits::automatic;
  bool per_year = false;       ///< classes of each year for itself; else one set for all years of a run
  LocalText legend;            ///< heading of the legend
  LocalText need_legend;       ///< of a bivariate map: what the need is
  LocalText unit;              ///< said after a number: "activities"
  LocalText unit_one;          ///< said after a 1: "activity"
  LocalText zero_label{{"en", "No recorded activity"}, {"hi", "कोई दर्ज गतिविधि नहीं"}};
  LocalText not_reported_label{{"en", "Not reported"}, {"hi", "रिपोर्ट नहीं"}};
  LocalText suppressed_label{{"en", "Small number, withheld"}, {"hi", "छोटी संख्या, गोपनीय"}};
  LocalText outside_label{{"en", "Outside the programme"}, {"hi", "कार्यक्रम क्षेत्र से बाहर"}};

  std::vector<Color> colors;   ///< for the classes, lightest first; see class_colors(). Empty: the palette GnBu,
                               ///< for change PuOr, and for categories colours without an order
  std::vector<Color> need_colors;  ///< of a bivariate map: nine, by need and then coverage, each from low to high
  ClassPatterns patterns = ClassPatterns::automatic;
  Fill zero{{0xff, 0xff, 0xff}, Pattern::none, {}, 2, 0.2};
  Fill not_reported{{0xee, 0xee, 0xee}, Pattern::hatch, {0xa6, 0xa6, 0xa6}, 1.8, 0.18};
  Fill suppressed{{0xf6, 0xf2, 0xfa}, Pattern::dots, {0x6b, 0x5b, 0x86}, 1.7, 0.55};
  Fill context{{0xf0, 0xed, 0xe3}};     ///< neighbouring land whose shape is known
  Color surroundings{0xeb, 0xef, 0xf2}; ///< the rest of the map: outside the programme
  Color paper{0xff, 0xff, 0xff};
  Color ink{0x22, 0x26, 0x2b};        ///< titles and names
  Color quiet_ink{0x5f, 0x66, 0x6e};  ///< notes
  Stroke district_line{{0x8c, 0x93, 0x9a}, 0.18, {}};
  Stroke outside_line{{0x3d, 0x44, 0x4b}, 0.45, {}};
  Stroke context_line{{0xcf, 0xc9, 0xb8}, 0.18, {}};
  Stroke border_line{{0x7a, 0x1f, 0x3d}, 0.6, {2.4, 0.8, 0.5, 0.8}};
  bool border_names = true;      ///< name the border and the country beyond it
  bool district_names = true;
  bool context_names = true;     ///< name the districts of the neighbouring country
  bool leader_lines = true;      ///< names that do not fit inside stand outside, on a line
  Circles circles;
  Symbols symbols;
  Bars bars;
  Flows flows;
  Points points;
  Graticule graticule;
  Furniture furniture;
  LocalText notes;
  LocalText disclaimer{
      {"en",
       "Boundaries and names are generalised for this map; they are no statement on the legal status of any "
       "territory or border."},
      {"hi", "सीमाएँ और नाम इस मानचित्र के लिए सरल किए गए हैं; ये किसी क्षेत्र या सीमा की कानूनी स्थिति पर कोई कथन नहीं हैं।"}};
  LocalText producer;           ///< who made the map
  std::string map_number;       ///< "BR-03"; "{year}" is filled in
  std::string map_version;
  std::vector<std::filesystem::path> logos;  ///< PNG or SVG; those of a style file lie beside it
  std::string qr;               ///< the address that a QR code leads to; empty: no code
  std::string crs;  ///< map projection; empty: the one that suits the places (Places::map_crs)
  StyleFindings findings;  ///< warnings of what was read: words that speak of another measure, ink that cannot be read

  friend bool operator==(const Style&, const Style&) = default;
};

/// Reads a style by name ("coverage") from the folder, or from a file when `name_or_file` ends in .yaml or .yml or
/// has a slash in it. Throws ConfigError with file, line, column and, for an unknown key, the nearest known one;
/// UsageError for a name that does not ship, with the names that do.
ZILAMAP_API Style load_style(const std::string& name_or_file,
                             const std::filesystem::path& styles_folder = data_folder() / "styles");

/// Reads a style from a text in memory; `name` stands for the file in errors.
ZILAMAP_API Style parse_style(const std::string& yaml, const std::string& name,
                              const std::filesystem::path& styles_folder = data_folder() / "styles");

/// The style as a whole YAML file: every key with its value, none left to a default, but for those that have no effect.
/// parse_style() makes the same style of it. Files are named as seen from `folder`, where the YAML is to lie; with an
/// empty one as the style has them.
ZILAMAP_API std::string to_yaml(const Style& style, const std::filesystem::path& folder = {});

/// What a style file can say, as JSON Schema (2020-12), made from the code that reads it.
ZILAMAP_API std::string style_schema();

/// The reference of the style language in Markdown, made from the code that reads it: every key with its meaning,
/// values and default.
ZILAMAP_API std::string style_reference();

/// The styles in a folder, by name.
ZILAMAP_API std::vector<Style> shipped_styles(const std::filesystem::path& styles_folder = data_folder() / "styles");

/// "circle", "square", ...; "auto", "always", "never"; "one", "years".
ZILAMAP_API std::string_view to_string(Shape shape);
ZILAMAP_API std::string_view to_string(ClassPatterns patterns);
ZILAMAP_API std::string_view to_string(Panels panels);
/// "auto", "international", "indian"; "auto", "latin", "devanagari".
ZILAMAP_API std::string_view to_string(Grouping grouping);
ZILAMAP_API std::string_view to_string(Digits digits);

/// `count` colours from a style's list: the list itself when it has that many, else even steps of CIE L*a*b* along it. Steps
/// leave out its light end where that looks like paper, and with fewer than 5 classes its dark end too.
ZILAMAP_API std::vector<Color> class_colors(const std::vector<Color>& colors, std::size_t count);

}  // namespace zilamap
