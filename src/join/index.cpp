// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "join/index.hpp"

#include "base/text.hpp"

#include <zilamap/error.hpp>

#include <algorithm>

namespace zilamap::joining {

namespace {

/// Words that say only that a district is meant, as keys. The Hindi word is written with and without its dot.
const std::vector<std::string>& filler_words() {
  static const std::vector<std::string> words = [] {
    std::vector<std::string> keys;
    for (const char* word : {"district", "dist", "distt", "zila", "zilla", "jila", "jilla", "जिला", "ज़िला"}) {
      keys.push_back(base::fold_name(word));
    }
    return keys;
  }();
  return words;
}

std::string without_brackets(std::string_view text) {
  std::string rest;
  int depth = 0;
  for (const char c : text) {
    if (c == '(' || c == '[') {
      ++depth;
      rest += ' ';
    } else if ((c == ')' || c == ']') && depth > 0) {
      --depth;
    } else if (depth == 0) {
      rest += c;
    }
  }
  return rest;
}

std::string without_filler(std::string_view key) {
  std::string rest;
  for (std::size_t from = 0; from < key.size();) {
    const std::size_t end = std::min(key.find(' ', from), key.size());
    const std::string_view word = key.substr(from, end - from);
    if (std::find(filler_words().begin(), filler_words().end(), word) == filler_words().end()) {
      if (!rest.empty()) rest += ' ';
      rest += word;
    }
    from = end + 1;
  }
  return rest;
}

/// The key of the name without words such as "district" and parts in brackets.
std::string shortened_key(std::string_view name, const std::string& key) {
  const bool brackets = name.find_first_of("([") != std::string_view::npos;
  return without_filler(brackets ? base::fold_name(without_brackets(name)) : key);
}

bool is_number(std::string_view key) {
  return !key.empty() && std::all_of(key.begin(), key.end(), [](char c) { return c >= '0' && c <= '9'; });
}

void check_district(std::size_t district, const Places& places, const char* what) {
  if (district >= places.districts.size()) {
    throw UsageError(std::string("the places are inconsistent: ") + what + " names a district that is not there");
  }
}

}  // namespace

NameIndex::NameIndex(const Places& places) : m_places(places) {
  for (const Border& border : places.borders) {
    for (const BorderSegment& segment : border.segments) check_district(segment.district, places, "a border");
  }
  for (const GazetteerEntry& entry : places.gazetteer) check_district(entry.district, places, "the gazetteer");

  for (std::size_t i = 0; i < places.districts.size(); ++i) {
    const District& district = places.districts[i];
    const auto number = static_cast<std::uint32_t>(i);
    // A colon folds to a space, so codes are found as names are.
    if (!district.lgd.empty()) add("lgd:" + district.lgd, {number, Route::code});
    if (!district.census2011.empty()) {
      add("census:" + district.census2011, {number, Route::code});
      add("census2011:" + district.census2011, {number, Route::code});
    }
    add(district.name, {number, Route::name});
    for (const std::string& alias : district.aliases) add(alias, {number, Route::alias});
    add(district.name_hi, {number, Route::hindi_name});
  }
  for (std::size_t i = 0; i < places.gazetteer.size(); ++i) {
    const GazetteerEntry& entry = places.gazetteer[i];
    add(entry.name, {static_cast<std::uint32_t>(entry.district), Route::gazetteer, static_cast<std::int32_t>(i)});
  }
  const auto by_key = [](const Entry& a, const Entry& b) { return a.key < b.key; };
  std::stable_sort(m_names.begin(), m_names.end(), by_key);
  std::stable_sort(m_shortened.begin(), m_shortened.end(), by_key);
}

void NameIndex::add(std::string_view name, const Candidate& candidate) {
  std::string key = base::fold_name(name);
  if (key.empty()) return;
  std::string shortened = shortened_key(name, key);
  if (!shortened.empty() && shortened != key) m_shortened.push_back({std::move(shortened), candidate});
  m_names.push_back({std::move(key), candidate});
}

void NameIndex::collect(const Entries& entries, std::string_view key, std::vector<Candidate>& candidates) {
  auto it = std::lower_bound(entries.begin(), entries.end(), key,
                             [](const Entry& entry, std::string_view wanted) { return entry.key < wanted; });
  for (; it != entries.end() && it->key == key; ++it) candidates.push_back(it->candidate);
}

std::vector<Candidate> NameIndex::find(std::string_view name) const {
  std::vector<Candidate> candidates;
  const std::string key = base::fold_name(name);
  collect(m_names, key, candidates);
  if (candidates.empty()) {
    const std::string shortened = shortened_key(name, key);
    collect(m_names, shortened, candidates);
    collect(m_shortened, shortened, candidates);
  }
  std::stable_sort(candidates.begin(), candidates.end(),
                   [](const Candidate& a, const Candidate& b) { return a.route < b.route; });
  return candidates;
}

std::vector<CodeReading> NameIndex::read_bare_code(std::string_view text) const {
  std::vector<CodeReading> readings;
  const std::string key = base::fold_name(text);
  if (!is_number(key)) return readings;
  for (const std::string_view system : {"lgd", "census"}) {
    std::vector<Candidate> candidates;
    collect(m_names, std::string(system) + ' ' + key, candidates);
    for (const Candidate& candidate : candidates) readings.push_back({system, candidate.district});
  }
  return readings;
}

std::string_view NameIndex::nearest(std::string_view name) const {
  std::vector<std::string_view> known;
  known.reserve(m_names.size());
  for (const District& district : m_places.districts) {
    known.push_back(district.name);
    known.insert(known.end(), district.aliases.begin(), district.aliases.end());
    known.push_back(district.name_hi);
  }
  for (const GazetteerEntry& entry : m_places.gazetteer) known.push_back(entry.name);
  return base::nearest(name, known);
}

}  // namespace zilamap::joining
