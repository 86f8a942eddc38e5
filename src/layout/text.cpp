// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "layout/text.hpp"

#include "base/clusters.hpp"
#include "base/text.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

namespace zilamap::layout {

namespace {

/// A text that is longer is cut: nobody prints that much beside a map, and setting it would take long.
constexpr std::size_t longest_text = 4000;
/// A word that is longer does not fit into a line, whatever its letters.
constexpr std::size_t longest_word = 400;

/// Bytes of the longest beginning of `word` that is no wider than the line and does not part a syllable; at least one.
std::size_t fitting(TextMeasure& measure, std::string_view word, const Font& font, double width_mm) {
  std::size_t best = 0;
  while (best < word.size()) {
    const std::size_t end = base::cluster_end(word, best);
    if (best > 0 && measure.measure(word.substr(0, end), font).width_mm > width_mm) break;
    best = end;
  }
  return best;
}

void wrap_line(TextMeasure& measure, std::string_view text, const Font& font, double width_mm,
               std::vector<std::string>& lines) {
  std::string line;
  std::size_t at = 0;
  while (at < text.size()) {
    const std::size_t space = std::min(text.find(' ', at), text.size());
    std::string_view word = text.substr(at, space - at);
    at = space + 1;
    if (word.empty()) continue;
    std::string longer = line.empty() ? std::string(word) : line + ' ' + std::string(word);
    if (word.size() <= longest_word && measure.measure(longer, font).width_mm <= width_mm) {
      line = std::move(longer);
      continue;
    }
    if (!line.empty()) lines.push_back(std::move(line));
    for (std::size_t part = fitting(measure, word, font, width_mm); part < word.size();
         part = fitting(measure, word, font, width_mm)) {
      lines.emplace_back(word.substr(0, part));
      word.remove_prefix(part);
    }
    line = word;
  }
  if (!line.empty()) lines.push_back(std::move(line));
}

}  // namespace

Item text_item(TextMeasure& measure, Role role, std::string text, Font font, Color color, Point baseline) {
  text = base::without_turns(text);
  if (font.spacing_mm != 0 && base::letters_join(text)) font.spacing_mm = 0;
  const TextSize size = measure.measure(text, font);
  Item item;
  item.role = role;
  item.bounds = {baseline.x, baseline.y - size.ascent_mm, baseline.x + size.width_mm, baseline.y + size.descent_mm};
  TextItem shape;
  shape.text = std::move(text);
  shape.origin = baseline;
  shape.font = font;
  shape.color = color;
  shape.width_mm = size.width_mm;
  item.shape = std::move(shape);
  return item;
}

std::vector<std::string> wrap(TextMeasure& measure, std::string_view text, const Font& font, double width_mm) {
  std::string shortened;
  if (text.size() > longest_text) {
    std::size_t end = 0;
    while (end < longest_text) end = base::cluster_end(text, end);
    shortened = std::string(text.substr(0, end)) + "…";
    text = shortened;
  }
  std::vector<std::string> lines;
  for (std::size_t at = 0; at <= text.size();) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    wrap_line(measure, text.substr(at, end - at), font, width_mm, lines);
    at = end + 1;
  }
  return lines;
}

Item rectangle(Role role, const Box& box, const Fill& fill, const Stroke& stroke) {
  Item item;
  item.role = role;
  item.bounds = box;
  PathItem path;
  path.subpaths.push_back(
      {{{box.x_min, box.y_min}, {box.x_max, box.y_min}, {box.x_max, box.y_max}, {box.x_min, box.y_max}}, true});
  path.fill = fill;
  path.stroke = stroke;
  item.shape = std::move(path);
  return item;
}

void move(Item& item, double dx, double dy) {
  const auto shift = [dx, dy](Point& p) {
    p.x += dx;
    p.y += dy;
  };
  item.bounds = {item.bounds.x_min + dx, item.bounds.y_min + dy, item.bounds.x_max + dx, item.bounds.y_max + dy};
  if (auto* path = std::get_if<PathItem>(&item.shape)) {
    for (Subpath& subpath : path->subpaths) std::for_each(subpath.points.begin(), subpath.points.end(), shift);
  } else if (auto* circle = std::get_if<CircleItem>(&item.shape)) {
    shift(circle->center);
  } else if (auto* text = std::get_if<TextItem>(&item.shape)) {
    shift(text->origin);
  } else if (auto* image = std::get_if<ImageItem>(&item.shape)) {
    image->box = {image->box.x_min + dx, image->box.y_min + dy, image->box.x_max + dx, image->box.y_max + dy};
  }
}

Block paragraph(TextMeasure& measure, Role role, std::string_view text, const Font& font, Color color,
                double width_mm) {
  constexpr double leading = 1.36;  // of the type size
  double step = font.size_mm * leading;
  Block block;
  for (std::string& line : wrap(measure, text, font, width_mm)) {
    block.items.push_back(text_item(measure, role, std::move(line), font, color, {0, font.size_mm * 1.04}));
    // Latin capitals with Devanagari's lower signs reach further than either alone; a hair over is left alone.
    const double height = block.items.back().bounds.height();
    if (height > step * 1.01) step = height;
  }
  for (Item& item : block.items) {
    move(item, 0, block.height_mm);
    block.height_mm += step;
  }
  return block;
}

void append(Block& block, Block more, double gap_mm) {
  if (more.items.empty()) return;
  if (!block.items.empty()) block.height_mm += gap_mm;
  for (Item& item : more.items) {
    move(item, 0, block.height_mm);
    block.items.push_back(std::move(item));
  }
  block.height_mm += more.height_mm;
}

void place(Block block, Point top_left, std::vector<Item>& items) {
  for (Item& item : block.items) {
    move(item, top_left.x, top_left.y);
    items.push_back(std::move(item));
  }
}

}  // namespace zilamap::layout
