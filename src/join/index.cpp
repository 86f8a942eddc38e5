// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "join/index.hpp"

#include "base/text.hpp"
#include "join/spelling.hpp"

#include <zilamap/error.hpp>

#include <algorithm>

namespace zilamap::joining {

namespace {

constexpr std::string_view district_headquarters = "district headquarters";

void check_district(std::size_t district, const Places& places, const char* what) {
  if (district >= places.districts.size()) {
    throw UsageError(std::string("the places are inconsistent: ") + what + " names a district that is not there");
  }
}

Candidate candidate(std::size_t district, Route route, std::int32_t entry = -1) {
  return {static_cast<std::uint32_t>(district), route, score_of(route), entry, -1};
}

Route route_of(OtherName::Kind kind) {
  switch (kind) {
    case OtherName::Kind::headquarters:
      return Route::headquarters;
    case OtherName::Kind::police_district:
      return Route::police_district;
    case OtherName::Kind::elsewhere:
      return Route::name;
    default:
      return Route::alias;
  }
}

/// Digits without noughts in front; any other text as it is.
std::string_view without_noughts(std::string_view code) {
  if (!is_number(code)) return code;
  return code.substr(std::min(code.find_first_not_of('0'), code.size() - 1));
}

}  // namespace

std::string_view code_system(std::string_view name) { return name == "census2011" ? "census" : name; }

NameIndex::NameIndex(const Places& places) : m_places(places) {
  for (const Border& border : places.borders) {
    for (const BorderSegment& segment : border.segments) check_district(segment.district, places, "a border");
  }
  for (const GazetteerEntry& entry : places.gazetteer) check_district(entry.district, places, "the gazetteer");
  for (const OtherName& other : places.other_names) check_district(other.district, places, "another name");
  for (const OtherName& other : places.other_names) {
    if (other.kind == OtherName::Kind::elsewhere) m_elsewhere.push_back({other.name, other.state});
  }
  for (const ContextArea& area : places.context) m_elsewhere.push_back({area.name, area.country});

  for (std::size_t i = 0; i < places.districts.size(); ++i) {
    add_codes(places.districts[i], static_cast<std::uint32_t>(i));
  }
  for_each_name([this](std::string_view name, const Candidate& found) { add(name, found); });
  const auto by_key = [](const Entry& a, const Entry& b) { return a.key < b.key; };
  std::stable_sort(m_names.begin(), m_names.end(), by_key);
  std::stable_sort(m_shortened.begin(), m_shortened.end(), by_key);
}

void NameIndex::for_each_name(const Visitor& visit) const {
  for (std::size_t i = 0; i < m_places.districts.size(); ++i) {
    const District& district = m_places.districts[i];
    visit(district.name, candidate(i, Route::name));
    for (const std::string& alias : district.aliases) visit(alias, candidate(i, Route::alias));
    visit(district.name_hi, candidate(i, Route::hindi_name));
    visit(district.headquarters, candidate(i, Route::headquarters));
  }
  for (const OtherName& other : m_places.other_names) {
    if (other.kind == OtherName::Kind::elsewhere || other.kind == OtherName::Kind::state) continue;
    visit(other.name, candidate(other.district, route_of(other.kind)));
  }
  for (std::size_t i = 0; i < m_elsewhere.size(); ++i) {
    Candidate found = candidate(0, Route::name);
    found.elsewhere = static_cast<std::int32_t>(i);
    visit(m_elsewhere[i].name, found);
  }
  for (std::size_t i = 0; i < m_places.gazetteer.size(); ++i) {
    const GazetteerEntry& entry = m_places.gazetteer[i];
    const Route route = entry.kind == district_headquarters ? Route::headquarters : Route::gazetteer;
    visit(entry.name, candidate(entry.district, route, static_cast<std::int32_t>(i)));
  }
}

void NameIndex::add_codes(const District& district, std::uint32_t number) {
  add_code("lgd", district.lgd, number);
  add_code("census", district.census2011, number);
  add_code("census2011", district.census2011, number);
  add_code("pcode", district.pcode, number);
  add_code("iso", district.iso, number);
  // These two are unlike any name; digits are left to those who say what they are.
  for (const std::string& code : {district.pcode, district.iso}) {
    if (!is_number(base::fold_name(code))) add(code, candidate(number, Route::code));
  }
}

void NameIndex::add_code(std::string_view system, std::string_view code, std::uint32_t district) {
  const std::string key = base::fold_name(code);
  if (key.empty()) return;
  // A colon folds to a space, so codes are found as names are.
  const std::string front = std::string(system) + ' ';
  m_names.push_back({front + key, candidate(district, Route::code)});
  const std::string_view bare = without_noughts(key);
  if (bare != key) m_names.push_back({front + std::string(bare), candidate(district, Route::code)});
}

void NameIndex::add(std::string_view name, const Candidate& candidate) {
  std::string key = base::fold_name(name);
  if (key.empty()) return;
  std::string shortened = shortened_key(name, key);
  if (!shortened.empty() && shortened != key) m_shortened.push_back({std::move(shortened), candidate});
  m_names.push_back({std::move(key), candidate});
}

void NameIndex::collect(const Entries& entries, std::string_view key, Candidates& candidates) {
  auto it = std::lower_bound(entries.begin(), entries.end(), key,
                             [](const Entry& entry, std::string_view wanted) { return entry.key < wanted; });
  for (; it != entries.end() && it->key == key; ++it) candidates.push_back(it->candidate);
}

Candidates NameIndex::find_key(std::string_view key) const {
  Candidates candidates;
  collect(m_names, key, candidates);
  std::ranges::stable_sort(candidates, {}, &Candidate::route);
  return candidates;
}

Candidates NameIndex::find(std::string_view name, const std::string& key) const {
  Candidates candidates;
  collect(m_names, key, candidates);
  if (candidates.empty()) {
    const std::string shortened = shortened_key(name, key);
    collect(m_names, shortened, candidates);
    collect(m_shortened, shortened, candidates);
  }
  std::ranges::stable_sort(candidates, {}, &Candidate::route);
  return candidates;
}

Candidates NameIndex::find_code(std::string_view system, std::string_view key) const {
  const std::string front = std::string(system) + ' ';
  Candidates candidates;
  collect(m_names, front + std::string(key), candidates);
  if (candidates.empty()) collect(m_names, front + std::string(without_noughts(key)), candidates);
  return candidates;
}

Candidates NameIndex::find_written_code(std::string_view key) const {
  const std::size_t space = key.find(' ');
  if (space == std::string_view::npos || !is_number(key.substr(space + 1))) return {};
  return find_code(key.substr(0, space), key.substr(space + 1));
}

std::vector<CodeReading> NameIndex::read_bare_code(std::string_view key) const {
  std::vector<CodeReading> readings;
  if (!is_number(key)) return readings;
  for (const std::string_view system : {"lgd", "census", "pcode"}) {
    for (const Candidate& candidate : find_code(system, key)) readings.push_back({system, candidate.district});
  }
  return readings;
}

}  // namespace zilamap::joining
