// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "layout/context_names.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

#include "geometry/clip.hpp"
#include "layout/label_text.hpp"
#include "layout/occupancy.hpp"

namespace zilamap::layout {

namespace {

/// True when the box lies on the land, wholly.
bool holds(const MultiPolygon& land, const Box& box) {
  return geometry::contains(land, box.center()) && !geometry::edge_crosses(land, box);
}

bool is_free(const Box& box, const std::vector<Box>& taken, const std::vector<Item>& items) {
  return !overlaps_any(box, taken) &&
         std::none_of(items.begin(), items.end(), [&box](const Item& item) { return item.bounds.overlaps(box); });
}

/// Writes the name at its land's pole or close to it; the first way to write it that has room there.
void name_land(const Job& job, const Theme& theme, const MultiPolygon& land, const std::string& name,
               const std::vector<Box>& taken, std::vector<Item>& items) {
  Font font = theme.note;
  font.size_mm *= 0.88;
  font.italic = true;
  const Point pole = geometry::pole_of_inaccessibility(land, theme.mm(2)).point;
  const double clear = theme.mm(0.7);
  // Names in a row would read as one.
  const double apart = theme.mm(2);
  constexpr std::array<Point, 9> shifts{
      {{0, 0}, {0, -1}, {0, 1}, {-0.3, 0}, {0.3, 0}, {-0.3, -1}, {0.3, -1}, {-0.3, 1}, {0.3, 1}}};
  for (const Lettering& way : letterings(job.measure, name, font)) {
    for (const Point shift : shifts) {
      const Box box = box_at(way, {pole.x + shift.x * way.width, pole.y + shift.y * way.height});
      const Box room{box.x_min - apart, box.y_min - clear, box.x_max + apart, box.y_max + clear};
      if (!is_free(room, taken, items) || !holds(land, box.grown(clear))) continue;
      write_label(Role::context_name, way, box, {job.style.quiet_ink, job.style.context.color, 0}, items);
      return;
    }
  }
}

}  // namespace

void name_context(const Job& job, const Theme& theme, const Ground& ground, const std::vector<Box>& taken,
                  std::vector<Item>& items) {
  if (!job.style.context_names) return;
  for (std::size_t i = 0; i < ground.context.size(); ++i) {
    const std::string& name = job.places.context[i].name;
    if (name.empty() || ground.context[i].empty()) continue;
    name_land(job, theme, ground.context[i], job.language.place(name), taken, items);
  }
}

}  // namespace zilamap::layout
