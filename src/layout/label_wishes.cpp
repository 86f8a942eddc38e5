// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "layout/label_wishes.hpp"

#include <algorithm>
#include <functional>
#include <iterator>
#include <string>
#include <utility>

#include "layout/label_numbers.hpp"
#include "layout/label_places.hpp"
#include "layout/leader.hpp"
#include "layout/local_words.hpp"

namespace zilamap::layout {

namespace {

/// The prices of leaving a label out. The number of a circle comes first, then the names of districts with a value,
/// then the other names; in each of them the larger districts. Places cost less than twelve.
constexpr double number_price = 1000;
constexpr double wanted_price = 120;
constexpr double other_price = 12;
constexpr double price_of_size = 8;  ///< more for the largest district

/// Names that get a leader at most: more of them would be a thicket around the map, and take long.
constexpr std::size_t most_led = 150;

/// "1,024", or "Nathnagar 1,024" in one line or two, the number last; then the same a little smaller.
std::vector<Lettering> number_ways(TextMeasure& measure, const std::string& name, const std::string& number,
                                   const Font& font) {
  std::vector<Lettering> ways;
  for (const auto& [size, cost] : {std::pair{1.0, 0.0}, std::pair{0.86, 0.7}}) {
    Font sized = font;
    sized.size_mm *= size;
    const auto add = [&](std::vector<std::string> lines, double more) {
      ways.push_back(lettering(measure, std::move(lines), sized));
      ways.back().cost = cost + more;
    };
    if (name.empty()) {
      add({number}, 0);
    } else {
      add({name + ' ' + number}, 0);
      add({name, number}, 0.2);
    }
  }
  return ways;
}

}  // namespace

bool is_wanted(const Job& job, std::size_t district) {
  return job.map.measured.cells[district].status == Status::value;
}

LabelWishes::LabelWishes(const Job& job, const Theme& theme, const Ground& ground, const std::vector<SiteMark>& marks,
                         const Box& frame, const std::vector<Box>& taken)
    : m_job(job),
      m_theme(theme),
      m_ground(ground),
      m_marks(marks),
      m_cells(ground, frame.grown(-theme.mm(0.5)), theme.name.size_mm / 5, taken) {
  for (const SiteMark& mark : marks) m_radii.push_back(circle_radius(job, theme, mark.value));
}

std::vector<Disc> LabelWishes::near(std::size_t mark, double distance) const {
  std::vector<Disc> discs;
  for (std::size_t i = 0; i < m_marks.size(); ++i) {
    const double dx = m_marks[i].at.x - m_marks[mark].at.x;
    const double dy = m_marks[i].at.y - m_marks[mark].at.y;
    const double reach = m_radii[i] + m_radii[mark] + distance;
    if (i != mark && dx * dx + dy * dy < reach * reach) discs.push_back({m_marks[i].at, m_radii[i]});
  }
  return discs;
}

Wish LabelWishes::number(std::size_t index, bool named) const {
  const SiteMark& mark = m_marks[index];
  const District& district = m_job.places.districts[mark.district];
  // Where the number alone is enough, the district says the rest.
  const std::string name = mark.name == district.name && !named ? std::string() : site_name(m_job, mark);
  Wish wish{index, true, number_price, {}, {}, {}};
  wish.ways = number_ways(m_job.measure, name, short_number(m_job.language, mark.value), m_theme.symbol);
  const double gap = m_theme.mm(0.8);
  const std::vector<Disc> others = near(index, wish.ways.front().width + 3 * gap);
  wish.places = number_places(m_cells, {mark.at, m_radii[index], mark.district, others}, wish.ways, gap);
  return wish;
}

std::optional<Wish> LabelWishes::name(std::size_t district) const {
  const MultiPolygon& shape = m_ground.districts[district];
  const Box box = geometry::bounds(shape);
  const std::string name = name_of(m_job.places.districts[district], m_job.language);
  if (name.empty() || box.empty()) return std::nullopt;
  Wish wish{district, false, other_price, {}, {}, {}};
  const double size = m_theme.name.size_mm;
  if (std::min(box.width(), box.height()) < 3 * leader_dot * size) return wish;  // too small to be pointed at
  const LabelArea area(m_cells, shape, district);
  const double share = std::min(1.0, area.side_mm / std::max(m_ground.extent.width(), 1e-9));
  wish.price = (is_wanted(m_job, district) ? wanted_price : other_price) + price_of_size * share;
  wish.ways = letterings(m_job.measure, name, m_theme.name);
  wish.places = places_inside(m_cells, area, wish.ways);
  // Less ground than about its type size could not be told to be what a name over its edge stands for.
  if (wish.places.empty() && box.width() >= size * 1.2 && box.height() >= size * 0.6) {
    wish.places = places_over_edge(m_cells, area, wish.ways);
  }
  return wish;
}

void LabelWishes::lead(std::vector<Wish>& wishes) const {
  if (!m_job.style.leader_lines) return;
  std::vector<Wish*> without;
  for (Wish& wish : wishes) {
    const bool fits = !wish.places.empty() && wish.places.front().inside;
    if (!wish.is_number && !wish.ways.empty() && !fits) without.push_back(&wish);
  }
  if (without.empty()) return;
  if (without.size() > most_led) {
    std::ranges::stable_sort(without, std::greater{}, &Wish::price);
    without.resize(most_led);
  }
  const LeaderGround around(m_cells, m_ground);
  for (Wish* wish : without) {
    const MultiPolygon& shape = m_ground.districts[wish->index];
    const Point anchor = geometry::pole_of_inaccessibility(shape, m_theme.mm(0.4)).point;
    std::vector<LabelPlace> led = around.places(wish->ways, anchor, wish->index);
    std::move(led.begin(), led.end(), std::back_inserter(wish->places));
  }
}

}  // namespace zilamap::layout
