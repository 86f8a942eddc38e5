// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "records/coordinates.hpp"

#include "base/text.hpp"

#include <fmt/format.h>

#include <charconv>
#include <cmath>
#include <system_error>
#include <vector>

namespace zilamap::records {

namespace {

/// A number of degrees; what stands behind it may be "°" and one of the letters.
std::optional<double> read_degrees(std::string_view text, std::string_view positive, std::string_view negative) {
  text = base::trim(text);
  if (text.starts_with('+')) text.remove_prefix(1);
  double value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc() || !std::isfinite(value)) return std::nullopt;
  std::string_view rest = base::trim(text.substr(static_cast<std::size_t>(end - text.data())));
  constexpr std::string_view degree = "°";
  if (rest.starts_with(degree)) rest = base::trim(rest.substr(degree.size()));
  if (rest.empty()) return value;
  if (rest.size() != 1 || value < 0) return std::nullopt;
  if (positive.find(rest) != std::string_view::npos) return value;
  if (negative.find(rest) != std::string_view::npos) return -value;
  return std::nullopt;
}

std::string no_degrees(std::string_view cell, std::string_view what) {
  return fmt::format("\"{}\" is no {} in decimal degrees.", base::printable(cell, 40), what);
}

}  // namespace

PointCell read_point(std::string_view lon, std::string_view lat) {
  if (lon.empty() && lat.empty()) return {};
  if (lon.empty() || lat.empty()) {
    return {{},
            fmt::format("The row has a {} and no {}.", lon.empty() ? "latitude" : "longitude",
                        lon.empty() ? "longitude" : "latitude")};
  }
  const std::optional<double> x = read_degrees(lon, "Ee", "Ww");
  const std::optional<double> y = read_degrees(lat, "Nn", "Ss");
  if (!x) return {{}, no_degrees(lon, "longitude")};
  if (!y) return {{}, no_degrees(lat, "latitude")};
  if (std::abs(*x) > 180 || std::abs(*y) > 90) {
    return {{},
            fmt::format("There is no point at longitude {} and latitude {}{}.", base::printable(lon, 20),
                        base::printable(lat, 20),
                        std::abs(*x) <= 90 && std::abs(*y) <= 180 ? "; the two may be exchanged" : "")};
  }
  return {Point{*x, *y}, {}};
}

PointCell read_point(std::string_view cell) {
  const char separator = cell.find(',') != std::string_view::npos   ? ','
                         : cell.find(';') != std::string_view::npos ? ';'
                                                                    : ' ';
  const std::vector<std::string> parts = base::split(cell, separator);
  if (parts.size() != 2) return {{}, no_degrees(cell, "latitude and longitude")};
  return read_point(parts[1], parts[0]);
}

}  // namespace zilamap::records
