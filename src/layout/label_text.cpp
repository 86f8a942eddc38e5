// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "layout/label_text.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <utility>

namespace zilamap::layout {

namespace {

/// How far ink reaches above and below the baseline and what a line takes, in parts of the type size, without the
/// generous line spacing of the font.
struct Reach {
  double cap;
  double tail;
  double step;
};
constexpr Reach latin{0.74, 0.22, 1.02};
/// Letters of India hang from a line and carry signs over and under it.
constexpr Reach indic{0.92, 0.34, 1.28};

Reach reach_of(const std::vector<std::string>& lines) {
  for (const std::string& line : lines) {
    // In UTF-8, U+0900 to U+0DFF begin with these two or three bytes; higher scripts need no less room.
    for (std::size_t i = 0; i + 1 < line.size(); ++i) {
      const auto lead = static_cast<unsigned char>(line[i]);
      const auto next = static_cast<unsigned char>(line[i + 1]);
      if ((lead == 0xe0 && next >= 0xa4) || (lead > 0xe0 && lead != 0xe2)) return indic;
    }
  }
  return latin;
}

/// Letters of a text, near enough to balance lines by.
std::size_t letters(const std::string& text, std::size_t from, std::size_t to) {
  return static_cast<std::size_t>(std::count_if(text.begin() + static_cast<std::ptrdiff_t>(from),
                                                text.begin() + static_cast<std::ptrdiff_t>(to),
                                                [](char c) { return (static_cast<unsigned char>(c) & 0xc0) != 0x80; }));
}

/// The cut into this many lines whose longest is shortest; empty when the name has too few words.
std::vector<std::string> cut(const std::string& name, std::size_t count) {
  std::vector<std::size_t> spaces;
  for (std::size_t i = 1; i + 1 < name.size() && spaces.size() < 12; ++i) {
    if (name[i] == ' ' && name[i - 1] != ' ') spaces.push_back(i);
  }
  if (spaces.size() + 1 < count) return {};
  std::size_t least = name.size() + 1;
  std::array<std::size_t, 2> best{};
  const auto consider = [&](std::size_t first, std::size_t second) {
    const std::size_t end = count == 3 ? letters(name, second, name.size()) : 0;
    const std::size_t longest = std::max({letters(name, 0, first), letters(name, first, second), end});
    if (longest >= least) return;
    least = longest;
    best = {first, second};
  };
  for (std::size_t a = 0; a < spaces.size(); ++a) {
    if (count == 2) consider(spaces[a], name.size());
    for (std::size_t b = a + 1; count == 3 && b < spaces.size(); ++b) consider(spaces[a], spaces[b]);
  }
  std::vector<std::string> lines{name.substr(0, best[0])};
  if (count == 3) lines.push_back(name.substr(best[0] + 1, best[1] - best[0] - 1));
  lines.push_back(name.substr((count == 3 ? best[1] : best[0]) + 1));
  return lines;
}

/// The same lines, this many times as large.
Lettering resized(Lettering way, double size, double cost) {
  for (double& width : way.widths) width *= size;
  way.font.size_mm *= size;
  way.font.spacing_mm *= size;
  for (double* length : {&way.width, &way.height, &way.cap, &way.tail, &way.step}) *length *= size;
  way.cost += cost;
  return way;
}

}  // namespace

Lettering lettering(TextMeasure& measure, std::vector<std::string> lines, const Font& font) {
  const Reach reach = reach_of(lines);
  Lettering out;
  out.font = font;
  for (const std::string& line : lines) {
    out.widths.push_back(measure.measure(line, font).width_mm);
    out.width = std::max(out.width, out.widths.back());
  }
  out.cap = reach.cap * font.size_mm;
  out.tail = reach.tail * font.size_mm;
  out.step = reach.step * font.size_mm;
  out.height = out.cap + out.tail + out.step * static_cast<double>(lines.size() - 1);
  out.lines = std::move(lines);
  return out;
}

std::vector<Lettering> letterings(TextMeasure& measure, const std::string& name, const Font& font) {
  std::vector<Lettering> full{lettering(measure, {name}, font)};
  constexpr std::array<std::pair<std::size_t, double>, 2> more_lines{{{2, 0.3}, {3, 0.8}}};
  for (const auto& [count, cost] : more_lines) {
    std::vector<std::string> lines = cut(name, count);
    if (lines.empty()) break;
    full.push_back(lettering(measure, std::move(lines), font));
    full.back().cost = cost;
  }
  std::vector<Lettering> ways;
  constexpr std::array<std::pair<double, double>, 3> sizes{{{1.0, 0.0}, {0.9, 0.6}, {0.8, 1.2}}};
  for (const auto& [size, cost] : sizes) {
    for (const Lettering& way : full) ways.push_back(resized(way, size, cost));
  }
  std::stable_sort(ways.begin(), ways.end(), [](const Lettering& a, const Lettering& b) { return a.cost < b.cost; });
  return ways;
}

Box box_at(const Lettering& way, Point middle) {
  return {middle.x - way.width / 2, middle.y - way.height / 2, middle.x + way.width / 2, middle.y + way.height / 2};
}

void write_label(Role role, const Lettering& way, const Box& box, const LabelInk& ink, std::vector<Item>& items) {
  double baseline = box.y_min + way.cap;
  for (std::size_t i = 0; i < way.lines.size(); ++i) {
    Item item;
    item.role = role;
    const double left = box.center().x - way.widths[i] / 2;
    item.bounds = {left, baseline - way.cap, left + way.widths[i], baseline + way.tail};
    TextItem text;
    text.text = way.lines[i];
    text.origin = {left, baseline};
    text.font = way.font;
    text.color = ink.color;
    text.width_mm = way.widths[i];
    text.halo_color = ink.halo;
    text.halo_mm = ink.halo_mm;
    item.shape = std::move(text);
    items.push_back(std::move(item));
    baseline += way.step;
  }
}

}  // namespace zilamap::layout
