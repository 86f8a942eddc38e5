// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "records/collector.hpp"

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
  if (!m_records.summed) {
    if (!activity_id.empty()) {
      const auto [known, fresh] = m_by_id.emplace(activity_id, m_records.activities.size());
      if (!fresh) return merge(m_records.activities[known->second], std::move(row));
    }
    m_records.activities.push_back(std::move(row));
    if (m_records.activities.size() > m_sums_above) begin_sums();
    return;
  }
  if (m_open && !activity_id.empty() && activity_id == m_open_id) return merge(*m_open, std::move(row));
  if (!activity_id.empty() && !m_closed.insert(std::hash<std::string>()(activity_id)).second) throw RowsApart();
  if (m_open) close(std::move(*m_open));
  m_open = std::move(row);
  m_open_id = activity_id;
}

void Collector::begin_sums() {
  m_records.summed = true;
  const std::hash<std::string> hash;
  for (const auto& [id, index] : m_by_id) m_closed.insert(hash(id));
  std::vector<Activity> kept = std::exchange(m_records.activities, {});
  for (const auto& [id, index] : m_by_id) {
    if (index + 1 == kept.size()) m_open_id = id;
  }
  m_by_id.clear();
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
    if (more) total = total.value_or(0) + *more;
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
  if (m_records.rejected.size() < most_single) {
    m_records.rejected.push_back(std::move(rejected));
    return;
  }
  const auto same_year = [&](const Rejected& other) { return other.id.empty() && other.year == rejected.year; };
  const auto from = m_records.rejected.begin() + most_single;
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
  if (!m_records.summed) {
    for (Activity& activity : m_records.activities) complete(activity);
  } else {
    if (m_open) close(std::move(*m_open));
    m_open.reset();
    m_records.activities = m_folder.take();
  }
  if (m_withheld > 0) m_findings.add(withheld_finding(m_withheld, file));
  if (auto overflow = m_duplicates.overflow(file)) m_findings.add(std::move(*overflow));
}

}  // namespace zilamap::records
