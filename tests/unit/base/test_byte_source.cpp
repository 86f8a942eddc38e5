// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "base/byte_source.hpp"

#include <zilamap/error.hpp>

#include <catch2/catch.hpp>

#include <sys/stat.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <string>

using zilamap::DataError;
using zilamap::base::ByteSource;
using zilamap::base::memory_source;
using zilamap::base::open_source;

namespace {

namespace fs = std::filesystem;

std::string read(const ByteSource& source, std::uint64_t offset, std::size_t count) {
  std::string bytes(count, '?');
  bytes.resize(source.read(offset, bytes.data(), count));
  return bytes;
}

/// A name of its own for one test, whose file goes with it.
class TempName {
 public:
  TempName() : m_path(fs::temp_directory_path() / ("zilamap-source-" + std::to_string(::getpid()))) {}
  ~TempName() { fs::remove(m_path); }
  TempName(const TempName&) = delete;
  TempName& operator=(const TempName&) = delete;
  const fs::path& path() const { return m_path; }

 private:
  fs::path m_path;
};

}  // namespace

TEST_CASE("bytes are read from any place of a file or a text", "[base]") {
  const TempName name;
  std::ofstream(name.path()) << "0123456789";
  const auto file = open_source(name.path());
  const auto memory = memory_source("0123456789");
  for (const ByteSource* source : {file.get(), memory.get()}) {
    CHECK(source->size() == 10);
    CHECK(read(*source, 0, 4) == "0123");
    CHECK(read(*source, 8, 4) == "89");
    CHECK(read(*source, 10, 4).empty());
    CHECK(read(*source, 1'000'000, 4).empty());
    CHECK_FALSE(source->changed());
  }
}

TEST_CASE("what is added to an open file is not read, and a change is noticed", "[base]") {
  const TempName name;
  std::ofstream(name.path()) << "0123";
  const auto file = open_source(name.path());
  std::ofstream(name.path(), std::ios::app) << "4567";
  CHECK(read(*file, 0, 100) == "0123");
  CHECK(file->changed());
  fs::resize_file(name.path(), 2);
  CHECK(read(*file, 0, 100) == "01");
}

TEST_CASE("only regular files are opened, and nothing waits", "[base]") {
  CHECK_THROWS_WITH(open_source("/nosuch"), "/nosuch: There is no such file.");
  CHECK_THROWS_WITH(open_source("/tmp"), Catch::Contains("folder"));
  CHECK_THROWS_WITH(open_source("/dev/zero"), Catch::Contains("no regular file"));
  const TempName name;
  REQUIRE(::mkfifo(name.path().c_str(), 0600) == 0);
  CHECK_THROWS_AS(open_source(name.path()), DataError);
}
