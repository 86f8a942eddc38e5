// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace zilamap::joining {

/// The key without words that say only that a district is meant: "district", "zila", "जिला", "sadar".
std::string without_filler(std::string_view key);

/// The key of the name without such words and without the parts in brackets. `key` is the whole name's.
std::string shortened_key(std::string_view name, const std::string& key);

/// A name with its last part taken off: "Gaya, Bihar" and "Gaya (Bihar)" are Gaya beside Bihar.
struct Parted {
  std::string_view name;
  std::string_view beside;
  bool marked = true;  ///< the part stands in brackets or behind a comma; false: it is only the last words
};

/// Every way of taking the last part off a name: what is in brackets, what stands behind a comma, the last one to three
/// words. Empty for a name of one word.
std::vector<Parted> part(std::string_view name);

/// True when the key is one number.
bool is_number(std::string_view key);

/// Words of a key, which are separated by single spaces.
std::vector<std::string_view> words_of(std::string_view key);

}  // namespace zilamap::joining
