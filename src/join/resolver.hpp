// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include "join/index.hpp"
#include "join/locator.hpp"

#include <zilamap/join.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <unordered_map>

namespace zilamap::joining {

/// What a name stands for in a record.
enum class Use {
  place,    ///< a point on the ground: a venue, a site
  district  ///< a whole district
};

/// Where a name leads.
struct Target {
  std::uint32_t district = 0;
  Route route = Route::name;
  std::optional<Point> lon_lat;  ///< only for Use::place, when known
};

/// Resolves the names of one set of records. What one name leads to is worked out once and remembered, so names are
/// not copied: the records must outlive the resolver. It also keeps a reference to the places.
class Resolver {
 public:
  explicit Resolver(const Places& places);

  /// The district that the name leads to, or nothing when that would be a guess. What is odd is added to `findings`,
  /// with the place of the name in its file.
  std::optional<Target> resolve(const PlaceName& name, Use use, Findings& findings);

 private:
  struct Question {
    std::string_view text;
    std::string_view district;
    Use use = Use::place;
    friend bool operator==(const Question&, const Question&) = default;
  };
  struct Hash {
    std::size_t operator()(const Question& question) const;
  };
  struct Answer {
    std::optional<Target> target;
    std::optional<Finding> finding;  ///< without its place in the file
  };

  const Answer& by_name(const Question& question);
  Answer answer(const Question& question);
  Answer alone(std::string_view text, Use use);
  Answer within(std::string_view text, std::uint32_t district, Use use, Route district_route);
  Answer by_point(const PlaceName& name, Use use);

  std::optional<Point> point_of(const std::vector<Candidate>& candidates, std::uint32_t district,
                                bool only_headquarters);
  Target target(const std::vector<Candidate>& candidates, const Candidate& chosen, Use use);

  Finding unknown(std::string_view text);
  Finding ambiguous(std::string_view text, const std::vector<Candidate>& candidates) const;
  Finding bare_code(std::string_view text, const std::vector<CodeReading>& readings) const;

  const Places& m_places;
  NameIndex m_index;
  Locator m_locator;
  std::unordered_map<Question, Answer, Hash> m_answers;
  std::size_t m_suggestions_left;
};

}  // namespace zilamap::joining
