// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "join/explain.hpp"

#include "base/numbers.hpp"
#include "base/text.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace zilamap::joining {

namespace {

constexpr std::size_t most_listed = 8;

bool is(const Candidates& candidates, Route route) {
  return std::ranges::any_of(candidates, [route](const Candidate& found) { return found.route == route; });
}

}  // namespace

std::string in_quotes(std::string_view text) { return '"' + base::printable(text) + '"'; }

std::string degrees(Point point) { return fmt::format("{}, {}", base::fixed(point.x, 5), base::fixed(point.y, 5)); }

std::string Explainer::name_of(std::uint32_t district) const {
  return base::printable(m_places.districts[district].name);
}

std::string Explainer::name_of(const Candidate& candidate) const {
  if (!candidate.is_elsewhere()) return m_places.districts[candidate.district].name;
  return m_lookup.names().elsewhere()[static_cast<std::size_t>(candidate.elsewhere)].name;
}

std::string Explainer::state_of(const Candidate& candidate) const {
  if (candidate.is_elsewhere()) {
    return m_lookup.names().elsewhere()[static_cast<std::size_t>(candidate.elsewhere)].state;
  }
  const std::string& state = m_places.districts[candidate.district].state;
  return state.empty() ? m_places.state : state;
}

bool Explainer::states_differ(const Candidates& candidates) const {
  return std::ranges::any_of(candidates,
                             [&](const Candidate& other) { return state_of(other) != state_of(candidates.front()); });
}

/// "Purnia (lgd:214)", "Aurangabad in Maharashtra".
std::string Explainer::told(const Candidate& candidate, bool with_state) const {
  std::string text = base::printable(name_of(candidate));
  const std::string state = with_state ? state_of(candidate) : "";
  if (!state.empty()) text += " in " + base::printable(state);
  if (candidate.is_elsewhere()) return text;
  const District& district = m_places.districts[candidate.district];
  if (!district.lgd.empty()) {
    text += fmt::format(" (lgd:{})", base::printable(district.lgd));
  } else if (!district.census2011.empty()) {
    text += fmt::format(" (census:{})", base::printable(district.census2011));
  }
  return text;
}

std::string Explainer::told(const Candidates& candidates, bool with_state) const {
  std::vector<std::string> listed;
  for (const Candidate& found : candidates) {
    if (listed.size() == most_listed) {
      listed.emplace_back("…");
      break;
    }
    listed.push_back(told(found, with_state));
  }
  return base::join_words(listed, ", ");
}

Finding Explainer::unknown(std::string_view text, std::string_view nearest) const {
  return {"unknown-place",
          Severity::warning,
          {},
          fmt::format("{} is no district, place or code that is known here.", in_quotes(text)),
          nearest.empty() ? "Check the spelling, or name the district beside it."
                          : fmt::format("Did you mean {}?", in_quotes(nearest))};
}

Finding Explainer::ambiguous(std::string_view text, const Candidates& candidates) const {
  const bool is_place = std::ranges::all_of(candidates, [](const Candidate& c) { return c.route == Route::gazetteer; });
  std::string advice = "Give the district's code or a point.";
  if (is_place) {
    advice = "Name the district beside it.";
  } else if (states_differ(candidates)) {
    const Candidate& first = candidates.front();
    const std::string whole = base::printable(name_of(first)) + ", " + base::printable(state_of(first));
    advice = fmt::format("Say in which state it is ({}, or a column `state`), or give the district's code.",
                         in_quotes(whole));
  } else if (is(candidates, Route::similar)) {
    advice = "Correct the spelling, or give the district's code.";
  }
  return {"ambiguous-place",
          Severity::warning,
          {},
          fmt::format("{} {} {} districts: {}.", in_quotes(text), is_place ? "is a place in" : "can mean",
                      candidates.size(), told(candidates, states_differ(candidates))),
          std::move(advice)};
}

Finding Explainer::bare_code(std::string_view text, const std::vector<CodeReading>& readings) const {
  const std::string digits = base::fold_name(text);
  std::vector<std::string> listed;
  for (const CodeReading& reading : readings) {
    if (listed.size() == most_listed) break;
    listed.push_back(fmt::format("{}:{} is {}", reading.system, digits, name_of(reading.district)));
  }
  return {"bare-code",
          Severity::error,
          {},
          fmt::format("The code {} does not say its system: {}.", in_quotes(text), base::join_words(listed, ", ")),
          fmt::format("Write {}:{}, or the district's name.", readings.front().system, digits) +
              (readings.size() == 1 || readings.front().system != readings.back().system
                   ? ""
                   : " The code stands for several, so say the state too.")};
}

Finding Explainer::whole_state(std::string_view text) const {
  return {"state-as-district",
          Severity::warning,
          {},
          fmt::format("{} is not a district but the state as a whole.", in_quotes(text)),
          "Mark the record as state-wide, or name its districts."};
}

Finding Explainer::elsewhere(std::string_view text, const Candidates& candidates) const {
  const bool ours =
      std::ranges::any_of(candidates, [](const Candidate& candidate) { return !candidate.is_elsewhere(); });
  return {"place-in-other-state",
          Severity::warning,
          {},
          ours ? fmt::format("{} is {}, and not in the state that is named beside it.", in_quotes(text),
                             told(candidates, true))
               : fmt::format("{} is {}, and not one of these districts.", in_quotes(text), told(candidates, true)),
          ours ? "Correct the state or the name." : "Give boundaries that have it, or correct the name."};
}

Finding Explainer::similar(std::string_view text, const Candidate& candidate, std::string_view taken_for) const {
  const std::string name = name_of(candidate.district);
  const std::string as =
      base::fold_name(taken_for) == base::fold_name(name)
          ? fmt::format("{} is taken for {}", in_quotes(text), name)
          : fmt::format("{} is taken for {}, and so for {}", in_quotes(text), in_quotes(taken_for), name);
  return {"similar-name",
          Severity::warning,
          {},
          as + ", the only name that is nearly the same.",
          fmt::format("Correct it to {} if that is meant, and else say what is.", name)};
}

}  // namespace zilamap::joining
