// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <zilamap/classify.hpp>
#include <zilamap/measure.hpp>
#include <zilamap/resources.hpp>
#include <zilamap/scene.hpp>

#include <filesystem>
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
  std::string legend;      ///< heading in the legend
};

/// A complete style: what is measured, how it is classified, how it looks. Every field has its default here, so
/// that a style file says only what differs.
struct Style {
  std::string name;
  std::string description;
  std::string title;           ///< of the map; "{state}" and "{programme}" are filled in
  Measure measure;
  ClassSpec classes;
  std::string legend;          ///< heading of the legend
  std::string unit;            ///< said after a number: "activities"
  std::string unit_one;        ///< said after a 1: "activity"
  std::string zero_label = "No recorded activity";
  std::string not_reported_label = "Not reported";
  std::string suppressed_label = "Small number, withheld";

  std::vector<Color> colors;   ///< for the classes, lightest first; see class_colors(). Empty: the palette GnBu
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
  Circles circles;
  std::string disclaimer = "Boundaries and names are generalised for this map; they are no statement on the legal status of any "
                           "territory or border.";
  std::string crs;  ///< map projection; empty: the one that suits the places (Places::map_crs)
};

/// Reads a style by name ("coverage") from the folder, or from a file when `name_or_file` ends in .yaml or .yml or
/// has a slash in it. Throws ConfigError with file, line, column and, for an unknown key, the nearest known one;
/// UsageError for a name that does not ship, with the names that do.
ZILAMAP_API Style load_style(const std::string& name_or_file,
                             const std::filesystem::path& styles_folder = data_folder() / "styles");

/// Reads a style from a text in memory; `name` stands for the file in errors.
ZILAMAP_API Style parse_style(const std::string& yaml, const std::string& name,
                              const std::filesystem::path& styles_folder = data_folder() / "styles");

/// The styles in a folder, by name.
ZILAMAP_API std::vector<Style> shipped_styles(const std::filesystem::path& styles_folder = data_folder() / "styles");

/// `count` colours from a style's list: the list itself when it has that many, else even steps of CIE L*a*b* along it. Steps
/// leave out its light end where that looks like paper, and with fewer than 5 classes its dark end too.
ZILAMAP_API std::vector<Color> class_colors(const std::vector<Color>& colors, std::size_t count);

}  // namespace zilamap
