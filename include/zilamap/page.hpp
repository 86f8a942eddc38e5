// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <zilamap/export.hpp>

#include <string>
#include <string_view>

namespace zilamap {

/// Size of a page and, for pictures, how finely it is drawn.
struct Page {
  double width_mm = 297;
  double height_mm = 210;
  double dpi = 150;     ///< dots per inch of PNG; also sets how fine outlines are kept
  std::string paper{};  ///< what the size is called: "A4", "297 × 210 mm"; empty for a picture of so many pixels

  /// Pixels across and down at this dpi, rounded.
  ZILAMAP_API int width_px() const;
  ZILAMAP_API int height_px() const;
};

/// Reads "a4-landscape", "a4-portrait", "a3-...", "a5-...", "letter-...", "1600x1200px" or "297x210mm" ("1600x1200" is
/// pixels). Throws UsageError for anything else, and for pages under 20 mm, over 2,000 mm or over 100 million pixels.
ZILAMAP_API Page parse_page(std::string_view size, double dpi = 150);

}  // namespace zilamap
