// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "records/iati.hpp"

#include "base/byte_source.hpp"
#include "base/finding_log.hpp"
#include "base/text.hpp"
#include "records/duplicates.hpp"
#include "records/iati_activity.hpp"
#include "records/iati_handler.hpp"
#include "records/mapping.hpp"
#include "records/one_line.hpp"
#include "records/status.hpp"
#include "records/withhold.hpp"
#include "records/year_notes.hpp"

#include <zilamap/error.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace zilamap::records {

namespace {

/// Makes records of activities as they come.
class Collection {
 public:
  Collection(Records& records, std::string file) : m_records(records), m_file(std::move(file)) {}

  void take(iati::Activity&& activity) {
    const std::string id = one_line(activity.identifier);
    note_source(activity.reporting);
    if (id.empty()) {
      return reject(id, activity.where, "record-rejected", "The activity has no iati-identifier.",
                    "Give each activity its identifier.", {});
    }
    if (const auto first = m_duplicates.repeats_id(id, activity.where)) {
      return reject(id, activity.where, "duplicate-id",
                    fmt::format("The activity in line {} has the same iati-identifier.", first->line),
                    "Give each activity an identifier of its own.", year_of(activity));
    }
    zilamap::Activity record = iati::to_record(activity, m_records, m_findings, m_withheld);
    Findings odd;
    note_status(record, odd);
    m_duplicates.note(record, odd);
    m_findings.add(std::move(odd));
    if (record.people_trained || !record.sites.empty()) note_level(activity);
    m_records.activities.push_back(std::move(record));
  }

  std::int64_t count() const {
    return static_cast<std::int64_t>(m_records.activities.size() + m_records.rejected.size());
  }

  void finish() {
    if (m_withheld > 0) m_findings.add(withheld_finding(m_withheld, m_file));
    if (auto overflow = m_duplicates.overflow(m_file)) m_findings.add(*std::move(overflow));
    if (m_levels.size() > 1) {
      m_findings.add(
          {"iati-levels", Severity::warning, Location{m_file},
           "The file has activities of several levels (hierarchy). Those of a lower level may be parts of others, "
           "so persons and places may count twice.",
           "Keep the activities of one level."});
    }
    if (m_records.source.empty()) m_records.source = base::join_words(m_sources, "; ");
    Findings all = m_findings.take(Location{m_file});
    std::move(all.begin(), all.end(), std::back_inserter(m_records.findings));
  }

 private:
  /// The year of an activity that is left out, as well as can be told.
  std::optional<Year> year_of(const iati::Activity& activity) {
    base::FindingLog unheard;
    std::int64_t withheld = 0;
    const zilamap::Activity record = iati::to_record(activity, m_records, unheard, withheld);
    if (!record.dates) return std::nullopt;
    return reported_year_of(record.dates->first, m_records.calendar);
  }

  void reject(const std::string& id, const Location& where, const char* code, const std::string& reason,
              const char* advice, const std::optional<Year>& year) {
    m_records.rejected.push_back({id, reason, year, where});
    const std::string named = id.empty() ? "" : fmt::format(" \"{}\"", base::printable(id));
    m_findings.add({code, Severity::error, where, fmt::format("The record{} is left out: {}", named, reason), advice});
  }

  /// The publishers stand on the map as the source.
  void note_source(const iati::Organisation& reporting) {
    constexpr std::size_t most = 5;
    std::string name = one_line(text_in(reporting.names, "en"));
    if (name.empty()) name = one_line(reporting.ref);
    if (name.empty() || m_sources.size() >= most) return;
    if (std::find(m_sources.begin(), m_sources.end(), name) == m_sources.end()) m_sources.push_back(std::move(name));
  }

  void note_level(const iati::Activity& activity) {
    constexpr std::size_t enough = 2;
    if (m_levels.size() < enough) m_levels.insert(activity.hierarchy.empty() ? "1" : activity.hierarchy);
  }

  Records& m_records;
  std::string m_file;
  base::FindingLog m_findings;
  DuplicateWatch m_duplicates;
  std::int64_t m_withheld = 0;
  std::set<std::string> m_levels;
  std::vector<std::string> m_sources;
};

Records read(const base::ByteSource& source, const std::string& name, const ReadOptions& options) {
  Records records;
  if (!options.columns.empty()) read_mapping(options.columns, records);
  Collection collection(records, name);
  iati::ActivityHandler handler([&](iati::Activity&& activity) { collection.take(std::move(activity)); });
  xml::Parser parser(name, handler);
  std::string piece(256u << 10, '\0');
  const std::uint64_t size = source.size();
  for (std::uint64_t at = 0; at < size;) {
    const std::size_t got = source.read(at, piece.data(), piece.size());
    if (got == 0) break;
    parser.feed({piece.data(), got});
    at += got;
    const double done = static_cast<double>(at) / static_cast<double>(size);
    if (options.progress && !options.progress({done, collection.count()})) {
      throw Cancelled(fmt::format("Stopped after {} activities.", collection.count()), Location{name});
    }
  }
  parser.finish();
  collection.finish();
  if (source.changed()) {
    records.findings.push_back({"file-changed", Severity::error, Location{name},
                                "The file was changed while it was read; what was there at the beginning was read.",
                                "Read it again when nobody writes to it."});
  }
  return records;
}

}  // namespace

Records read_iati(const std::string& text, const std::string& name, const ReadOptions& options) {
  return read(*base::memory_source(text), name, options);
}

Records read_iati_file(const std::filesystem::path& file, const ReadOptions& options) {
  return read(*base::open_source(file), file.string(), options);
}

}  // namespace zilamap::records
