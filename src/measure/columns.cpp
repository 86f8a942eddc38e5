// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "measure/columns.hpp"

#include <fmt/format.h>

#include <array>

namespace zilamap::measuring {

namespace {

/// A number of a year that has records.
std::string reported(const DistrictRow& row, std::int64_t number) {
  return row.status == Status::not_reported ? std::string() : fmt::to_string(number);
}

/// A number of persons that are not all withheld.
std::string people(const DistrictRow& row, const std::optional<std::int64_t>& number) {
  return row.people_known() && number ? fmt::to_string(*number) : std::string();
}

constexpr std::array<TableColumn, 14> columns{{
    {"district", false, [](const DistrictRow& row) { return row.district; }},
    {"census2011", false, [](const DistrictRow& row) { return row.census2011; }},
    {"lgd", false, [](const DistrictRow& row) { return row.lgd; }},
    {"year", false, [](const DistrictRow& row) { return row.year; }},
    {"status", false, [](const DistrictRow& row) { return std::string(to_string(row.status)); }},
    {"activities", true, [](const DistrictRow& row) { return reported(row, row.activities); }},
    {"sites", true, [](const DistrictRow& row) { return reported(row, row.sites); }},
    {"people_trained", true, [](const DistrictRow& row) { return people(row, row.people_trained); }},
    {"types", false, [](const DistrictRow& row) { return row.types; }},
    {"female", true, [](const DistrictRow& row) { return people(row, row.female); }},
    {"male", true, [](const DistrictRow& row) { return people(row, row.male); }},
    {"adults", true, [](const DistrictRow& row) { return people(row, row.adults); }},
    {"children", true, [](const DistrictRow& row) { return people(row, row.children); }},
    {"withheld", true, [](const DistrictRow& row) { return reported(row, row.withheld); }},
}};

}  // namespace

std::span<const TableColumn> table_columns() { return columns; }

}  // namespace zilamap::measuring
