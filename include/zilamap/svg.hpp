// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

namespace zilamap {

/// How an SVG is written.
struct SvgOptions {
  enum class Text {
    embedded,  ///< as text, in fonts that the file brings, cut down to its letters: for browsers
    outlines,  ///< as shapes: looks the same everywhere, for Word, LibreOffice and printers
    plain      ///< as text, in fonts that the reader must have: small, for drawing programs
  };
  Text text = Text::embedded;
};

}  // namespace zilamap
