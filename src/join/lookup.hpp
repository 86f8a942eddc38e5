// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include "join/candidate.hpp"
#include "join/index.hpp"
#include "join/similar.hpp"
#include "join/sound_index.hpp"
#include "join/states.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace zilamap::joining {

/// What a name stands for in a record.
enum class Use {
  place,    ///< a point on the ground: a venue, a site
  district  ///< a whole district
};

/// The state in which a name is meant.
struct InState {
  StateId id = no_state;
  bool said = false;  ///< beside the name; false: by the file as a whole
};

/// What looking a name up came to.
struct Found {
  enum class Verdict {
    unknown,
    matched,      ///< `candidates.front()` is it; the others are less sure, and may be of other districts
    ambiguous,    ///< the candidates are of several districts, surest first
    bare_code,    ///< a number that does not say which code it is; the readings say what it can be
    whole_state,  ///< not a district but the state as a whole
    elsewhere     ///< known, but not in the state that is meant or not in these places; the candidates say where
  };
  Verdict verdict = Verdict::unknown;
  Candidates candidates;
  std::vector<CodeReading> readings;
  std::string_view taken_for;  ///< of a similar name, the one that it is taken for
};

/// Looks names up, stage by stage, surest first: code, name, other spelling, Hindi name, headquarters, police district,
/// sound, gazetteer, a few letters off. Keeps a reference to the places.
class Lookup {
 public:
  Lookup(const Places& places, std::string_view code_system);
  ~Lookup() = default;
  Lookup(const Lookup&) = delete;  // its parts know each other
  Lookup& operator=(const Lookup&) = delete;

  /// What a name alone means.
  Found find(std::string_view text, const InState& state, Use use);

  /// What a name can mean in one district; empty: it is not known there. By code, by any name, or by its sound.
  Candidates find_within(std::string_view text, std::uint32_t district);

  /// What the text is exactly, whatever the district. Names elsewhere are left out.
  Candidates find_exactly(std::string_view text) const;

  /// The district that a text means exactly, by code or by one of its names; empty when none or several.
  std::optional<std::uint32_t> exact_district(std::string_view text) const;

  /// What a number means that says no system; empty when it is none, or when the system is settled.
  std::vector<CodeReading> bare_code(std::string_view text) const;

  /// The known name that is spelled most like this key, of districts and of the gazetteer.
  std::optional<SimilarNames::Near> nearest(std::string_view key);

  const StateNames& states() const { return m_states; }
  const NameIndex& names() const { return m_names; }

  /// Where a candidate lies.
  StateId state_of(const Candidate& candidate) const;

 private:
  bool fits(const Candidate& candidate, const InState& state) const;
  void keep_fitting(Candidates& candidates, const InState& state) const;
  std::optional<Found> settle(Candidates ours, Candidates rivals, const InState& state) const;
  Found settle_code(Candidates coded, const InState& state) const;
  Found settle_place(Candidates places, std::string_view key, const InState& state, Use use);
  Found elsewhere(Candidates rivals, std::string_view key, const InState& state);
  Found similar(std::string_view key, const InState& state);
  Candidates near_districts(std::string_view key, const InState& state, std::string_view* nearest = nullptr);

  const Places& m_places;
  std::string m_code_system;
  StateNames m_states;
  NameIndex m_names;
  SoundIndex m_sounds;
  std::vector<StateId> m_elsewhere_states;
  std::optional<SimilarNames> m_districts;  ///< made when first asked for
  std::optional<SimilarNames> m_all;
};

}  // namespace zilamap::joining
