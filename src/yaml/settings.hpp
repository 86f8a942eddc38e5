// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <zilamap/error.hpp>

#include "yaml/mistake.hpp"

#include <string>
#include <string_view>
#include <utility>

namespace zilamap::yaml {

/// True when what a setting is called by is a file and not the name of one that ships: it ends in .yaml or .yml, or has
/// a slash in it.
inline bool is_file_name(std::string_view text) {
  return text.find('/') != std::string_view::npos || text.ends_with(".yaml") || text.ends_with(".yml");
}

/// Calls `read` and returns what it returns. Settings that cannot be read are wrong settings, whatever was wrong with
/// their file: both a Mistake and a DataError become a ConfigError at the same place.
template <typename Read>
auto settings_or_throw(Read&& read) -> decltype(read()) {
  try {
    return or_throw<ConfigError>(std::forward<Read>(read));
  } catch (const DataError& error) {
    std::string text = error.what();
    const std::string place = to_string(error.where());
    if (!place.empty() && text.starts_with(place + ": ")) text.erase(0, place.size() + 2);
    throw ConfigError(text, error.where());
  }
}

}  // namespace zilamap::yaml
