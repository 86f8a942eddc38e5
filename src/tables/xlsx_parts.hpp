// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include "tables/archive.hpp"
#include "tables/serial.hpp"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace zilamap::tables {

/// A part that another part names (ECMA-376 part 2, section 6.5).
struct Relation {
  std::string id;
  std::string type;    ///< the last word of its address: "worksheet", "sharedStrings"
  std::string target;  ///< name of the part in the archive
};

/// What a part names; `part` is empty for the package as a whole. None when it names nothing.
std::vector<Relation> read_relations(const Archive& archive, std::string_view part);

/// The texts that cells name by number (section 18.4), all in one memory.
class SharedStrings {
 public:
  /// Reads them. Throws DataError when they are damaged or more than a workbook can need.
  void read(const Archive& archive, const Entry& entry);
  std::size_t size() const { return m_ends.size(); }
  /// The text; it stays where it is.
  std::string_view at(std::size_t index) const;

 private:
  friend class SharedStringsHandler;
  std::string m_text;
  std::vector<std::uint32_t> m_ends;
};

/// What each cell style makes of a number (section 18.8.10), by the style's number.
std::vector<NumberKind> read_number_kinds(const Archive& archive, const Entry& entry);

/// Adds a piece of a text of a workbook: "_x000D_" stands for the character of that number (section 22.9.2.19).
void append_unescaped(std::string& text, std::string_view escaped);

}  // namespace zilamap::tables
