// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include "join/lookup.hpp"

#include <zilamap/finding.hpp>
#include <zilamap/places.hpp>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace zilamap::joining {

/// Text of an input, safe to show, in quotation marks.
std::string in_quotes(std::string_view text);

/// Degrees with five decimals, longitude first.
std::string degrees(Point point);

/// Says in words what looking a name up came to. The findings are without their place in the file. Keeps references.
class Explainer {
 public:
  Explainer(const Places& places, const Lookup& lookup) : m_places(places), m_lookup(lookup) {}

  /// `nearest` is a known name that may be meant; may be empty.
  Finding unknown(std::string_view text, std::string_view nearest) const;
  Finding ambiguous(std::string_view text, const Candidates& candidates) const;
  Finding bare_code(std::string_view text, const std::vector<CodeReading>& readings) const;
  Finding whole_state(std::string_view text) const;
  Finding elsewhere(std::string_view text, const Candidates& candidates) const;
  Finding similar(std::string_view text, const Candidate& candidate, std::string_view taken_for) const;

  /// The candidate's own name: "Gaya", "Parsa".
  std::string name_of(const Candidate& candidate) const;
  /// The state that it lies in; empty when not known.
  std::string state_of(const Candidate& candidate) const;
  /// The district's name, safe to show.
  std::string name_of(std::uint32_t district) const;

 private:
  bool states_differ(const Candidates& candidates) const;
  std::string told(const Candidate& candidate, bool with_state) const;
  std::string told(const Candidates& candidates, bool with_state) const;

  const Places& m_places;
  const Lookup& m_lookup;
};

}  // namespace zilamap::joining
