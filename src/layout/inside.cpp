// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "layout/inside.hpp"

namespace zilamap::layout {

std::optional<Element> place_inside(std::vector<Piece>& pieces, const MapTask&, const Ground&, std::vector<Item>&) {
  if (!pieces.empty()) return pieces.front().element;
  return std::nullopt;
}

}  // namespace zilamap::layout
