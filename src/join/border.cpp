// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "join/border.hpp"

#include "base/text.hpp"
#include "join/sound_key.hpp"
#include "join/spelling.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <string>
#include <utility>

namespace zilamap::joining {

namespace {

std::string record_name(const Activity& activity) { return fmt::format("Record \"{}\"", base::printable(activity.id)); }

/// The name's keys: as a whole, without its brackets, and what is in them: Nawalparasi West is also called Parasi.
std::vector<std::string> keys_of(std::string_view name) {
  std::vector<std::string> keys{base::fold_name(name)};
  keys.push_back(shortened_key(name, keys.front()));
  for (const Parted& way : part(name)) {
    if (way.marked) keys.push_back(base::fold_name(way.beside));
  }
  std::erase(keys, std::string());
  return keys;
}

/// True when one of the names is the other, or sounds like it.
bool same_name(const std::vector<std::string>& keys, const std::vector<std::string>& others) {
  for (const std::string& key : keys) {
    const std::string sound = sound_key(key);
    for (const std::string& other : others) {
      if (key == other || (!sound.empty() && sound == sound_key(other))) return true;
    }
  }
  return false;
}

/// Every way of reading a text as two names.
std::vector<std::pair<std::string_view, std::string_view>> pairs_in(std::string_view text) {
  constexpr std::array<std::string_view, 9> between{"\u2013", "\u2014", "\u2194", "-",   "/",
                                                    "&",      " and ",  " और ",   " to "};
  constexpr std::size_t longest_text = 200;  // nobody writes more for two names, and each way of reading costs
  std::vector<std::pair<std::string_view, std::string_view>> pairs;
  if (text.size() > longest_text) return pairs;
  for (const std::string_view mark : between) {
    for (std::size_t at = text.find(mark); at != std::string_view::npos; at = text.find(mark, at + mark.size())) {
      const std::string_view left = base::trim(text.substr(0, at));
      const std::string_view right = base::trim(text.substr(at + mark.size()));
      if (!left.empty() && !right.empty()) pairs.emplace_back(left, right);
    }
  }
  return pairs;
}

/// Adds a tie to the border, unless the very same is there.
void add_link(std::vector<Link>& links, const Link& link) {
  const bool there = std::ranges::any_of(links, [&](const Link& other) {
    return other.tie == Tie::border && other.district == link.district && other.faces == link.faces;
  });
  if (!there) links.push_back(link);
}

Link border_link(std::uint32_t district, Route route, float score, std::int32_t faces) {
  return {district, Tie::border, route, -1, {}, score, faces, -1};
}

}  // namespace

void BorderTies::add_links(const Activity& activity, std::vector<Link>& links, Findings& findings) {
  if (m_places.borders.empty()) {
    findings.push_back({"no-borders", Severity::warning, activity.where,
                        fmt::format("{} covers the border \"{}\", but these boundaries come without borders.",
                                    record_name(activity), base::printable(activity.border)),
                        "List the districts that it covers."});
    return;
  }
  const auto border = std::ranges::find(m_places.borders, activity.border, &Border::key);
  if (border == m_places.borders.end()) {
    std::vector<std::string> keys;
    for (const Border& known : m_places.borders) keys.push_back(known.key);
    findings.push_back({"unknown-border", Severity::error, activity.where,
                        fmt::format("{} covers a border \"{}\" that is not known.", record_name(activity),
                                    base::printable(activity.border)),
                        "Known borders: " + base::join_words(keys, ", ") + "."});
    return;
  }
  if (activity.border_parts.empty()) return add_whole(*border, links);
  for (const PlaceName& part : activity.border_parts) add_part(*border, part, links, findings);
}

void BorderTies::add_whole(const Border& border, std::vector<Link>& links) const {
  for (const BorderSegment& segment : border.segments) {
    add_link(links, border_link(static_cast<std::uint32_t>(segment.district), Route::border, 1, -1));
  }
}

void BorderTies::add_part(const Border& border, const PlaceName& part, std::vector<Link>& links, Findings& findings) {
  if (!part.text.empty() && part.district.empty() && !part.lon_lat) {
    const std::optional<std::uint32_t> district = m_resolver.lookup().exact_district(part.text);
    // A district across goes before places of the gazetteer, of which some bear its name: Parsa.
    if ((!district || segment_of(border, *district) == nullptr) &&
        (add_across(border, part, links, findings) || add_pair(border, part, links, findings))) {
      return;
    }
  }
  add_district(border, part, links, findings);
}

/// Where the border faces a district of that name.
std::vector<BorderTies::Facing> BorderTies::facing(const Border& border, std::string_view name) const {
  std::vector<Facing> found;
  const std::vector<std::string> keys = keys_of(name);
  for (const BorderSegment& segment : border.segments) {
    for (std::size_t i = 0; i < segment.faces.size(); ++i) {
      if (!same_name(keys, keys_of(segment.faces[i]))) continue;
      found.push_back({static_cast<std::uint32_t>(segment.district), static_cast<std::int32_t>(i)});
    }
  }
  return found;
}

const BorderSegment* BorderTies::segment_of(const Border& border, std::uint32_t district) const {
  const auto found = std::ranges::find(border.segments, std::size_t{district}, &BorderSegment::district);
  return found == border.segments.end() ? nullptr : &*found;
}

std::vector<std::string> BorderTies::names_on(const Border& border) const {
  std::vector<std::string> names;
  for (const BorderSegment& segment : border.segments) {
    const std::string name = m_resolver.explain().name_of(static_cast<std::uint32_t>(segment.district));
    if (std::ranges::find(names, name) == names.end()) names.push_back(name);
  }
  return names;
}

/// The one of the faced districts that is meant, by its name, its sound or, when no other is as near, a few letters
/// off; -1: none.
std::int32_t BorderTies::face_named(const BorderSegment& segment, const PlaceName& part, std::string_view name,
                                    Findings& findings) const {
  const std::vector<std::string> keys = keys_of(name);
  std::vector<std::size_t> near;
  for (std::size_t i = 0; i < segment.faces.size(); ++i) {
    const std::vector<std::string> others = keys_of(segment.faces[i]);
    if (same_name(keys, others)) return static_cast<std::int32_t>(i);
    const std::size_t limit = letters_off(base::code_points(keys.front()).size());
    const bool similar = std::ranges::any_of(
        others, [&](const std::string& key) { return base::edit_distance(keys.front(), key, limit) <= limit; });
    if (similar) near.push_back(i);
  }
  if (near.size() != 1) return -1;
  const std::string face = base::printable(segment.faces[near.front()]);
  findings.push_back(
      {"similar-name", Severity::warning, part.where,
       fmt::format("{} is taken for {}, the only district across that is nearly the same.", in_quotes(name), face),
       fmt::format("Correct it to {} if that is meant, and else say what is.", face)});
  return static_cast<std::int32_t>(near.front());
}

/// True when the text is a pair, also one that does not face each other; false when it has to be read otherwise.
bool BorderTies::add_pair(const Border& border, const PlaceName& part, std::vector<Link>& links, Findings& findings) {
  std::optional<Finding> failure;
  for (const auto& [left, right] : pairs_in(part.text)) {
    for (const auto& [near, far] : {std::pair{left, right}, std::pair{right, left}}) {
      const Answer& answer = m_resolver.resolve(near, part.state, Use::district);
      const BorderSegment* segment = answer.target ? segment_of(border, answer.target->district) : nullptr;
      if (segment == nullptr) continue;
      const Target target = *answer.target;
      const std::int32_t faces = face_named(*segment, part, far, findings);
      if (faces >= 0) {
        if (answer.finding) {
          findings.push_back(*answer.finding);
          findings.back().where = part.where;
        }
        add_link(links, border_link(target.district, target.route, target.score, faces));
        return true;
      }
      if (failure) continue;
      const std::string here = m_resolver.explain().name_of(target.district);
      failure = {"border-pair-not-facing", Severity::error, part.where,
                 fmt::format("{} is no pair of districts that face each other: {} does not face {}.",
                             in_quotes(part.text), here, in_quotes(far)),
                 fmt::format("{} faces {}.", here, base::join_words(segment->faces, ", "))};
    }
  }
  if (!failure) return false;
  findings.push_back(*std::move(failure));
  return true;
}

/// A district across the border alone. True when the text is one.
bool BorderTies::add_across(const Border& border, const PlaceName& part, std::vector<Link>& links, Findings& findings) {
  const std::vector<Facing> faced = facing(border, part.text);
  if (faced.empty()) return false;
  if (faced.size() == 1) {
    add_link(links, border_link(faced.front().district, Route::border, 1, faced.front().faces));
    return true;
  }
  std::vector<std::string> names;
  for (const Facing& each : faced) names.push_back(m_resolver.explain().name_of(each.district));
  findings.push_back({"ambiguous-place", Severity::warning, part.where,
                      fmt::format("{} in {} faces {} districts: {}.", in_quotes(part.text),
                                  base::printable(border.other_side), names.size(), base::join_words(names, ", ")),
                      fmt::format("Name both sides: {}–{}.", names.front(), base::printable(part.text))});
  return true;
}

void BorderTies::add_district(const Border& border, const PlaceName& part, std::vector<Link>& links,
                              Findings& findings) {
  const std::optional<Target> target = m_resolver.resolve(part, Use::district, findings);
  if (!target) return;
  if (segment_of(border, target->district) != nullptr) {
    add_link(links, border_link(target->district, target->route, target->score, -1));
    return;
  }
  findings.push_back({"district-not-on-border", Severity::error, part.where,
                      fmt::format("{} does not lie on the {}, so it is not counted there.",
                                  m_resolver.explain().name_of(target->district), base::printable(border.name)),
                      fmt::format("On it lie {}.", base::join_words(names_on(border), ", "))});
}

}  // namespace zilamap::joining
