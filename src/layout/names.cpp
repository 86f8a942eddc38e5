// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "layout/names.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <optional>
#include <utility>

#include "base/numbers.hpp"
#include "layout/local_words.hpp"
#include "layout/occupancy.hpp"

namespace zilamap::layout {

namespace {

/// A name cut into lines, with the room that it takes.
struct Lettering {
  std::vector<std::string> lines;
  std::vector<double> widths;
  Font font;
  double width = 0;
  double height = 0;
  double cost = 0;
};

/// Capitals stand this high and tails hang this low, in parts of the type size: the ink of a name, without the
/// generous line spacing of the font.
constexpr double cap = 0.74;
constexpr double tail = 0.22;
constexpr double line_step = 1.02;

Lettering lettering(TextMeasure& measure, std::vector<std::string> lines, const Font& font, double cost) {
  Lettering out;
  out.font = font;
  out.cost = cost;
  for (const std::string& line : lines) {
    out.widths.push_back(measure.measure(line, font).width_mm);
    out.width = std::max(out.width, out.widths.back());
  }
  out.height = font.size_mm * (cap + tail + line_step * static_cast<double>(lines.size() - 1));
  out.lines = std::move(lines);
  return out;
}

/// The ways to write a name, the best first.
std::vector<Lettering> letterings(TextMeasure& measure, const std::string& name, const Font& font) {
  std::vector<Lettering> ways;
  const std::size_t space = name.find(' ', 1);
  constexpr std::array<std::pair<double, double>, 3> sizes{{{1.0, 0.0}, {0.9, 0.6}, {0.8, 1.4}}};
  for (const auto& [size, cost] : sizes) {
    Font smaller = font;
    smaller.size_mm *= size;
    ways.push_back(lettering(measure, {name}, smaller, cost));
    if (space != std::string::npos) {
      ways.push_back(lettering(measure, {name.substr(0, space), name.substr(space + 1)}, smaller, cost + 0.3));
    }
  }
  return ways;
}

Box box_at(const Lettering& way, Point center) {
  return {center.x - way.width / 2, center.y - way.height / 2, center.x + way.width / 2, center.y + way.height / 2};
}

bool within(const Box& box, const Box& frame) {
  return box.x_min >= frame.x_min && box.x_max <= frame.x_max && box.y_min >= frame.y_min && box.y_max <= frame.y_max;
}

/// How much of the name's box lies outside its own district, 0 to 1, by its corners and the middles of its sides.
double spill(const MultiPolygon& shape, const Box& box) {
  const Point c = box.center();
  const std::array<Point, 8> points{Point{box.x_min, box.y_min}, Point{box.x_max, box.y_min},
                                    Point{box.x_min, box.y_max}, Point{box.x_max, box.y_max},
                                    Point{c.x, box.y_min},       Point{c.x, box.y_max},
                                    Point{box.x_min, c.y},       Point{box.x_max, c.y}};
  const auto outside =
      std::count_if(points.begin(), points.end(), [&shape](Point p) { return !geometry::contains(shape, p); });
  return static_cast<double>(outside) / static_cast<double>(points.size());
}

/// A place for a name and what is wrong with it.
struct Candidate {
  Box box;
  std::size_t way = 0;
  double cost = 0;
};

/// One district that wants its name written.
struct Wish {
  std::size_t district = 0;
  bool wanted = false;  ///< the district has a value, so its name matters more
  geometry::Pole pole;
  std::vector<Lettering> ways;
  std::vector<Candidate> candidates;  ///< cheapest first
};

constexpr std::array<Point, 17> directions{{{0, 0},
                                            {0, -1},
                                            {0, 1},
                                            {-1, 0},
                                            {1, 0},
                                            {-1, -1},
                                            {1, -1},
                                            {-1, 1},
                                            {1, 1},
                                            {0, -2},
                                            {0, 2},
                                            {-2, 0},
                                            {2, 0},
                                            {-2, -1},
                                            {2, -1},
                                            {-2, 1},
                                            {2, 1}}};

/// Looks all over the district, for one whose middle is taken by a circle.
void search_wide(const MultiPolygon& shape, const Box& frame, const Occupancy& taken, Wish& wish) {
  const Box own = geometry::bounds(shape);
  constexpr int steps = 14;
  for (std::size_t w = 0; w < wish.ways.size(); ++w) {
    for (int i = 1; i < steps; ++i) {
      for (int k = 1; k < steps; ++k) {
        const Point center{own.x_min + own.width() * i / steps, own.y_min + own.height() * k / steps};
        const Box box = box_at(wish.ways[w], center);
        if (!within(box, frame) || !taken.is_free(box) || !geometry::contains(shape, center)) continue;
        const double away = std::hypot(center.x - wish.pole.point.x, center.y - wish.pole.point.y);
        const double cost = wish.ways[w].cost + 6 * spill(shape, box) + away / std::max(own.width(), own.height());
        wish.candidates.push_back({box, w, cost});
      }
    }
  }
}

void find_candidates(const MultiPolygon& shape, const Box& frame, const Occupancy& taken, Wish& wish) {
  // A name much wider than its district would seem to belong to the neighbours.
  const Box own = geometry::bounds(shape);
  constexpr double most_wide = 1.8;
  for (std::size_t w = 0; w < wish.ways.size(); ++w) {
    const Lettering& way = wish.ways[w];
    if (way.width > most_wide * own.width() || way.height > most_wide * own.height()) continue;
    const double step_x = std::max(way.font.size_mm, wish.pole.distance * 0.45);
    const double step_y = std::max(way.font.size_mm * 0.7, wish.pole.distance * 0.35);
    for (const Point d : directions) {
      const Point center{wish.pole.point.x + d.x * step_x, wish.pole.point.y + d.y * step_y};
      const Box box = box_at(way, center);
      if (!within(box, frame) || !taken.is_free(box)) continue;
      const bool moved = d.x != 0 || d.y != 0;
      if (moved && !geometry::contains(shape, center)) continue;
      const double out = spill(shape, box);
      // A name too wide for its district belongs in the middle of it, so that both neighbours give the same room.
      const double cost = way.cost + 4 * out + 0.6 * std::hypot(d.x * (1 + 4 * out), d.y);
      wish.candidates.push_back({box, w, cost});
      // The plain name at the pole, wholly inside: nothing can be better.
      if (cost == 0) return;
    }
  }
  if (wish.candidates.empty()) search_wide(shape, frame, taken, wish);
  std::stable_sort(wish.candidates.begin(), wish.candidates.end(),
                   [](const Candidate& a, const Candidate& b) { return a.cost < b.cost; });
}

/// Chooses a candidate for each wish so that none overlap: districts with a value first, then those with the fewest
/// choices; then again with those in front that found no room, while that helps. `none` where there is no room.
class Chooser {
 public:
  static constexpr std::size_t none = static_cast<std::size_t>(-1);

  Chooser(const std::vector<Wish>& wishes, const Box& frame, double cell)
      : m_wishes(wishes), m_frame(frame), m_cell(cell) {}

  std::vector<std::size_t> choose() const {
    std::vector<std::size_t> order(m_wishes.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [this](std::size_t a, std::size_t b) {
      if (m_wishes[a].wanted != m_wishes[b].wanted) return m_wishes[a].wanted;
      return m_wishes[a].candidates.size() < m_wishes[b].candidates.size();
    });
    std::vector<std::size_t> best = pass(order);
    double best_cost = cost(best);
    // A name that found no room goes first in the next try.
    for (int round = 0; round < 6 && std::find(best.begin(), best.end(), none) != best.end(); ++round) {
      std::stable_partition(order.begin(), order.end(), [&best](std::size_t i) { return best[i] == none; });
      std::vector<std::size_t> next = pass(order);
      const double next_cost = cost(next);
      if (next_cost >= best_cost) break;
      best = std::move(next);
      best_cost = next_cost;
    }
    return best;
  }

 private:
  std::vector<std::size_t> pass(const std::vector<std::size_t>& order) const {
    Occupancy written(m_frame, m_cell);
    std::vector<std::size_t> choice(m_wishes.size(), none);
    for (const std::size_t i : order) {
      const auto& candidates = m_wishes[i].candidates;
      for (std::size_t c = 0; c < candidates.size(); ++c) {
        if (!written.is_free(candidates[c].box)) continue;
        written.add(candidates[c].box);
        choice[i] = c;
        break;
      }
    }
    return choice;
  }

  double cost(const std::vector<std::size_t>& choice) const {
    double sum = 0;
    for (std::size_t i = 0; i < choice.size(); ++i) {
      sum += choice[i] == none ? 100 : m_wishes[i].candidates[choice[i]].cost;
    }
    return sum;
  }

  const std::vector<Wish>& m_wishes;
  const Box& m_frame;
  double m_cell;
};

void write(const Theme& theme, Role role, const Lettering& way, const Box& box, Color ink, Color halo,
           std::vector<Item>& items) {
  double baseline = box.y_min + way.font.size_mm * cap;
  for (std::size_t i = 0; i < way.lines.size(); ++i) {
    Item item;
    item.role = role;
    const double left = box.center().x - way.widths[i] / 2;
    item.bounds = {left, baseline - way.font.size_mm * cap, left + way.widths[i], baseline + way.font.size_mm * tail};
    TextItem text;
    text.text = way.lines[i];
    text.origin = {left, baseline};
    text.font = way.font;
    text.color = ink;
    text.width_mm = way.widths[i];
    text.halo_color = halo;
    text.halo_mm = theme.mm(0.38);
    item.shape = std::move(text);
    items.push_back(std::move(item));
    baseline += way.font.size_mm * line_step;
  }
}

/// Relative luminance, as the Web Content Accessibility Guidelines 2 define it.
double luminance(Color color) {
  const auto linear = [](std::uint8_t channel) {
    const double c = channel / 255.0;
    return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
  };
  return 0.2126 * linear(color.r) + 0.7152 * linear(color.g) + 0.0722 * linear(color.b);
}

/// A name's halo takes the colour of its ground, so that it only parts the lines; where ink on that ground would be
/// hard to read (contrast under 4.5 to 1, WCAG AA) it takes the colour of the paper.
Color halo_on(const Style& style, Color ground) {
  const double a = luminance(ground) + 0.05;
  const double b = luminance(style.ink) + 0.05;
  ground.a = 255;
  return std::max(a, b) / std::min(a, b) >= 4.5 ? ground : style.paper;
}

/// Writes each circle's number, with the place's name where that is not the district's, on the first free side.
void write_numbers(const Job& job, const Theme& theme, const std::vector<SiteMark>& marks, const Box& frame,
                   Occupancy& taken, std::vector<Item>& items, Findings& findings) {
  for (const SiteMark& mark : marks) {
    std::string words = job.language.number(mark.value);
    if (mark.name != job.places.districts[mark.district].name) words = mark.name + ' ' + words;
    const Lettering way = lettering(job.measure, {words}, theme.symbol, 0);
    const double r = circle_radius(job, theme, mark.value) + theme.mm(0.8);
    const double dx = r + way.width / 2;
    const double dy = r + way.height / 2;
    bool written = false;
    for (const Point shift : {Point{dx, 0}, Point{-dx, 0}, Point{0, -dy}, Point{0, dy}, Point{dx * 0.8, -dy * 0.8},
                              Point{-dx * 0.8, -dy * 0.8}, Point{dx * 0.8, dy * 0.8}, Point{-dx * 0.8, dy * 0.8}}) {
      const Box box = box_at(way, {mark.at.x + shift.x, mark.at.y + shift.y});
      if (!within(box, frame) || !taken.is_free(box)) continue;
      taken.add(box);
      write(theme, Role::symbol_name, way, box, job.style.ink, job.style.paper, items);
      written = true;
      break;
    }
    if (!written) {
      findings.push_back({"name-left-out",
                          Severity::warning,
                          {},
                          "The number of " + words + " found no room on the map.",
                          "Draw the map larger."});
    }
  }
}

}  // namespace

void draw_names(const Job& job, const Theme& theme, const Ground& ground, const std::vector<SiteMark>& marks,
                const std::vector<Fill>& fills, const Box& frame, std::vector<Box> taken_boxes,
                std::vector<Item>& items, Findings& findings) {
  Occupancy taken(frame, theme.mm(8));
  for (const Box& box : taken_boxes) taken.add(box);
  for (const SiteMark& mark : marks) {
    const double r = circle_radius(job, theme, mark.value);
    taken.add({mark.at.x - r, mark.at.y - r, mark.at.x + r, mark.at.y + r});
  }
  if (job.style.circles.show && job.style.circles.numbers) {
    write_numbers(job, theme, marks, frame, taken, items, findings);
  }
  if (!job.style.district_names) return;

  std::vector<Wish> wishes;
  std::size_t hopeless = 0;
  for (std::size_t i = 0; i < ground.districts.size(); ++i) {
    const std::string name = name_of(job.places.districts[i], job.language);
    const Box box = geometry::bounds(ground.districts[i]);
    if (name.empty() || box.empty()) continue;
    // A name needs about its type size of ground; without that there is no use in looking.
    if (box.width() < theme.name.size_mm * 1.2 || box.height() < theme.name.size_mm * 0.6) {
      ++hopeless;
      continue;
    }
    Wish wish;
    wish.district = i;
    wish.wanted = job.map.measured.cells[i].status == Status::value;
    wish.pole = geometry::pole_of_inaccessibility(ground.districts[i], theme.mm(0.4));
    wish.ways = letterings(job.measure, name, theme.name);
    find_candidates(ground.districts[i], frame, taken, wish);
    wishes.push_back(std::move(wish));
  }
  const std::vector<std::size_t> choice = Chooser(wishes, frame, theme.mm(8)).choose();
  std::string missing;
  std::size_t left_out = hopeless;
  for (std::size_t i = 0; i < wishes.size(); ++i) {
    const std::string name = name_of(job.places.districts[wishes[i].district], job.language);
    if (choice[i] == Chooser::none) {
      if (++left_out <= hopeless + 10) missing += (missing.empty() ? ": " : ", ") + name;
      continue;
    }
    const Candidate& candidate = wishes[i].candidates[choice[i]];
    const Color halo = halo_on(job.style, fills[wishes[i].district].color);
    write(theme, Role::district_name, wishes[i].ways[candidate.way], candidate.box, job.style.ink, halo, items);
  }
  if (left_out > 0) {
    findings.push_back({"name-left-out",
                        Severity::info,
                        {},
                        base::grouped(static_cast<std::int64_t>(left_out)) + (left_out == 1 ? " name" : " names") +
                            " found no room on the map" + missing + ".",
                        "Draw the map larger to show them."});
  }
}

}  // namespace zilamap::layout
