// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <zilamap/records.hpp>

#include <string_view>

namespace zilamap::records {

/// True for a status by which a thing has not, or not yet, been done: "planned", "cancelled", "postponed", "रद्द".
bool says_not_done(std::string_view status);

/// Adds the finding "not-done" for a record with such a status. It counts all the same: what to leave out is for
/// whoever keeps the records to say.
void note_status(const Activity& activity, Findings& findings);

}  // namespace zilamap::records
