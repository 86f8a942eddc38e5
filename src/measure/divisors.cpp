// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "measure/divisors.hpp"

#include "measure/names.hpp"
#include "places/areas.hpp"

#include <fmt/format.h>

namespace zilamap::measuring {

namespace {

/// Says which districts have no divisor; a divisor of 0 is none either.
void find_missing(const Places& places, Per per, Numbers& divisors, Findings& findings) {
  std::vector<std::size_t> missing;
  for (std::size_t i = 0; i < divisors.size(); ++i) {
    if (divisors[i] && *divisors[i] > 0) continue;
    divisors[i].reset();
    missing.push_back(i);
  }
  if (missing.empty()) return;
  const bool area = per == Per::area;
  findings.push_back(
      {area ? "no-area" : "no-population",
       Severity::warning,
       {},
       fmt::format("The {} of {} is not known, so neither is a rate by it: {}.", area ? "area" : "population",
                   counted(places, missing.size()), listed(places, missing)),
       area ? "Give their shapes, or a field area_km2, in the boundary file."
            : "Give a field population in the boundary file, or measure without \"per: population\"."});
}

void share(std::vector<Cell>& cells) {
  double total = 0;
  for (const Cell& cell : cells) total += cell.value;
  if (total <= 0) return;
  for (Cell& cell : cells) cell.value = 100 * cell.value / total;
}

}  // namespace

Numbers populations(const Places& places) {
  Numbers numbers;
  for (const District& district : places.districts) {
    numbers.push_back(district.population ? std::optional(static_cast<double>(*district.population)) : std::nullopt);
  }
  return numbers;
}

Numbers areas(const Places& places) { return places::areas_km2(places); }

Divisors::Divisors(const Places& places, Per per, Findings& findings) : m_per(per) {
  if (per != Per::population && per != Per::area) return;
  m_scale = per == Per::area ? 1e3 : 1e5;
  m_divisors = per == Per::area ? areas(places) : populations(places);
  find_missing(places, per, m_divisors, findings);
}

void Divisors::apply(std::vector<Cell>& cells) const {
  if (m_per == Per::nothing) return;
  if (m_per == Per::total) return share(cells);
  for (std::size_t i = 0; i < cells.size(); ++i) {
    if (!m_divisors[i]) {
      cells[i] = {};
    } else {
      // Counts are whole, so that equal rates come out equal to the last bit: their change is then 0.
      cells[i].value = m_scale * cells[i].value / *m_divisors[i];
    }
  }
}

}  // namespace zilamap::measuring
