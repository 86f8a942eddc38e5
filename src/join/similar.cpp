// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "join/similar.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace zilamap::joining {

namespace {

/// Nobody mistypes a known name into something longer; and a key must fit the bits of a word.
constexpr std::size_t longest_key = 64;

}  // namespace

std::size_t letters_off(std::size_t length) { return length < 5 ? 0 : length < 8 ? 1 : 2; }

/// The key that is looked for, as bits: for each letter, where it stands.
class SimilarNames::Pattern {
 public:
  explicit Pattern(std::u32string key) : m_key(std::move(key)), m_letters(letters_of(m_key)) {
    for (std::size_t i = 0; i < m_key.size(); ++i) {
      const char32_t letter = m_key[i];
      const std::uint64_t bit = std::uint64_t{1} << i;
      if (letter < m_ascii.size()) {
        m_ascii[letter] |= bit;
        continue;
      }
      const auto known = std::ranges::find(m_others, letter, &std::pair<char32_t, std::uint64_t>::first);
      if (known == m_others.end()) {
        m_others.emplace_back(letter, bit);
      } else {
        known->second |= bit;
      }
    }
  }

  std::size_t length() const { return m_key.size(); }

  /// True when so few edits cannot lead there. One edit changes two letters' numbers at most.
  bool rules_out(const Entry& entry, std::size_t limit) const {
    std::uint64_t differing = m_letters ^ entry.letters;
    for (std::size_t i = 0; i < 2 * limit && differing != 0; ++i) differing &= differing - 1;  // takes one bit off
    return differing != 0;
  }

  /// Distance by optimal string alignment.
  std::size_t distance_to(const std::u32string& other) const {
    std::size_t distance = m_key.size();
    if (distance == 0) return other.size();
    const std::uint64_t last = std::uint64_t{1} << (m_key.size() - 1);
    std::uint64_t rises = ~std::uint64_t{0};  // where the column goes up by one
    std::uint64_t falls = 0;
    std::uint64_t diagonal = 0;  // where going down the diagonal costs nothing
    std::uint64_t matches_before = 0;
    for (const char32_t letter : other) {
      const std::uint64_t matches = places_of(letter);
      const std::uint64_t swapped = ((~diagonal & matches) << 1) & matches_before;
      diagonal = (((matches & rises) + rises) ^ rises) | matches | falls | swapped;
      std::uint64_t across_up = falls | ~(diagonal | rises);
      std::uint64_t across_down = diagonal & rises;
      if ((across_up & last) != 0) ++distance;
      if ((across_down & last) != 0) --distance;
      across_up = across_up << 1 | 1;
      across_down <<= 1;
      rises = across_down | ~(diagonal | across_up);
      falls = across_up & diagonal;
      matches_before = matches;
    }
    return distance;
  }

 private:
  std::uint64_t places_of(char32_t letter) const {
    if (letter < m_ascii.size()) return m_ascii[letter];
    const auto known = std::ranges::find(m_others, letter, &std::pair<char32_t, std::uint64_t>::first);
    return known == m_others.end() ? 0 : known->second;
  }

  std::u32string m_key;
  std::uint64_t m_letters;
  std::array<std::uint64_t, 128> m_ascii{};
  std::vector<std::pair<char32_t, std::uint64_t>> m_others;
};

/// A bit for each letter that is there, and 32 bits on one for each that is there twice. Letters may share a bit.
std::uint64_t SimilarNames::letters_of(const std::u32string& key) {
  std::uint64_t once = 0;
  std::uint64_t twice = 0;
  for (const char32_t letter : key) {
    const char32_t place = letter % 32;  // a to z, and the letters of one script, have their own
    const std::uint64_t bit = std::uint64_t{1} << place;
    twice |= once & bit;
    once |= bit;
  }
  return once | twice << 32;
}

void SimilarNames::add(std::string_view name, const std::string& key, const Candidate& candidate) {
  std::u32string points = base::code_points(key);
  if (points.empty() || points.size() > longest_key) return;
  const std::uint64_t letters = letters_of(points);
  m_entries.push_back(
      {std::move(points), letters, static_cast<std::uint32_t>(m_entries.size()), std::string(name), candidate});
}

void SimilarNames::sort() {
  std::ranges::stable_sort(m_entries, {}, [](const Entry& entry) { return entry.key.size(); });
}

std::vector<SimilarNames::Near> SimilarNames::within(std::string_view key, std::size_t limit) const {
  std::vector<Near> found;
  if (limit == 0 || key.size() > 4 * longest_key) return found;
  const Pattern pattern(base::code_points(key).substr(0, longest_key + 1));
  if (pattern.length() == 0 || pattern.length() > longest_key) return found;
  const std::size_t shortest = pattern.length() > limit ? pattern.length() - limit : 0;
  auto it = std::lower_bound(m_entries.begin(), m_entries.end(), shortest,
                             [](const Entry& entry, std::size_t length) { return entry.key.size() < length; });
  for (; it != m_entries.end() && it->key.size() <= pattern.length() + limit; ++it) {
    if (pattern.rules_out(*it, limit)) continue;
    const std::size_t distance = pattern.distance_to(it->key);
    if (distance > limit) continue;
    found.push_back({it->candidate, it->name, distance, it->order});
  }
  std::ranges::sort(found, {}, &Near::order);
  return found;
}

std::optional<SimilarNames::Near> SimilarNames::nearest(std::string_view key) const {
  const std::size_t length = base::code_points(key).size();
  const std::vector<Near> near = within(key, std::clamp<std::size_t>(length / 3, 1, 3));
  const auto best = std::ranges::min_element(near, {}, &Near::distance);
  // At a distance of all its letters one word is as near as any other.
  if (best == near.end() || best->distance >= length) return {};
  return *best;
}

}  // namespace zilamap::joining
