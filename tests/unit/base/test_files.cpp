// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "base/files.hpp"

#include <zilamap/error.hpp>
#include <zilamap/resources.hpp>
#include <zilamap/version.hpp>

#include <catch2/catch.hpp>

#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <csignal>
#include <functional>
#include <iterator>
#include <string>

using zilamap::DataError;
using zilamap::RenderError;
using zilamap::UsageError;
using zilamap::base::PendingFile;
using zilamap::base::read_file;
using zilamap::base::write_atomically;

namespace {

namespace fs = std::filesystem;

/// A folder of its own for each test, removed with all in it.
class Folder {
 public:
  Folder() {
    std::string name = (fs::temp_directory_path() / "zilamap_test_XXXXXX").string();
    REQUIRE(::mkdtemp(name.data()) != nullptr);
    m_path = name;
  }
  ~Folder() { fs::remove_all(m_path); }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;
  fs::path operator/(const std::string& name) const { return m_path / name; }
  const fs::path& path() const { return m_path; }
  long entries() const { return std::distance(fs::directory_iterator(m_path), fs::directory_iterator()); }

 private:
  fs::path m_path;
};

template <typename E>
std::string failure_of(const fs::path& file, const std::function<void()>& action) {
  try {
    action();
  } catch (const E& error) {
    CHECK(error.where().file == file.string());
    return error.what();
  }
  FAIL("no failure");
  return {};
}

std::string read_failure(const fs::path& file, std::size_t limit = 1000) {
  return failure_of<DataError>(file, [&] { read_file(file, limit); });
}

}  // namespace

TEST_CASE("a file is read whole", "[base]") {
  const Folder folder;
  const std::string bytes("a\0b\r\n", 5);
  write_atomically(folder / "a.bin", bytes, false);
  CHECK(read_file(folder / "a.bin", 5) == bytes);
  write_atomically(folder / "empty", "", false);
  CHECK(read_file(folder / "empty", 5).empty());
}

TEST_CASE("a file whose size the system does not tell is read whole", "[base]") {
  CHECK(read_file("/proc/self/status", 100'000).size() > 100);
  CHECK(read_failure("/proc/self/status", 10).find("too large") != std::string::npos);
}

TEST_CASE("what cannot be read says why", "[base]") {
  const Folder folder;
  CHECK(read_failure(folder / "none").find("There is no such file") != std::string::npos);
  CHECK(read_failure(folder.path()).find("This is a folder") != std::string::npos);
  write_atomically(folder / "a", std::string(1001, 'a'), false);
  CHECK(read_failure(folder / "a").find("1,001 bytes, and at most 1,000") != std::string::npos);
  CHECK(read_failure("/dev/zero").find("no regular file") != std::string::npos);
}

TEST_CASE("a pipe that nobody writes to is refused without waiting", "[base]") {
  const Folder folder;
  REQUIRE(::mkfifo((folder / "pipe").c_str(), 0600) == 0);
  CHECK(read_failure(folder / "pipe").find("no regular file") != std::string::npos);
}

TEST_CASE("an existing file stays unless it may be overwritten", "[base]") {
  const Folder folder;
  const fs::path file = folder / "map.png";
  write_atomically(file, "one", false);
  CHECK(failure_of<UsageError>(file, [&] { write_atomically(file, "two", false); }).find("exists already") !=
        std::string::npos);
  CHECK(read_file(file, 10) == "one");
  write_atomically(file, "two", true);
  CHECK(read_file(file, 10) == "two");
  CHECK(folder.entries() == 1);
}

TEST_CASE("a file that appears meanwhile is not replaced", "[base]") {
  const Folder folder;
  const fs::path file = folder / "map.png";
  {
    PendingFile pending(file, false);
    write_atomically(pending.path(), "ours", false);
    write_atomically(file, "theirs", false);
    failure_of<UsageError>(file, [&] { pending.commit(); });
  }
  CHECK(read_file(file, 10) == "theirs");
  CHECK(folder.entries() == 1);
}

TEST_CASE("a pending file lies beside its place with the same ending, and goes when it is given up", "[base]") {
  const Folder folder;
  {
    const PendingFile pending(folder / "map.geojson", false);
    CHECK(pending.path().parent_path() == folder.path());
    CHECK(pending.path().extension() == ".geojson");
    CHECK(pending.path().filename() != "map.geojson");
    CHECK(PendingFile(folder / "map.geojson", false).path() != pending.path());
    write_atomically(pending.path(), "half", false);
    CHECK(folder.entries() == 1);
  }
  CHECK(folder.entries() == 0);
}

TEST_CASE("places that no file can take are refused at once", "[base]") {
  const Folder folder;
  CHECK(failure_of<UsageError>(folder / "none/a.png", [&] {
          write_atomically(folder / "none/a.png", "", false);
        }).find("There is no folder") != std::string::npos);
  failure_of<UsageError>(folder.path(), [&] { write_atomically(folder.path(), "", true); });
  REQUIRE(::mkfifo((folder / "pipe").c_str(), 0600) == 0);
  failure_of<UsageError>(folder / "pipe", [&] { write_atomically(folder / "pipe", "", true); });
  CHECK(fs::is_fifo(folder / "pipe"));
}

TEST_CASE("when there is no room, the file that was there stays and nothing is left over", "[base]") {
  const Folder folder;
  const fs::path file = folder / "map.png";
  write_atomically(file, "old", false);
  rlimit before{};
  REQUIRE(::getrlimit(RLIMIT_FSIZE, &before) == 0);
  const auto handler = std::signal(SIGXFSZ, SIG_IGN);
  const rlimit small{4096, before.rlim_max};
  REQUIRE(::setrlimit(RLIMIT_FSIZE, &small) == 0);
  std::string text;
  try {
    write_atomically(file, std::string(10'000, 'a'), true);
  } catch (const RenderError& error) {
    text = error.what();
  }
  ::setrlimit(RLIMIT_FSIZE, &before);
  std::signal(SIGXFSZ, handler);
  CHECK(text.starts_with(file.string() + ": "));
  CHECK(text.find("Make room") != std::string::npos);
  CHECK(read_file(file, 10) == "old");
  CHECK(folder.entries() == 1);
}

TEST_CASE("the data that ships is found from the program", "[base]") {
  CHECK(fs::exists(zilamap::data_folder() / "shapes" / "bihar_districts.shp"));
}

TEST_CASE("library and headers have one version", "[base]") {
  CHECK(std::string(zilamap::version()) == ZILAMAP_VERSION);
  CHECK(std::string(ZILAMAP_VERSION) == std::to_string(ZILAMAP_VERSION_MAJOR) + "." +
                                            std::to_string(ZILAMAP_VERSION_MINOR) + "." +
                                            std::to_string(ZILAMAP_VERSION_PATCH));
}

TEST_CASE("the ending of a name is in small letters", "[base]") {
  using zilamap::base::ending_of;
  CHECK(ending_of("data/Records.2010.CSV") == ".csv");
  CHECK(ending_of("data.d/records").empty());
  CHECK(ending_of("records.ÄB") == ".Äb");
}
