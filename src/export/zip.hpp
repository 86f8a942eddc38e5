// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace zilamap::exporting {

/// Packs files into a ZIP archive (PKWARE APPNOTE 6.3, without ZIP64: less than 4 GB in all). The date of every file is
/// 1 January 1980, so that the same files give the same bytes.
class ZipWriter {
 public:
  /// Adds a file, compressed. Throws RenderError when it is too large.
  void add(std::string_view name, std::string_view bytes);

  /// The archive. Nothing can be added after this.
  std::string finish();

 private:
  struct Entry {
    std::string name;
    std::uint32_t crc, packed_size, size, offset;
  };
  /// Writes what the header of a file and its line in the directory have in common.
  static void put_common(std::string& out, const Entry& entry);

  std::string m_out;
  std::vector<Entry> m_entries;
};

}  // namespace zilamap::exporting
