// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <vector>

#include "layout/frame.hpp"
#include "layout/ground.hpp"
#include "layout/job.hpp"
#include "layout/locator.hpp"
#include "layout/looks.hpp"
#include "projection/projector.hpp"

namespace zilamap::layout {

/// An element with its room. Of those that depend on the ground (scale, north, locator) the block is still empty.
struct Piece {
  Element element = Element::legend;
  Place place = Place::panel;
  Block block;
  double width_mm = 0;
  double height_mm = 0;
  bool with_arrow = false;  ///< of a scale: the arrow to north stands beside it
};

/// A page shared out, with all that stands beside the map made and measured.
struct Sheet {
  Theme theme;
  Frame frame;
  Block header;
  Block footer;
  std::vector<std::vector<Piece>> columns;  ///< of the panel: one beside the map, up to four under it
  std::vector<Piece> inside;                ///< to be put on empty ground within the map's frame
  bool below = false;                       ///< the panel is under the map
};

/// What a sheet is made for.
struct SheetTask {
  const Job& job;
  const Looks& looks;
  const projection::Projector& projector;
  double aspect = 1;  ///< width to height of what the map's frame is to hold
  const LocatorView* locator = nullptr;  ///< null when the page has none
};

/// Shares out the page: of the arrangements in which everything has room the one with the largest map, at the largest
/// size of type. Elements of `crowded_out`, which found no empty ground within the frame, go to the panel; a locator
/// is tried smaller first, and left out if the style leaves its place to the engine, since a map can do without.
/// Throws RenderError when the page has no room for the map.
Sheet make_sheet(const SheetTask& task, const std::vector<Element>& crowded_out);

/// Where the style puts an element; never `automatic`.
Place place_of(const Style& style, Element element);

}  // namespace zilamap::layout
