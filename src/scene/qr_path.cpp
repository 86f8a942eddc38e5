// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include <zilamap/scene.hpp>

#include <algorithm>

namespace zilamap {

PathItem to_path(const QrCode& code, const Box& box, Color color) {
  PathItem path;
  path.fill.color = color;
  if (code.side <= 0 || code.dark.size() != static_cast<std::size_t>(code.side) * code.side) return path;
  const double width = box.x_max - box.x_min;
  const double height = box.y_max - box.y_min;
  const double square = std::min(width, height) / code.side;
  const Point corner{(box.x_min + box.x_max - square * code.side) / 2,
                     (box.y_min + box.y_max - square * code.side) / 2};
  const auto dark = [&code](int row, int column) {
    return code.dark[static_cast<std::size_t>(row) * code.side + column];
  };
  for (int row = 0; row < code.side; ++row) {
    // Neighbours in a row are one rectangle: the area has fewer corners, and no seams across.
    for (int begin = 0; begin < code.side; ++begin) {
      if (!dark(row, begin)) continue;
      int end = begin + 1;
      while (end < code.side && dark(row, end)) ++end;
      const double left = corner.x + begin * square;
      const double right = corner.x + end * square;
      const double top = corner.y + row * square;
      const double bottom = corner.y + (row + 1) * square;
      path.subpaths.push_back({{{left, top}, {right, top}, {right, bottom}, {left, bottom}}, true});
      begin = end;
    }
  }
  return path;
}

}  // namespace zilamap
