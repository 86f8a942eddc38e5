// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "join/resolver.hpp"

#include "base/text.hpp"
#include "join/spelling.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace zilamap::joining {

namespace {

constexpr std::string_view headquarters = "district headquarters";

/// Looking for a name to suggest compares with every name that is known, so a file full of unknown names gets advice
/// for its first ones only.
constexpr std::size_t most_comparisons = 50'000'000;

Finding info(std::string code, std::string text, std::string advice) {
  return {std::move(code), Severity::info, {}, std::move(text), std::move(advice)};
}

/// True for a code that says its system: "census:236".
bool names_code(std::string_view text) {
  const std::size_t colon = text.find(':');
  if (colon == std::string_view::npos) return false;
  const std::string system = base::fold_name(text.substr(0, colon));
  return system == "census" || system == "census2011" || system == "lgd" || system == "pcode" || system == "iso";
}

}  // namespace

std::size_t Resolver::Hash::operator()(const Question& question) const {
  const std::hash<std::string_view> hash;
  std::size_t sum = hash(question.text) * 31 + (question.use == Use::place ? 0u : 1u);
  if (!question.district.empty()) sum += hash(question.district) * 2;
  if (!question.state.empty()) sum += hash(question.state) * 7;
  return sum;
}

Resolver::Resolver(const Places& places, std::string_view state, std::string_view code_system)
    : m_places(places),
      m_lookup(places, code_system),
      m_explain(places, m_lookup),
      m_locator(places),
      m_state(m_lookup.states().find(state)),
      m_towns(places.districts.size(), -1),
      m_suggestions_left(most_comparisons / (m_lookup.names().size() + 1)) {
  // A state that nobody here has heard of decides nothing.
  if (m_state == unheard_state) m_state = no_state;
  for (std::size_t i = places.gazetteer.size(); i-- > 0;) {
    if (places.gazetteer[i].kind == headquarters) m_towns[places.gazetteer[i].district] = static_cast<std::int32_t>(i);
  }
}

std::optional<Target> Resolver::resolve(const PlaceName& name, Use use, Findings& findings) {
  const auto taken = [&](const Answer& answer) {
    if (answer.finding) {
      findings.push_back(*answer.finding);
      findings.back().where = name.where;
    }
    return answer.target;
  };
  if (name.lon_lat && m_locator.usable()) return taken(by_point(name, use));
  if (name.lon_lat) {
    findings.push_back(unused_point(name));
    findings.back().where = name.where;
    if (name.text.empty() && name.district.empty()) return {};
  }
  return taken(by_name({name.text, name.district, name.state, use}));
}

Answer Resolver::resolve(const PlaceName& name, Use use) {
  if (name.lon_lat && m_locator.usable()) return by_point(name, use);
  if (name.lon_lat && name.text.empty() && name.district.empty()) return {{}, unused_point(name), {}, false};
  return by_name({name.text, name.district, name.state, use});
}

const Answer& Resolver::by_name(const Question& question) {
  const auto known = m_answers.find(question);
  if (known != m_answers.end()) return known->second;
  Answer found = answer(question);
  return m_answers.emplace(question, std::move(found)).first->second;
}

/// Splits what stands behind a comma or in brackets off a name that is not known as a whole: a state, or a district
/// when none stands beside it yet. "Sonbarsa, Saharsa, Bihar" is Sonbarsa beside Saharsa in Bihar.
Resolver::Question Resolver::taken_apart(Question question) {
  const auto take = [&question](const Parted& way, std::string_view& beside) {
    question.text = way.name;
    beside = way.beside;
    return true;
  };
  const auto take_one = [&](const std::vector<Parted>& ways) {
    for (const Parted& way : ways) {
      if (m_lookup.states().knows(way.beside)) return take(way, question.state);
      const std::optional<std::uint32_t> beside = m_lookup.exact_district(way.beside);
      // Two districts behind each other are a list, unless the one has a place that is called as the other.
      const bool is_list =
          beside && m_lookup.exact_district(way.name) && m_lookup.find_within(way.name, *beside).empty();
      if (way.marked && question.district.empty() && beside && !is_list) {
        return take(way, question.district);
      }
    }
    return false;
  };
  constexpr int most_parts = 3;
  for (int parts = 0; parts < most_parts; ++parts) {
    const std::vector<Parted> ways = part(question.text);
    if (ways.empty()) break;
    const std::string key = base::fold_name(question.text);
    if (!m_lookup.names().find_key(key).empty() || m_lookup.states().is_whole(key) || !take_one(ways)) break;
  }
  return question;
}

Answer Resolver::answer(const Question& asked) {
  if (asked.text.empty()) {
    return asked.district.empty() ? unknown({}) : by_name({asked.district, {}, asked.state, Use::district});
  }
  const Question question = taken_apart(asked);
  if (question.district.empty()) return alone(question);
  const Answer& beside = by_name({question.district, {}, question.state, Use::district});
  if (!beside.target) return beside;
  return within(question, *beside.target);
}

InState Resolver::meant_state(std::string_view beside) const {
  const StateId said = m_lookup.states().find(beside);
  if (said != no_state) return {said, true};
  return {m_state, false};
}

/// A name with no district beside it.
Answer Resolver::alone(const Question& question) {
  using Verdict = Found::Verdict;
  const std::string_view text = question.text;
  Found found = m_lookup.find(text, meant_state(question.state), question.use);
  switch (found.verdict) {
    case Verdict::unknown:
      return unknown(text);
    case Verdict::matched: {
      Answer answer{target(found.candidates, question.use), {}, {}, false};
      if (answer.target->route == Route::similar) {
        answer.finding = m_explain.similar(text, found.candidates.front(), found.taken_for);
      }
      return answer;
    }
    case Verdict::ambiguous:
      return {{}, m_explain.ambiguous(text, found.candidates), std::move(found.candidates), true};
    case Verdict::bare_code: {
      Candidates candidates;
      for (const CodeReading& reading : found.readings)
        candidates.push_back({reading.district, Route::code, 1, -1, -1});
      return {{}, m_explain.bare_code(text, found.readings), std::move(candidates), true};
    }
    case Verdict::whole_state:
      return {{}, m_explain.whole_state(text), {}, false};
    case Verdict::elsewhere:
      return {{}, m_explain.elsewhere(text, found.candidates), std::move(found.candidates), false};
  }
  return {};
}

/// A name with a district beside it that is known. The record says the district in so many words, so a place that the
/// gazetteer has not, or has elsewhere, still counts there; only a code or two districts that differ cannot be
/// reconciled.
Answer Resolver::within(const Question& question, const Target& beside) {
  const std::string_view text = question.text;
  if (const std::vector<CodeReading> readings = m_lookup.bare_code(text); !readings.empty()) {
    return {{}, m_explain.bare_code(text, readings), {}, true};
  }
  const Candidates there = m_lookup.find_within(text, beside.district);
  if (!there.empty()) {
    Answer found{target(there, question.use), {}, {}, false};
    found.target->score = std::max(found.target->score, beside.score);
    return found;
  }
  const std::string name = m_explain.name_of(beside.district);
  Answer found{Target{beside.district, beside.route, beside.score, {}}, {}, {}, false};
  if (m_lookup.states().is_whole(base::fold_name(text))) return found;
  const Candidates candidates = m_lookup.find_exactly(text);
  if (candidates.empty() && names_code(text)) {
    return {{},
            Finding{"unknown-code",
                    Severity::error,
                    {},
                    fmt::format("{} is no code that is known here, and the district beside it is {}; neither is used.",
                                in_quotes(text), name),
                    "Correct the code, or leave it out."},
            {},
            false};
  }
  if (candidates.empty()) {
    found.finding = info("place-not-in-gazetteer",
                         fmt::format("{} is not in the gazetteer; it counts in {}, the district beside it, without a "
                                     "point on the map.",
                                     in_quotes(text), name),
                         "Give its longitude and latitude to have it drawn where it lies.");
    return found;
  }
  const Candidate& elsewhere = candidates.front();
  const std::string other = m_explain.name_of(elsewhere.district);
  if (elsewhere.route == Route::code || (question.use == Use::district && names_district(elsewhere.route))) {
    return {{},
            Finding{"place-contradicts-district",
                    Severity::warning,
                    {},
                    fmt::format("{} is the district {}, but the district beside it is {}; neither is used.",
                                in_quotes(text), other, name),
                    "Leave one of the two out, or correct it."},
            {elsewhere, {beside.district, beside.route, beside.score, -1, -1}},
            true};
  }
  found.finding =
      Finding{"place-elsewhere",
              names_district(elsewhere.route) ? Severity::warning : Severity::info,
              {},
              fmt::format("{} is known in {} and not in {}; it counts in {}, the district beside it, without "
                          "a point on the map.",
                          in_quotes(text), other, name, name),
              "Check the district."};
  return found;
}

Answer Resolver::unknown(std::string_view text) {
  if (m_suggestions_left == 0) return {{}, m_explain.unknown(text, {}), {}, false};
  --m_suggestions_left;
  const std::optional<SimilarNames::Near> nearest = m_lookup.nearest(base::fold_name(text));
  if (!nearest) return {{}, m_explain.unknown(text, {}), {}, false};
  Candidate near = nearest->candidate;
  near.route = Route::similar;
  near.score = 1 - static_cast<float>(nearest->distance) / static_cast<float>(base::code_points(text).size());
  return {{}, m_explain.unknown(text, nearest->name), {near}, false};
}

/// Where the name is in the gazetteer, in one district: the headquarters before others of the name; of several others
/// none, as it is not known which.
std::optional<Point> Resolver::point_of(const Candidates& candidates, std::uint32_t district,
                                        bool only_headquarters) const {
  std::optional<Point> point;
  std::size_t others = 0;
  for (const Candidate& candidate : candidates) {
    if (candidate.entry < 0 || candidate.district != district) continue;
    const GazetteerEntry& entry = m_places.gazetteer[static_cast<std::size_t>(candidate.entry)];
    if (entry.kind == headquarters) return entry.lon_lat;
    if (++others == 1) point = entry.lon_lat;
  }
  if (only_headquarters || others > 1) return {};
  return point;
}

/// The target of the surest candidate. A town lies where the gazetteer has it. A place that bears its district's name
/// is drawn at the headquarters, if the town is called the same; the district as a whole has no point.
Target Resolver::target(const Candidates& candidates, Use use) const {
  const Candidate& chosen = candidates.front();
  Target result{chosen.district, chosen.route, chosen.score, {}};
  if (use == Use::district || chosen.route == Route::code) return result;
  if (chosen.route <= Route::hindi_name) {
    const Candidates same = m_lookup.find_exactly(m_places.districts[chosen.district].name);
    result.lon_lat = point_of(same, chosen.district, true);
  } else if (chosen.route == Route::headquarters && m_towns[chosen.district] >= 0) {
    // The gazetteer has the town under one spelling only.
    result.lon_lat = m_places.gazetteer[static_cast<std::size_t>(m_towns[chosen.district])].lon_lat;
  } else {
    result.lon_lat = point_of(candidates, chosen.district, false);
  }
  return result;
}

}  // namespace zilamap::joining
