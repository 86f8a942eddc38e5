// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "layout/circle_spread.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <numbers>
#include <numeric>
#include <utility>

namespace zilamap::layout {

namespace {

constexpr int most_rounds = 400;
constexpr long most_pairs = 20'000'000;  ///< looked at in all rounds together
constexpr double enough_mm = 0.004;      ///< an overlap that nobody sees
constexpr double golden_angle = std::numbers::pi * (3 - 2.2360679774997896964);

/// The circles while they move.
class Spreader {
 public:
  Spreader(std::span<const Disc> discs, const SpreadRoom& room) : m_discs(discs), m_room(room) {
    for (const Disc& disc : discs) {
      m_at.push_back(disc.at);
      m_largest = std::max(m_largest, disc.radius);
    }
    m_order.resize(discs.size());
    std::iota(m_order.begin(), m_order.end(), std::size_t{0});
    m_moved.assign(discs.size(), false);
  }

  std::vector<Point> run() {
    find_limits();
    fan_out();
    for (std::size_t i = 0; i < m_at.size(); ++i) {
      if (crosses_frame(i)) keep_in(i);
    }
    for (int i = 0; i < most_rounds && m_pairs < most_pairs; ++i) {
      if (push_apart() <= enough_mm) break;
    }
    return std::move(m_at);
  }

 private:
  /// Calls `act` for every pair that is near enough to collide, until the budget is used up.
  template <typename Act>
  void for_near(Act act) {
    std::sort(m_order.begin(), m_order.end(), [this](std::size_t a, std::size_t b) {
      return std::pair{m_at[a].x, a} < std::pair{m_at[b].x, b};
    });
    for (std::size_t i = 0; i < m_order.size(); ++i) {
      const std::size_t a = m_order[i];
      const double reach = m_at[a].x + m_discs[a].radius + m_largest + m_room.gap_mm;
      for (std::size_t k = i + 1; k < m_order.size() && m_at[m_order[k]].x < reach; ++k) {
        if (++m_pairs > most_pairs) return;
        const std::size_t b = m_order[k];
        const double wanted = m_discs[a].radius + m_discs[b].radius + m_room.gap_mm;
        const double dx = m_at[b].x - m_at[a].x;
        const double dy = m_at[b].y - m_at[a].y;
        if (dx * dx + dy * dy < wanted * wanted) act(std::min(a, b), std::max(a, b), wanted);
      }
    }
  }

  /// How far each may go: enough to stand beside the largest that it collides with, farther in a crowd.
  void find_limits() {
    std::vector<double> largest(m_discs.size(), 0);
    std::vector<int> crowd(m_discs.size(), 1);
    for_near([&](std::size_t a, std::size_t b, double) {
      largest[a] = std::max(largest[a], m_discs[b].radius);
      largest[b] = std::max(largest[b], m_discs[a].radius);
      ++crowd[a];
      ++crowd[b];
    });
    const double most = 0.15 * std::min(m_room.frame.width(), m_room.frame.height());
    for (std::size_t i = 0; i < m_discs.size(); ++i) {
      const double neighbour = std::max(largest[i], m_discs[i].radius);
      const double limit = m_discs[i].radius + neighbour * std::max(1.5, 1.1 * std::sqrt(crowd[i]));
      m_limits.push_back(std::min(limit, most));
    }
  }

  /// Circles of one place begin on a ring around it, many of them like the seeds of a sunflower.
  void fan_out() {
    std::vector<std::size_t> order(m_discs.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    const auto key = [this](std::size_t i) { return std::pair{m_discs[i].at.x, m_discs[i].at.y}; };
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return key(a) < key(b); });
    for (std::size_t from = 0; from < order.size();) {
      std::size_t to = from + 1;
      while (to < order.size() && key(order[to]) == key(order[from])) ++to;
      if (to - from > 1) fan_out(std::span(order).subspan(from, to - from));
      from = to;
    }
  }

  void fan_out(std::span<std::size_t> group) {
    const auto radius_of = [this](std::size_t i) { return m_discs[i].radius; };
    std::stable_sort(group.begin(), group.end(),
                     [&](std::size_t a, std::size_t b) { return radius_of(a) > radius_of(b); });
    // One that is much larger than the others keeps the place, and they stand around it.
    const double core = radius_of(group[0]) > 1.6 * radius_of(group[1]) ? radius_of(group[0]) : 0;
    if (core > 0) group = group.subspan(1);
    const auto count = static_cast<double>(group.size());
    double sum = 0;
    for (const std::size_t i : group) sum += radius_of(i);
    const double radius = sum / count + m_room.gap_mm / 2;
    for (std::size_t k = 0; k < group.size(); ++k) {
      const auto at = static_cast<double>(k);
      const bool ring = group.size() <= 6;
      const double angle = ring ? 2 * std::numbers::pi * at / count - std::numbers::pi / 2 : golden_angle * at;
      const double beside = group.size() > 1 ? radius / std::sin(std::numbers::pi / count) : 0;
      const double away = ring ? beside : 1.15 * radius * std::sqrt(at);
      const double least = core > 0 ? core + radius_of(group[k]) + m_room.gap_mm : 0;
      m_at[group[k]].x += std::max(away, least) * std::cos(angle);
      m_at[group[k]].y += std::max(away, least) * std::sin(angle);
      keep_in(group[k]);
    }
  }

  /// One round; returns the largest overlap that it found.
  double push_apart() {
    double worst = 0;
    for_near([&](std::size_t a, std::size_t b, double wanted) {
      double dx = m_at[b].x - m_at[a].x;
      double dy = m_at[b].y - m_at[a].y;
      double distance = std::hypot(dx, dy);
      const double overlap = wanted - distance;
      worst = std::max(worst, overlap);
      if (distance < 1e-9) {
        const double angle = golden_angle * static_cast<double>(a + b);
        dx = std::cos(angle);
        dy = std::sin(angle);
        distance = 1;
      }
      // By area: a large circle hardly moves for a small one.
      const double area_a = m_discs[a].radius * m_discs[a].radius;
      const double area_b = m_discs[b].radius * m_discs[b].radius;
      const double share = area_a + area_b > 0 ? area_b / (area_a + area_b) : 0.5;
      const double step = std::max(overlap, 0.0) / distance;
      m_at[a] = {m_at[a].x - share * step * dx, m_at[a].y - share * step * dy};
      m_at[b] = {m_at[b].x + (1 - share) * step * dx, m_at[b].y + (1 - share) * step * dy};
      m_moved[a] = m_moved[b] = true;
    });
    for (std::size_t i = 0; i < m_at.size(); ++i) {
      if (m_moved[i]) keep_in(i);
    }
    return worst;
  }

  /// Back within its limit, off what is taken and into the frame.
  void keep_in(std::size_t i) {
    Point& at = m_at[i];
    const Point home = m_discs[i].at;
    const double away = std::hypot(at.x - home.x, at.y - home.y);
    if (away > m_limits[i]) {
      at.x = home.x + (at.x - home.x) * m_limits[i] / away;
      at.y = home.y + (at.y - home.y) * m_limits[i] / away;
    }
    const double r = m_discs[i].radius;
    for (const Box& box : m_room.off) {
      const Box wide = box.grown(r);
      if (!wide.contains(at)) continue;
      // Out by the nearest side.
      const double left = at.x - wide.x_min;
      const double right = wide.x_max - at.x;
      const double up = at.y - wide.y_min;
      const double down = wide.y_max - at.y;
      const double least = std::min({left, right, up, down});
      if (least == left || least == right) {
        at.x = least == left ? wide.x_min : wide.x_max;
      } else {
        at.y = least == up ? wide.y_min : wide.y_max;
      }
    }
    const Box& frame = m_room.frame;
    if (frame.width() > 2 * r) at.x = std::clamp(at.x, frame.x_min + r, frame.x_max - r);
    if (frame.height() > 2 * r) at.y = std::clamp(at.y, frame.y_min + r, frame.y_max - r);
  }

  bool crosses_frame(std::size_t i) const {
    const Box inner = m_room.frame.grown(-m_discs[i].radius);
    return m_at[i].x < inner.x_min || m_at[i].x > inner.x_max || m_at[i].y < inner.y_min || m_at[i].y > inner.y_max;
  }

  std::span<const Disc> m_discs;
  const SpreadRoom& m_room;
  std::vector<Point> m_at;
  std::vector<std::size_t> m_order;  ///< from west to east
  std::vector<double> m_limits;
  std::vector<bool> m_moved;
  double m_largest = 0;
  long m_pairs = 0;
};

}  // namespace

std::vector<Point> spread(std::span<const Disc> discs, const SpreadRoom& room) { return Spreader(discs, room).run(); }

}  // namespace zilamap::layout
