// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <zilamap/join.hpp>
#include <zilamap/places.hpp>

#include <cstddef>
#include <string>
#include <string_view>

namespace zilamap::cli {

/// How answers are written.
enum class PlaceForm {
  text,  ///< for people: a line each, and what to do below it
  csv,   ///< a row each under a header
  json   ///< an array of objects
};

/// Writes what names lead to, one after the other, to standard output; memory does not grow with their number.
class PlaceWriter {
 public:
  PlaceWriter(const Places& places, PlaceForm form);

  void write(const PlaceName& name, const PlaceAnswer& answer);
  /// To be called after the last one.
  void finish();

 private:
  void write_text(std::string_view query, const PlaceAnswer& answer);
  void write_csv(std::string_view query, const PlaceAnswer& answer);
  void write_json(std::string_view query, const PlaceAnswer& answer);
  void flush(std::size_t above);

  const Places& m_places;
  PlaceForm m_form;
  bool m_first = true;
  std::string m_pending;
};

}  // namespace zilamap::cli
