// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "base/numbers.hpp"
#include "base/text.hpp"
#include "places/district_names.hpp"
#include "places/locator.hpp"
#include "places/user_names.hpp"
#include "places/user_table.hpp"

#include <zilamap/error.hpp>
#include <zilamap/places.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <optional>
#include <string>
#include <system_error>
#include <utility>

namespace zilamap {

namespace places {

namespace {

std::string quoted(std::string_view text) { return '"' + base::printable(text) + '"'; }

std::optional<double> number_in(std::string_view cell) {
  double number = 0;
  const auto [end, error] = std::from_chars(cell.data(), cell.data() + cell.size(), number);
  if (error != std::errc() || end != cell.data() + cell.size() || !(number >= -360 && number <= 360)) return {};
  return number;
}

/// Reads the rows one by one; knows the columns.
class Reader {
 public:
  Reader(Places& places, tables::Table& table)
      : m_places(places),
        m_rows(table, places),
        m_districts(places),
        m_locator(places),
        m_name(m_rows.needed_column({"name", "place"})),
        m_lon(m_rows.needed_column({"lon", "longitude", "long", "lng", "x"})),
        m_lat(m_rows.needed_column({"lat", "latitude", "y"})),
        m_district(m_rows.column({"district", "district name"})),
        m_state(m_rows.column({"state"})),
        m_kind(m_rows.column({"kind", "type"})) {}

  void read() {
    while (m_rows.next()) {
      if (std::optional<GazetteerEntry> entry = read_row()) m_places.gazetteer.push_back(*std::move(entry));
    }
  }

 private:
  std::optional<GazetteerEntry> read_row() {
    const std::string_view name = m_rows.cell(m_name);
    if (base::fold_name(name).empty()) {
      m_rows.refuse(m_name, "gazetteer-without-name", "The row has no name.", "Fill it in or leave the row out.");
      return {};
    }
    const std::optional<double> lon = degrees_in(m_lon, name);
    const std::optional<double> lat = lon ? degrees_in(m_lat, name) : std::nullopt;
    if (!lat) return {};
    const Point point{*lon, *lat};
    const std::optional<std::uint32_t> at = m_locator.find(point);
    if (!at) {
      refuse_outside(name, point);
      return {};
    }
    if (!agrees(name, *at)) return {};
    return GazetteerEntry{std::string(name), kind(), *at, point};
  }

  std::optional<double> degrees_in(const UserColumn& column, std::string_view name) {
    const std::optional<double> number = number_in(m_rows.cell(column));
    if (!number) {
      m_rows.refuse(column, "gazetteer-point-unusable",
                    fmt::format("{} is no {} in degrees, so {} has no point.", quoted(m_rows.cell(column)), column.name,
                                quoted(name)),
                    "Write degrees with a decimal point, such as 85.137.");
    }
    return number;
  }

  void refuse_outside(std::string_view name, Point point) {
    const std::optional<std::uint32_t> swapped = m_locator.find({point.y, point.x});
    m_rows.refuse(m_lon, "gazetteer-point-outside",
                  fmt::format("{} lies in no district of the map{}.", quoted(name),
                              swapped ? fmt::format("; with latitude and longitude exchanged it would lie in {}",
                                                    base::printable(m_places.districts[*swapped].name))
                                      : std::string()),
                  "Correct the point, or leave the row out if the place lies elsewhere.");
  }

  /// True when the district that the row names, if it does, is the one in which the point lies.
  bool agrees(std::string_view name, std::size_t at) {
    const std::string_view text = m_rows.cell(m_district);
    if (text.empty()) return true;
    const std::vector<std::size_t> named = m_districts.find(text, m_rows.cell(m_state));
    if (std::ranges::find(named, at) != named.end()) return true;
    m_rows.refuse(m_district, named.empty() ? "gazetteer-district-unknown" : "gazetteer-point-contradicts",
                  fmt::format("The point of {} lies in {}, but the row names {}{}.", quoted(name),
                              base::printable(m_places.districts[at].name), quoted(text),
                              named.empty() ? ", which these places do not know" : ""),
                  "Correct the point or the district.");
    return false;
  }

  std::string kind() const {
    const std::string_view kind = m_rows.cell(m_kind);
    return kind.empty() ? "place" : base::printable(kind);
  }

  Places& m_places;
  UserTable m_rows;
  DistrictNames m_districts;
  Locator m_locator;
  UserColumn m_name;
  UserColumn m_lon;
  UserColumn m_lat;
  UserColumn m_district;
  UserColumn m_state;
  UserColumn m_kind;
};

}  // namespace

void add_gazetteer(Places& places, tables::Table& table) {
  if (!Locator(places).usable()) {
    throw DataError(
        "The boundaries are not in degrees on WGS 84, so the points of a gazetteer cannot be compared with them.",
        table.at(0));
  }
  Reader(places, table).read();
}

}  // namespace places

void add_gazetteer(Places& places, const std::filesystem::path& file) {
  const auto table = tables::open(file, {});
  places::add_gazetteer(places, *table);
}

}  // namespace zilamap
