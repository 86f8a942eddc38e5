// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "layout/headquarters.hpp"

#include <string>

#include "base/text.hpp"

namespace zilamap::layout {

namespace {

/// How surely an entry is a headquarters; 0: it is none.
int sureness(const GazetteerEntry& entry, const Places& places, const std::string& unit) {
  const std::string kind = base::fold_name(entry.kind);
  for (const char* word : {"headquarters", "hq"}) {
    if (kind == word || kind == std::string("district ") + word || kind == unit + ' ' + word) return 2;
  }
  const std::string& town = places.districts[entry.district].headquarters;
  return !town.empty() && base::fold_name(town) == base::fold_name(entry.name) ? 1 : 0;
}

}  // namespace

std::vector<std::optional<std::size_t>> headquarters_of(const Places& places) {
  std::vector<std::optional<std::size_t>> found(places.districts.size());
  std::vector<int> sure(places.districts.size(), 0);
  const std::string unit = base::fold_name(places.unit);
  for (std::size_t i = 0; i < places.gazetteer.size(); ++i) {
    const GazetteerEntry& entry = places.gazetteer[i];
    if (entry.district >= found.size()) continue;
    const int how = sureness(entry, places, unit);
    if (how == 0 || how < sure[entry.district]) continue;
    sure[entry.district] = how;
    found[entry.district] = i;
  }
  return found;
}

}  // namespace zilamap::layout
