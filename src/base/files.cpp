// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "base/files.hpp"

#include "base/descriptor.hpp"
#include "base/numbers.hpp"
#include "base/text.hpp"

#include <zilamap/error.hpp>

#include <fmt/format.h>

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <random>
#include <system_error>

namespace zilamap::base {

namespace {

namespace fs = std::filesystem;

[[noreturn]] void cannot_read(const fs::path& file, const std::string& why) {
  throw DataError(why, {file.string(), 0, 0});
}

[[noreturn]] void cannot_write(const fs::path& file) {
  const bool full = errno == ENOSPC || errno == EDQUOT || errno == EFBIG;
  throw RenderError(fmt::format("cannot be written: {}. {}", system_reason(),
                                full ? "Make room, or write to another disk." : "Check the folder and its rights."),
                    {file.string(), 0, 0});
}

[[noreturn]] void already_exists(const fs::path& file) {
  throw UsageError("The file exists already. Choose another name, or ask for it to be overwritten.",
                   {file.string(), 0, 0});
}

/// A name in the same folder that nobody else uses, hidden, with the same ending.
fs::path name_aside(const fs::path& file) {
  std::random_device device;
  const auto number = static_cast<std::uint64_t>(device()) << 32 | device();
  return file.parent_path() / fmt::format(".zilamap-{:016x}{}", number, file.extension().string());
}

/// Moves a file to a name that must be free. False with errno set when that fails.
bool move_to_free_name(const fs::path& from, const fs::path& to) {
  if (::renameat2(AT_FDCWD, from.c_str(), AT_FDCWD, to.c_str(), RENAME_NOREPLACE) == 0) return true;
  if (errno != EINVAL && errno != ENOSYS) return false;
  // The file system cannot do that in one step; a hard link cannot replace a file either.
  return ::link(from.c_str(), to.c_str()) == 0 && ::unlink(from.c_str()) == 0;
}

}  // namespace

std::string ending_of(const fs::path& file) {
  std::string ending = file.extension().string();
  std::ranges::transform(ending, ending.begin(),
                         [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
  return ending;
}

std::string read_file(const fs::path& file, std::size_t limit) {
  const Descriptor in = open_regular_file(file);
  const auto too_large = [&](std::size_t size) {
    cannot_read(file,
                fmt::format("The file is too large: {} bytes, and at most {} are read. Split it, for example by year.",
                            grouped(static_cast<std::int64_t>(size)), grouped(static_cast<std::int64_t>(limit))));
  };
  const std::size_t size = state_of(in, file).size;
  if (size > limit) too_large(size);

  // One byte more than announced, so that the end is seen without another round.
  std::string bytes(size + 1, '\0');
  std::size_t filled = 0;
  for (;;) {
    const ssize_t got = ::read(in.number(), bytes.data() + filled, bytes.size() - filled);
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) cannot_read(file, fmt::format("The file cannot be read: {}.", system_reason()));
    if (got == 0) break;
    filled += static_cast<std::size_t>(got);
    if (filled > limit) too_large(filled);
    if (filled == bytes.size()) bytes.resize(std::min(filled * 2, limit) + 1);
  }
  bytes.resize(filled);
  return bytes;
}

PendingFile::PendingFile(fs::path file, bool overwrite)
    : m_file(std::move(file)), m_aside(name_aside(m_file)), m_overwrite(overwrite) {
  const Location where{m_file.string(), 0, 0};
  std::error_code error;
  const fs::path folder = m_file.has_parent_path() ? m_file.parent_path() : fs::path(".");
  if (!fs::is_directory(folder, error)) {
    throw UsageError(fmt::format("There is no folder {}. Make it first.", printable(folder.string())), where);
  }
  const fs::file_status target = fs::status(m_file, error);
  if (fs::is_directory(target)) throw UsageError("This is a folder; give the name of a file in it.", where);
  if (fs::exists(target) && !fs::is_regular_file(target)) {
    throw UsageError("This is no regular file (a pipe or a device), so nothing is put in its place.", where);
  }
  if (!overwrite && fs::exists(fs::symlink_status(m_file, error))) already_exists(m_file);
}

PendingFile::~PendingFile() {
  if (!m_committed) ::unlink(m_aside.c_str());
}

void PendingFile::commit() {
  Descriptor written(::open(m_aside.c_str(), O_RDONLY | O_CLOEXEC));
  if (written.number() < 0 || ::fsync(written.number()) != 0 || !written.close()) cannot_write(m_file);
  const bool moved = m_overwrite ? ::rename(m_aside.c_str(), m_file.c_str()) == 0 : move_to_free_name(m_aside, m_file);
  if (!moved && errno == EEXIST) already_exists(m_file);
  if (!moved) cannot_write(m_file);
  m_committed = true;
}

void write_atomically(const fs::path& file, std::string_view bytes, bool overwrite) {
  PendingFile pending(file, overwrite);
  Descriptor out(::open(pending.path().c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666));
  if (out.number() < 0) cannot_write(file);
  while (!bytes.empty()) {
    const ssize_t put = ::write(out.number(), bytes.data(), bytes.size());
    if (put < 0 && errno == EINTR) continue;
    if (put < 0) cannot_write(file);
    bytes.remove_prefix(static_cast<std::size_t>(put));
  }
  if (!out.close()) cannot_write(file);
  pending.commit();
}

}  // namespace zilamap::base
