// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <zilamap/scene.hpp>

#include <cairo.h>

#include <cstddef>
#include <optional>
#include <vector>

namespace zilamap::draw {

/// Adds the chain of points to the context's path.
void append(cairo_t* cr, const Subpath& chain, bool backwards = false);

/// Adds every chain of points to the context's path.
void append(cairo_t* cr, const PathItem& path);

/// Adds the closed chains alone.
void append_rings(cairo_t* cr, const PathItem& path);

/// Adds the closed chains turned so that the nonzero rule fills what the even-odd rule would: rings at even depth one
/// way round, the holes in them the other way. Paths added so can be filled together, as one area without seams
/// where they touch and without gaps where they overlap.
void append_turned(cairo_t* cr, const PathItem& path, const std::vector<bool>& backwards);

/// Which chains append_turned() is to take backwards; nothing when the path has too many chains to find out in
/// little time, so that it has to be filled by itself.
std::optional<std::vector<bool>> turns(const PathItem& path);

/// The circle as a polygon, good enough for a pattern to end at.
PathItem polygon(const CircleItem& circle);

/// Number of points.
std::size_t size(const PathItem& path);

}  // namespace zilamap::draw
