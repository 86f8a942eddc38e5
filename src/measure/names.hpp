// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <zilamap/places.hpp>

#include <cstddef>
#include <span>
#include <string>

namespace zilamap::measuring {

/// "1 district", "1,024 districts", as the places call them.
std::string counted(const Places& places, std::size_t count);

/// The names of districts, at most ten and how many more there are: "Gaya, Patna and 3 more".
std::string listed(const Places& places, std::span<const std::size_t> districts);

}  // namespace zilamap::measuring
