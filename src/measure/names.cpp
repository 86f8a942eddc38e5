// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "measure/names.hpp"

#include "base/numbers.hpp"
#include "base/text.hpp"

#include <fmt/format.h>

#include <cstdint>

namespace zilamap::measuring {

std::string counted(const Places& places, std::size_t count) {
  return fmt::format("{} {}{}", base::grouped(static_cast<std::int64_t>(count)), base::printable(places.unit, 40),
                     count == 1 ? "" : "s");
}

std::string listed(const Places& places, std::span<const std::size_t> districts) {
  constexpr std::size_t most = 10;
  std::string list;
  for (std::size_t i = 0; i < districts.size() && i < most; ++i) {
    const std::string& name = places.districts[districts[i]].name;
    if (i > 0) list += ", ";
    list += name.empty() ? fmt::format("number {}, which has no name", districts[i] + 1) : base::printable(name, 40);
  }
  if (districts.size() > most) {
    list += fmt::format(" and {} more", base::grouped(static_cast<std::int64_t>(districts.size() - most)));
  }
  return list;
}

}  // namespace zilamap::measuring
