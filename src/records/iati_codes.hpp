// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <string_view>

namespace zilamap::records::iati {

/// The word for a code of the list OrganisationRole: "1" is "funding". Empty for an unknown one.
std::string_view role_of(std::string_view code);

/// The word for a code of the list ActivityStatus: "5" is "cancelled". Empty for an unknown one.
std::string_view status_of(std::string_view code);

/// Whom a dimension of a value narrows it to.
enum class Group {
  all,  ///< nobody: it says "total", or nothing
  female,
  male,
  adults,
  children,
  other  ///< something that we do not tell apart
};

/// What a dimension says: its name ("sex", "age") and value ("female", "18+", "0-17").
Group group_of(std::string_view name, std::string_view value);

/// True for the title of an indicator that counts persons: the first thing that it names as counted is one. "Police
/// trained in five districts" is, "Training sessions for police" is not.
bool counts_people(std::string_view title);

}  // namespace zilamap::records::iati
