// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
//
// Writes the large layer to a file, and beside it a records file that names some of its cells.
#include "polygons.hpp"

#include <zilamap/zilamap.hpp>

#include <cstdio>
#include <exception>
#include <filesystem>
#include <string>
#include <vector>

int main(int argc, char** argv) {
  if (argc != 3) {
    std::fprintf(stderr, "Usage: make_polygons LAYER.shp RECORDS.yaml\n");
    return 2;
  }
  try {
    const zilamap::Places places = zilamap::bench::make_polygons();
    std::vector<zilamap::DistrictRow> rows;
    for (const zilamap::District& district : places.districts) {
      zilamap::DistrictRow row;
      row.district = district.name;
      rows.push_back(row);
    }
    zilamap::write_table(rows, places, argv[1], {.overwrite = true});

    std::string records = "zilamap: records/1\nprogramme: Bench\nactivities:\n";
    for (std::size_t i = 0; i < places.districts.size(); i += 997) {
      records += "  - {id: r" + std::to_string(i) + ", title: Training, type: training, dates: 2009-07-01, ";
      records += "covers: {districts: [" + places.districts[i].name + "]}}\n";
    }
    zilamap::write_file(argv[2], {reinterpret_cast<const unsigned char*>(records.data()), records.size()}, true);
    std::printf("%zu polygons, %zu vertices\n", places.districts.size(), zilamap::bench::vertices_of(places));
  } catch (const std::exception& error) {
    std::fprintf(stderr, "make_polygons: %s\n", error.what());
    return 1;
  }
  return 0;
}
