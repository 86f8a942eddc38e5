// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include "layout/job.hpp"

namespace zilamap::layout {

/// The whole map in sentences of one language, for people who cannot see it: what it shows (state, year, districts,
/// classes), its numbers (range, the highest and lowest districts by name, how many have none, are not reported or
/// withheld), the change against the year before where that is known, and the account of the records. A number that
/// is withheld in either year can be worked out from nothing here. See Lundgard and Satyanarayan, Accessible
/// Visualization via Natural Language Descriptions (2021), for these levels.
///
/// Of a page of panels a paragraph of what they share, then one for every year.
std::string describe(const Job& job, const Language& language);

/// describe() in the map's language, then in English or, when the map is English, in Hindi; an empty line between.
std::string description_of(const Job& job);

}  // namespace zilamap::layout
