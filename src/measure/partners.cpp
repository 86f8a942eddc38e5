// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "measure/partners.hpp"

#include "base/text.hpp"
#include "measure/tally.hpp"

#include <zilamap/error.hpp>

#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

namespace zilamap::measuring {

namespace {

/// Numbers for names that are one when folded.
class Numbering {
 public:
  /// The number of a name; 0 for one without a letter in it. The name must outlive this.
  std::uint32_t of(std::string_view name) {
    const auto [known, is_new] = m_as_written.try_emplace(name, 0);
    if (!is_new) return known->second;
    const std::string key = base::fold_name(name);
    if (key.empty()) return 0;
    known->second = m_folded.try_emplace(key, static_cast<std::uint32_t>(m_folded.size() + 1)).first->second;
    return known->second;
  }

 private:
  std::unordered_map<std::string_view, std::uint32_t> m_as_written;
  std::unordered_map<std::string, std::uint32_t> m_folded;
};

}  // namespace

std::vector<std::int64_t> distinct_partners(const Records& records, const Joined& joined, const Places& places,
                                            const Measure& what, const Period& period) {
  check_joined(records, joined);
  Numbering numbers;
  std::unordered_set<std::uint64_t> seen;  // district and partner
  std::vector<std::int64_t> counts(places.districts.size());
  for (std::size_t i = 0; i < records.activities.size(); ++i) {
    const Activity& activity = records.activities[i];
    if (activity.count == 0 || activity.partners.empty() || !admits(what.types, activity.type) ||
        !period.has(activity, records))
      continue;
    for (const Link& link : joined.placements[i].links) {
      if (!admits(what.ties, link.tie)) continue;
      if (link.district >= counts.size()) throw UsageError("these places are not the ones that were joined");
      for (const Partner& partner : activity.partners) {
        const std::uint32_t number = numbers.of(partner.name);
        if (number == 0) continue;
        if (seen.insert((std::uint64_t{link.district} << 32) | number).second) ++counts[link.district];
      }
    }
  }
  return counts;
}

}  // namespace zilamap::measuring
