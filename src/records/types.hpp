// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <string>
#include <string_view>

namespace zilamap::records {

/// The type of an activity as people write it, in kebab-case: "Training", "Trainings" and "प्रशिक्षण" are "training";
/// other words stay what they are: "Police Training" is "police-training". Empty for an empty text.
std::string type_of(std::string_view text);

}  // namespace zilamap::records
