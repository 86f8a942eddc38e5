// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <optional>
#include <vector>

#include "layout/map_picture.hpp"
#include "layout/sheet.hpp"

namespace zilamap::layout {

/// Puts the pieces that belong inside the map's frame on ground that nothing else needs, each as near to its corner as
/// there is room. Returns the first one that finds none; the sheet is then to be made anew without it inside.
std::optional<Element> place_inside(std::vector<Piece>& pieces, const MapTask& task, const Ground& ground,
                                    std::vector<Item>& items);

}  // namespace zilamap::layout
