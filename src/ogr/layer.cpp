// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "ogr/layer.hpp"

#include <algorithm>
#include <cctype>
#include <cstddef>

namespace zilamap::ogr {

int Layer::field(std::string_view field_name) const {
  const auto same = [](char a, char b) {
    return std::tolower(static_cast<unsigned char>(a)) == std::tolower(static_cast<unsigned char>(b));
  };
  for (std::size_t i = 0; i < fields.size(); ++i) {
    if (std::ranges::equal(fields[i], field_name, same)) return static_cast<int>(i);
  }
  return -1;
}

}  // namespace zilamap::ogr
