// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include "yaml/reader.hpp"

#include <zilamap/records.hpp>

namespace zilamap::records {

/// Reads one record with its small headcounts withheld. Throws yaml::Mistake when it is wrong in any way. `records` has
/// the headings that it may stand under, and what is withheld; what is odd is added to `findings`. `withheld` grows by
/// the headcounts that are.
Activity read_activity(const yaml::Value& value, const Records& records, Findings& findings, std::int64_t& withheld);

/// A date or interval; throws yaml::Mistake.
DateSpan read_dates(const yaml::Value& value);

/// A year; throws yaml::Mistake.
Year read_year(const yaml::Value& value);

}  // namespace zilamap::records
