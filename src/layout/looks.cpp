// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "layout/looks.hpp"

namespace zilamap::layout {

Looks looks_of(const Job& job, Findings&) {
  const Style& style = job.style;
  Looks looks;
  for (const Color color : class_colors(style.colors, job.map.classes.items.size())) {
    looks.classes.push_back(Fill{color, Pattern::none, {}, 2, 0.2});
  }
  looks.zero = style.zero;
  looks.not_reported = style.not_reported;
  looks.suppressed = style.suppressed;
  return looks;
}

Fill fill_of(const Job& job, const Looks& looks, std::size_t district) {
  const Cell& cell = job.map.measured.cells[district];
  switch (cell.status) {
    case Status::not_reported:
      return looks.not_reported;
    case Status::suppressed:
      return looks.suppressed;
    case Status::zero:
      return looks.zero;
    case Status::value:
      break;
  }
  const auto index = job.map.classes.of(cell.value);
  return index ? looks.classes[*index] : looks.zero;
}

}  // namespace zilamap::layout
