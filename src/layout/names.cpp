// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "layout/names.hpp"

#include <zilamap/colors.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <iterator>
#include <optional>
#include <string>
#include <utility>

#include "base/numbers.hpp"
#include "layout/local_words.hpp"
#include "layout/label_places.hpp"
#include "layout/leader.hpp"
#include "layout/placement.hpp"

namespace zilamap::layout {

namespace {

/// The prices of leaving a label out. The number of a circle comes first, then the names of districts with a value,
/// then the other names; in each of them the larger districts. Places cost less than ten.
constexpr double number_price = 1000;
constexpr double wanted_price = 120;
constexpr double other_price = 12;
constexpr double price_of_size = 8;  ///< more for the largest district

/// One label on its way to the page.
struct Wish {
  std::size_t index = 0;  ///< of the district, or of the mark
  bool is_number = false;
  double price = 0;
  std::vector<Lettering> ways;
  std::vector<LabelPlace> places;
};

/// A name takes an ink that can be read on its district, and its halo the district's colour, so that it only parts the
/// lines. A pattern is kept farther away from the letters.
LabelInk ink_on(const Style& style, const Theme& theme, const Fill& fill) {
  Color ground = fill.color;
  ground.a = 255;
  return {readable_ink(ground, style.ink, style.paper), ground,
          theme.mm(fill.pattern == Pattern::none ? 0.38 : 0.65)};
}

/// The places for a circle's number: beside it, on the right if that is as good as another side.
void find_number_places(const LabelGround& ground, Point at, double reach, std::size_t district, Wish& wish) {
  const Lettering& way = wish.ways.front();
  const double dx = reach + way.width / 2;
  const double dy = reach + way.height / 2;
  const std::array<std::pair<Point, double>, 8> sides{{{{dx, 0}, 0.0},
                                                       {{-dx, 0}, 0.2},
                                                       {{0, -dy}, 0.3},
                                                       {{0, dy}, 0.4},
                                                       {{dx * 0.8, -dy * 0.8}, 0.5},
                                                       {{-dx * 0.8, -dy * 0.8}, 0.6},
                                                       {{dx * 0.8, dy * 0.8}, 0.6},
                                                       {{-dx * 0.8, dy * 0.8}, 0.7}}};
  for (const auto& [shift, cost] : sides) {
    const Box box = box_at(way, {at.x + shift.x, at.y + shift.y});
    if (!ground.is_free(box)) continue;
    const double all = cost + 1.5 * ground.crossed(box) + 0.8 * ground.foreign(box, district);
    wish.places.push_back({{box, all, {}}, 0});
  }
}

/// Everything that the labels of one map have in common.
class Labels {
 public:
  Labels(const Job& job, const Theme& theme, const Ground& ground, const Box& frame, const std::vector<Box>& taken)
      : m_job(job),
        m_theme(theme),
        m_ground(ground),
        m_cells(ground, frame.grown(-theme.mm(0.5)), theme.name.size_mm / 5, taken) {}

  void want_number(std::size_t index, const SiteMark& mark) {
    std::string words = short_number(m_job.language, mark.value);
    if (mark.name != m_job.places.districts[mark.district].name) words = mark.name + ' ' + words;
    Wish wish{index, true, number_price, {lettering(m_job.measure, {words}, m_theme.symbol)}, {}};
    const double reach = circle_radius(m_job, m_theme, mark.value) + m_theme.mm(0.8);
    find_number_places(m_cells, mark.at, reach, mark.district, wish);
    wishes.push_back(std::move(wish));
  }

  void want_name(std::size_t district) {
    const MultiPolygon& shape = m_ground.districts[district];
    const Box box = geometry::bounds(shape);
    const std::string name = name_of(m_job.places.districts[district], m_job.language);
    if (name.empty() || box.empty()) return;
    const bool wanted = m_job.map.measured.cells[district].status == Status::value;
    const LabelArea area(m_cells, shape, district);
    const double share = std::min(1.0, area.side_mm / std::max(m_ground.extent.width(), 1e-9));
    Wish wish{district,
              false,
              (wanted ? wanted_price : other_price) + price_of_size * share,
              letterings(m_job.measure, name, m_theme.name),
              {}};
    wish.places = places_inside(m_cells, area, wish.ways);
    if (wish.places.empty()) find_other_places(shape, box, area, wish);
    wishes.push_back(std::move(wish));
  }

  std::vector<Wish> wishes;

 private:
  /// A name that does not fit inside goes over the edge, or beside the districts with a leader.
  void find_other_places(const MultiPolygon& shape, const Box& box, const LabelArea& area, Wish& wish) {
    // Less ground than about its type size could not be told to be what the name stands for.
    const double size = m_theme.name.size_mm;
    if (box.width() >= size * 1.2 && box.height() >= size * 0.6) {
      wish.places = places_over_edge(m_cells, area, wish.ways);
    }
    if (!m_job.style.leader_lines) return;
    if (!m_around) m_around.emplace(m_cells, m_ground);
    const Point anchor = geometry::pole_of_inaccessibility(shape, m_theme.mm(0.4)).point;
    std::vector<LabelPlace> led = m_around->places(wish.ways, anchor, wish.index);
    std::move(led.begin(), led.end(), std::back_inserter(wish.places));
  }

  const Job& m_job;
  const Theme& m_theme;
  const Ground& m_ground;
  LabelGround m_cells;
  std::optional<LeaderGround> m_around;
};

/// Names side by side keep a space between them, so that they are not read as one.
placement::Candidate with_space(placement::Candidate at, double type_size) {
  const double aside = 0.16 * type_size;
  at.box.x_min -= aside;
  at.box.x_max += aside;
  return at;
}

std::vector<std::size_t> choose(const std::vector<Wish>& wishes, double type_size) {
  std::vector<placement::Label> labels;
  labels.reserve(wishes.size());
  for (const Wish& wish : wishes) {
    placement::Label label;
    label.left_out = wish.price;
    for (const LabelPlace& place : wish.places) label.candidates.push_back(with_space(place.at, type_size));
    labels.push_back(std::move(label));
  }
  return placement::solve(labels).of_label;
}

void note_left_out(const Job& job, const std::vector<std::size_t>& districts, Findings& findings) {
  if (districts.empty()) return;
  constexpr std::size_t most = 10;
  std::string names;
  for (std::size_t i = 0; i < std::min(most, districts.size()); ++i) {
    names += (i == 0 ? ": " : ", ") + job.places.districts[districts[i]].name;
  }
  if (districts.size() > most) names += " and others";
  findings.push_back({"name-left-out",
                      Severity::info,
                      {},
                      base::grouped(static_cast<std::int64_t>(districts.size())) +
                          (districts.size() == 1 ? " name" : " names") + " found no room on the map" + names + ".",
                      "Draw the map larger to show them."});
}

}  // namespace

void draw_names(const Job& job, const Theme& theme, const Ground& ground, const std::vector<SiteMark>& marks,
                const std::vector<Fill>& fills, const Box& frame, std::vector<Box> taken, std::vector<Item>& items,
                Findings& findings) {
  for (const SiteMark& mark : marks) {
    const double r = circle_radius(job, theme, mark.value);
    taken.push_back({mark.at.x - r, mark.at.y - r, mark.at.x + r, mark.at.y + r});
  }
  const bool numbers = job.style.circles.show && job.style.circles.numbers;
  if (!numbers && !job.style.district_names) return;
  Labels labels(job, theme, ground, frame, taken);
  for (std::size_t i = 0; numbers && i < marks.size(); ++i) labels.want_number(i, marks[i]);
  for (std::size_t i = 0; job.style.district_names && i < ground.districts.size(); ++i) labels.want_name(i);

  const std::vector<std::size_t> choice = choose(labels.wishes, theme.name.size_mm);
  std::vector<std::size_t> left_out;
  std::vector<Item> letters;
  for (std::size_t i = 0; i < choice.size(); ++i) {
    const Wish& wish = labels.wishes[i];
    if (choice[i] == placement::none) {
      if (!wish.is_number) left_out.push_back(wish.index);
      if (wish.is_number) {
        findings.push_back({"name-left-out",
                            Severity::warning,
                            {},
                            "The number of " + wish.ways.front().lines.front() + " found no room on the map.",
                            "Draw the map larger."});
      }
      continue;
    }
    const LabelPlace& place = wish.places[choice[i]];
    LabelInk ink{job.style.ink, job.style.paper, theme.mm(0.38)};
    if (place.at.leader) {
      draw_leader(place.at, job.style.ink, items);
    } else if (!wish.is_number) {
      ink = ink_on(job.style, theme, fills[wish.index]);
      // On plain ground with no line near, a halo in the colour of the ground would be there for nothing.
      if (place.inside && fills[wish.index].pattern == Pattern::none) ink.halo_mm = 0;
    }
    write_label(wish.is_number ? Role::symbol_name : Role::district_name, wish.ways[place.way], place.at.box, ink,
                letters);
  }
  std::move(letters.begin(), letters.end(), std::back_inserter(items));
  note_left_out(job, left_out, findings);
}

}  // namespace zilamap::layout
