// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include "base/finding_log.hpp"
#include "records/iati_model.hpp"

#include <zilamap/records.hpp>

#include <cstdint>

namespace zilamap::records::iati {

/// The record that an activity stands for, with its small headcounts withheld. `records` says what is withheld; what is
/// odd is added to `findings`, and `withheld` grows by the headcounts that are.
zilamap::Activity to_record(const Activity& activity, const Records& records, base::FindingLog& findings,
                            std::int64_t& withheld);

}  // namespace zilamap::records::iati
