// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "join/resolver.hpp"

#include <zilamap/join.hpp>

#include <cmath>
#include <utility>

namespace zilamap {

struct PlaceFinder::State {
  State(const Places& all, const PlaceFinderOptions& options)
      : places(all), resolver(all, options.state, options.code_system) {}

  PlaceAnswer::Candidate told(const joining::Candidate& candidate) const {
    PlaceAnswer::Candidate told;
    if (!candidate.is_elsewhere()) told.district = candidate.district;
    told.name = resolver.explain().name_of(candidate);
    told.state = resolver.explain().state_of(candidate);
    told.how = candidate.route;
    told.score = std::round(candidate.score * 1e4) / 1e4;
    return told;
  }

  const Places& places;
  joining::Resolver resolver;
};

PlaceFinder::PlaceFinder(const Places& places, const PlaceFinderOptions& options)
    : m_state(std::make_unique<State>(places, options)) {}

PlaceFinder::~PlaceFinder() = default;
PlaceFinder::PlaceFinder(PlaceFinder&&) noexcept = default;
PlaceFinder& PlaceFinder::operator=(PlaceFinder&&) noexcept = default;

PlaceAnswer PlaceFinder::find(const PlaceName& name) {
  joining::Answer found = m_state->resolver.resolve(name, joining::Use::place);
  // It has remembered the name without copying it.
  m_state->resolver.forget();
  PlaceAnswer answer;
  answer.finding = std::move(found.finding);
  if (answer.finding) answer.finding->where = name.where;
  if (found.target) {
    const joining::Target& target = *found.target;
    answer.status = PlaceAnswer::Status::matched;
    answer.lon_lat = target.lon_lat;
    answer.candidates.push_back(m_state->told({target.district, target.route, target.score, -1, -1}));
    return answer;
  }
  answer.status = found.ambiguous ? PlaceAnswer::Status::ambiguous : PlaceAnswer::Status::unknown;
  for (const joining::Candidate& candidate : found.candidates) answer.candidates.push_back(m_state->told(candidate));
  return answer;
}

}  // namespace zilamap
