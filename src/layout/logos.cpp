// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "layout/logos.hpp"

#include <algorithm>
#include <vector>

namespace zilamap::layout {

namespace {

/// A logo much wider than high would be read as a line of text, and is as large as it gets at this width by height.
constexpr double widest = 4;

struct Size {
  double width;
  double height;
};

Item logo_item(const Logo& logo, const Box& box) {
  Item item;
  item.role = Role::logo;
  item.title = logo.alt;
  item.bounds = box;
  item.shape = ImageItem{box, logo.data, logo.kind, logo.alt};
  return item;
}

}  // namespace

Block logos_block(const Job& job, const Theme& theme, double width_mm) {
  const std::vector<const Logo*>& logos = job.supplies.logos;
  if (logos.empty()) return {};
  const double high = 1.36 * (theme.title.size_mm + theme.subtitle.size_mm);
  const double gap = theme.mm(4);
  const double gaps = gap * static_cast<double>(logos.size() - 1);
  std::vector<Size> sizes;
  double sum = 0;
  for (const Logo* logo : logos) {
    const double height = std::min(high, high * widest / logo->aspect);
    sizes.push_back({height * logo->aspect, height});
    sum += sizes.back().width;
  }
  // So many logos that their gaps alone fill the width stand close together.
  const double shrink_gaps = gaps > 0 ? std::min(1.0, 0.5 * width_mm / gaps) : 1.0;
  const double shrink = std::min(1.0, (width_mm - gaps * shrink_gaps) / sum);
  Block block;
  for (const Size& size : sizes) block.height_mm = std::max(block.height_mm, size.height * shrink);
  double left = 0;
  for (std::size_t i = 0; i < logos.size(); ++i) {
    const double width = sizes[i].width * shrink;
    const double height = sizes[i].height * shrink;
    const double top = (block.height_mm - height) / 2;
    block.items.push_back(logo_item(*logos[i], {left, top, left + width, top + height}));
    left += width + gap * shrink_gaps;
  }
  return block;
}

}  // namespace zilamap::layout
