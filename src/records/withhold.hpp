// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <zilamap/records.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace zilamap::records {

/// Headcounts below this are withheld, of records about survivors or victims, when the file does not say another
/// number.
inline constexpr std::int64_t usual_suppression = 5;

/// True when a text speaks of survivors, victims or rescued persons, in English or Hindi.
bool names_survivors(std::string_view text);

/// True when a type, tag or sector marks the record as one about survivors or victims.
bool is_about_survivors(const Activity& activity);

/// Headcounts of the record above 0 and below this are withheld; 0: none are.
std::int64_t suppression_of(const Activity& activity, const std::optional<std::int64_t>& suppress_below);

/// Drops the headcounts of a record above 0 and below `limit`, and those from which they could be worked out, and marks
/// the sites and the record that had them as withheld. Gives back how many headcounts it withheld, those with their
/// parts counted as one.
///
/// - Of a pair (female and male, adults and children) both halves go with one.
/// - With a total all parts of it go.
/// - A total of 2 whose halves are withheld goes too, since both must be 1; and so do halves that add up to that total.
/// - A zero stays a zero, unless it is the other half of a pair.
/// - The number of persons whom a record means to reach is treated alike, as it often is the same number; it alone
/// marks
///   nothing.
///
/// What is dropped is in no sum, so no sum over records, places or years gives it away. Texts are left as they are: a
/// number in a title stays in it.
std::int64_t withhold_small(Activity& activity, std::int64_t limit);

/// The same for all records, as Records::suppress_below says, with a finding that says how many were withheld.
void withhold_small(Records& records);

/// The finding "headcount-withheld" for so many headcounts of a file.
Finding withheld_finding(std::int64_t headcounts, const std::string& file);

}  // namespace zilamap::records
