// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <zilamap/records.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace zilamap::records {

/// Remembers by hashes of 64 bits in which line something was first met, up to a number of them. 12 bytes each.
class SeenLines {
 public:
  explicit SeenLines(std::size_t most) : m_most(most) {}

  /// The line that was given with the hash before; empty when this is the first, which is then remembered if there is
  /// room.
  std::optional<long> first_line(std::uint64_t hash, long line);
  /// True when something was not remembered.
  bool overflowed() const { return m_overflowed; }

 private:
  void grow();
  std::size_t slot_of(std::uint64_t hash) const;

  std::size_t m_most;
  std::size_t m_count = 0;
  bool m_overflowed = false;
  std::vector<std::uint64_t> m_hashes;  ///< open addressing; 0 is an empty slot
  std::vector<std::uint32_t> m_lines;
};

/// Notices records that come twice in a file, in bounded memory.
class DuplicateWatch {
 public:
  /// Most ids, and most records, that are remembered.
  static constexpr std::size_t usual_most = 1'000'000;

  explicit DuplicateWatch(std::size_t most = usual_most) : m_ids(most), m_records(most) {}

  /// Where the id was met before, or nothing.
  std::optional<Location> repeats_id(std::string_view id, const Location& where);
  /// Where a record with the same title, dates and first place was met before, or nothing. A record without a title, or
  /// with neither date nor place, is like no other.
  std::optional<Location> repeats_record(const Activity& activity);

  /// Adds the finding "possible-duplicate" when the record repeats an earlier one.
  void note(const Activity& activity, Findings& findings);
  /// The finding "duplicates-not-checked" when there were more than can be remembered.
  std::optional<Finding> overflow(const std::string& file) const;

 private:
  SeenLines m_ids;
  SeenLines m_records;
  std::string m_key;  ///< used again and again
};

}  // namespace zilamap::records
