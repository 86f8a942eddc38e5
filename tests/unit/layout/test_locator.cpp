// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include <catch2/catch.hpp>

#include "layout/compose.hpp"
#include "layout/locator.hpp"
#include "square_state.hpp"

#include <algorithm>
#include <cmath>

using namespace zilamap;
using namespace zilamap::layout;

namespace {

/// The state with towns: one west of it, one in it, one a continent away.
struct Located : SquareState {
  std::vector<City> cities{{"West", "पश्चिम", {77, 26}}, {"Inside", "", {82, 26}}, {"Far", "", {0, 50}}};
  Extent reach{{81, 25, 84, 27}, {81, 25, 84, 27}};
  Looks looks;
  std::vector<Box> taken;

  Located() { supplies.cities = cities; }

  std::optional<LocatorView> view() { return locator_view(job(), reach, projector()); }

  Block block(double width) {
    const Job made = job();
    return locator_block({made, theme, looks, projector(), frame, taken}, ground, *view(), width);
  }
};

const Item* with_text(const std::vector<Item>& items, const std::string& text) {
  const auto found = std::find_if(items.begin(), items.end(), [&](const Item& item) { return text_of(item) == text; });
  return found == items.end() ? nullptr : &*found;
}

}  // namespace

TEST_CASE("a locator shows several times as much of the earth as the places take", "[layout]") {
  Located state;
  const auto view = state.view();
  REQUIRE(view);
  CHECK(view->middle.x == Approx(82.5));
  CHECK(view->middle.y == Approx(26));
  CHECK(view->squeeze == Approx(std::cos(26 * M_PI / 180)));
  // Three degrees of longitude are 2.7 of latitude here; about five times as wide.
  const double width_deg = view->height_deg * locator_aspect;
  CHECK(width_deg / (3 * view->squeeze) > 4);
  CHECK(width_deg / (3 * view->squeeze) < 6);
  CHECK(view->cities == std::vector<std::size_t>{0, 1});
  const Box box{10, 20, 10 + 1.3 * 30, 50};
  CHECK((*view)({82.5, 26}, box).x == Approx(29.5));
  CHECK((*view)({82.5, 26}, box).y == Approx(35));
  CHECK((*view)({82.5, 26 + view->height_deg / 2}, box).y == Approx(20));
  CHECK((*view)({82.5 - 360, 26}, box).x == Approx(29.5));
}

TEST_CASE("a page has no locator where it would tell nothing or have no room", "[layout]") {
  Located state;
  state.options.page.width_mm = 140;
  CHECK_FALSE(state.view());
  state.style.furniture[Element::locator] = Place::panel;  // wanted all the same
  CHECK(state.view());
  state.style.furniture[Element::locator] = Place::off;
  CHECK_FALSE(state.view());
  Located nowhere;
  nowhere.supplies.cities = std::span(nowhere.cities).last(1);
  CHECK_FALSE(nowhere.view());
  nowhere.options.locator_outline = DeclaredOutline{{{SquareState::square(70, 10, 90, 30), {}}}, "An authority"};
  CHECK_FALSE(nowhere.view());  // none of its corners is in view
  nowhere.options.locator_outline->shape.push_back({SquareState::square(80, 24, 86, 28), {}});
  CHECK(nowhere.view());
  Located world;
  world.reach.projected = {-170, -60, 170, 60};
  CHECK_FALSE(world.view());
}

TEST_CASE("a locator shows the state, its surroundings and what the map shows", "[layout]") {
  Located state;
  const Block block = state.block(52);
  CHECK(block.height_mm == Approx(40));
  for (const Item& item : block.items) {
    CHECK(item.role == Role::locator);
    CHECK(lies_in(item.bounds, Box{0, 0, 52, 40}.grown(1e-6)));
  }
  // The frame shows 80 to 85 east: the only line as wide as that.
  const double mm = 40 / state.view()->height_deg;
  const auto extent = std::find_if(block.items.begin(), block.items.end(), [&](const Item& item) {
    const auto* path = std::get_if<PathItem>(&item.shape);
    return path != nullptr && path->stroke.color == state.style.border_line.color;
  });
  REQUIRE(extent != block.items.end());
  CHECK(extent->bounds.width() == Approx(5 * mm * state.view()->squeeze));
  CHECK(extent->bounds.height() == Approx(4 * mm));
  CHECK(with_text(block.items, "West") != nullptr);
  CHECK(with_text(block.items, "Inside") == nullptr);  // the main map's business
  CHECK(with_text(block.items, "Far") == nullptr);
  for (const Item& one : block.items) {
    for (const Item& other : block.items) {
      if (&one != &other && !text_of(one).empty() && !text_of(other).empty()) {
        CHECK_FALSE(one.bounds.overlaps(other.bounds));
      }
    }
  }
}

TEST_CASE("an outline is drawn behind the places and its policy stands with the sources", "[layout]") {
  Located state;
  state.style.furniture[Element::locator] = Place::panel;
  state.options.locator_outline = DeclaredOutline{{{SquareState::square(80, 24, 86, 28), {}}}, "An authority, 2019"};
  const Block block = state.block(52);
  const auto is_filled = [&](Color color) {
    return [color](const Item& item) {
      const auto* path = std::get_if<PathItem>(&item.shape);
      return path != nullptr && path->fill.color == color;
    };
  };
  const auto outline = std::find_if(block.items.begin(), block.items.end(), is_filled(state.style.surroundings));
  const auto places = std::find_if(block.items.begin(), block.items.end(), is_filled(state.style.quiet_ink));
  REQUIRE(outline != block.items.end());
  REQUIRE(places != block.items.end());
  CHECK(outline < places);
  const Scene scene = compose(state.job(), state.projector());
  std::string sources;
  for (const Item& item : scene.items) {
    if (item.role == Role::source) sources += text_of(item) + ' ';
  }
  CHECK_THAT(sources, Catch::Contains("An authority, 2019"));
  CHECK_THAT(scene.source, Catch::Contains("An authority, 2019"));
}

TEST_CASE("the policy of an outline stands only where the outline is drawn", "[layout]") {
  Located state;
  const auto says = [&state] {
    const Scene scene = compose(state.job(), state.projector());
    bool text = false;
    for (const Item& item : scene.items) {
      text = text || (item.role == Role::source && text_of(item).find("An authority") != std::string::npos);
    }
    CHECK(text == (scene.source.find("An authority") != std::string::npos));
    return text;
  };
  state.style.furniture[Element::locator] = Place::panel;
  state.options.locator_outline = DeclaredOutline{{{SquareState::square(-60, -20, -50, -10), {}}}, "An authority"};
  CHECK_FALSE(says());  // on the other side of the earth
  state.options.locator_outline->shape.front() = {SquareState::square(60, 0, 110, 50), {}};
  CHECK(says());  // all around, with no corner in view
  state.style.furniture[Element::locator] = Place::automatic;
  CHECK_FALSE(says());  // the square state leaves no empty ground for it
  state.style.furniture[Element::locator] = Place::off;
  CHECK_FALSE(says());
}

TEST_CASE("a page with all its furniture covers nothing", "[layout]") {
  Located state;
  state.style.graticule.show = true;
  state.style.title = "A title long enough to run into the logos if nothing kept it from them on a narrow page";
  state.style.qr = "https://example.org";
  const Logo logo{{1}, ImageKind::png, 2, "Logo"};
  const QrCode code{25, std::vector<bool>(625, true)};
  state.supplies.logos = {&logo, &logo};
  state.supplies.qr = &code;
  const std::vector<Page> pages{{297, 210, 150, "A4"}, {210, 297, 150, "A4"}, {183, 183, 150, {}}, {325, 183, 150, {}}};
  for (const Page& page : pages) {
    for (const Place place : {Place::automatic, Place::panel, Place::footer, Place::bottom_left}) {
      state.options.page = page;
      for (const Element element : {Element::logos, Element::qr}) state.style.furniture[element] = place;
      const Scene scene = compose(state.job(), state.projector());
      INFO(page.width_mm << " x " << page.height_mm << ", " << to_string(place));
      CHECK(std::count_if(scene.items.begin(), scene.items.end(),
                          [](const Item& item) { return item.role == Role::logo; }) == 2);
      for (const Item& item : scene.items) {
        if (item.role != Role::logo && item.role != Role::qr) continue;
        CHECK(lies_in(item.bounds, Box{0, 0, page.width_mm, page.height_mm}));
        for (const Item& other : scene.items) {
          const bool ground = other.role == Role::page || other.role == Role::panel || other.role == Role::graticule ||
                              (other.role == item.role && item.role == Role::qr);
          if (&item == &other || ground || !other.bounds.overlaps(item.bounds.grown(-0.01))) continue;
          FAIL_CHECK(to_string(item.role) << " and " << to_string(other.role) << " " << text_of(other) << " overlap");
        }
      }
    }
  }
}
