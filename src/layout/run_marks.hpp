// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <zilamap/map.hpp>

#include <memory>
#include <span>

namespace zilamap::layout {

/// What bars, symbols and lines of a run's maps share; null when the style draws none of them.
std::shared_ptr<const RunMarks> run_marks(const Records& records, const Joined& joined, const Places& places,
                                          const Style& style, std::span<const Measured> run);

}  // namespace zilamap::layout
