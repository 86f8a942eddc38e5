// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "records/collector.hpp"

#include "base/capped.hpp"
#include "base/text.hpp"
#include "records/status.hpp"
#include "records/withhold.hpp"
#include "records/year_notes.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <functional>
#include <iterator>
#include <utility>

namespace zilamap::records {

namespace {

std::uint64_t hash_of(const std::string& id) { return std::hash<std::string>()(id); }

/// Two sites of one activity that nobody could tell apart.
bool same_site(const Site& a, const Site& b) {
  return a.place.text == b.place.text && a.place.district == b.place.district && a.place.lon_lat == b.place.lon_lat &&
         a.people_trained == b.people_trained && a.split == b.split;
}

void append_text(std::string& text, const std::string& more) {
  if (more.empty() || text.find(more) != std::string::npos) return;
  text += (text.empty() ? "" : " ") + more;
}

}  // namespace

void Collector::add(Activity&& row, const std::string& activity_id, bool own_id) {
  if (own_id) {
    if (const auto first = m_duplicates.repeats_id(row.id, row.where)) {
      const std::string reason = fmt::format("The record in row {} has the same id.", first->line);
      m_findings.add(
          {"duplicate-id", Severity::error, row.where,
           fmt::format("The record \"{}\" is left out: {}", base::printable(row.id), reason),
           "Give each record an id of its own; for several rows of one activity call the column activity_id."});
      return reject({row.id, reason, year_of(row, m_records.calendar), row.where});
    }
  }
  const bool apart = m_apart.contains(activity_id);
  if (!m_records.summed || apart) {
    std::vector<Activity>& kept = apart ? m_kept : m_records.activities;
    if (!activity_id.empty()) {
      const auto [known, fresh] = m_by_id.emplace(activity_id, kept.size());
      if (!fresh) return merge(kept[known->second], std::move(row));
    }
    kept.push_back(std::move(row));
    if (!m_records.summed && m_records.activities.size() > m_sums_above) begin_sums();
    return;
  }
  if (m_open && !activity_id.empty() && activity_id == m_open_id) return merge(*m_open, std::move(row));
  if (!activity_id.empty() && m_closed.first_line(hash_of(activity_id), 1)) {
    m_found_apart.insert(activity_id);
    return;
  }
  if (m_open) close(std::move(*m_open));
  m_open = std::move(row);
  m_open_id = activity_id;
}

void Collector::begin_sums() {
  m_records.summed = true;
  std::vector<Activity> kept = std::exchange(m_records.activities, {});
  std::erase_if(m_by_id, [&](const auto& known) {
    const auto& [id, index] = known;
    if (m_apart.contains(id)) return false;
    m_closed.first_line(hash_of(id), 1);
    if (index + 1 == kept.size()) m_open_id = id;
    return true;
  });
  m_open = std::move(kept.back());
  kept.pop_back();
  for (Activity& activity : kept) close(std::move(activity));
}

/// A row more of an activity adds its sites and districts; what it says otherwise must agree with the rows before.
void Collector::merge(Activity& activity, Activity&& row) {
  const auto differs = [&](const char* what) {
    m_findings.add(
        {"rows-differ", Severity::warning, row.where,
         fmt::format(
             "The {} differs from that of the first row of \"{}\"; it counts as a whole as its earliest row does.",
             what, base::printable(activity.id)),
         "Write the same in all rows of an activity, or leave it empty after the first."});
  };
  constexpr std::size_t looked_back = 50;
  const std::size_t recent = activity.sites.size() - std::min(activity.sites.size(), looked_back);
  const bool repeated = !row.sites.empty() && (!row.dates || row.dates == activity.dates) &&
                        std::any_of(activity.sites.begin() + static_cast<std::ptrdiff_t>(recent), activity.sites.end(),
                                    [&](const Site& site) { return same_site(site, row.sites.front()); });
  if (repeated) {
    m_findings.add({"possible-duplicate", Severity::warning, row.where,
                    fmt::format("The row has the place, date and headcount of another row of \"{}\"; both count.",
                                base::printable(activity.id)),
                    "Take one of them out if they are the same."});
  }
  // That one row is about survivors makes the whole activity so.
  if (is_about_survivors(row) && !is_about_survivors(activity)) activity.tags.emplace_back("survivors");
  if (activity.sector.empty()) activity.sector = std::move(row.sector);
  if (activity.status.empty()) activity.status = std::move(row.status);
  append_text(activity.note, row.note);
  append_text(activity.source, row.source);
  if (row.dates && activity.dates) {
    const Year before = fiscal_year_of(activity.dates->first, m_records.calendar);
    if (fiscal_year_of(row.dates->first, m_records.calendar) != before) differs("fiscal year");
    activity.dates =
        DateSpan{std::min(activity.dates->first, row.dates->first), std::max(activity.dates->last, row.dates->last)};
  } else if (row.dates) {
    activity.dates = row.dates;
  }
  if (!row.type.empty() && activity.type.empty()) activity.type = row.type;
  if (!row.type.empty() && row.type != activity.type) differs("type");
  if (!activity.heading_year) activity.heading_year = row.heading_year;
  if (activity.border.empty()) activity.border = std::move(row.border);
  const auto append = [](auto& to, auto& from) {
    to.insert(to.end(), std::make_move_iterator(from.begin()), std::make_move_iterator(from.end()));
  };
  append(activity.border_parts, row.border_parts);
  append(activity.route, row.route);
  append(activity.districts, row.districts);
  append(activity.sites, row.sites);
  append(activity.outcomes, row.outcomes);
  for (Partner& partner : row.partners) {
    if (std::find(activity.partners.begin(), activity.partners.end(), partner) == activity.partners.end()) {
      activity.partners.push_back(std::move(partner));
    }
  }
  for (std::string& tag : row.tags) {
    if (std::find(activity.tags.begin(), activity.tags.end(), tag) == activity.tags.end()) {
      activity.tags.push_back(std::move(tag));
    }
  }
  activity.state_wide = activity.state_wide || row.state_wide;
  activity.withheld = activity.withheld || row.withheld;
  if (row.venue) {
    if (activity.venue) {
      Site site;
      site.place = std::move(*row.venue);
      activity.sites.push_back(std::move(site));
    } else {
      activity.venue = std::move(row.venue);
    }
  }
  const auto add_number = [](std::optional<std::int64_t>& total, const std::optional<std::int64_t>& more) {
    if (!more) return;
    total = total.value_or(0);
    base::add_capped(*total, *more);
  };
  add_number(activity.people_trained, row.people_trained);
  add_number(activity.people_targeted, row.people_targeted);
  add_number(activity.split.female, row.split.female);
  add_number(activity.split.male, row.split.male);
  add_number(activity.split.adults, row.split.adults);
  add_number(activity.split.children, row.split.children);
}

void Collector::reject(Rejected rejected) {
  constexpr std::size_t most_single = 1000;
  if (m_records.rejected.size() < (m_records.summed ? most_single : std::max(most_single, m_sums_above))) {
    m_records.rejected.push_back(std::move(rejected));
    return;
  }
  const auto same_year = [&](const Rejected& other) { return other.id.empty() && other.year == rejected.year; };
  const auto from =
      m_records.rejected.begin() + static_cast<std::ptrdiff_t>(std::min(most_single, m_records.rejected.size()));
  const auto sum = std::find_if(from, m_records.rejected.end(), same_year);
  if (sum != m_records.rejected.end()) {
    ++sum->count;
    return;
  }
  rejected.id.clear();
  m_records.rejected.push_back(std::move(rejected));
}

/// Looks at a record that is whole.
void Collector::complete(Activity& activity) {
  Findings odd;
  m_duplicates.note(activity, odd);
  note_status(activity, odd);
  // That no column tells of years is said once, of the table.
  if (activity.dates || activity.heading_year || m_has_years) note_year(activity, m_records.calendar, odd);
  m_findings.add(std::move(odd));
  m_withheld += withhold_small(activity, suppression_of(activity, m_records.suppress_below));
}

void Collector::close(Activity&& activity) {
  complete(activity);
  m_folder.add(std::move(activity));
}

void Collector::finish(const std::string& file) {
  if (!m_found_apart.empty()) throw RowsApart(std::move(m_found_apart));
  if (!m_records.summed) {
    for (Activity& activity : m_kept) m_records.activities.push_back(std::move(activity));
    for (Activity& activity : m_records.activities) complete(activity);
  } else {
    for (Activity& activity : m_kept) close(std::move(activity));
    if (m_open) close(std::move(*m_open));
    m_open.reset();
    m_records.activities = m_folder.take();
  }
  if (m_withheld > 0) m_findings.add(withheld_finding(m_withheld, file));
  if (m_closed.overflowed()) {
    m_findings.add(
        {"duplicates-not-checked", Severity::warning, Location{file},
         "There are too many activities to look whether rows of one stand apart; such rows of later ones count "
         "as records of their own.",
         "Sort the table by activity."});
  }
  if (auto overflow = m_duplicates.overflow(file)) m_findings.add(std::move(*overflow));
}

}  // namespace zilamap::records
