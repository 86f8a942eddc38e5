// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <algorithm>
#include <array>
#include <string_view>

/// The keys and words of YAML files. docs/schema/records.schema.json says the same, and a test holds the two together.
namespace zilamap::records::keys {

/// Two sets of keys as one.
template <std::size_t a, std::size_t b>
constexpr std::array<std::string_view, a + b> with(const std::array<std::string_view, a>& first,
                                                   const std::array<std::string_view, b>& second) {
  std::array<std::string_view, a + b> all{};
  std::copy(first.begin(), first.end(), all.begin());
  std::copy(second.begin(), second.end(), all.begin() + a);
  return all;
}

/// What a file says once about all of its records; see read_settings().
inline constexpr std::array<std::string_view, 8> settings{"programme", "state",       "fiscal_year_starts", "count_in",
                                                          "source",    "code_system", "suppress_below",     "headings"};
inline constexpr auto columns_file = with(std::array<std::string_view, 2>{"zilamap", "columns"}, settings);
inline constexpr auto records_file = with(std::array<std::string_view, 2>{"zilamap", "activities"}, settings);
inline constexpr std::array<std::string_view, 5> source{"publisher", "title", "date", "url", "note"};
inline constexpr std::array<std::string_view, 2> year_start{"month", "day"};
inline constexpr std::array<std::string_view, 3> heading{"text", "year", "note"};

inline constexpr std::array<std::string_view, 5> place{"place", "district", "state", "lon", "lat"};
/// Numbers of persons, beside each other.
inline constexpr std::array<std::string_view, 2> headcounts{"people_trained", "people"};
inline constexpr std::array<std::string_view, 4> people{"female", "male", "adults", "children"};
inline constexpr auto site = with(place, headcounts);
inline constexpr std::array<std::string_view, 4> covers{"districts", "border", "route", "state"};
inline constexpr std::array<std::string_view, 2> border{"name", "parts"};
inline constexpr std::array<std::string_view, 2> route{"stops", "districts"};
inline constexpr std::array<std::string_view, 2> partner{"name", "role"};
inline constexpr std::array<std::string_view, 2> title{"en", "hi"};
inline constexpr auto activity = with(
    std::array<std::string_view, 16>{"id", "title", "type", "sector", "status", "tags", "dates", "under", "venue",
                                     "covers", "sites", "people_targeted", "partners", "outcomes", "source", "note"},
    headcounts);

/// Words of `count_in`, in the order of CountIn.
inline constexpr std::array<std::string_view, 2> count_in{"first-year", "each-year"};
inline constexpr std::array<std::string_view, 2> code_systems{"census", "lgd"};
/// Words of a partner's `role`.
inline constexpr std::array<std::string_view, 5> roles{"implementing", "programming", "funding", "accountable",
                                                       "extending"};

}  // namespace zilamap::records::keys
