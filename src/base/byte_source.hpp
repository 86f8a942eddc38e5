// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>

namespace zilamap::base {

/// Bytes that can be read from any place on: a file that need not fit into memory, or a text that lies there.
class ByteSource {
 public:
  virtual ~ByteSource() = default;

  /// How many bytes there were when it was opened.
  virtual std::uint64_t size() const = 0;
  /// Reads up to `count` bytes from `offset` on, none beyond size(). Fewer come only at the end, which is before size()
  /// when the file has shrunk. Throws DataError when the system fails.
  virtual std::size_t read(std::uint64_t offset, char* into, std::size_t count) const = 0;
  /// True when somebody wrote to the file since it was opened.
  virtual bool changed() const = 0;
};

/// A regular file. It is read, not mapped, because a mapped file that shrinks ends the program. Throws DataError that
/// says what is wrong: missing, a folder, no regular file (a pipe, a device), not readable.
std::unique_ptr<ByteSource> open_source(const std::filesystem::path& file);

/// Bytes in memory.
std::unique_ptr<ByteSource> memory_source(std::string bytes);

}  // namespace zilamap::base
