// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <zilamap/places.hpp>

#include <cstddef>
#include <optional>
#include <vector>

namespace zilamap::layout {

/// For each district the entry of the gazetteer that is the town from which it is run, where there is one: of the kind
/// "district headquarters", as the gazetteer that ships and join() name it; or of a kind that people write for that
/// ("headquarters", "HQ", "block headquarters" of a layer of blocks); else the entry of the name that the layer gives
/// for the headquarters. Of several entries the last, so that a user's own stands before what ships.
std::vector<std::optional<std::size_t>> headquarters_of(const Places& places);

}  // namespace zilamap::layout
