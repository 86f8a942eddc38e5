// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "join/resolver.hpp"

#include "base/numbers.hpp"
#include "base/text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace zilamap::joining {

namespace {

constexpr std::string_view headquarters = "district headquarters";

/// Looking for a similar name compares with every name that is known, so a file full of unknown names gets advice for
/// its first ones only.
constexpr std::size_t most_suggestions = 100;
constexpr std::size_t most_comparisons = 1'000'000;

std::string in_quotes(std::string_view text) { return '"' + base::printable(text) + '"'; }

bool is_district_name(Route route) { return route < Route::gazetteer; }

std::string degrees(Point point) { return fmt::format("{}, {}", base::fixed(point.x, 5), base::fixed(point.y, 5)); }

/// What a record calls a place, for findings.
std::string label(const PlaceName& name) {
  const std::string& text = name.text.empty() ? name.district : name.text;
  return text.empty() ? "the place" : in_quotes(text);
}

}  // namespace

std::size_t Resolver::Hash::operator()(const Question& question) const {
  const std::hash<std::string_view> hash;
  return hash(question.text) * 31 + hash(question.district) * 2 + (question.use == Use::place ? 0u : 1u);
}

Resolver::Resolver(const Places& places)
    : m_places(places),
      m_index(places),
      m_locator(places),
      m_suggestions_left(std::min(most_suggestions, most_comparisons / (m_index.size() + 1))) {}

std::optional<Target> Resolver::resolve(const PlaceName& name, Use use, Findings& findings) {
  const auto report = [&](const std::optional<Finding>& finding) {
    if (!finding) return;
    findings.push_back(*finding);
    findings.back().where = name.where;
  };
  if (name.lon_lat && m_locator.usable()) {
    const Answer found = by_point(name, use);
    report(found.finding);
    return found.target;
  }
  if (name.lon_lat) {
    report(
        Finding{"point-not-used",
                Severity::warning,
                {},
                fmt::format("The point of {} is not used: the boundaries are not in degrees on WGS 84.", label(name)),
                "Name the district, or give boundaries in WGS 84."});
    if (name.text.empty() && name.district.empty()) return {};
  }
  const Answer& found = by_name({name.text, name.district, use});
  report(found.finding);
  return found.target;
}

const Resolver::Answer& Resolver::by_name(const Question& question) {
  const auto known = m_answers.find(question);
  if (known != m_answers.end()) return known->second;
  Answer found = answer(question);
  return m_answers.emplace(question, std::move(found)).first->second;
}

Resolver::Answer Resolver::answer(const Question& question) {
  if (question.district.empty()) return alone(question.text, question.use);
  const Answer& beside = by_name({question.district, {}, Use::district});
  if (question.text.empty() || !beside.target) return beside;
  return within(question.text, beside.target->district, question.use, beside.target->route);
}

/// A name with no district beside it.
Resolver::Answer Resolver::alone(std::string_view text, Use use) {
  const std::vector<CodeReading> readings = m_index.read_bare_code(text);
  if (!readings.empty()) return {{}, bare_code(text, readings)};
  std::vector<Candidate> candidates = m_index.find(text);
  if (candidates.empty()) return {{}, unknown(text)};
  const Candidate best = candidates.front();
  const bool one_district = std::all_of(candidates.begin(), candidates.end(), [&best](const Candidate& other) {
    return other.route != best.route || other.district == best.district;
  });
  if (one_district) return {target(candidates, best, use), {}};
  std::erase_if(candidates, [&best](const Candidate& other) { return other.route != best.route; });
  return {{}, ambiguous(text, candidates)};
}

/// A name with a district beside it that is known. The record says the district in so many words, so a place that the
/// gazetteer has not, or has elsewhere, still counts there; only a code or two districts that differ cannot be
/// reconciled.
Resolver::Answer Resolver::within(std::string_view text, std::uint32_t district, Use use, Route district_route) {
  const std::vector<CodeReading> readings = m_index.read_bare_code(text);
  if (!readings.empty()) return {{}, bare_code(text, readings)};
  const std::vector<Candidate> candidates = m_index.find(text);
  for (const Candidate& candidate : candidates) {
    if (candidate.district == district) return {target(candidates, candidate, use), {}};
  }
  const std::string name = base::printable(m_places.districts[district].name);
  Answer found{Target{district, district_route, {}}, {}};
  if (candidates.empty()) {
    found.finding =
        Finding{"place-not-in-gazetteer",
                Severity::info,
                {},
                fmt::format("{} is not in the gazetteer; it counts in {}, the district beside it, without a "
                            "point on the map.",
                            in_quotes(text), name),
                "Give its longitude and latitude to have it drawn where it lies."};
    return found;
  }
  const Candidate& elsewhere = candidates.front();
  const std::string other = base::printable(m_places.districts[elsewhere.district].name);
  if (elsewhere.route == Route::code || (use == Use::district && is_district_name(elsewhere.route))) {
    return {{},
            Finding{"place-contradicts-district",
                    Severity::warning,
                    {},
                    fmt::format("{} is the district {}, but the district beside it is {}; neither is used.",
                                in_quotes(text), other, name),
                    "Leave one of the two out, or correct it."}};
  }
  found.finding =
      Finding{"place-elsewhere",
              is_district_name(elsewhere.route) ? Severity::warning : Severity::info,
              {},
              fmt::format("{} is known in {} and not in {}; it counts in {}, the district beside it, without "
                          "a point on the map.",
                          in_quotes(text), other, name, name),
              "Check the district."};
  return found;
}

/// A place with a point. The point decides, unless the record names another district.
Resolver::Answer Resolver::by_point(const PlaceName& name, Use use) {
  const Point point = *name.lon_lat;
  const std::optional<std::uint32_t> at = m_locator.find(point);
  if (!at) {
    return {{},
            Finding{"point-outside-district",
                    Severity::warning,
                    {},
                    fmt::format("The point {} of {} lies in no district of the map; the place is not used.",
                                degrees(point), label(name)),
                    "Check that longitude comes first and latitude second, both in degrees."}};
  }
  Answer found{Target{*at, Route::point, {}}, {}};
  if (use == Use::place) found.target->lon_lat = point;
  const bool district_beside = !name.district.empty();
  if (!district_beside && name.text.empty()) return found;

  const Answer& named = district_beside ? by_name({name.district, {}, Use::district}) : by_name({name.text, {}, use});
  if (!named.target) {
    // The point has settled what an unknown or ambiguous place name could not; a wrong district name is still wrong.
    if (district_beside || use == Use::district) found.finding = named.finding;
    return found;
  }
  if (named.target->district == *at) return found;
  const std::string& here = m_places.districts[*at].name;
  const std::string& there = m_places.districts[named.target->district].name;
  if (district_beside || use == Use::district) {
    return {{},
            Finding{"point-outside-district",
                    Severity::warning,
                    {},
                    fmt::format("The point {} of {} lies in {}, but the record names {}; the place is not used.",
                                degrees(point), label(name), base::printable(here), base::printable(there)),
                    "Correct the point or the district."}};
  }
  found.finding = Finding{"place-elsewhere",
                          Severity::info,
                          {},
                          fmt::format("{} is known in {}, but its point lies in {}; it counts where the point lies.",
                                      in_quotes(name.text), base::printable(there), base::printable(here)),
                          "Check the point."};
  return found;
}

/// Where the name is in the gazetteer, in one district: the headquarters before others of the name; of several others
/// none, as it is not known which.
std::optional<Point> Resolver::point_of(const std::vector<Candidate>& candidates, std::uint32_t district,
                                        bool only_headquarters) {
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

/// The target of the chosen candidate. A place that bears its district's name is drawn at the headquarters, if the
/// town is called the same; the district as a whole has no point.
Target Resolver::target(const std::vector<Candidate>& candidates, const Candidate& chosen, Use use) {
  Target result{chosen.district, chosen.route, {}};
  if (use == Use::district || chosen.route == Route::code) return result;
  if (chosen.route == Route::gazetteer) {
    result.lon_lat = point_of(candidates, chosen.district, false);
  } else {
    result.lon_lat = point_of(m_index.find(m_places.districts[chosen.district].name), chosen.district, true);
  }
  return result;
}

Finding Resolver::unknown(std::string_view text) {
  Finding finding{"unknown-place",
                  Severity::warning,
                  {},
                  fmt::format("{} is no district, place or code that is known here.", in_quotes(text)),
                  "Check the spelling, or name the district beside it."};
  if (m_suggestions_left == 0) return finding;
  --m_suggestions_left;
  const std::string_view nearest = m_index.nearest(text);
  if (!nearest.empty()) finding.advice = fmt::format("Did you mean {}?", in_quotes(nearest));
  return finding;
}

Finding Resolver::ambiguous(std::string_view text, const std::vector<Candidate>& candidates) const {
  constexpr std::size_t most_listed = 8;
  std::vector<std::uint32_t> districts;
  for (const Candidate& candidate : candidates) districts.push_back(candidate.district);
  std::sort(districts.begin(), districts.end());
  districts.erase(std::unique(districts.begin(), districts.end()), districts.end());
  std::vector<std::string> listed;
  for (const std::uint32_t index : districts) {
    const District& district = m_places.districts[index];
    if (listed.size() == most_listed) {
      listed.push_back("…");
      break;
    }
    listed.push_back(base::printable(district.name));
    if (!district.lgd.empty()) listed.back() += fmt::format(" (lgd:{})", base::printable(district.lgd));
  }
  const bool place = candidates.front().route == Route::gazetteer;
  return {"ambiguous-place",
          Severity::warning,
          {},
          fmt::format("{} {} {} districts: {}.", in_quotes(text), place ? "is a place in" : "can mean",
                      districts.size(), base::join_words(listed, ", ")),
          place ? "Name the district beside it." : "Give the district's code or a point."};
}

Finding Resolver::bare_code(std::string_view text, const std::vector<CodeReading>& readings) const {
  const std::string digits = base::fold_name(text);
  std::vector<std::string> listed;
  for (const CodeReading& reading : readings) {
    listed.push_back(
        fmt::format("{}:{} is {}", reading.system, digits, base::printable(m_places.districts[reading.district].name)));
  }
  return {"bare-code",
          Severity::error,
          {},
          fmt::format("The code {} does not say its system: {}.", in_quotes(text), base::join_words(listed, ", ")),
          fmt::format("Write {}:{}, or the district's name.", readings.front().system, digits)};
}

}  // namespace zilamap::joining
