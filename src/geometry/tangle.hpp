// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <zilamap/geometry.hpp>

namespace zilamap::geometry {

/// True when the edges of a shape cross so often that repairing it would take minutes: over 20,000 crossings, or so
/// many edges side by side that counting them takes too long itself. A ring of random points is one; no boundary is.
bool is_tangled(const MultiPolygon& shape);

}  // namespace zilamap::geometry
