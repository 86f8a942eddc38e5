// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include "yaml/reader.hpp"

#include <zilamap/records.hpp>

namespace zilamap::records {

/// Reads what a record covers: districts, a border or parts of it, a route, or the whole state. Throws yaml::Mistake.
void read_covers(const yaml::Value& value, Activity& activity);

}  // namespace zilamap::records
