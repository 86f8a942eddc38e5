// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include "layout/job.hpp"
#include "projection/projector.hpp"

namespace zilamap::layout {

/// Resolves one map into a scene: shares out the page, lays the ground, colours, names and explains it.
/// Throws RenderError when the page has no room for the map or nothing can be shown in the projection.
Scene compose(const Job& job, const projection::Projector& projector);

}  // namespace zilamap::layout
