// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include "base/byte_source.hpp"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace zilamap::tables {

/// A part of a zip archive.
struct Entry {
  std::string name;
  std::uint64_t header = 0;  ///< where its local header begins
  std::uint64_t packed = 0;  ///< bytes in the archive
  std::uint64_t size = 0;    ///< bytes when unpacked, as the archive says
  std::uint32_t crc = 0;
  unsigned method = 0;  ///< 0 as it is, 8 deflated
  bool locked = false;  ///< needs a password
};

/// True for the parts that are read: those whose name says that they are XML. Pictures and the like never are.
bool is_xml_part(const Entry& entry);

/// The directory of a zip archive (PKWARE's APPNOTE 6.3, sections 4.3.7 to 4.3.16).
class Archive {
 public:
  /// Reads the directory. Throws DataError naming `file` when it is missing or damaged, so that the archive was cut
  /// short; when it has too many parts, or two of one name; and when its XML would unpack to more than is read, which
  /// is how a zip bomb looks. The source must outlive the archive.
  Archive(const base::ByteSource& source, std::string file);

  /// The part of that name, whatever its case; null when there is none.
  const Entry* find(std::string_view name) const;
  const std::vector<Entry>& entries() const { return m_entries; }
  const base::ByteSource& source() const { return m_source; }
  const std::string& file() const { return m_file; }

 private:
  const base::ByteSource& m_source;
  std::string m_file;
  std::vector<Entry> m_entries;  ///< by name in small letters
};

/// Unpacks a part from front to back, in little memory.
class Unpacker {
 public:
  /// Throws DataError when the part is no XML, locked, packed in another way than zip archives usually are, or not
  /// where the directory says. The archive must outlive the unpacker.
  Unpacker(const Archive& archive, const Entry& entry);
  ~Unpacker();
  Unpacker(const Unpacker&) = delete;
  Unpacker& operator=(const Unpacker&) = delete;

  /// The next up to `count` bytes; none at the end. Throws DataError when the part is damaged, which its checksum
  /// tells, or becomes larger than the directory says.
  std::size_t read(char* into, std::size_t count);

 private:
  struct State;
  std::unique_ptr<State> m_state;
};

}  // namespace zilamap::tables
