// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "join/lookup.hpp"

#include "base/text.hpp"
#include "join/spelling.hpp"

#include <algorithm>
#include <utility>

namespace zilamap::joining {

namespace {

using Verdict = Found::Verdict;

/// Takes the names elsewhere out.
Candidates take_rivals(Candidates& candidates) {
  Candidates rivals;
  std::ranges::copy_if(candidates, std::back_inserter(rivals), &Candidate::is_elsewhere);
  std::erase_if(candidates, [](const Candidate& found) { return found.is_elsewhere(); });
  return rivals;
}

bool one_district(const Candidates& candidates) {
  return std::ranges::all_of(candidates,
                             [&](const Candidate& other) { return other.district == candidates.front().district; });
}

/// Surest first, then in the order of the places, those elsewhere last, and each district once.
Candidates listed(Candidates candidates) {
  std::ranges::stable_sort(candidates, [](const Candidate& a, const Candidate& b) {
    if (a.score != b.score) return a.score > b.score;
    if (a.elsewhere != b.elsewhere) return a.elsewhere < b.elsewhere;
    return a.district < b.district;
  });
  Candidates each;
  for (const Candidate& found : candidates) {
    const bool there = std::ranges::any_of(each, [&](const Candidate& other) {
      return other.elsewhere == found.elsewhere && (found.is_elsewhere() || other.district == found.district);
    });
    if (!there) each.push_back(found);
  }
  return each;
}

Found ambiguous(Candidates candidates) { return {Verdict::ambiguous, listed(std::move(candidates)), {}, {}}; }

Found matched(Candidates candidates) { return {Verdict::matched, std::move(candidates), {}, {}}; }

std::size_t length_of(std::string_view key) { return base::code_points(key).size(); }

}  // namespace

Lookup::Lookup(const Places& places, std::string_view system)
    : m_places(places), m_code_system(code_system(system)), m_states(places), m_names(places), m_sounds(m_names) {
  for (const Elsewhere& other : m_names.elsewhere()) m_elsewhere_states.push_back(m_states.find(other.state));
}

StateId Lookup::state_of(const Candidate& candidate) const {
  return candidate.is_elsewhere() ? m_elsewhere_states[static_cast<std::size_t>(candidate.elsewhere)]
                                  : m_states.of_district(candidate.district);
}

/// A district of which no state is known can be in any.
bool Lookup::fits(const Candidate& candidate, const InState& state) const {
  const StateId its = state_of(candidate);
  return state.id == no_state || its < 0 || its == state.id;
}

void Lookup::keep_fitting(Candidates& candidates, const InState& state) const {
  std::erase_if(candidates, [&](const Candidate& found) { return !fits(found, state); });
}

/// Chooses among what a name means at one stage. Nothing when there is nothing to choose from.
std::optional<Found> Lookup::settle(Candidates ours, Candidates rivals, const InState& state) const {
  if (ours.empty()) return {};
  Candidates fitting = ours;
  keep_fitting(fitting, state);
  keep_fitting(rivals, state);
  if (fitting.empty()) {
    if (!rivals.empty()) return Found{Verdict::elsewhere, listed(std::move(rivals)), {}, {}};
    if (state.said) return Found{Verdict::elsewhere, listed(std::move(ours)), {}, {}};
    fitting = std::move(ours);  // the file's state has none of the name, so it decides nothing
  } else if (state.id != no_state) {
    rivals.clear();
  }
  const Route best = fitting.front().route;
  Candidates surest;
  std::ranges::copy_if(fitting, std::back_inserter(surest), [best](const Candidate& c) { return c.route == best; });
  if (one_district(surest) && rivals.empty()) return matched(std::move(fitting));
  surest.insert(surest.end(), rivals.begin(), rivals.end());
  return ambiguous(std::move(surest));
}

/// Codes are not always unique, and then the state decides.
Found Lookup::settle_code(Candidates coded, const InState& state) const {
  if (coded.empty()) return {};
  if (one_district(coded)) return matched(std::move(coded));
  Candidates fitting = coded;
  keep_fitting(fitting, state);
  return !fitting.empty() && one_district(fitting) ? matched(std::move(fitting)) : ambiguous(std::move(coded));
}

Found Lookup::find(std::string_view text, const InState& state, Use use) {
  const std::string key = base::fold_name(text);
  if (key.empty()) return {};
  if (is_number(key) && !m_code_system.empty()) return settle_code(m_names.find_code(m_code_system, key), state);
  if (std::vector<CodeReading> readings = m_names.read_bare_code(key); !readings.empty()) {
    return {Verdict::bare_code, {}, std::move(readings), {}};
  }

  Candidates exact = m_names.find(text, key);
  if (exact.empty()) exact = m_names.find_written_code(key);
  Candidates rivals = take_rivals(exact);
  if (!exact.empty() && exact.front().route == Route::code) return settle_code(std::move(exact), state);
  Candidates districts;
  std::ranges::copy_if(exact, std::back_inserter(districts),
                       [](const Candidate& c) { return names_district(c.route); });
  // Its Hindi name is as much the name of a district elsewhere as its English name.
  if (!districts.empty() && districts.front().route == Route::hindi_name) {
    Candidates same = m_names.find_key(base::fold_name(m_places.districts[districts.front().district].name));
    rivals = take_rivals(same);
  }
  // The gazetteer stays in the list: it knows where the town of that name is.
  if (std::optional<Found> found = settle(districts.empty() ? Candidates{} : exact, rivals, state)) return *found;
  if (m_states.is_whole(key)) return {Verdict::whole_state, {}, {}, {}};

  const std::string shortened = shortened_key(text, key);
  if (!rivals.empty() && (exact.empty() || use == Use::district)) {
    keep_fitting(rivals, state);
    if (!rivals.empty()) {
      Found found = elsewhere(std::move(rivals), shortened, state);
      if (found.verdict == Verdict::ambiguous) {
        found.candidates.insert(found.candidates.end(), exact.begin(), exact.end());
        found.candidates = listed(std::move(found.candidates));
      } else if (!exact.empty() && state.id == no_state) {
        found.candidates.insert(found.candidates.end(), exact.begin(), exact.end());
        return ambiguous(std::move(found.candidates));
      }
      return found;
    }
  }
  if (!exact.empty()) return settle_place(std::move(exact), shortened, state, use);

  Candidates sounds = m_sounds.find(text, key);
  rivals = take_rivals(sounds);
  if (std::optional<Found> found = settle(std::move(sounds), rivals, state)) return *found;
  keep_fitting(rivals, state);
  if (!rivals.empty()) return elsewhere(std::move(rivals), shortened, state);
  return similar(shortened, state);
}

/// A name that is a district's elsewhere, exactly or by its sound. One of ours that is spelled nearly so may be meant
/// as well, unless the state is known.
Found Lookup::elsewhere(Candidates rivals, std::string_view key, const InState& state) {
  if (state.id == no_state) {
    const Candidates near = near_districts(key, state);
    if (std::ranges::any_of(near, [](const Candidate& found) { return !found.is_elsewhere(); })) {
      rivals.insert(rivals.end(), near.begin(), near.end());
      return ambiguous(std::move(rivals));
    }
  }
  return {Verdict::elsewhere, listed(std::move(rivals)), {}, {}};
}

/// Places of the gazetteer that bear the name. Given as a district, a place's name that is nearly another district's
/// may be a slip: Madhepur lies in Madhubani, and Madhepura is a district.
Found Lookup::settle_place(Candidates places, std::string_view key, const InState& state, Use use) {
  if (use == Use::district) {
    Candidates near = near_districts(key, state);
    std::erase_if(near, [](const Candidate& found) { return found.is_elsewhere(); });
    const bool other = std::ranges::any_of(near, [&](const Candidate& found) {
      return std::ranges::none_of(places, [&](const Candidate& place) { return place.district == found.district; });
    });
    if (other) {
      places.insert(places.end(), near.begin(), near.end());
      return ambiguous(std::move(places));
    }
  }
  return *settle(std::move(places), {}, state);
}

/// Districts, and names elsewhere, whose names are a few letters off the key, each by its nearest name.
Candidates Lookup::near_districts(std::string_view key, const InState& state, std::string_view* nearest) {
  if (!m_districts) {
    m_districts.emplace();
    m_names.for_each_name([this](std::string_view name, const Candidate& candidate) {
      if (candidate.route == Route::gazetteer || candidate.route == Route::police_district) return;
      m_districts->add(name, shortened_key(name, base::fold_name(name)), candidate);
    });
    m_districts->sort();
  }
  const std::size_t length = length_of(key);
  std::vector<SimilarNames::Near> near = m_districts->within(key, letters_off(length));
  std::erase_if(near, [&](const SimilarNames::Near& found) {
    return !fits(found.candidate, state) || (state.id != no_state && found.candidate.is_elsewhere());
  });
  std::ranges::stable_sort(near, {}, &SimilarNames::Near::distance);
  Candidates candidates;
  for (const SimilarNames::Near& found : near) {
    Candidate candidate = found.candidate;
    candidate.route = Route::similar;
    candidate.score = 1 - static_cast<float>(found.distance) / static_cast<float>(length);
    candidate.entry = -1;
    candidates.push_back(candidate);
  }
  if (nearest != nullptr && !near.empty()) *nearest = near.front().name;
  return listed(std::move(candidates));
}

Found Lookup::similar(std::string_view key, const InState& state) {
  std::string_view taken_for;
  Candidates near = near_districts(key, state, &taken_for);
  if (std::ranges::all_of(near, &Candidate::is_elsewhere)) return {};
  if (near.size() > 1) return ambiguous(std::move(near));
  return {Verdict::matched, std::move(near), {}, taken_for};
}

Candidates Lookup::find_exactly(std::string_view text) const {
  Candidates exact = m_names.find(text, base::fold_name(text));
  take_rivals(exact);
  return exact;
}

Candidates Lookup::find_within(std::string_view text, std::uint32_t district) {
  const auto is_there = [district](const Candidate& found) { return found.district == district; };
  Candidates exact = find_exactly(text);
  if (std::ranges::any_of(exact, is_there)) {
    std::erase_if(exact, [&](const Candidate& found) { return !is_there(found); });
    return exact;
  }
  if (!exact.empty()) return {};
  Candidates sounds = m_sounds.find(text, base::fold_name(text));
  std::erase_if(sounds, [&](const Candidate& found) { return found.is_elsewhere() || !is_there(found); });
  return sounds;
}

std::optional<std::uint32_t> Lookup::exact_district(std::string_view text) const {
  Candidates exact = find_exactly(text);
  std::erase_if(exact, [](const Candidate& found) { return !names_district(found.route); });
  if (exact.empty() || !one_district(exact)) return {};
  return exact.front().district;
}

std::vector<CodeReading> Lookup::bare_code(std::string_view text) const {
  if (!m_code_system.empty()) return {};
  return m_names.read_bare_code(base::fold_name(text));
}

std::optional<SimilarNames::Near> Lookup::nearest(std::string_view key) {
  if (!m_all) {
    m_all.emplace();
    m_names.for_each_name([this](std::string_view name, const Candidate& candidate) {
      if (!candidate.is_elsewhere()) m_all->add(name, base::fold_name(name), candidate);
    });
    m_all->sort();
  }
  return m_all->nearest(key);
}

}  // namespace zilamap::joining
