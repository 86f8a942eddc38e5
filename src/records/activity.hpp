// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include "yaml/reader.hpp"

#include <zilamap/records.hpp>

#include <span>

namespace zilamap::records {

/// Reads one record. Throws yaml::Mistake when it is wrong in any way. `headings` are those it may stand under.
Activity read_activity(const yaml::Value& value, std::span<const YearHeading> headings);

/// A date or interval; throws yaml::Mistake.
DateSpan read_dates(const yaml::Value& value);

/// A year; throws yaml::Mistake.
Year read_year(const yaml::Value& value);

}  // namespace zilamap::records
