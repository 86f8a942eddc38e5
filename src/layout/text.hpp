// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <zilamap/scene.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace zilamap::layout {

/// Millimetres of a typographic point, 1/72 inch.
inline constexpr double mm_per_pt = 25.4 / 72;

/// A text with its room measured; `baseline` is the left end of its baseline. Letters that join are not spaced out.
Item text_item(TextMeasure& measure, Role role, std::string text, Font font, Color color, Point baseline);

/// Cuts a text into lines no wider than `width_mm`, between words where it can, inside a word where it must, but never
/// inside a written syllable (base::cluster_end).
/// A line feed in the text begins a new line.
std::vector<std::string> wrap(TextMeasure& measure, std::string_view text, const Font& font, double width_mm);

/// A rectangle, filled and edged.
Item rectangle(Role role, const Box& box, const Fill& fill, const Stroke& stroke = {});

/// Moves an item and all that it holds.
void move(Item& item, double dx, double dy);

/// A group of items laid out from its own top left corner (0, 0).
struct Block {
  std::vector<Item> items;
  double height_mm = 0;
};

/// A wrapped paragraph. The first line's top is the block's top.
Block paragraph(TextMeasure& measure, Role role, std::string_view text, const Font& font, Color color, double width_mm);

/// Puts `more` under what is there, after a gap (none at the top).
void append(Block& block, Block more, double gap_mm);

/// Moves a block to its place and hands its items over.
void place(Block block, Point top_left, std::vector<Item>& items);

}  // namespace zilamap::layout
