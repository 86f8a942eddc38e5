// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <zilamap/measure.hpp>

#include <filesystem>
#include <string>
#include <vector>

namespace sample {

/// The districts of Bihar that ship, read once.
inline const zilamap::Places& bihar() {
  static const zilamap::Places places = zilamap::bihar_places(std::filesystem::path(ZILAMAP_SOURCE_FOLDER) / "shapes");
  return places;
}

/// Records on the districts of Bihar.
struct Programme {
  zilamap::Records records;
  zilamap::Joined joined;

  explicit Programme(zilamap::Records read) : records(std::move(read)), joined(zilamap::join(records, bihar())) {}
  explicit Programme(const std::string& activities)
      : Programme(zilamap::parse_records("zilamap: records/1\nstate: Bihar\nactivities:\n" + activities, "test")) {}

  std::vector<zilamap::Cell> cells(const zilamap::Measure& what, int year) const {
    return measure(records, joined, bihar(), what, {year, true}).cells;
  }

  zilamap::Cell cell(const zilamap::Measure& what, int year, const std::string& district) const {
    const std::vector<zilamap::Cell> all = cells(what, year);
    for (std::size_t i = 0; i < all.size(); ++i) {
      if (bihar().districts[i].name == district) return all[i];
    }
    return {zilamap::Status::not_reported, -1};
  }
};

/// The records of the example that ships.
inline Programme example() {
  return Programme(
      zilamap::read_records(std::filesystem::path(ZILAMAP_SOURCE_FOLDER) / "examples/bihar/activities.yaml"));
}

}  // namespace sample
