// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace zilamap::cli {

/// " Did you mean X?" with the nearest of the names, or nothing when none is near.
std::string did_you_mean(std::string_view word, const std::vector<std::string>& names);

}  // namespace zilamap::cli
