// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include "yaml/reader.hpp"

#include <zilamap/records.hpp>

#include <vector>

namespace zilamap::records {

/// A place in a map that has keys::place among its keys. Throws yaml::Mistake, as all here do.
PlaceName read_place(const yaml::Map& map);

/// A place that is a name alone, or a map of keys::place.
PlaceName read_place(const yaml::Value& value);

/// The places of a list.
std::vector<PlaceName> read_places(const yaml::Value& value);

}  // namespace zilamap::records
