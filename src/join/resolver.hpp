// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include "join/explain.hpp"
#include "join/lookup.hpp"
#include "places/locator.hpp"

#include <zilamap/join.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace zilamap::joining {

/// Where a name leads.
struct Target {
  std::uint32_t district = 0;
  Route route = Route::name;
  float score = 1;
  std::optional<Point> lon_lat;  ///< only for Use::place, when known
};

/// What resolving a name came to.
struct Answer {
  std::optional<Target> target;
  std::optional<Finding> finding;  ///< without its place in the file
  Candidates candidates;           ///< what it could be, surest first, when there is no target
  bool ambiguous = false;          ///< there is no target because there are several
};

/// Resolves names, with what stands beside them, and points. What one name leads to is worked out once and remembered,
/// so names are not copied: the records must outlive the resolver, or be forgotten in time. It also keeps a reference
/// to the places.
class Resolver {
 public:
  /// `state` is the one that all names are meant in that do not say theirs; `code_system` that of bare codes.
  Resolver(const Places& places, std::string_view state, std::string_view code_system);
  ~Resolver() = default;
  Resolver(const Resolver&) = delete;  // its parts know each other
  Resolver& operator=(const Resolver&) = delete;

  /// The district that the name leads to, or nothing when that would be a guess.
  Answer resolve(const PlaceName& name, Use use);

  /// The same; what is odd is added to `findings`, with the place of the name in its file.
  std::optional<Target> resolve(const PlaceName& name, Use use, Findings& findings);

  /// What a text leads to; it must outlive the resolver as well.
  const Answer& resolve(std::string_view text, std::string_view state, Use use) {
    return by_name({text, {}, state, use});
  }

  /// Forgets all names that were asked for.
  void forget() { m_answers.clear(); }

  Lookup& lookup() { return m_lookup; }
  const Explainer& explain() const { return m_explain; }
  places::Locator& locator() { return m_locator; }

 private:
  struct Question {
    std::string_view text;
    std::string_view district;
    std::string_view state;
    Use use = Use::place;
    friend bool operator==(const Question&, const Question&) = default;
  };
  struct Hash {
    std::size_t operator()(const Question& question) const;
  };

  const Answer& by_name(const Question& question);
  Question taken_apart(Question question);
  Answer answer(const Question& question);
  Answer alone(const Question& question);
  Answer within(const Question& question, const Target& beside);
  Answer by_point(const PlaceName& name, Use use);
  Answer outside(const PlaceName& name, Point point);

  Finding unused_point(const PlaceName& name) const;
  InState meant_state(std::string_view beside) const;
  Answer unknown(std::string_view text);
  std::optional<Point> point_of(const Candidates& candidates, std::uint32_t district, bool only_headquarters) const;
  Target target(const Candidates& candidates, Use use) const;

  const Places& m_places;
  Lookup m_lookup;
  Explainer m_explain;
  places::Locator m_locator;
  StateId m_state;
  std::vector<std::int32_t> m_towns;  ///< for each district the gazetteer's entry of its headquarters, or -1
  std::unordered_map<Question, Answer, Hash> m_answers;
  std::size_t m_suggestions_left;
};

}  // namespace zilamap::joining
