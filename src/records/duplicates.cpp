// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "records/duplicates.hpp"

#include "base/text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <functional>
#include <limits>
#include <utility>

namespace zilamap::records {

namespace {

std::uint64_t hash_of(std::string_view text) {
  static_assert(sizeof(std::size_t) == sizeof(std::uint64_t));
  return std::hash<std::string_view>()(text);
}

/// The place by which people would say where it was.
const PlaceName* first_place(const Activity& activity) {
  if (activity.venue) return &*activity.venue;
  if (!activity.sites.empty()) return &activity.sites.front().place;
  if (!activity.districts.empty()) return &activity.districts.front();
  if (!activity.route.empty()) return &activity.route.front();
  if (!activity.border_parts.empty()) return &activity.border_parts.front();
  return nullptr;
}

Location at_line(Location where, long line) {
  where.line = line;
  where.column = 0;
  return where;
}

}  // namespace

std::size_t SeenLines::slot_of(std::uint64_t hash) const {
  const std::size_t mask = m_hashes.size() - 1;
  std::size_t slot = static_cast<std::size_t>(hash) & mask;
  while (m_hashes[slot] != 0 && m_hashes[slot] != hash) slot = (slot + 1) & mask;
  return slot;
}

void SeenLines::grow() {
  constexpr std::size_t first_size = 1024;
  const auto hashes = std::exchange(m_hashes, {});
  const auto lines = std::exchange(m_lines, {});
  m_hashes.resize(std::max(first_size, hashes.size() * 2));
  m_lines.resize(m_hashes.size());
  for (std::size_t i = 0; i < hashes.size(); ++i) {
    if (hashes[i] == 0) continue;
    const std::size_t slot = slot_of(hashes[i]);
    m_hashes[slot] = hashes[i];
    m_lines[slot] = lines[i];
  }
}

std::optional<long> SeenLines::first_line(std::uint64_t hash, long line) {
  hash = std::max<std::uint64_t>(hash, 1);
  if ((m_count + 1) * 4 > m_hashes.size() * 3 && m_count < m_most) grow();
  const std::size_t slot = m_hashes.empty() ? 0 : slot_of(hash);
  if (!m_hashes.empty() && m_hashes[slot] == hash) return m_lines[slot];
  if (m_count >= m_most) {
    m_overflowed = true;
    return std::nullopt;
  }
  m_hashes[slot] = hash;
  m_lines[slot] = static_cast<std::uint32_t>(std::clamp<long>(line, 0, std::numeric_limits<std::uint32_t>::max()));
  ++m_count;
  return std::nullopt;
}

std::optional<Location> DuplicateWatch::repeats_id(std::string_view id, const Location& where) {
  const auto line = m_ids.first_line(hash_of(id), where.line);
  return line ? std::optional(at_line(where, *line)) : std::nullopt;
}

std::optional<Location> DuplicateWatch::repeats_record(const Activity& activity) {
  constexpr char gap = '\x1f';  // in no folded name
  base::fold_name(activity.title, m_key);
  if (m_key.empty()) return std::nullopt;
  const PlaceName* const place = first_place(activity);
  const bool placed = place != nullptr || !activity.border.empty() || activity.state_wide;
  if (!activity.dates && !placed) return std::nullopt;
  if (activity.dates) {
    for (const Date& day : {activity.dates->first, activity.dates->last}) {
      m_key += gap;
      for (const int part : {day.year, day.month, day.day}) m_key += std::to_string(part) + '-';
    }
  }
  if (place != nullptr) {
    m_key += gap + base::fold_name(place->text) + gap + base::fold_name(place->district);
    if (place->lon_lat) m_key += fmt::format("{}{}/{}", gap, place->lon_lat->x, place->lon_lat->y);
  }
  m_key += gap + activity.border;
  if (activity.state_wide) m_key += gap;
  const auto line = m_records.first_line(hash_of(m_key), activity.where.line);
  return line ? std::optional(at_line(activity.where, *line)) : std::nullopt;
}

void DuplicateWatch::note(const Activity& activity, Findings& findings) {
  const auto first = repeats_record(activity);
  if (!first) return;
  findings.push_back({"possible-duplicate", Severity::warning, activity.where,
                      fmt::format("The record \"{}\" has the title, dates and place of the one in line {}; both count.",
                                  base::printable(activity.id), first->line),
                      "Take one of them out if they are the same."});
}

std::optional<Finding> DuplicateWatch::overflow(const std::string& file) const {
  if (!m_ids.overflowed() && !m_records.overflowed()) return std::nullopt;
  return Finding{
      "duplicates-not-checked", Severity::warning, Location{file},
      "There are too many records to look for duplicates among all of them; the later ones were compared with "
      "the earlier ones only.",
      "Split the file, for example by year, to have all compared."};
}

}  // namespace zilamap::records
