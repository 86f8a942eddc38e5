// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "style/ramp.hpp"

#include <algorithm>
#include <utility>

namespace zilamap::style {

Ramp::Ramp(std::vector<Lab> labs) : m_labs(std::move(labs)) {
  for (std::size_t i = 0; i < m_labs.size(); ++i) {
    m_way.push_back(i == 0 ? 0 : m_way.back() + distance(m_labs[i - 1], m_labs[i]));
  }
}

double Ramp::dark_enough() const {
  for (std::size_t i = 0; i < m_labs.size(); ++i) {
    if (m_labs[i].l > palest) continue;
    if (i == 0) return 0;
    const double share = (m_labs[i - 1].l - palest) / (m_labs[i - 1].l - m_labs[i].l);
    return m_way[i - 1] + share * (m_way[i] - m_way[i - 1]);
  }
  return 0;
}

Color Ramp::at(double way) const {
  const auto next = std::upper_bound(m_way.begin(), m_way.end(), way);
  if (next == m_way.begin()) return to_color(m_labs.front());
  if (next == m_way.end()) return to_color(m_labs.back());
  const auto i = static_cast<std::size_t>(next - m_way.begin());
  return to_color(between(m_labs[i - 1], m_labs[i], (way - m_way[i - 1]) / (m_way[i] - m_way[i - 1])));
}

std::vector<Lab> to_labs(const std::vector<Color>& colors) {
  std::vector<Lab> labs;
  for (const Color color : colors) labs.push_back(to_lab(color));
  return labs;
}

std::vector<Color> to_colors(const std::vector<Lab>& labs) {
  std::vector<Color> colors;
  for (const Lab& lab : labs) colors.push_back(to_color(lab));
  return colors;
}

Lab middle_of(const std::vector<Lab>& labs) {
  const std::size_t half = labs.size() / 2;
  return labs.size() % 2 == 1 ? labs[half] : between(labs[half - 1], labs[half], 0.5);
}

std::vector<Lab> settled(std::vector<Lab> labs) {
  const double middle = middle_of(labs).l;
  const double ends[] = {labs.front().l, labs.back().l};
  for (std::size_t i = 0; i < labs.size(); ++i) {
    const double end = ends[i < labs.size() / 2 ? 0 : 1];
    if (middle > palest && end < palest) labs[i].l = end + (labs[i].l - end) * (palest - end) / (middle - end);
  }
  return labs;
}

}  // namespace zilamap::style
