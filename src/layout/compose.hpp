// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include "layout/job.hpp"
#include "projection/projector.hpp"

namespace zilamap::layout {

/// Resolves a page into a scene: shares it out, lays the ground, colours, names and explains it. A page with several
/// maps is one of panels. Throws RenderError when the page has no room for the map or nothing can be shown in the
/// projection.
Scene compose(const Job& job, const projection::Projector& projector);

}  // namespace zilamap::layout
