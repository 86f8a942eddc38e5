// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include <zilamap/error.hpp>
#include <zilamap/page.hpp>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <optional>
#include <string>

#include "base/numbers.hpp"
#include "base/text.hpp"

namespace zilamap {

namespace {

constexpr double mm_per_inch = 25.4;

struct Paper {
  std::string_view name;
  double short_mm;
  double long_mm;
};

/// ISO 216 sizes and US Letter.
constexpr std::array<Paper, 7> papers{{{"a5", 148, 210},
                                       {"a4", 210, 297},
                                       {"a3", 297, 420},
                                       {"a2", 420, 594},
                                       {"a1", 594, 841},
                                       {"a0", 841, 1189},
                                       {"letter", 215.9, 279.4}}};

/// "A4", "Letter".
std::string shown(const Paper& paper) {
  std::string name(paper.name);
  name.front() = static_cast<char>(name.front() - 'a' + 'A');
  return name;
}

std::optional<Page> named(std::string_view size, double dpi) {
  for (const Paper& paper : papers) {
    if (!size.starts_with(paper.name)) continue;
    const std::string_view rest = size.substr(paper.name.size());
    if (rest.empty() || rest == "-landscape") return Page{paper.long_mm, paper.short_mm, dpi, shown(paper)};
    if (rest == "-portrait") return Page{paper.short_mm, paper.long_mm, dpi, shown(paper)};
  }
  return std::nullopt;
}

std::optional<double> take_number(std::string_view& text) {
  double number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number, std::chars_format::fixed);
  if (error != std::errc() || !std::isfinite(number)) return std::nullopt;
  text.remove_prefix(static_cast<std::size_t>(end - text.data()));
  return number;
}

std::optional<Page> measured(std::string_view size, double dpi) {
  const auto width = take_number(size);
  if (!width || !size.starts_with('x')) return std::nullopt;
  size.remove_prefix(1);
  const auto height = take_number(size);
  if (!height) return std::nullopt;
  if (size == "mm") {
    return Page{*width, *height, dpi, base::plain_number(*width) + " × " + base::plain_number(*height) + " mm"};
  }
  if (size.empty() || size == "px") return Page{*width / dpi * mm_per_inch, *height / dpi * mm_per_inch, dpi, {}};
  return std::nullopt;
}

}  // namespace

int Page::width_px() const { return static_cast<int>(std::lround(width_mm / mm_per_inch * dpi)); }
int Page::height_px() const { return static_cast<int>(std::lround(height_mm / mm_per_inch * dpi)); }

Page parse_page(std::string_view text, double dpi) {
  std::string size(text);
  for (char& c : size) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  if (!(dpi >= 20 && dpi <= 2400))
    throw UsageError("a resolution of " + base::plain_number(dpi) + " dpi is not possible; give 20 to 2400");
  auto page = named(size, dpi);
  if (!page) page = measured(size, dpi);
  if (!page) {
    throw UsageError("'" + base::printable(size) +
                     "' is no page size; give a4-landscape, a4-portrait, a3-landscape, ..., " +
                     "letter-portrait, 1600x1200px or 297x210mm");
  }
  const double small = std::min(page->width_mm, page->height_mm);
  const double large = std::max(page->width_mm, page->height_mm);
  if (!(small >= 20) || !(large <= 2000)) {
    throw UsageError("a page of " + base::plain_number(std::round(page->width_mm)) + " x " +
                     base::plain_number(std::round(page->height_mm)) +
                     " mm is not possible; its sides must be 20 to 2000 mm (at " + base::plain_number(dpi) + " dpi)");
  }
  const double pixels = page->width_mm * page->height_mm / (mm_per_inch * mm_per_inch) * dpi * dpi;
  if (pixels > 100e6) {
    throw UsageError("a picture of " + base::grouped(static_cast<std::int64_t>(pixels / 1e6)) +
                     " million pixels is over the limit of 100 million; choose a lower --dpi or a smaller --size");
  }
  return *page;
}

}  // namespace zilamap
