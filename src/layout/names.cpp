// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "layout/names.hpp"

#include <zilamap/colors.hpp>

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <optional>
#include <string>
#include <utility>

#include "base/numbers.hpp"
#include "layout/label_wishes.hpp"
#include "layout/leader.hpp"
#include "layout/local_words.hpp"
#include "layout/placement.hpp"

namespace zilamap::layout {

namespace {

/// Dark letters in a halo of paper, which can be read on any ground.
LabelInk ink_anywhere(const Style& style, const Theme& theme) { return {style.ink, style.paper, theme.mm(0.38)}; }

/// A name takes an ink that can be read on its district. On a pattern it has a halo of the district's colour.
LabelInk ink_inside(const Style& style, const Theme& theme, const Fill& fill) {
  Color ground = fill.color;
  ground.a = 255;
  return {readable_ink(ground, style.ink, style.paper), ground, fill.pattern == Pattern::none ? 0 : theme.mm(0.65)};
}

/// A number in its circle takes an ink that can be read there, and no halo.
LabelInk ink_in_circle(const Style& style, const Fill& ground) {
  const Color fill = over(style.circles.fill.color, ground.color);
  return {readable_ink(fill, style.ink, style.paper), fill, 0};
}

/// Names side by side keep a space between them, so that they are not read as one.
placement::Candidate with_space(const LabelPlace& place, double type_size) {
  placement::Candidate at = place.at;
  at.box = at.box.grown(place.clear_mm);
  const double aside = 0.16 * type_size;
  at.box.x_min -= aside;
  at.box.x_max += aside;
  return at;
}

/// Where each of the wishes goes.
std::vector<std::size_t> choose(const std::vector<Wish>& wishes, double type_size) {
  std::vector<placement::Label> labels;
  labels.reserve(wishes.size());
  for (const Wish& wish : wishes) {
    placement::Label label;
    label.left_out = wish.price;
    for (const LabelPlace& place : wish.places) label.candidates.push_back(with_space(place, type_size));
    labels.push_back(std::move(label));
  }
  return placement::solve(labels).of_label;
}

/// Lets the number of a circle say the name of its district too, where that has a value and its name found no room.
/// Returns whether any does.
bool carry_names(const Job& job, const LabelWishes& labels, const std::vector<SiteMark>& marks,
                 const std::vector<std::size_t>& choice, std::vector<Wish>& wishes) {
  std::vector<std::optional<std::size_t>> number_of(job.places.districts.size());  // by district
  for (std::size_t i = 0; i < wishes.size(); ++i) {
    if (!wishes[i].is_number) continue;
    const SiteMark& mark = marks[wishes[i].index];
    if (mark.name == job.places.districts[mark.district].name) number_of[mark.district] = i;
  }
  bool any = false;
  for (std::size_t i = 0; i < wishes.size(); ++i) {
    Wish& wish = wishes[i];
    if (wish.is_number || choice[i] != placement::none || !is_wanted(job, wish.index)) continue;
    const std::optional<std::size_t> number = number_of[wish.index];
    if (!number) continue;
    Wish both = labels.number(wishes[*number].index, true);
    if (both.places.empty()) continue;
    wishes[*number] = std::move(both);
    wish.places.clear();
    wish.carrier = number;
    any = true;
  }
  return any;
}

/// A finding of the districts whose names are not on the map: a warning for those that have a value, of which many are
/// told.
void note_left_out(const Job& job, const std::vector<std::size_t>& districts, bool wanted, Findings& findings) {
  if (districts.empty()) return;
  const std::size_t most = wanted ? 100 : 10;
  std::vector<std::string> names;
  for (const std::size_t district : districts) names.push_back(job.places.districts[district].name);
  const std::string count = base::grouped(static_cast<std::int64_t>(names.size()));
  const std::string what = names.size() == 1 ? " name" : " names";
  const std::string of = !wanted             ? ""
                         : names.size() == 1 ? " of a district with a value"
                                             : " of districts with a value";
  const std::string list = english().list(names, most);
  findings.push_back({"name-left-out",
                      wanted ? Severity::warning : Severity::info,
                      {},
                      count + what + of + " found no room on the map: " + list + ".",
                      "Draw the map larger to show them."});
}

/// Findings of all that is missing.
void note_left_out(const Job& job, const std::vector<SiteMark>& marks, const std::vector<Wish>& wishes,
                   const std::vector<std::size_t>& choice, Findings& findings) {
  std::vector<std::size_t> wanted;
  std::vector<std::size_t> others;
  for (std::size_t i = 0; i < wishes.size(); ++i) {
    const Wish& wish = wishes[i];
    if (choice[wish.carrier.value_or(i)] != placement::none) continue;
    if (!wish.is_number) {
      (is_wanted(job, wish.index) ? wanted : others).push_back(wish.index);
    } else {
      findings.push_back({"name-left-out",
                          Severity::warning,
                          {},
                          "The number of " + marks[wish.index].name + " found no room on the map.",
                          "Draw the map larger."});
    }
  }
  note_left_out(job, wanted, true, findings);
  note_left_out(job, others, false, findings);
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
  const LabelWishes labels(job, theme, ground, marks, frame, taken);
  std::vector<Wish> wishes;
  for (std::size_t i = 0; numbers && i < marks.size(); ++i) wishes.push_back(labels.number(i, false));
  for (std::size_t i = 0; job.style.district_names && i < ground.districts.size(); ++i) {
    if (std::optional<Wish> wish = labels.name(i)) wishes.push_back(std::move(*wish));
  }
  labels.lead(wishes);
  std::vector<std::size_t> choice = choose(wishes, theme.name.size_mm);
  if (carry_names(job, labels, marks, choice, wishes)) choice = choose(wishes, theme.name.size_mm);

  std::vector<Item> letters;
  for (std::size_t i = 0; i < wishes.size(); ++i) {
    if (choice[i] == placement::none) continue;
    const Wish& wish = wishes[i];
    const LabelPlace& place = wish.places[choice[i]];
    LabelInk ink = ink_anywhere(job.style, theme);
    if (place.in_circle) ink = ink_in_circle(job.style, fills[marks[wish.index].district]);
    if (place.inside) ink = ink_inside(job.style, theme, fills[wish.index]);
    if (place.at.leader) draw_leader(place.at, job.style.ink, items);
    write_label(wish.is_number ? Role::symbol_name : Role::district_name, wish.ways[place.way], place.at.box, ink,
                letters);
  }
  std::move(letters.begin(), letters.end(), std::back_inserter(items));
  note_left_out(job, marks, wishes, choice, findings);
}

}  // namespace zilamap::layout
