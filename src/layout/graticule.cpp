// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "layout/graticule.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <string>
#include <utility>

#include "base/numbers.hpp"
#include "geometry/clip.hpp"

namespace zilamap::layout {

namespace {

constexpr int most_lines = 6;
/// More lines than this of one kind cannot be told apart on any page.
constexpr int too_many_lines = 60;

/// How many multiples of a step a span holds at most.
double lines_in(double span, double step) { return std::floor(span / step) + 1; }

/// The degrees that a frame covers. Longitudes count from that of its middle, so that none jumps at 180°.
struct Reach {
  double middle_lon = 0;
  Box degrees;  ///< x: longitude less middle_lon
};

std::optional<Reach> reach_of(const Ground& ground, const projection::Projector& projector, const Box& frame) {
  constexpr int steps = 12;
  const auto at = [&](double across, double down) {
    return projector.to_lon_lat(ground.transform.back(
        {frame.x_min + frame.width() * across / steps, frame.y_min + frame.height() * down / steps}));
  };
  const Point middle = at(steps / 2.0, steps / 2.0);
  if (!std::isfinite(middle.x) || !std::isfinite(middle.y)) return std::nullopt;
  Reach reach{middle.x, {}};
  for (int i = 0; i <= steps; ++i) {
    for (int k = 0; k <= steps; ++k) {
      const Point p = at(i, k);
      if (std::isfinite(p.x) && std::isfinite(p.y)) reach.degrees.add(Point{std::remainder(p.x - middle.x, 360), p.y});
    }
  }
  if (reach.degrees.width() <= 0 || reach.degrees.height() <= 0) return std::nullopt;
  return reach;
}

/// Tells whether a label would hide something.
class Obstacles {
 public:
  Obstacles(const Ground& ground, const std::vector<Box>& taken) : m_ground(ground), m_taken(taken) {}

  bool is_free(const Box& box) const {
    for (const Box& other : m_taken) {
      if (other.overlaps(box)) return false;
    }
    for (const Line& line : m_ground.outer_lines) {
      if (!geometry::clip_line(line, box).empty()) return false;
    }
    for (const auto& border : m_ground.borders) {
      for (const Line& line : border) {
        if (!geometry::clip_line(line, box).empty()) return false;
      }
    }
    return std::none_of(m_ground.districts.begin(), m_ground.districts.end(),
                        [&box](const MultiPolygon& district) { return geometry::contains(district, box.center()); });
  }

  void add(const Box& box) { m_taken.push_back(box); }

 private:
  const Ground& m_ground;
  std::vector<Box> m_taken;
};

/// Draws the lines of one frame.
class Drawer {
 public:
  Drawer(const Job& job, const Theme& theme, const Ground& ground, const projection::Projector& projector,
         const Box& frame, const std::vector<Box>& taken)
      : m_job(job),
        m_theme(theme),
        m_ground(ground),
        m_projector(projector),
        m_frame(frame),
        m_obstacles(ground, taken) {
    m_font = theme.foot;
    m_font.size_mm *= 0.95;
  }

  /// The line of one longitude or latitude.
  void draw(const Reach& reach, double degrees, bool longitude) {
    constexpr int steps = 32;
    Line line;
    for (int i = 0; i <= steps; ++i) {
      const double along = static_cast<double>(i) / steps;
      const Point lon_lat =
          longitude ? Point{degrees, reach.degrees.y_min + along * reach.degrees.height()}
                    : Point{reach.middle_lon + reach.degrees.x_min + along * reach.degrees.width(), degrees};
      const Point p = m_ground.transform(m_projector.project_lon_lat(lon_lat));
      if (std::isfinite(p.x) && std::isfinite(p.y)) line.push_back(p);
    }
    if (line.size() < 2) return;
    Named named{degrees_text(m_job.language, degrees, longitude), {}};
    for (Line& part : geometry::clip_line(line, m_frame)) {
      named.ends.push_back({part.front(), part.back()});
      m_bounds.add(geometry::bounds(part));
      m_path.subpaths.push_back({std::move(part), false});
    }
    (longitude ? m_longitudes : m_latitudes).push_back(std::move(named));
  }

  /// Names the lines that were drawn: latitudes all on the left, where something lies in the way there all on the
  /// right, and where neither has room for all each where it can.
  void name_lines() {
    for (const Named& line : m_longitudes) name(line, {0, 1}, true);
    const auto has_room = [this](std::size_t side) {
      return std::ranges::all_of(m_latitudes, [&](const Named& line) {
        return std::ranges::any_of(line.ends,
                                   [&](const auto& ends) { return label(line.name, ends[side], false).has_value(); });
      });
    };
    const bool right = !has_room(0) && has_room(1);
    for (const Named& line : m_latitudes) name(line, right ? Sides{1, 0} : Sides{0, 1}, false);
  }

  DrawnGraticule take() {
    DrawnGraticule drawn;
    if (!m_path.subpaths.empty()) {
      m_path.stroke = m_job.style.graticule.stroke;
      Item item;
      item.role = Role::graticule;
      item.id = "graticule";
      item.bounds = m_bounds;
      item.shape = std::move(m_path);
      drawn.lines.push_back(std::move(item));
    }
    drawn.labels = std::move(m_labels);
    return drawn;
  }

 private:
  using Sides = std::array<std::size_t, 2>;

  /// A line on its way to its name, with the first and the last point of each of its parts in the frame.
  struct Named {
    std::string name;
    std::vector<std::array<Point, 2>> ends;
  };

  void name(const Named& line, Sides sides, bool longitude) {
    for (const auto& ends : line.ends) {
      for (const std::size_t side : sides) {
        std::optional<Item> item = label(line.name, ends[side], longitude);
        if (!item) continue;
        m_obstacles.add(item->bounds);
        m_labels.push_back(std::move(*item));
        return;
      }
    }
  }

  /// Whether a name would stand less than its own size from another.
  bool is_crowded(const Box& box) const {
    const Box around{box.x_min - box.width(), box.y_min - box.height(), box.x_max + box.width(),
                     box.y_max + box.height()};
    return std::ranges::any_of(m_labels, [&around](const Item& other) { return other.bounds.overlaps(around); });
  }

  /// The name of a line beside its end at the frame, a longitude right of it, a latitude over it; nothing where it has
  /// no room.
  std::optional<Item> label(const std::string& name, Point end, bool longitude) {
    const double inset = m_theme.mm(0.9);
    const double beside = m_theme.mm(0.6);
    const double edge = m_theme.mm(0.05);
    const bool at_frame = longitude ? end.y > m_frame.y_max - edge || end.y < m_frame.y_min + edge
                                    : end.x > m_frame.x_max - edge || end.x < m_frame.x_min + edge;
    if (!at_frame) return std::nullopt;
    Item item = text_item(m_job.measure, Role::graticule, name, m_font, m_job.style.quiet_ink, {0, 0});
    const Box size = item.bounds;
    const bool low = longitude ? end.y > m_frame.center().y : end.x > m_frame.center().x;  // bottom, or right
    const double x = longitude ? end.x + beside : low ? m_frame.x_max - inset - size.width() : m_frame.x_min + inset;
    const double y = !longitude ? end.y - beside - size.height()
                     : low      ? m_frame.y_max - inset - size.height()
                                : m_frame.y_min + inset;
    move(item, x - size.x_min, y - size.y_min);
    const Box inner = m_frame.grown(-inset / 2);
    const Box& box = item.bounds;
    if (box.x_min < inner.x_min || box.x_max > inner.x_max || box.y_min < inner.y_min || box.y_max > inner.y_max) {
      return std::nullopt;
    }
    if (is_crowded(box) || !m_obstacles.is_free(box.grown(m_theme.mm(0.4)))) return std::nullopt;
    return item;
  }

  const Job& m_job;
  const Theme& m_theme;
  const Ground& m_ground;
  const projection::Projector& m_projector;
  const Box& m_frame;
  Obstacles m_obstacles;
  Font m_font;
  PathItem m_path;
  Box m_bounds;
  std::vector<Named> m_longitudes;
  std::vector<Named> m_latitudes;
  std::vector<Item> m_labels;
};

/// The style's step, or a round one where it has none or one that would fill the map with lines.
double step_for(const Job& job, double span, Findings& findings) {
  const double wanted = job.style.graticule.step_deg;
  if (wanted <= 0) return round_step(span);
  if (lines_in(span, wanted) <= too_many_lines) return wanted;
  const double step = round_step(span);
  // Every panel of a page has the same graticule.
  if (std::ranges::find(findings, "graticule-too-fine", &Finding::code) != findings.end()) return step;
  findings.push_back({"graticule-too-fine",
                      Severity::warning,
                      {},
                      "A graticule of " + base::plain_number(wanted) + " degrees would have over " +
                          std::to_string(too_many_lines) + " lines here, so it has one every " +
                          base::plain_number(step) + " degrees.",
                      "Give the style's graticule a larger `step`, or none."});
  return step;
}

}  // namespace

double round_step(double span_deg) {
  double unit = 1;
  while (unit > 1e-6 && lines_in(span_deg, unit) <= most_lines) unit /= 10;
  for (; unit < 10; unit *= 10) {
    for (const double times : {1.0, 2.0, 2.5, 5.0}) {
      if (lines_in(span_deg, unit * times) <= most_lines) return unit * times;
    }
  }
  for (const double step : {10.0, 15.0, 30.0, 45.0}) {
    if (lines_in(span_deg, step) <= most_lines) return step;
  }
  return 90;
}

std::string degrees_text(const Language& language, double degrees, bool longitude) {
  const double turned = longitude ? std::remainder(degrees, 360) : degrees;
  // A multiple of a step carries the noise of its multiplication.
  const double size = std::round(std::fabs(turned) * 1e6) / 1e6;
  const std::string number = language.number(size);
  if (size == 0 || (longitude && size == 180)) return language.say("graticule.none", {{"number", number}});
  const char* key = longitude ? (turned > 0 ? "graticule.east" : "graticule.west")
                              : (turned > 0 ? "graticule.north" : "graticule.south");
  return language.say(key, {{"number", number}});
}

DrawnGraticule graticule(const Job& job, const Theme& theme, const Ground& ground,
                         const projection::Projector& projector, const Box& frame, const std::vector<Box>& taken,
                         Findings& findings) {
  if (!job.style.graticule.show) return {};
  const std::optional<Reach> reach = reach_of(ground, projector, frame);
  if (!reach) return {};
  // A long frame has some more lines one way and some fewer the other.
  const double span = std::sqrt(reach->degrees.width() * reach->degrees.height());
  const double step = step_for(job, span, findings);
  Drawer drawer(job, theme, ground, projector, frame, taken);
  const double west = reach->middle_lon + reach->degrees.x_min;
  for (double n = std::ceil(west / step); n * step <= west + reach->degrees.width(); ++n) {
    drawer.draw(*reach, n * step, true);
  }
  for (double n = std::ceil(reach->degrees.y_min / step); n * step <= reach->degrees.y_max; ++n) {
    if (std::fabs(n * step) < 90) drawer.draw(*reach, n * step, false);
  }
  drawer.name_lines();
  return drawer.take();
}

}  // namespace zilamap::layout
