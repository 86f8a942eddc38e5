// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <zilamap/scene.hpp>

#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

// Pango's own declaration, so that rooms above need not see its headers.
typedef struct _PangoLayoutLine PangoLayoutLine;

namespace zilamap::draw {

/// Text is shaped once for all sizes, at so many of Pango's units to the font's size: Pango starts two threads for each
/// size of each font that it meets. It works in whole 1024ths of a unit, so widths are exact to 1/100,000 of the size.
inline constexpr double units_per_em = 100;

/// The fonts that ship, and the shaping of text with them; the system's fonts and settings play no part.
/// One thread at a time; separate sets may work at the same time. Making one starts work in the background that its
/// first use waits for, so make it early.
class FontSet final : public TextMeasure {
 public:
  /// Opens the faces in the folder; the Devanagari ones only when a text needs them.
  /// Throws RenderError when one of the five is missing or is no font.
  explicit FontSet(std::filesystem::path fonts_folder);
  ~FontSet() override;
  FontSet(const FontSet&) = delete;
  FontSet& operator=(const FontSet&) = delete;

  /// Advance of the text, and ascent and descent of its fonts (not of its letters, so that lines stack evenly).
  /// Control characters count as spaces, malformed UTF-8 as U+FFFD. Throws RenderError when a face is broken.
  TextSize measure(std::string_view text, const Font& font) override;

  /// The shaped text, with units_per_em to font.size_mm. Stays the set's; good until the next call.
  PangoLayoutLine* shape(std::string_view text, const Font& font);

  /// The texts met since the last call that have characters which no face holds and show as boxes; at most 1,000.
  std::vector<std::string> take_missing_glyphs();

 private:
  struct State;
  std::unique_ptr<State> m_state;
};

}  // namespace zilamap::draw
