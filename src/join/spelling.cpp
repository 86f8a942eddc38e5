// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "join/spelling.hpp"

#include "base/brackets.hpp"
#include "base/text.hpp"

#include <algorithm>

namespace zilamap::joining {

namespace {

/// Words that say only that a district is meant, as keys. The Hindi word is written with and without its dot. Sadar is
/// the subdivision around the headquarters, so it lies in the district of that name.
const std::vector<std::string>& filler_words() {
  static const std::vector<std::string> words = [] {
    std::vector<std::string> keys;
    for (const char* word : {"district", "dist", "distt", "zila", "zilla", "zilah", "jila", "jilla", "jilha", "sadar",
                             "जिला", "ज़िला", "जनपद", "सदर"}) {
      keys.push_back(base::fold_name(word));
    }
    return keys;
  }();
  return words;
}

}  // namespace

std::vector<std::string_view> words_of(std::string_view key) {
  std::vector<std::string_view> words;
  for (std::size_t from = 0; from < key.size();) {
    const std::size_t end = std::min(key.find(' ', from), key.size());
    words.push_back(key.substr(from, end - from));
    from = end + 1;
  }
  return words;
}

std::string without_filler(std::string_view key) {
  std::string rest;
  for (std::size_t from = 0; from < key.size();) {
    const std::size_t end = std::min(key.find(' ', from), key.size());
    const std::string_view word = key.substr(from, end - from);
    if (std::ranges::find(filler_words(), word) == filler_words().end()) {
      if (!rest.empty()) rest += ' ';
      rest += word;
    }
    from = end + 1;
  }
  return rest;
}

std::string shortened_key(std::string_view name, const std::string& key) {
  const bool brackets = name.find_first_of("([") != std::string_view::npos;
  return without_filler(brackets ? base::fold_name(base::without_brackets(name)) : key);
}

std::vector<Parted> part(std::string_view name) {
  std::vector<Parted> ways;
  name = base::trim(name);
  if (!name.empty() && (name.back() == ')' || name.back() == ']')) {
    const std::size_t open = name.find_last_of("([");
    if (open != std::string_view::npos) {
      ways.push_back({base::trim(name.substr(0, open)), base::trim(name.substr(open + 1, name.size() - open - 2))});
    }
  }
  if (const std::size_t comma = name.find_last_of(','); comma != std::string_view::npos) {
    ways.push_back({base::trim(name.substr(0, comma)), base::trim(name.substr(comma + 1))});
  }
  constexpr int most_words = 3;  // Dadra and Nagar Haveli is said with its comma
  std::size_t at = name.size();
  for (int words = 0; words < most_words && at > 0; ++words) {
    at = name.find_last_of(" -/", at - 1);
    if (at == std::string_view::npos) break;
    ways.push_back({base::trim(name.substr(0, at)), base::trim(name.substr(at + 1)), false});
  }
  std::erase_if(ways, [](const Parted& way) { return way.name.empty() || way.beside.empty(); });
  return ways;
}

bool is_number(std::string_view key) {
  return !key.empty() && std::ranges::all_of(key, [](char c) { return c >= '0' && c <= '9'; });
}

}  // namespace zilamap::joining
