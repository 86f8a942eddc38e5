// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "base/descriptor.hpp"

#include <zilamap/error.hpp>

#include <fmt/format.h>

#include <fcntl.h>
#include <sys/stat.h>

#include <cerrno>
#include <system_error>

namespace zilamap::base {

namespace {

[[noreturn]] void cannot_read(const std::filesystem::path& file, const std::string& why) {
  throw DataError(why, {file.string(), 0, 0});
}

}  // namespace

std::string system_reason() { return std::generic_category().message(errno); }

Descriptor open_regular_file(const std::filesystem::path& file) {
  // Without waiting: opening a pipe would otherwise hang until somebody writes to it.
  Descriptor in(::open(file.c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC));
  if (in.number() < 0) {
    if (errno == ENOENT) cannot_read(file, "There is no such file.");
    cannot_read(file, fmt::format("The file cannot be opened: {}.", system_reason()));
  }
  state_of(in, file);
  return in;
}

FileState state_of(const Descriptor& open, const std::filesystem::path& file) {
  struct stat about {};
  if (::fstat(open.number(), &about) != 0) cannot_read(file, fmt::format("cannot be read: {}.", system_reason()));
  if (S_ISDIR(about.st_mode)) cannot_read(file, "This is a folder, not a file.");
  if (!S_ISREG(about.st_mode)) cannot_read(file, "This is no regular file (a pipe or a device).");
  return {static_cast<std::uint64_t>(about.st_size), about.st_mtim.tv_sec, about.st_mtim.tv_nsec};
}

}  // namespace zilamap::base
