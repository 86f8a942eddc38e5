// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "cli/pages.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <span>
#include <utility>

namespace zilamap::cli {

namespace {

/// The years that a style draws, one to a page.
std::vector<Year> years_to_draw(const Style& style, const Records& records, const PageChoice& choice,
                                const Target& target) {
  std::vector<Year> given = parse_years(choice.years);
  std::vector<Year> known = years_of(records);
  if (style.panels == Panels::years) {
    // Panels follow one another in time, whatever the order in which the years were given.
    std::ranges::sort(given);
    const auto rest = std::ranges::unique(given);
    given.erase(rest.begin(), rest.end());
    if (given.size() > 1) return given;
    if (!known.empty()) return known;
  }
  if (!given.empty()) return given;
  const bool several = choice.all_years || target.takes_several();
  if (known.empty() || (known.size() > 1 && !several)) return {only_year(records)};
  return known;
}

/// Pages that would be written to one file.
void refuse_namesakes(const std::vector<PagePlan>& pages) {
  for (std::size_t i = 0; i < pages.size(); ++i) {
    for (std::size_t k = 0; k < i; ++k) {
      if (pages[i].name != pages[k].name) continue;
      throw UsageError(
          fmt::format("Two styles are called {}, so their maps would be one file ({}). Give one of the style "
                      "files another name, or draw them into folders of their own.",
                      pages[i].style->name, pages[i].name));
    }
  }
}

}  // namespace

std::vector<Style> load_styles(const std::vector<std::string>& names) {
  std::vector<Style> styles;
  std::vector<std::string> taken;
  for (const std::string& name : names) {
    if (std::ranges::find(taken, name) != taken.end()) continue;
    taken.push_back(name);
    if (name == "all") {
      std::vector<Style> shipped = shipped_styles();
      std::move(shipped.begin(), shipped.end(), std::back_inserter(styles));
    } else {
      styles.push_back(load_style(name));
    }
  }
  return styles;
}

Page page_for(const Style& style, const PageChoice& choice) {
  if (!choice.size.empty()) return parse_page(choice.size, choice.dpi);
  return parse_page(style.page.empty() ? "a4-landscape" : style.page, choice.dpi);
}

std::vector<PagePlan> plan_pages(const std::vector<Style>& styles, const Records& records, const PageChoice& choice,
                                 const Target& target) {
  std::vector<PagePlan> pages;
  for (const Style& style : styles) {
    PagePlan page{&style, choice.options, years_to_draw(style, records, choice, target), {}, style.name};
    page.options.page = page_for(style, choice);
    if (style.panels == Panels::years) {
      pages.push_back(std::move(page));
      continue;
    }
    if (page.years.size() > 1 && !target.takes_several()) {
      throw UsageError(fmt::format("Several years ({}) need a folder or a PDF as -o.", list_of(page.years)));
    }
    for (const Year& year : page.years) {
      pages.push_back({&style, page.options, {year}, {}, fmt::format("{}-{}", style.name, to_string(year))});
    }
  }
  if (target.kind == Target::Kind::folder) refuse_namesakes(pages);
  if (pages.size() > 1 && !target.takes_several()) throw UsageError("Several styles need a folder or a PDF as -o.");
  return pages;
}

Findings measure_pages(std::vector<PagePlan>& pages, const Inputs& inputs) {
  Findings findings;
  for (std::size_t first = 0; first < pages.size();) {
    std::size_t end = first;
    std::vector<Year> years;
    for (; end < pages.size() && pages[end].style == pages[first].style; ++end) {
      years.insert(years.end(), pages[end].years.begin(), pages[end].years.end());
    }
    std::vector<YearMap> maps = prepare_maps(inputs.records, inputs.joined, inputs.places, *pages[first].style, years,
                                             pages[first].options.language);
    auto next = maps.begin();
    for (; first < end; ++first) {
      for (std::size_t i = 0; i < pages[first].years.size(); ++i, ++next) {
        findings.insert(findings.end(), next->measured.findings.begin(), next->measured.findings.end());
        pages[first].maps.push_back(std::move(*next));
      }
    }
  }
  return findings;
}

}  // namespace zilamap::cli
