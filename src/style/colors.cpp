// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include <zilamap/style.hpp>

#include "style/lab.hpp"
#include "style/palettes.hpp"

#include <algorithm>

namespace zilamap {
namespace {

constexpr double palest = 88;  // L* of the lightest class: apart from paper, which stands for none

/// The way through the colours of a list, measured by how different they look.
class Ramp {
 public:
  explicit Ramp(const std::vector<Color>& colors) {
    for (const Color color : colors) {
      const style::Lab lab = style::to_lab(color);
      m_way.push_back(m_labs.empty() ? 0 : m_way.back() + style::distance(m_labs.back(), lab));
      m_labs.push_back(lab);
    }
  }

  double length() const { return m_way.back(); }

  /// Where the colours are dark enough for a class; the beginning when none is.
  double dark_enough() const {
    for (std::size_t i = 0; i < m_labs.size(); ++i) {
      if (m_labs[i].l > palest) continue;
      if (i == 0) return 0;
      const double share = (m_labs[i - 1].l - palest) / (m_labs[i - 1].l - m_labs[i].l);
      return m_way[i - 1] + share * (m_way[i] - m_way[i - 1]);
    }
    return 0;
  }

  Color at(double way) const {
    const auto next = std::upper_bound(m_way.begin(), m_way.end(), way);
    if (next == m_way.begin()) return style::to_color(m_labs.front());
    if (next == m_way.end()) return style::to_color(m_labs.back());
    const auto i = static_cast<std::size_t>(next - m_way.begin());
    return style::to_color(style::between(m_labs[i - 1], m_labs[i], (way - m_way[i - 1]) / (m_way[i] - m_way[i - 1])));
  }

 private:
  std::vector<style::Lab> m_labs;
  std::vector<double> m_way;
};

}  // namespace

std::vector<Color> class_colors(const std::vector<Color>& colors, std::size_t count) {
  if (colors.empty()) return class_colors(style::palette("GnBu"), count);
  if (colors.size() == count) return colors;
  const Ramp ramp(colors);
  // Few classes keep off the darkest colours, and a single one is of middle lightness, so that names stay readable.
  const double begin = ramp.dark_enough();
  const double reach = count >= 5 ? 1 : 0.5 + 0.1 * static_cast<double>(count);
  const double end = begin + reach * (ramp.length() - begin);
  std::vector<Color> result;
  for (std::size_t i = 0; i < count; ++i) {
    const double share = count == 1 ? 0.7 : static_cast<double>(i) / static_cast<double>(count - 1);
    result.push_back(ramp.at(begin + share * (end - begin)));
  }
  return result;
}

}  // namespace zilamap
