// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "places/district_names.hpp"

#include "base/text.hpp"

#include <algorithm>

namespace zilamap::places {

DistrictNames::DistrictNames(const Places& places) : m_places(places) {
  for (std::size_t i = 0; i < places.districts.size(); ++i) {
    const District& district = places.districts[i];
    add(district.name, i);
    add(district.name_hi, i);
    add(district.headquarters, i);
    add(district.pcode, i);
    add(district.iso, i);
    for (const std::string& alias : district.aliases) add(alias, i);
    if (!district.census2011.empty()) {
      add("census:" + district.census2011, i);
      add("census2011:" + district.census2011, i);
    }
    if (!district.lgd.empty()) add("lgd:" + district.lgd, i);
  }
  for (const OtherName& other : places.other_names) {
    if (other.kind != OtherName::Kind::elsewhere && other.kind != OtherName::Kind::state)
      add(other.name, other.district);
  }
}

void DistrictNames::add(std::string_view name, std::size_t district) {
  std::string key = base::fold_name(name);
  if (key.empty()) return;
  std::vector<std::size_t>& same = m_districts[std::move(key)];
  if (std::ranges::find(same, district) == same.end()) same.push_back(district);
}

std::vector<std::size_t> DistrictNames::find(std::string_view name, std::string_view state) const {
  const auto known = m_districts.find(base::fold_name(name));
  if (known == m_districts.end()) return {};
  std::vector<std::size_t> found = known->second;
  if (const std::string key = base::fold_name(state); !key.empty()) {
    std::erase_if(found, [&](std::size_t i) { return base::fold_name(m_places.districts[i].state) != key; });
  }
  return found;
}

}  // namespace zilamap::places
