// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include <zilamap/cities.hpp>
#include <zilamap/error.hpp>

#include "base/files.hpp"
#include "base/text.hpp"

#include <charconv>
#include <string_view>
#include <system_error>

namespace zilamap {

namespace {

constexpr std::size_t cities_limit = 1u << 20;

bool read_number(std::string_view cell, double& number) {
  const auto [end, error] = std::from_chars(cell.data(), cell.data() + cell.size(), number);
  return error == std::errc() && end == cell.data() + cell.size();
}

}  // namespace

std::vector<City> orientation_cities(const std::filesystem::path& shapes_folder) {
  const std::filesystem::path file = shapes_folder / "cities.csv";
  std::vector<City> cities;
  long line = 0;
  for (const std::string& row : base::split(base::read_file(file, cities_limit), '\n')) {
    ++line;
    if (line == 1 || row.empty()) continue;
    const std::vector<std::string> cells = base::split(row, ',');
    City city;
    if (cells.size() != 5 || !read_number(cells[3], city.lon_lat.x) || !read_number(cells[4], city.lon_lat.y)) {
      throw DataError("This row is no town with a longitude and a latitude. Install zilamap's shapes again.",
                      {file.string(), line});
    }
    city.name = cells[0];
    city.name_hi = cells[1];
    cities.push_back(std::move(city));
  }
  return cities;
}

}  // namespace zilamap
