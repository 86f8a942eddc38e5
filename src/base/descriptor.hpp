// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <utility>

#include <unistd.h>

namespace zilamap::base {

/// An open file that closes itself.
class Descriptor {
 public:
  explicit Descriptor(int number) : m_number(number) {}
  ~Descriptor() {
    if (m_number >= 0) ::close(m_number);
  }
  Descriptor(Descriptor&& other) noexcept : m_number(std::exchange(other.m_number, -1)) {}
  Descriptor& operator=(Descriptor&& other) noexcept {
    std::swap(m_number, other.m_number);
    return *this;
  }
  int number() const { return m_number; }
  /// Closes now; false when the system says that something written was lost.
  bool close() { return ::close(std::exchange(m_number, -1)) == 0; }

 private:
  int m_number;
};

/// What a file looked like at one moment.
struct FileState {
  std::uint64_t size = 0;
  std::int64_t changed_s = 0;   ///< seconds of the last change
  std::int64_t changed_ns = 0;  ///< and the nanoseconds after them

  friend bool operator==(const FileState&, const FileState&) = default;
};

/// What the system says about the last call that failed.
std::string system_reason();

/// Opens a regular file for reading, without waiting for anybody. Throws DataError that says what is wrong: missing, a
/// folder, no regular file (a pipe, a device), not readable.
Descriptor open_regular_file(const std::filesystem::path& file);

/// Looks at an open file. Throws DataError naming `file` when it is no regular one.
FileState state_of(const Descriptor& open, const std::filesystem::path& file);

}  // namespace zilamap::base
