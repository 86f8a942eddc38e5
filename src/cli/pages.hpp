// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include "cli/inputs.hpp"
#include "cli/target.hpp"

#include <zilamap/zilamap.hpp>

#include <filesystem>
#include <string>
#include <vector>

namespace zilamap::cli {

/// One page to draw.
struct PagePlan {
  const Style* style = nullptr;
  MapOptions options;
  std::vector<Year> years;      ///< one, or those of its panels
  std::vector<YearMap> maps;    ///< by year; filled in by measure_pages()
  std::string name;             ///< "coverage-2009-10", or "small-multiples" for a page of panels
};

/// What the caller asks of the pages.
struct PageChoice {
  std::vector<std::string> years;  ///< as given; empty: those of the records
  bool all_years = false;
  std::string size;                ///< empty: the style's, else A4
  double dpi = 150;
  MapOptions options;              ///< title, projection, language, ...; the page is set for each style
};

/// The styles by name or file; "all" stands for those that ship.
std::vector<Style> load_styles(const std::vector<std::string>& names);

/// The page that a style is drawn on.
Page page_for(const Style& style, const PageChoice& choice);

/// The pages of a run, style by style, each in the order of its years. A style of panels makes one page, of all years
/// of the records unless several are asked for. Throws UsageError when several pages would go into one file that takes
/// one.
std::vector<PagePlan> plan_pages(const std::vector<Style>& styles, const Records& records, const PageChoice& choice,
                                 const Target& target);

/// Measures and classifies what the pages show, each style over all its years. Returns what is odd about the measures.
Findings measure_pages(std::vector<PagePlan>& pages, const Inputs& inputs);

}  // namespace zilamap::cli
