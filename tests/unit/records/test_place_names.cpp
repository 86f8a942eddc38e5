// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include <zilamap/error.hpp>
#include <zilamap/records.hpp>

#include <catch2/catch.hpp>

#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

namespace {

namespace fs = std::filesystem;

/// A file with this text for as long as it is needed.
struct Written {
  explicit Written(const std::string& text)
      : path(fs::temp_directory_path() / ("zilamap-test-names-" + std::to_string(::getpid()) + ".csv")) {
    std::ofstream(path) << text;
  }
  ~Written() { fs::remove(path); }
  Written(const Written&) = delete;
  Written& operator=(const Written&) = delete;
  fs::path path;
};

/// "name|district|state@row:column" for each.
std::vector<std::string> read(const std::string& text, const zilamap::ReadOptions& options = {}) {
  const Written file(text);
  std::vector<std::string> names;
  zilamap::read_place_names(
      file.path,
      [&](const zilamap::PlaceName& name) {
        names.push_back(name.text + "|" + name.district + "|" + name.state + "@" + std::to_string(name.where.line) +
                        ":" + std::to_string(name.where.column));
      },
      options);
  return names;
}

using Names = std::vector<std::string>;

}  // namespace

TEST_CASE("a list of names is read by its headers, in any order", "[records]") {
  CHECK(read("State, District ,Name\nBihar,Gaya, Bodh Gaya \n,,Patna\n") ==
        Names{"Bodh Gaya|Gaya|Bihar@2:3", "Patna||@3:3"});
  CHECK(read("id,district\n1,Gaya\n2\n") == Names{"|Gaya|@2:2", "||@3:2"});
}

TEST_CASE("a list without headers is its first column", "[records]") {
  CHECK(read("Patna,x\nGaya\n") == Names{"Patna||@1:1", "Gaya||@2:1"});
}

TEST_CASE("a list that is not there or that is stopped", "[records]") {
  CHECK_THROWS_AS(zilamap::read_place_names("/nosuch/names.csv", [](const zilamap::PlaceName&) {}), zilamap::DataError);
  std::string many = "name\n";
  for (int i = 0; i < 5000; ++i) many += "Patna\n";
  zilamap::ReadOptions options;
  options.progress = [](const zilamap::Progress&) { return false; };
  CHECK_THROWS_AS(read(many, options), zilamap::Cancelled);
}
