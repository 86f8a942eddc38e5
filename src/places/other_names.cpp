// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "places/other_names.hpp"

#include "base/files.hpp"

#include <zilamap/error.hpp>

#include <algorithm>
#include <array>
#include <string>
#include <utility>

namespace zilamap::places {

namespace {

constexpr std::size_t largest_file = std::size_t{1} << 20;
constexpr std::string_view header = "name,kind,census2011,lgd,state,source";
enum : std::size_t { name_cell, kind_cell, census_cell, lgd_cell, state_cell, source_cell, cell_count };
using Cells = std::array<std::string_view, cell_count>;

[[noreturn]] void fail(const std::filesystem::path& file, long line, const std::string& what) {
  throw DataError(what + " Install zilamap's shapes again.", {file.string(), line});
}

/// The part before the separator; takes both off the text.
std::string_view take(std::string_view& text, char separator) {
  const std::size_t end = std::min(text.find(separator), text.size());
  const std::string_view part = text.substr(0, end);
  text.remove_prefix(std::min(end + 1, text.size()));
  return part;
}

std::optional<std::size_t> index_of(std::string_view census2011, const std::vector<District>& districts) {
  const auto found = std::ranges::find(districts, census2011, &District::census2011);
  if (found == districts.end()) return {};
  return static_cast<std::size_t>(found - districts.begin());
}

}  // namespace

std::optional<OtherName::Kind> kind_of(std::string_view word) {
  using Kind = OtherName::Kind;
  constexpr std::array<std::pair<std::string_view, Kind>, 5> kinds{{{"alias", Kind::alias},
                                                                    {"headquarters", Kind::headquarters},
                                                                    {"police-district", Kind::police_district},
                                                                    {"elsewhere", Kind::elsewhere},
                                                                    {"state", Kind::state}}};
  for (const auto& [known, kind] : kinds) {
    if (known == word) return kind;
  }
  return {};
}

std::vector<OtherName> read_other_names(const std::filesystem::path& file, const std::vector<District>& districts) {
  const std::string text = base::read_file(file, largest_file);
  std::string_view rest = text;
  if (take(rest, '\n') != header) fail(file, 1, "The columns are not those that are expected.");
  std::vector<OtherName> names;
  for (long line = 2; !rest.empty(); ++line) {
    std::string_view row = take(rest, '\n');
    Cells cells{};
    for (std::string_view& cell : cells) cell = take(row, ',');
    const std::optional<OtherName::Kind> kind = kind_of(cells[kind_cell]);
    if (!kind || cells[name_cell].empty() || cells[source_cell].empty()) fail(file, line, "The row is broken.");
    const std::optional<std::size_t> district =
        *kind == OtherName::Kind::state ? 0 : index_of(cells[census_cell], districts);
    if (!district) fail(file, line, "The Census code is no district's.");
    names.push_back({std::string(cells[name_cell]), *kind, *district, std::string(cells[state_cell])});
  }
  return names;
}

}  // namespace zilamap::places
