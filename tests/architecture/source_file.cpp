// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "source_file.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <regex>
#include <set>
#include <stdexcept>
#include <string_view>

namespace zilamap::architecture {

namespace {

using Rooms = std::set<std::string>;

constexpr std::size_t longest_file = 500;

/// The direction in which data flows: a room sees itself and these, nothing else. A change here is a decision; its
/// reason goes to docs/decisions/.
const std::map<std::string, Rooms> allowed_rooms = {
    {"base", {}},
    {"geometry", {"base"}},
    {"projection", {"base", "geometry"}},
    {"ogr", {"base", "geometry", "projection"}},
    {"yaml", {"base"}},
    {"xml", {"base"}},
    {"tables", {"base", "geometry", "projection", "ogr", "xml"}},
    {"records", {"base", "geometry", "ogr", "yaml", "xml", "tables"}},
    {"places", {"base", "geometry", "projection", "ogr", "yaml", "tables"}},
    {"join", {"base", "geometry", "records", "places"}},
    {"ledger", {"base", "geometry", "records", "places", "join"}},
    {"measure", {"base", "geometry", "records", "places", "join", "ledger"}},
    {"classify", {"base", "measure"}},
    {"language", {"base", "yaml"}},
    {"scene", {"base", "geometry"}},
    {"style", {"base", "yaml", "join", "measure", "classify", "language", "scene"}},
    {"layout",
     {"base", "geometry", "projection", "records", "places", "join", "ledger", "measure", "classify", "language",
      "style", "scene"}},
    {"draw", {"base", "geometry", "scene"}},
    {"export",
     {"base", "geometry", "ogr", "records", "places", "join", "ledger", "measure", "language", "scene", "draw"}},
    {"engine",
     {"base", "geometry", "projection", "ogr", "yaml", "xml", "tables", "records", "places", "join", "ledger",
      "measure", "classify", "language", "style", "scene", "layout", "draw", "export"}},
};

/// Which room implements a public header.
const std::map<std::string, std::string> header_rooms = {
    {"error.hpp", "base"},         {"export.hpp", "base"},        {"file.hpp", "base"},
    {"finding.hpp", "base"},       {"resources.hpp", "base"},     {"version.hpp", "base"},
    {"local_text.hpp", "base"},    {"number_format.hpp", "base"}, {"language.hpp", "language"},
    {"geometry.hpp", "geometry"},  {"calendar.hpp", "records"},   {"records.hpp", "records"},
    {"places.hpp", "places"},      {"cities.hpp", "places"},      {"outline.hpp", "places"},
    {"join.hpp", "join"},          {"ledger.hpp", "ledger"},      {"measure.hpp", "measure"},
    {"classify.hpp", "classify"},  {"style.hpp", "style"},        {"furniture.hpp", "style"},
    {"colors.hpp", "style"},       {"color_check.hpp", "style"},  {"scene.hpp", "scene"},
    {"page.hpp", "scene"},         {"page_source.hpp", "scene"},  {"map.hpp", "layout"},
    {"logo.hpp", "draw"},          {"svg.hpp", "export"},         {"template.hpp", "export"},
    {"render.hpp", "engine"},      {"zilamap.hpp", "engine"},
};

struct OutsideLibrary {
  std::regex headers;
  Rooms rooms;
};

/// Headers of outside libraries, and the rooms that may know them. fmt is for every source, but for no public header.
const std::vector<OutsideLibrary>& outside_libraries() {
  static const std::vector<OutsideLibrary> libraries = {
      {std::regex("(gdal|ogr|cpl)_?[a-z0-9_]*\\.h"), {"ogr"}},
      {std::regex("(proj|geodesic)\\.h"), {"projection"}},
      {std::regex("geos_c\\.h"), {"geometry"}},
      {std::regex("yaml-cpp/.*"), {"yaml"}},
      {std::regex("expat\\.h"), {"xml"}},
      {std::regex("zlib\\.h"), {"tables"}},
      {std::regex("unicode/.*"), {"base"}},
      {std::regex("(cairo[a-z-]*\\.h|cairo/.*|pango/.*)"), {"draw", "export"}},
      {std::regex("(fontconfig/.*|ft2build\\.h|freetype/.*|hb[a-z-]*\\.h|glib.*\\.h)"), {"draw"}},
      {std::regex("(librsvg/.*|qrencode\\.h)"), {"draw"}},
      {std::regex("(libdeflate\\.h|webp/.*)"), {"export"}},
      {std::regex("CLI/.*"), {"cli"}},
      // Headers only: what prints JSON, and what makes the JSON Schema of the style language.
      {std::regex("nlohmann/.*"), {"cli", "style"}},
      {std::regex("fmt/.*"), {"base",    "geometry", "projection", "ogr",      "yaml",   "xml",     "tables",
                              "records", "places",   "join",       "language", "ledger", "measure", "classify",
                              "scene",   "style",    "layout",     "draw",     "export", "engine",  "cli"}},
      // The system: files and the loader in base, the terminal in cli.
      {std::regex("(unistd|fcntl|dlfcn)\\.h|sys/[a-z]+\\.h"), {"base", "cli"}},
  };
  return libraries;
}

bool starts_with(const std::string& text, std::string_view start) { return text.compare(0, start.size(), start) == 0; }

bool is_public(const std::string& path) { return starts_with(path, "include/zilamap/"); }

bool is_standard(const std::string& target) { return target.find_first_of("./") == std::string::npos; }

bool may_use(const std::string& room, const std::string& other) {
  return room == other || (allowed_rooms.count(room) != 0 && allowed_rooms.at(room).count(other) != 0);
}

/// What is wrong with including one of our own headers; empty when nothing is.
std::string check_own(const std::string& path, const std::string& room, const std::string& target) {
  const bool target_public = starts_with(target, "zilamap/");
  const std::string other = target_public ? room_of("include/" + target) : target.substr(0, target.find('/'));
  if (other.empty()) return "the public header " + target + " has no room; add it to the table of this test";
  if (room == "cli") {
    return target_public || other == "cli" ? "" : "the command line uses public headers only, not " + target;
  }
  if (is_public(path) && !target_public) return "a public header includes the internal " + target;
  return may_use(room, other) ? "" : "the room " + room + " may not use " + other + " (" + target + ")";
}

/// What is wrong with including a header that is not ours; empty when nothing is.
std::string check_outside(const std::string& path, const std::string& room, const std::string& target) {
  if (is_standard(target)) return "";
  if (is_public(path)) return "a public header includes the outside header " + target;
  for (const OutsideLibrary& library : outside_libraries()) {
    if (!std::regex_match(target, library.headers)) continue;
    return library.rooms.count(room) != 0 ? "" : "the room " + room + " may not know " + target;
  }
  return target + " belongs to no library that this test knows";
}

std::string check_include(const std::string& path, const std::string& room, const std::string& target) {
  const std::string first = target.substr(0, target.find('/'));
  const bool ours = first != target && (first == "zilamap" || first == "cli" || allowed_rooms.count(first) != 0);
  return ours ? check_own(path, room, target) : check_outside(path, room, target);
}

}  // namespace

std::vector<SourceFile> read_sources(const std::string& top_folder) {
  namespace fs = std::filesystem;
  std::vector<SourceFile> files;
  for (const char* folder : {"include/zilamap", "src"}) {
    for (const auto& entry : fs::recursive_directory_iterator(fs::path(top_folder) / folder)) {
      const std::string ending = entry.path().extension().string();
      if (!entry.is_regular_file() || (ending != ".hpp" && ending != ".cpp")) continue;
      SourceFile file{entry.path().lexically_relative(top_folder).generic_string(), {}};
      std::ifstream stream(entry.path());
      if (!stream) throw std::runtime_error("cannot read " + file.path);
      for (std::string line; std::getline(stream, line);) file.lines.push_back(line);
      files.push_back(std::move(file));
    }
  }
  std::sort(files.begin(), files.end(), [](const auto& a, const auto& b) { return a.path < b.path; });
  return files;
}

std::vector<Include> includes_of(const SourceFile& file) {
  static const std::regex pattern("\\s*#\\s*include\\s*[<\"]([^>\"]+)[>\"].*");
  std::vector<Include> includes;
  std::smatch match;
  for (std::size_t i = 0; i < file.lines.size(); ++i) {
    if (std::regex_match(file.lines[i], match, pattern)) includes.push_back({i + 1, match[1]});
  }
  return includes;
}

std::string room_of(const std::string& path) {
  const std::string name = path.substr(path.rfind('/') + 1);
  if (is_public(path)) {
    const auto found = header_rooms.find(name);
    return found == header_rooms.end() ? "" : found->second;
  }
  const std::size_t start = std::string_view("src/").size();
  return path.substr(start, path.find('/', start) - start);
}

std::vector<std::string> violations(const SourceFile& file) {
  std::vector<std::string> wrong;
  const auto add = [&](std::size_t line, const std::string& text) {
    if (!text.empty()) wrong.push_back(file.path + ":" + std::to_string(line) + ": " + text);
  };

  const std::string room = room_of(file.path);
  if (room.empty() || (room != "cli" && allowed_rooms.count(room) == 0)) {
    add(1, "belongs to no room that this test knows");
  }
  for (const Include& include : includes_of(file)) {
    add(include.line, check_include(file.path, room, include.target));
  }

  if (file.lines.size() < 2 || file.lines[0] != "// SPDX-License-Identifier: MIT" ||
      file.lines[1] != "// Copyright zilamap contributors") {
    add(1, "does not begin with the two lines of the licence tag");
  }
  if (file.lines.size() > longest_file) {
    add(longest_file, "has more than 500 lines; find the second idea in it and give that a file");
  }
  for (std::size_t i = 0; i < file.lines.size(); ++i) {
    if (file.lines[i].find("using namespace") != std::string::npos) add(i + 1, "has 'using namespace'");
  }
  return wrong;
}

}  // namespace zilamap::architecture
