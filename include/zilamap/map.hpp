// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <zilamap/classify.hpp>
#include <zilamap/language.hpp>
#include <zilamap/outline.hpp>
#include <zilamap/page.hpp>
#include <zilamap/style.hpp>

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace zilamap {

/// What the caller decides for a map, beyond its style.
struct MapOptions {
  Page page;
  std::string title;  ///< empty: the style's
  std::string crs;    ///< "EPSG:32645", a PROJ string, ...; empty: the style's, else the one that suits the places
  Language language{};  ///< of every fixed word, of names and of the description
  std::optional<DeclaredOutline> locator_outline{};  ///< drawn behind the locator; its boundary policy is printed
};

/// What the marks of a run's maps share, so that all of them are on one scale. Only what the style draws is filled in.
struct RunMarks {
  std::vector<Year> years{};               ///< of the run, in its order
  std::vector<std::vector<Cell>> cells{};  ///< for bars: the measure by year and district
  double largest_bar = 0;                  ///< the largest of these numbers, whatever its sign
  std::vector<std::string> types{};        ///< for symbols: types of the run's activities, in the order of the alphabet
  std::int64_t largest_flow = 0;           ///< the most activities on one line that the style draws
  bool border_in_part = false;  ///< a stretch of the border is in some year covered in some of its pairs only
  bool pairs = false;                      ///< some year has an arc between facing districts
  bool routes = false;                     ///< some year has a route
  bool unreported = false;                 ///< a year of the run has no records at all
};

/// The numbers of one year's map, on classes that all maps of the run share unless its style has them per year.
struct YearMap {
  Measured measured;
  Classes classes;
  double largest_site = 0;  ///< the largest number at one site in the run; scales the circles
  bool suppressed = false;  ///< a district of the run has only withheld numbers, so every legend explains that look
  std::optional<Measured> before{};  ///< the year before, when the records have it; told in the description
  std::optional<Measured> need{};  ///< of a map of need and coverage: the need, beside the coverage in `measured`
  Classes need_classes{};          ///< of `need`, shared by all maps of the run
  std::shared_ptr<const RunMarks> marks{};  ///< shared by all maps of the run; none when the style draws no such marks
};

/// Measures every year and classifies them together, or each by itself as the style says. `years` may name years
/// without records. What is odd about the measure is in the findings of the first map's `measured`: districts without a
/// number, and a count that is shown by shading areas.
ZILAMAP_API std::vector<YearMap> prepare_maps(const Records& records, const Joined& joined, const Places& places,
                                              const Style& style, std::span<const Year> years,
                                              const Language& language = {});

}  // namespace zilamap
