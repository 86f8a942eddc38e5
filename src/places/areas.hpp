// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <zilamap/places.hpp>

#include <optional>
#include <vector>

namespace zilamap::places {

/// The area of every district in square kilometres: the one that its layer gives, else that of its shape on the WGS 84
/// ellipsoid. Empty for a district without a shape, or when its coordinates cannot be taken to degrees.
std::vector<std::optional<double>> areas_km2(const Places& places);

}  // namespace zilamap::places
