// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <zilamap/colors.hpp>

#include "style/lab.hpp"

namespace zilamap::style {

/// The colour as it looks, in L*a*b*: not rounded to a colour that a screen has, so that differences are exact.
Lab seen(Color color, Sight sight);

}  // namespace zilamap::style
