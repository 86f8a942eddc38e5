// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include <catch2/catch.hpp>

#include "layout/graticule.hpp"
#include "square_state.hpp"

#include <algorithm>
#include <cmath>
#include <set>

using namespace zilamap;
using namespace zilamap::layout;

namespace {

std::set<std::string> names_of(const DrawnGraticule& drawn) {
  std::set<std::string> names;
  for (const Item& item : drawn.labels) names.insert(text_of(item));
  return names;
}

}  // namespace

TEST_CASE("a round step gives three to six lines", "[layout]") {
  CHECK(round_step(5) == 1);
  CHECK(round_step(6.2) == 2);
  CHECK(round_step(17) == 5);
  CHECK(round_step(0.65) == Approx(0.2));
  CHECK(round_step(100) == 30);
  for (double span = 0.013; span < 300; span *= 1.07) {
    INFO(span);
    const double lines = std::floor(span / round_step(span)) + 1;
    CHECK(lines >= 3);
    CHECK(lines <= 6);
  }
}

TEST_CASE("degrees are named by their side of the earth", "[layout]") {
  const Language english;
  CHECK(degrees_text(english, 84, true) == "84° E");
  CHECK(degrees_text(english, 26.5, false) == "26.5° N");
  CHECK(degrees_text(english, -3, false) == "3° S");
  CHECK(degrees_text(english, -70, true) == "70° W");
  CHECK(degrees_text(english, 181, true) == "179° W");
  CHECK(degrees_text(english, 180, true) == "180°");
  CHECK(degrees_text(english, 0, false) == "0°");
  CHECK(degrees_text(english, 3 * 0.1, true) == "0.3° E");
}

TEST_CASE("a graticule has its lines where they belong, and names off the districts", "[layout]") {
  SquareState state;
  state.style.graticule.show = true;
  Findings findings;
  const auto drawn = graticule(state.job(), state.theme, state.ground, state.projector(), state.frame, {}, findings);
  REQUIRE(drawn.lines.size() == 1);
  const auto& path = std::get<PathItem>(drawn.lines.front().shape);
  // 82 degrees east is two degrees, 40 mm, from the left; 26 north is two degrees from the foot.
  const auto stands_at = [&path](double x) {
    return std::any_of(path.subpaths.begin(), path.subpaths.end(), [x](const Subpath& line) {
      return std::all_of(line.points.begin(), line.points.end(), [x](Point p) { return std::fabs(p.x - x) < 1e-6; });
    });
  };
  const auto lies_at = [&path](double y) {
    return std::any_of(path.subpaths.begin(), path.subpaths.end(), [y](const Subpath& line) {
      return std::all_of(line.points.begin(), line.points.end(), [y](Point p) { return std::fabs(p.y - y) < 1e-6; });
    });
  };
  for (const double x : {20.0, 40.0, 60.0, 80.0}) CHECK(stands_at(x));
  for (const double y : {20.0, 40.0, 60.0}) CHECK(lies_at(y));
  CHECK_FALSE(stands_at(30));
  const auto names = names_of(drawn);
  for (const char* name : {"81° E", "82° E", "83° E", "84° E", "25° N", "26° N", "27° N"})
    CHECK(names.count(name) == 1);
  for (const Item& item : drawn.labels) {
    INFO(text_of(item));
    CHECK(lies_in(item.bounds, state.frame));
    CHECK_FALSE(item.bounds.overlaps({20, 20, 80, 60}));
    for (const Item& other : drawn.labels) CHECK((&other == &item || !other.bounds.overlaps(item.bounds)));
  }
  CHECK(findings.empty());
}

TEST_CASE("a name that finds its end taken stands at the other, and else nowhere", "[layout]") {
  SquareState state;
  state.style.graticule.show = true;
  Findings findings;
  const auto draw = [&](std::vector<Box> taken) {
    return graticule(state.job(), state.theme, state.ground, state.projector(), state.frame, taken, findings);
  };
  const auto at_foot = draw({{0, 65, 100, 80}});
  for (const Item& item : at_foot.labels) CHECK(item.bounds.y_max < 65);
  CHECK(names_of(at_foot).count("82° E") == 1);
  CHECK(names_of(draw({{0, 65, 100, 80}, {0, 0, 100, 15}})).count("82° E") == 0);
}

TEST_CASE("lines are as curved as the projection makes them", "[layout]") {
  SquareState state;
  state.style.graticule.show = true;
  // Lambert's conic: parallels are arcs, and sag in the middle.
  const projection::Projector conic("EPSG:4326", "EPSG:7759");
  const Point middle = conic.project_lon_lat({82.5, 26});
  state.ground.transform = {2e-4, {50 - 2e-4 * middle.x, 40 + 2e-4 * middle.y}};
  Findings findings;
  const auto drawn = graticule(state.job(), state.theme, state.ground, conic, state.frame, {}, findings);
  REQUIRE(drawn.lines.size() == 1);
  double farthest = 0;
  for (const Subpath& line : std::get<PathItem>(drawn.lines.front().shape).subpaths) {
    const Point a = line.points.front();
    const Point b = line.points.back();
    const double length = std::hypot(b.x - a.x, b.y - a.y);
    for (const Point p : line.points) {
      farthest = std::max(farthest, std::fabs((b.x - a.x) * (p.y - a.y) - (b.y - a.y) * (p.x - a.x)) / length);
      CHECK(state.frame.grown(1e-6).contains(p));
    }
  }
  CHECK(farthest > 0.1);
  CHECK(farthest < 3);
}

TEST_CASE("a graticule that is too fine is made coarser with a warning", "[layout]") {
  SquareState state;
  state.style.graticule.show = true;
  state.style.graticule.step_deg = 1e-7;
  Findings findings;
  const auto drawn = graticule(state.job(), state.theme, state.ground, state.projector(), state.frame, {}, findings);
  CHECK(names_of(drawn).count("82° E") == 1);
  REQUIRE(findings.size() == 1);
  CHECK(findings.front().code == "graticule-too-fine");
  state.style.graticule.show = false;
  CHECK(graticule(state.job(), state.theme, state.ground, state.projector(), state.frame, {}, findings).lines.empty());
}
