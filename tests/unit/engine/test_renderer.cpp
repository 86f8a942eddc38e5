// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include <catch2/catch.hpp>

#include "../../golden/picture.hpp"
#include "geometry/shape.hpp"
#include "sample.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>
#include <thread>

using zilamap::Bytes;
using zilamap::MapOptions;
using zilamap::Point;
using zilamap::Renderer;
using zilamap::Role;
using zilamap::Scene;
using zilamap::Style;
using zilamap::Year;

namespace {

constexpr Year year_2009{2009, true};

/// One map in every form.
struct Outputs {
  std::string text;
  Bytes png, svg, pdf;

  friend bool operator==(const Outputs&, const Outputs&) = default;
};

Outputs outputs_of(Renderer& renderer, const Style& style) {
  const Scene scene = bihar().scene(renderer, style, year_2009, {zilamap::parse_page("600x450px", 96), "", ""});
  return {zilamap::to_text(scene), renderer.png(scene, 96), renderer.svg(scene), renderer.pdf({&scene, 1})};
}

double distance_to_segment(Point p, Point a, Point b) {
  const Point along{b.x - a.x, b.y - a.y};
  const double length = along.x * along.x + along.y * along.y;
  const double t = length > 0 ? std::clamp(((p.x - a.x) * along.x + (p.y - a.y) * along.y) / length, 0.0, 1.0) : 0;
  return std::hypot(p.x - a.x - t * along.x, p.y - a.y - t * along.y);
}

bool near_edge(const zilamap::MultiPolygon& shape, Point p, double margin) {
  for (const auto& polygon : shape) {
    const auto& ring = polygon.outer;
    for (std::size_t i = 0; i < ring.size(); ++i) {
      if (distance_to_segment(p, ring[i], ring[(i + 1) % ring.size()]) < margin) return true;
    }
  }
  return false;
}

/// A point of a district that lies clear of its edges, of every text and of every circle.
std::optional<Point> clear_point(const Scene& scene, const std::string& district) {
  zilamap::MultiPolygon shape;
  zilamap::Box box;
  for (const auto* item : items_of(scene, Role::district)) {
    if (!item->title.starts_with(district + ":")) continue;
    for (const auto& ring : std::get<zilamap::PathItem>(item->shape).subpaths) shape.push_back({ring.points, {}});
    box = item->bounds;
  }
  constexpr double margin = 1.5;
  constexpr int steps = 60;
  for (int i = 1; i < steps; ++i) {
    for (int k = 1; k < steps; ++k) {
      const Point p{box.x_min + box.width() * i / steps, box.y_min + box.height() * k / steps};
      if (!zilamap::geometry::contains(shape, p) || near_edge(shape, p, margin)) continue;
      const bool clear = std::none_of(scene.items.begin(), scene.items.end(), [p](const zilamap::Item& item) {
        const bool covers = std::holds_alternative<zilamap::TextItem>(item.shape) || item.role == Role::symbol;
        return covers && item.bounds.grown(margin).contains(p);
      });
      if (clear) return p;
    }
  }
  return std::nullopt;
}

std::uint32_t color_of(const Picture& picture, const Scene& scene, const std::string& district) {
  INFO(district);
  const auto point = clear_point(scene, district);
  REQUIRE(point);
  return picture.at(static_cast<int>(point->x / scene.width_mm * picture.width),
                    static_cast<int>(point->y / scene.height_mm * picture.height));
}

}  // namespace

TEST_CASE("the same input gives the same bytes in every Renderer", "[engine]") {
  for (const char* name : style_names) {
    INFO(name);
    const Style style = bihar().style(name);
    Renderer fresh = make_renderer();
    const Outputs once = outputs_of(fresh, style);
    CHECK(once.png.size() > 10'000);
    CHECK(once.svg.size() > 10'000);
    CHECK(once.pdf.size() > 10'000);
    CHECK(once == outputs_of(fresh, style));
    Renderer another = make_renderer();
    CHECK(once == outputs_of(another, style));
  }
}

TEST_CASE("what a Renderer made before does not show", "[engine]") {
  const Style style = bihar().style("training-sites");
  Renderer used = make_renderer();
  for (const char* name : style_names) outputs_of(used, bihar().style(name));
  (void)bihar().scene(used, style, {2008, true}, {zilamap::parse_page("a3"), "बिहार", "EPSG:32645"});
  Renderer fresh = make_renderer();
  CHECK(outputs_of(used, style) == outputs_of(fresh, style));
}

TEST_CASE("threads render side by side, each with its own Renderer", "[engine]") {
  std::array<Style, 4> styles;
  std::array<Outputs, 4> expected;
  for (std::size_t i = 0; i < 4; ++i) {
    styles[i] = bihar().style(style_names[i]);
    expected[i] = outputs_of(renderer(), styles[i]);
  }
  std::array<int, 4> same{};  // checked afterwards: Catch2's assertions are for one thread
  std::vector<std::thread> threads;
  for (std::size_t t = 0; t < 4; ++t) {
    threads.emplace_back([t, &styles, &expected, &same] {
      Renderer own = make_renderer();
      for (std::size_t i = 0; i < 4; ++i) {
        const std::size_t style = (t + i) % 4;
        same[t] += outputs_of(own, styles[style]) == expected[style];
      }
    });
  }
  for (std::thread& thread : threads) thread.join();
  CHECK(same == std::array<int, 4>{4, 4, 4, 4});
}

TEST_CASE("a Renderer that was moved from elsewhere works on", "[engine]") {
  Renderer first = make_renderer();
  const Style style = bihar().style("coverage");
  const Outputs expected = outputs_of(first, style);
  Renderer second = std::move(first);
  CHECK(outputs_of(second, style) == expected);
}

TEST_CASE("a PNG is as large as was asked for", "[engine]") {
  const auto [size, dpi, width, height] =
      GENERATE(table<const char*, double, int, int>({{"600x450px", 96, 600, 450},
                                                     {"1601x1203px", 150, 1601, 1203},
                                                     {"100x80mm", 254, 1000, 800},
                                                     {"a4-landscape", 72, 842, 595}}));
  const auto page = zilamap::parse_page(size, dpi);
  const Scene scene = bihar().scene(renderer(), bihar().style("coverage"), year_2009, {page, "", ""});
  const Picture picture = decode_png(renderer().png(scene, dpi));
  CHECK(picture.width == width);
  CHECK(picture.height == height);
  CHECK(renderer().pixels(scene, dpi).size() == std::size_t(4) * width * height);
}

TEST_CASE("districts have the colour of their class, and white when nothing is recorded", "[engine]") {
  const Style style = zilamap::parse_style("extends: coverage\ncolors:\n  classes: ['#fe0102', '#fe0102']\n", "test",
                                           bihar().source / "styles");
  const MapOptions options{zilamap::parse_page("1600x1200px"), "", ""};
  SECTION("2009-10: training sites, the border, Patna's workshop") {
    const Scene scene = bihar().scene(renderer(), style, year_2009, options);
    const Picture picture = decode_png(renderer().png(scene));
    for (const char* district : {"Gaya", "Katihar", "Patna", "West Champaran", "Madhubani", "Kishanganj"}) {
      CHECK(color_of(picture, scene, district) == 0xFE0102);
    }
    for (const char* district : {"Rohtas", "Saran", "Saharsa", "Banka"})
      CHECK(color_of(picture, scene, district) == 0xFFFFFF);
  }
  SECTION("2008-09: the nine districts of the campaign") {
    const Scene scene = bihar().scene(renderer(), style, {2008, true}, options);
    const Picture picture = decode_png(renderer().png(scene));
    for (const char* district : {"Gaya", "Rohtas", "Saharsa", "Jamui", "Nawada", "Patna"}) {
      CHECK(color_of(picture, scene, district) == 0xFE0102);
    }
    for (const char* district : {"Katihar", "Banka", "Madhubani"})
      CHECK(color_of(picture, scene, district) == 0xFFFFFF);
  }
}

TEST_CASE("Gaya lies where Gaya is", "[engine]") {
  const Scene scene = bihar().scene(renderer(), bihar().style("coverage"), year_2009);
  const auto box_of = [&scene](const std::string& name) {
    for (const auto* item : items_of(scene, Role::district)) {
      if (item->title.starts_with(name + ":")) return item->bounds;
    }
    return zilamap::Box{};
  };
  const Point gaya = box_of("Gaya").center();
  CHECK(gaya.y > box_of("Patna").center().y);  // south of it
  CHECK(gaya.x < box_of("Bhagalpur").x_min);   // west of it
  CHECK(gaya.x > box_of("Rohtas").center().x);
}

TEST_CASE("a projection that nobody knows is the caller's mistake", "[engine]") {
  const Style style = bihar().style("coverage");
  for (const char* crs : {"EPSG:999999", "nonsense", "+proj=unheard_of"}) {
    INFO(crs);
    CHECK_THROWS_AS(bihar().scene(renderer(), style, year_2009, {{}, "", crs}), zilamap::UsageError);
    CHECK_THROWS_WITH(bihar().scene(renderer(), style, year_2009, {{}, "", crs}), Catch::Contains(crs));
  }
}

TEST_CASE("a projection in which the places have no place is said so", "[engine]") {
  // The other side of the globe.
  const MapOptions options{{}, "", "+proj=gnom +lat_0=-25 +lon_0=-95"};
  CHECK_THROWS_AS(bihar().scene(renderer(), bihar().style("coverage"), year_2009, options), zilamap::RenderError);
}

TEST_CASE("a page of any size is a map or an error", "[engine]") {
  const double infinity = std::numeric_limits<double>::infinity();
  const double nan = std::numeric_limits<double>::quiet_NaN();
  for (const char* name : style_names) {
    const Style style = bihar().style(name);
    for (const auto& [width, height] : std::vector<std::pair<double, double>>{{20, 20},
                                                                              {25, 25},
                                                                              {30, 20},
                                                                              {20, 30},
                                                                              {2000, 20},
                                                                              {20, 2000},
                                                                              {40, 40},
                                                                              {60, 45},
                                                                              {1, 1},
                                                                              {1e-9, 1e-9},
                                                                              {0, 0},
                                                                              {0, 100},
                                                                              {-297, 210},
                                                                              {297, -210},
                                                                              {2000, 2000},
                                                                              {nan, 210},
                                                                              {297, nan},
                                                                              {infinity, 210},
                                                                              {1e300, 1e300}}) {
      INFO(name << ' ' << width << " x " << height);
      try {
        const Scene scene = bihar().scene(renderer(), style, year_2009, {{width, height, 150}, "", ""});
        CHECK(scene.width_mm == width);
        CHECK(items_of(scene, Role::district).size() == 38);
        CHECK(std::all_of(scene.items.begin(), scene.items.end(), [](const zilamap::Item& item) {
          const zilamap::Box& b = item.bounds;
          return std::isfinite(b.x_min + b.y_min) && std::isfinite(b.x_max + b.y_max);
        }));
      } catch (const zilamap::RenderError& error) {
        CHECK(holds(error.what(), "page"));
      } catch (const zilamap::UsageError& error) {
        CHECK(holds(error.what(), "page"));
      }
    }
  }
}

TEST_CASE("a resolution of any size is a map or an error", "[engine]") {
  const Style style = bihar().style("coverage");
  for (const double dpi : {1e-3, 1.0, 1e6, 0.0, -150.0, std::numeric_limits<double>::quiet_NaN()}) {
    INFO(dpi);
    try {
      const Scene scene = bihar().scene(renderer(), style, year_2009, {{100, 80, dpi}, "", ""});
      CHECK(items_of(scene, Role::district).size() == 38);
    } catch (const zilamap::Error&) {
    }
    if (dpi == 1.0) continue;  // four pixels across are a picture
    const Scene scene = bihar().scene(renderer(), style, year_2009, {{100, 80, 50}, "", ""});
    CHECK_THROWS_AS(renderer().png(scene, dpi), zilamap::Error);
  }
}

TEST_CASE("a title is written as it was given", "[engine]") {
  const std::string title = "R&D <b>bold</b> &amp; \"quoted\" मानव तस्करी";
  const Scene scene = bihar().scene(renderer(), bihar().style("coverage"), year_2009, {{}, title, ""});
  CHECK(words_of(scene, Role::title) == title);
  CHECK(holds(scene.title, title));
  const Bytes svg = renderer().svg(scene);
  const std::string text(svg.begin(), svg.end());
  CHECK(holds(text, "R&amp;D &lt;b&gt;bold&lt;/b&gt; &amp;amp; "));
  CHECK_FALSE(holds(text, "<b>"));
}

TEST_CASE("one year on its own is the map of a run of one year", "[engine]") {
  const Style style = bihar().style("training-sites");
  const auto alone = renderer().scene(bihar().records, bihar().joined, bihar().places, style, year_2009);
  const auto maps = zilamap::prepare_maps(bihar().records, bihar().joined, bihar().places, style, {&year_2009, 1});
  const auto run = renderer().scene(bihar().records, bihar().joined, bihar().places, style, maps.front());
  CHECK(zilamap::to_text(alone) == zilamap::to_text(run));
}

TEST_CASE("fonts that are not there are an error", "[engine]") {
  CHECK_THROWS_AS(Renderer({"/nowhere/at/all", "/nowhere/at/all"}), zilamap::RenderError);
}
