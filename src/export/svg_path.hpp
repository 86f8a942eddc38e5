// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <zilamap/geometry.hpp>

#include <cairo.h>

#include <string>
#include <string_view>
#include <utility>

namespace zilamap::exporting {

/// Builds the commands of an SVG path, each point told from the one before, in hundredths of a millimetre: 2,540 dots
/// to the inch, in half the bytes of whole coordinates. Rounding does not add up, so that what meets stays joined.
class SvgPath {
 public:
  void move(Point to);
  void line(Point to);
  void curve(Point control1, Point control2, Point end);
  void close();

  std::string take() { return std::move(m_text); }

 private:
  /// A point in hundredths of a millimetre.
  struct Spot {
    long x = 0;
    long y = 0;
    friend bool operator==(const Spot&, const Spot&) = default;
  };

  static Spot spot(Point point);
  void command(char letter);
  void step(Spot to);
  void number(long hundredths);

  std::string m_text;
  Spot m_at;
  Spot m_start;       ///< of the chain at hand
  Point m_exact;      ///< m_at before it was rounded
  char m_last = ' ';  ///< command that a bare number would repeat
};

/// The commands for a path of Cairo.
std::string svg_path(const cairo_path_t& path);

}  // namespace zilamap::exporting
