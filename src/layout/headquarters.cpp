// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "layout/headquarters.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

#include "base/text.hpp"

namespace zilamap::layout {

namespace {

/// Whether a kind, as the gazetteer has it, is that of a district's headquarters.
bool says_headquarters(const std::string& kind, const std::string& unit) {
  const std::string folded = base::fold_name(kind);
  return std::ranges::any_of(std::array{"headquarters", "hq"}, [&](const std::string& word) {
    return folded == word || folded == "district " + word || folded == unit + ' ' + word;
  });
}

}  // namespace

std::vector<std::optional<std::size_t>> headquarters_of(const Places& places) {
  std::vector<std::optional<std::size_t>> found(places.districts.size());
  const std::string unit = base::fold_name(places.unit);
  // Gazetteers have few kinds, in long runs.
  std::string_view kind;
  bool is_headquarters = false;
  for (std::size_t i = 0; i < places.gazetteer.size(); ++i) {
    const GazetteerEntry& entry = places.gazetteer[i];
    if (i == 0 || entry.kind != kind) is_headquarters = says_headquarters(entry.kind, unit);
    kind = entry.kind;
    if (is_headquarters && entry.district < found.size()) found[entry.district] = i;
  }
  // Where no kind says it, a town of the name that the layer gives.
  std::vector<std::string> towns(found.size());
  for (std::size_t d = 0; d < found.size(); ++d) {
    if (!found[d]) towns[d] = base::fold_name(places.districts[d].headquarters);
  }
  for (std::size_t i = 0; i < places.gazetteer.size(); ++i) {
    const GazetteerEntry& entry = places.gazetteer[i];
    if (entry.district >= found.size() || towns[entry.district].empty()) continue;
    if (base::fold_name(entry.name) == towns[entry.district]) found[entry.district] = i;
  }
  return found;
}

}  // namespace zilamap::layout
