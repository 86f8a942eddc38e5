// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <zilamap/scene.hpp>

#include <cairo.h>

// FreeType's own declaration, so that who includes this need not see its headers.
typedef struct FT_LibraryRec_* FT_Library;

namespace zilamap::draw {

/// Fills letters on an image by their outlines, through a mask of their size: FreeType fills it in a tenth of the
/// time that Cairo takes, and to grow it into a halo is several times faster than to stroke one.
class Letters {
 public:
  /// The widest halo, in pixels; wider ones take too long this way.
  static constexpr double widest_halo_px = 8;

  Letters();
  ~Letters();
  Letters(const Letters&) = delete;
  Letters& operator=(const Letters&) = delete;

  /// Fills the context's path: first the halo, which reaches `halo_px` beyond the letters (0: none), then the letters.
  /// Empties the path.
  void fill(cairo_t* cr, Color color, Color halo_color, double halo_px);

 private:
  FT_Library m_library = nullptr;
};

}  // namespace zilamap::draw
