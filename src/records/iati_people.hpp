// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include "base/finding_log.hpp"
#include "records/iati_model.hpp"

#include <zilamap/records.hpp>

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>

namespace zilamap::records::iati {

/// Persons, and how many of them are of each sex and age.
struct Headcount {
  std::optional<std::int64_t> total;
  PeopleSplit split;
};

/// The persons that an activity reached.
struct People {
  std::map<std::size_t, Headcount> at_places;  ///< by the position of the location in the activity
  Headcount elsewhere;                         ///< at none of these, or at several together
  std::optional<std::int64_t> targeted;
};

/// The indicator from which an activity's headcounts are taken: the first that counts persons as units and has actual
/// values, or else target values. Null when there is none. Others cannot be added, as they may count the same persons
/// again; each with actual values adds the finding "iati-indicator-unused".
const Indicator* choose_indicator(const Activity& activity, base::FindingLog& findings);

/// Reads the headcounts of an indicator, none twice: values by sex or age are parts of the others; a value for the
/// whole activity includes those for its places, of which it leaves the rest; periods are added up unless they overlap
/// or the indicator says that it cannot be added up, and then the largest is taken. `quiet` keeps numbers out of
/// findings.
People read_people(const Activity& activity, const Indicator& indicator, bool quiet, base::FindingLog& findings);

}  // namespace zilamap::records::iati
