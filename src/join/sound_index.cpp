// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "join/sound_index.hpp"

#include "base/text.hpp"
#include "join/sound_key.hpp"
#include "join/spelling.hpp"

#include <algorithm>

namespace zilamap::joining {

namespace {

/// Shorter keys say too little.
constexpr std::size_t shortest_key = 3;
constexpr std::size_t longest_name = 400;

bool is_ascii(std::string_view text) {
  return std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

/// The key of the name without words such as "district" and parts in brackets.
std::string short_key(std::string_view name) { return shortened_key(name, base::fold_name(name)); }

}  // namespace

void SoundIndex::sort(Entries& entries) { std::ranges::stable_sort(entries, {}, &Entry::key); }

Candidates SoundIndex::collect(const Entries& entries, std::string_view key) {
  Candidates candidates;
  if (key.size() < shortest_key) return candidates;
  auto it = std::lower_bound(entries.begin(), entries.end(), key,
                             [](const Entry& entry, std::string_view wanted) { return entry.key < wanted; });
  for (; it != entries.end() && it->key == key; ++it) candidates.push_back(it->candidate);
  const auto is_place = [](const Candidate& found) { return found.route == Route::gazetteer; };
  if (!std::ranges::all_of(candidates, is_place)) std::erase_if(candidates, is_place);
  for (Candidate& found : candidates) {
    found.route = Route::transliteration;
    found.score = score_of(Route::transliteration);
  }
  return candidates;
}

/// How a name in any script sounds, without any a that may be silent.
std::string SoundIndex::bare_key(std::string_view name, const std::string& whole) const {
  const std::string key = shortened_key(name, whole);
  if (is_ascii(key)) return bare_sound_key(sound_key(key));
  // The key has lost the dots that tell ड़ from ड, so what is written goes first.
  const std::string latin = m_transliterator->to_latin(key == whole ? name : std::string_view(key));
  return bare_sound_key(sound_key(spoken_key(latin)));
}

void SoundIndex::hear_latin() {
  if (m_latin) return;
  m_latin.emplace();
  m_names.for_each_name([this](std::string_view name, const Candidate& candidate) {
    if (candidate.route == Route::gazetteer) return;
    std::string key = sound_key(short_key(name));
    if (key.size() >= shortest_key) m_latin->push_back({std::move(key), candidate});
  });
  sort(*m_latin);
}

void SoundIndex::hear_scripts() {
  if (m_scripts) return;
  m_scripts.emplace();
  m_transliterator.emplace();
  m_names.for_each_name([this](std::string_view name, const Candidate& candidate) {
    if (name.empty() || name.size() > longest_name) return;
    std::string key = bare_key(name, base::fold_name(name));
    if (key.size() >= shortest_key) m_scripts->push_back({std::move(key), candidate});
  });
  sort(*m_scripts);
}

Candidates SoundIndex::find(std::string_view name, const std::string& key) {
  if (name.empty() || name.size() > longest_name) return {};
  if (is_ascii(key)) {
    hear_latin();
    return collect(*m_latin, sound_key(shortened_key(name, key)));
  }
  hear_scripts();
  return collect(*m_scripts, bare_key(name, key));
}

}  // namespace zilamap::joining
