// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <zilamap/classify.hpp>

#include <span>
#include <string>
#include <vector>

namespace zilamap::classing {

using Limits = ClassLimits;

/// A label a class: "2–4", or "2" when both limits are 2. Integers are grouped (1,024); other numbers get the same
/// number of decimals in all labels: as few as tell all limits apart and move none of them by more than a thousandth
/// of the whole range. "to" stands for the dash when a number is negative.
std::vector<std::string> labels(std::span<const Limits> limits, const NumberFormat& format, const ClassWords& words);

}  // namespace zilamap::classing
