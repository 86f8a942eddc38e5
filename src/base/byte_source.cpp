// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "base/byte_source.hpp"

#include "base/descriptor.hpp"

#include <zilamap/error.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <utility>

namespace zilamap::base {

namespace {

/// How much of a wish for `count` bytes from `offset` on lies inside `size`.
std::size_t inside(std::uint64_t size, std::uint64_t offset, std::size_t count) {
  return offset >= size ? 0 : static_cast<std::size_t>(std::min<std::uint64_t>(count, size - offset));
}

class FileSource : public ByteSource {
 public:
  explicit FileSource(std::filesystem::path file)
      : m_file(std::move(file)), m_open(open_regular_file(m_file)), m_state(state_of(m_open, m_file)) {}

  std::uint64_t size() const override { return m_state.size; }

  std::size_t read(std::uint64_t offset, char* into, std::size_t count) const override {
    const std::size_t wanted = inside(m_state.size, offset, count);
    std::size_t filled = 0;
    while (filled < wanted) {
      const ssize_t got = ::pread(m_open.number(), into + filled, wanted - filled, static_cast<off_t>(offset + filled));
      if (got < 0 && errno == EINTR) continue;
      if (got < 0) throw DataError(fmt::format("The file cannot be read: {}.", system_reason()), {m_file.string()});
      if (got == 0) break;
      filled += static_cast<std::size_t>(got);
    }
    return filled;
  }

  bool changed() const override { return state_of(m_open, m_file) != m_state; }

 private:
  std::filesystem::path m_file;
  Descriptor m_open;
  FileState m_state;
};

class MemorySource : public ByteSource {
 public:
  explicit MemorySource(std::string bytes) : m_bytes(std::move(bytes)) {}

  std::uint64_t size() const override { return m_bytes.size(); }

  std::size_t read(std::uint64_t offset, char* into, std::size_t count) const override {
    const std::size_t wanted = inside(m_bytes.size(), offset, count);
    if (wanted > 0) std::memcpy(into, m_bytes.data() + offset, wanted);
    return wanted;
  }

  bool changed() const override { return false; }

 private:
  std::string m_bytes;
};

}  // namespace

std::unique_ptr<ByteSource> open_source(const std::filesystem::path& file) {
  return std::make_unique<FileSource>(file);
}

std::unique_ptr<ByteSource> memory_source(std::string bytes) {
  return std::make_unique<MemorySource>(std::move(bytes));
}

}  // namespace zilamap::base
