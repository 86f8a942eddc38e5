// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include "yaml/reader.hpp"

#include <zilamap/records.hpp>

namespace zilamap::records {

/// Reads one heading. Throws yaml::Mistake when it is wrong. A heading whose text names no proper year, or another one
/// than the year given beside it, adds the finding "heading-unclear".
YearHeading read_heading(const yaml::Value& value, Findings& findings);

}  // namespace zilamap::records
