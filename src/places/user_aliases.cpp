// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "base/text.hpp"
#include "places/district_names.hpp"
#include "places/other_names.hpp"
#include "places/user_names.hpp"
#include "places/user_table.hpp"

#include <zilamap/places.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <string>
#include <unordered_set>

namespace zilamap {

namespace places {

namespace {

std::string quoted(std::string_view text) { return '"' + base::printable(text) + '"'; }

/// The kind that a cell says; a blank one is an alias. Only names of districts can be given.
std::optional<OtherName::Kind> kind_in(std::string_view cell) {
  if (cell.empty()) return OtherName::Kind::alias;
  std::string word = base::fold_name(cell);
  std::ranges::replace(word, ' ', '-');
  const std::optional<OtherName::Kind> kind = kind_of(word);
  if (kind == OtherName::Kind::elsewhere || kind == OtherName::Kind::state) return {};
  return kind;
}

}  // namespace

void add_aliases(Places& places, tables::Table& table) {
  UserTable rows(table, places);
  const DistrictNames districts(places);
  const UserColumn name = rows.needed_column({"name", "alias", "spelling"});
  const UserColumn district = rows.needed_column({"district", "district name", "zila", "code"});
  const UserColumn kind = rows.column({"kind", "type"});
  const UserColumn state = rows.column({"state"});
  std::unordered_set<std::string> settled;
  while (rows.next()) {
    const std::string_view text = rows.cell(name);
    if (base::fold_name(text).empty()) {
      rows.refuse(name, "alias-without-name", "The row has no name.", "Fill it in or leave the row out.");
      continue;
    }
    const std::vector<std::size_t> meant = districts.find(rows.cell(district), rows.cell(state));
    if (meant.size() != 1) {
      rows.refuse(district, "alias-of-unknown-district",
                  fmt::format("{} is {}, so {} stands for nothing.", quoted(rows.cell(district)),
                              meant.empty() ? "no district or code that these places know"
                                            : fmt::format("the name of {} districts", meant.size()),
                              quoted(text)),
                  "Write the district's name as the boundaries have it, or its code as census:211 or lgd:214.");
      continue;
    }
    const std::optional<OtherName::Kind> what = kind_in(rows.cell(kind));
    if (!what) {
      rows.refuse(kind, "alias-of-unknown-kind", fmt::format("{} is no kind of name.", quoted(rows.cell(kind))),
                  "Write alias, headquarters or police-district, or leave it blank.");
      continue;
    }
    const std::vector<std::size_t> known = districts.find(text);
    if (!known.empty() && std::ranges::find(known, meant.front()) == known.end()) {
      rows.refuse(name, "alias-contradicts-name",
                  fmt::format("{} is {} already, so it cannot stand for {}.", quoted(text),
                              base::printable(places.districts[known.front()].name),
                              base::printable(places.districts[meant.front()].name)),
                  "Correct the row or leave it out.");
      continue;
    }
    settled.insert(base::fold_name(text));
    if (known.empty()) places.other_names.push_back({std::string(text), *what, meant.front(), {}});
  }
  // Whoever says what a name means here does not mean the district of that name in another state.
  std::erase_if(places.other_names, [&](const OtherName& other) {
    return other.kind == OtherName::Kind::elsewhere && settled.contains(base::fold_name(other.name));
  });
}

}  // namespace places

void add_aliases(Places& places, const std::filesystem::path& file) {
  const auto table = tables::open(file, {});
  places::add_aliases(places, *table);
}

}  // namespace zilamap
