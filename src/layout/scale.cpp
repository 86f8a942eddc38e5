// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "layout/scale.hpp"

#include <algorithm>
#include <cmath>
#include <string>
#include <utility>

#include "base/numbers.hpp"

namespace zilamap::layout {

namespace {

/// Metres on the ground for a millimetre on the page in the direction of `step`, a short way across or down; NaN where
/// the projection has no inverse.
double metres_towards(const Ground& ground, const projection::Projector& projector, Point page, Point step) {
  const Point from = projector.to_lon_lat(ground.transform.back({page.x - step.x, page.y - step.y}));
  const Point to = projector.to_lon_lat(ground.transform.back({page.x + step.x, page.y + step.y}));
  return projection::geodesic_distance_m(from, to) / (2 * std::hypot(step.x, step.y));
}

/// "1:2,600,000 on A4", the ratio to three figures; nothing for a picture, whose size on a screen nobody knows.
Block ratio(const Job& job, const Theme& theme, double metres_a_mm, double width_mm) {
  const std::string& paper = job.options.page.paper;
  if (paper.empty()) return {};
  const double exact = metres_a_mm * 1000;
  const double step = std::pow(10, std::floor(std::log10(exact)) - 2);
  const std::string number = job.language.number(std::round(exact / step) * step);
  const std::string words = job.language.say("furniture.scale", {{"ratio", number}, {"paper", paper}});
  return paragraph(job.measure, Role::scale_bar, words, theme.note, job.style.quiet_ink, width_mm);
}

/// A bar in two halves, dark and light, its ends labelled.
Block scale_bar(const Job& job, const Theme& theme, double metres_a_mm, double width_mm) {
  const double length_m = base::round_down_1_2_5(metres_a_mm * width_mm);
  const double length_mm = length_m / metres_a_mm;
  const bool kilometres = length_m >= 1000;
  const double shown = kilometres ? length_m / 1000 : length_m;
  const double height = theme.mm(1.2);
  const double top = theme.note.size_mm * 1.25;
  const Stroke line{job.style.ink, theme.mm(0.18), {}};
  Block block;
  block.items.push_back(rectangle(Role::scale_bar, {0, top, length_mm / 2, top + height}, {job.style.ink}, line));
  block.items.push_back(
      rectangle(Role::scale_bar, {length_mm / 2, top, length_mm, top + height}, {job.style.paper}, line));
  const auto label = [&](double at, const std::string& text, double shift) {
    Item item =
        text_item(job.measure, Role::scale_bar, text, theme.note, job.style.ink, {at, theme.note.size_mm * 0.9});
    move(item, -item.bounds.width() * shift, 0);
    block.items.push_back(std::move(item));
  };
  label(0, job.language.number(0), 0);
  label(length_mm / 2, job.language.number(shown / 2), 0.5);
  const std::string last = job.language.number(shown);
  // The number stands over the end of the bar and its unit runs on beyond it.
  const double number_width = job.measure.measure(last, theme.note).width_mm;
  label(length_mm - number_width / 2,
        job.language.say(kilometres ? "furniture.kilometres" : "furniture.metres", {{"number", last}}), 0);
  block.height_mm = top + height;
  append(block, ratio(job, theme, metres_a_mm, width_mm), theme.mm(1.2));
  return block;
}

/// A slim arrow, dark on one side, with an N over it, turned to true north.
Block north_arrow(const Job& job, const Theme& theme, double angle_rad) {
  const double half = north_size(theme) / 2;
  const Point center{half, half};
  const auto at = [&](double across, double up) {
    const double x = across * half;
    const double y = -up * half;
    return Point{center.x + x * std::cos(angle_rad) - y * std::sin(angle_rad),
                 center.y + x * std::sin(angle_rad) + y * std::cos(angle_rad)};
  };
  const auto wing = [&](double side, Color color) {
    Item item;
    item.role = Role::north_arrow;
    item.bounds = {0, 0, 2 * half, 2 * half};
    PathItem path;
    path.subpaths.push_back({{at(0, 0.28), at(side * 0.32, -0.98), at(0, -0.66)}, true});
    path.fill.color = color;
    path.stroke = {job.style.ink, theme.mm(0.18), {}};
    item.shape = std::move(path);
    return item;
  };
  Block block;
  block.items.push_back(wing(-1, job.style.ink));
  block.items.push_back(wing(1, job.style.paper));
  Item letter = text_item(job.measure, Role::north_arrow, job.language.say("furniture.north"), theme.heading,
                          job.style.ink, {0, 0});
  const Point top = at(0, 0.62);
  move(letter, top.x - letter.bounds.width() / 2, top.y + theme.heading.size_mm * 0.36);
  block.items.push_back(std::move(letter));
  block.height_mm = 2 * half;
  return block;
}

/// Direction of true north on the page at a point, clockwise from upwards, in radians.
double north_angle(const Ground& ground, const projection::Projector& projector, Point page) {
  const Point here = projector.to_lon_lat(ground.transform.back(page));
  const Point there = ground.transform(projector.project_lon_lat({here.x, here.y + 0.01}));
  const double angle = std::atan2(there.x - page.x, page.y - there.y);
  return std::isfinite(angle) ? angle : 0;
}

}  // namespace

std::optional<double> metres_per_mm(const Ground& ground, const projection::Projector& projector) {
  const Box& extent = ground.extent;
  const Point middle = extent.center();
  const double step = std::max(extent.width(), extent.height()) / 40;
  const double scale = metres_towards(ground, projector, middle, {step, 0});
  double least = scale;
  double most = scale;
  for (const Point p : {middle, Point{middle.x, extent.y_min}, Point{middle.x, extent.y_max},
                        Point{extent.x_min, middle.y}, Point{extent.x_max, middle.y}}) {
    for (const Point direction : {Point{step, 0}, Point{0, step}}) {
      const double here = metres_towards(ground, projector, p, direction);
      if (!std::isfinite(here)) continue;
      least = std::min(least, here);
      most = std::max(most, here);
    }
  }
  if (!std::isfinite(scale) || scale <= 0 || most > least * 1.05) return std::nullopt;
  return scale;
}

Block scale_block(const Job& job, const Theme& theme, std::optional<double> metres_per_mm, double width_mm,
                  Findings& findings) {
  if (metres_per_mm) {
    // The unit stands beyond the end of the bar.
    return scale_bar(job, theme, *metres_per_mm, std::min(width_mm - theme.mm(8), theme.mm(40)));
  }
  findings.push_back({"no-scale-bar",
                      Severity::info,
                      {},
                      "The scale differs by more than 5 % over the map, so it has no scale bar.",
                      "Choose a projection made for the area if a scale bar is wanted."});
  return {};
}

double scale_height(const Theme& theme) { return theme.mm(2.4) + theme.note.size_mm * 2.7; }

Block north_block(const Job& job, const Theme& theme, const Ground& ground, const projection::Projector& projector) {
  return north_arrow(job, theme, north_angle(ground, projector, ground.extent.center()));
}

double north_size(const Theme& theme) { return theme.mm(8.8); }

}  // namespace zilamap::layout
