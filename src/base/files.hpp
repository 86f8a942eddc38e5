// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <cstddef>
#include <filesystem>
#include <span>
#include <string>
#include <string_view>

namespace zilamap::base {

/// The ending of a file's name with its dot, in small letters: ".csv"; empty when it has none.
std::string ending_of(const std::filesystem::path& file);

/// Reads a regular file of at most `limit` bytes. Throws DataError that says what is wrong: missing, a folder, no
/// regular file (a pipe, a device), too large, not readable.
std::string read_file(const std::filesystem::path& file, std::size_t limit);

/// A file written under another name beside its place and moved there by commit(); removed when not committed.
class PendingFile {
 public:
  /// Throws UsageError when `file` exists and `overwrite` is false or its folder does not exist.
  PendingFile(std::filesystem::path file, bool overwrite);
  ~PendingFile();
  PendingFile(const PendingFile&) = delete;
  PendingFile& operator=(const PendingFile&) = delete;

  /// Where to write. Keeps the ending of the final name.
  const std::filesystem::path& path() const { return m_aside; }
  /// Flushes to disk and moves into place. Throws RenderError when either fails, UsageError when a file of that name
  /// appeared meanwhile and `overwrite` is false.
  void commit();

 private:
  std::filesystem::path m_file;
  std::filesystem::path m_aside;
  bool m_overwrite;
  bool m_committed = false;
};

/// Writes all bytes through a PendingFile. Throws RenderError when the disk is full.
void write_atomically(const std::filesystem::path& file, std::string_view bytes, bool overwrite);

}  // namespace zilamap::base
