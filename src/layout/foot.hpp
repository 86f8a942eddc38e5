// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include "layout/job.hpp"
#include "projection/projector.hpp"

namespace zilamap::layout {

/// What stands with the sources.
struct SourceParts {
  bool date = false;     ///< the day that the records stand for
  bool outline = false;  ///< whose boundaries the locator's outline shows
};

/// Where records and boundaries come from.
Block sources_block(const Job& job, const Theme& theme, const SourceParts& parts, double width_mm);

/// The day that the records stand for, alone.
Block date_block(const Job& job, const Theme& theme, double width_mm);

/// Projection and datum.
Block projection_block(const Job& job, const Theme& theme, const projection::Projector& projector, double width_mm);

/// The map's number and version; empty when the style has neither.
Block number_block(const Job& job, const Theme& theme, double width_mm);

/// Who made the map; empty when the style does not say.
Block producer_block(const Job& job, const Theme& theme, double width_mm);

Block disclaimer_block(const Job& job, const Theme& theme, double width_mm);

}  // namespace zilamap::layout
