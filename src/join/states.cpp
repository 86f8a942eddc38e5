// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "join/states.hpp"

#include "base/text.hpp"
#include "join/spelling.hpp"

#include <algorithm>

namespace zilamap::joining {

namespace {

std::vector<std::string> keys_of(std::initializer_list<const char*> words) {
  std::vector<std::string> keys;
  for (const char* word : words) keys.push_back(base::fold_name(word));
  return keys;
}

bool among(const std::vector<std::string>& words, std::string_view word) {
  return std::ranges::find(words, word) != words.end();
}

/// Words that mean all of something.
const std::vector<std::string>& whole_words() {
  static const std::vector<std::string> words =
      keys_of({"all", "whole", "entire", "statewide", "state", "rajya", "poora", "poore", "pura", "pure", "राज्य", "पूरा",
               "पूरे", "सभी", "समस्त", "सारे", "संपूर्ण", "सम्पूर्ण"});
  return words;
}

/// Words that may stand beside those.
const std::vector<std::string>& beside_words() {
  static const std::vector<std::string> words =
      keys_of({"of",   "in",  "the",  "over", "across", "wide", "level", "district", "districts", "zila",  "zile", "38",
               "जिला", "जिले", "जिलों", "में",    "के",      "का",   "भर",    "स्तर",      "स्तरीय",     "व्यापी", "प्रदेश"});
  return words;
}

/// The key without the words that people put beside a state's name.
std::string without_state_words(std::string_view key) {
  static const std::vector<std::string> words = keys_of({"state", "of", "rajya", "राज्य", "india"});
  std::string rest;
  for (const std::string_view word : words_of(key)) {
    if (among(words, word)) continue;
    if (!rest.empty()) rest += ' ';
    rest += word;
  }
  return rest;
}

}  // namespace

StateNames::StateNames(const Places& places) {
  const auto add_ours = [this](std::string_view name) {
    const StateId id = add(name);
    if (id >= 0) m_ours[static_cast<std::size_t>(id)] = true;
    return id;
  };
  const StateId all = add_ours(places.state);
  m_of_district.reserve(places.districts.size());
  for (const District& district : places.districts) {
    m_of_district.push_back(district.state.empty() ? all : add_ours(district.state));
  }
  for (const OtherName& other : places.other_names) {
    if (other.kind != OtherName::Kind::elsewhere && other.kind != OtherName::Kind::state) continue;
    const StateId id = add(other.state);
    if (other.kind == OtherName::Kind::state && id >= 0) m_ids.emplace(base::fold_name(other.name), id);
  }
  for (const ContextArea& area : places.context) add(area.country);
}

StateId StateNames::add(std::string_view name) {
  std::string key = base::fold_name(name);
  if (key.empty()) return no_state;
  const auto [known, is_new] = m_ids.emplace(std::move(key), static_cast<StateId>(m_ours.size()));
  if (is_new) m_ours.push_back(false);
  return known->second;
}

StateId StateNames::find(std::string_view name) const {
  const std::string key = base::fold_name(name);
  if (key.empty()) return no_state;
  auto known = m_ids.find(key);
  if (known == m_ids.end()) known = m_ids.find(without_state_words(key));
  return known == m_ids.end() ? unheard_state : known->second;
}

bool StateNames::is_ours(StateId state) const { return state >= 0 && m_ours[static_cast<std::size_t>(state)]; }

bool StateNames::has_ours() const { return std::ranges::find(m_ours, true) != m_ours.end(); }

bool StateNames::is_whole(std::string_view key) const {
  if (key.empty()) return false;
  if (is_ours(find(key))) return true;
  std::string rest;
  bool whole = false;
  for (const std::string_view word : words_of(key)) {
    if (among(whole_words(), word)) {
      whole = true;
    } else if (!among(beside_words(), word)) {
      if (!rest.empty()) rest += ' ';
      rest += word;
    }
  }
  return rest.empty() ? whole : rest != key && is_ours(find(rest));
}

}  // namespace zilamap::joining
