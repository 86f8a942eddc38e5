// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include "style/lab.hpp"

namespace zilamap::style {

/// How different two colours look: CIEDE2000 with all weights 1.
double ciede2000(const Lab& first, const Lab& second);

}  // namespace zilamap::style
