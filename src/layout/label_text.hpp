// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <zilamap/scene.hpp>

#include <string>
#include <vector>

namespace zilamap::layout {

/// A name cut into lines, with the room that its ink takes.
struct Lettering {
  std::vector<std::string> lines;
  std::vector<double> widths;  ///< of the lines
  Font font;
  double width = 0;   ///< of the widest line
  double height = 0;  ///< from the top of the first line's capitals to the bottom of the last line's tails
  double cap = 0;     ///< from a line's top to its baseline
  double tail = 0;    ///< from a line's baseline to its bottom
  double step = 0;    ///< from baseline to baseline
  double cost = 0;    ///< what is wrong with writing it this way; 0 for one line of the full size
};

/// One way to write a name; its lines are measured.
Lettering lettering(TextMeasure& measure, std::vector<std::string> lines, const Font& font);

/// All ways to write a name, the best first: in one to three lines, in the full size and two smaller ones. Every line
/// is measured once.
std::vector<Lettering> letterings(TextMeasure& measure, const std::string& name, const Font& font);

/// Where a name's box stands when its middle is here.
Box box_at(const Lettering& way, Point middle);

/// How a name is painted.
struct LabelInk {
  Color color;
  Color halo;
  double halo_mm = 0;
};

/// Writes a name into its box, its lines centred.
void write_label(Role role, const Lettering& way, const Box& box, const LabelInk& ink, std::vector<Item>& items);

}  // namespace zilamap::layout
