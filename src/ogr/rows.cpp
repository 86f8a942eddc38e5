// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "ogr/rows.hpp"

#include "base/text.hpp"
#include "ogr/from_ogr.hpp"
#include "ogr/rows_state.hpp"
#include "projection/crs.hpp"

#include <zilamap/error.hpp>

#include <cpl_string.h>
#include <fmt/format.h>
#include <ogrsf_frmts.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstddef>
#include <utility>

namespace zilamap::ogr {

namespace {

/// With 15 digits, which decimal numbers keep through a double, and never with an exponent where people write none.
std::string number_text(double value) {
  std::string text = fmt::format("{:.15g}", value);
  if (text.find('e') == std::string::npos || !(std::abs(value) < 1e21)) return text;
  std::array<char, 400> digits{};
  const auto written = std::to_chars(digits.data(), digits.data() + digits.size(), value, std::chars_format::fixed);
  return {digits.data(), written.ptr};
}

/// Degrees to about a centimetre, without zeros at the end.
std::string degrees_text(double value) {
  std::string text = fmt::format("{:.7f}", value);
  text.erase(text.find_last_not_of('0') + 1);
  if (text.ends_with('.')) text.pop_back();
  return text == "-0" ? "0" : text;
}

std::string time_text(const OGRFeature& feature, int field, OGRFieldType type) {
  int year = 0;
  int month = 0;
  int day = 0;
  int hour = 0;
  int minute = 0;
  int zone = 0;
  float second = 0;
  if (!feature.GetFieldAsDateTime(field, &year, &month, &day, &hour, &minute, &second, &zone)) return {};
  const auto whole_second = static_cast<int>(second);
  const std::string date = fmt::format("{:04}-{:02}-{:02}", year, month, day);
  const std::string time = fmt::format("{:02}:{:02}:{:02}", hour, minute, whole_second);
  if (type == OFTTime) return time;
  return type == OFTDate || (hour == 0 && minute == 0 && whole_second == 0) ? date : date + "T" + time;
}

bool is_point(OGRwkbGeometryType type) {
  const OGRwkbGeometryType flat = wkbFlatten(type);
  return flat == wkbPoint || flat == wkbMultiPoint;
}

}  // namespace

Rows::State::State(std::shared_ptr<GDALDataset> opened, OGRLayer& source, std::string shown_name, Network allowed)
    : dataset(std::move(opened)), layer(&source), name(std::move(shown_name)), network(allowed) {
  const OGRFeatureDefn& definition = *layer->GetLayerDefn();
  for (int i = 0; i < definition.GetFieldCount(); ++i) {
    fields.push_back(utf8(definition.GetFieldDefn(i)->GetNameRef()));
  }
}

Rows::State::~State() {
  const Guard guard(network);
  if (is_result) dataset->ReleaseResultSet(layer);
  dataset.reset();
}

void Rows::State::add_points(const std::string& crs) {
  const bool taken = std::any_of(fields.begin(), fields.end(), [](const std::string& field) {
    const std::string key = base::fold_name(field);
    return key == "lon" || key == "lat";
  });
  if (taken) return;
  m_has_points = true;
  if (!crs.empty() && crs != projection::wgs84) m_projector.emplace(crs, std::string(projection::wgs84));
  fields.insert(fields.end(), {"lon", "lat"});
}

bool Rows::State::next() {
  const Guard guard(network);
  const OGRFeatureUniquePtr feature(layer->GetNextFeature());
  if (!feature) {
    if (guard.failure().empty()) return false;
    if (failed) *failed = true;
    const std::string reason = clean ? clean(guard.failure()) : guard.failure();
    throw DataError(fmt::format("The rows cannot be read to their end ({}).", base::printable(reason, 200)), {name});
  }
  cells.clear();
  for (int i = 0; i < feature->GetFieldCount(); ++i) cells.push_back(text_of(*feature, i));
  if (m_has_points) set_point(*feature);
  return true;
}

void Rows::State::rewind() {
  const Guard guard(network);
  layer->ResetReading();
  not_utf8 = unusable_points = 0;
}

std::string Rows::State::utf8(const char* text) {
  std::string out = text;
  if (base::is_utf8(out)) return out;
  ++not_utf8;
  return base::utf8_from_windows_1252(out);
}

std::string Rows::State::text_of(const OGRFeature& feature, int field) {
  if (!feature.IsFieldSetAndNotNull(field)) return {};
  const OGRFieldDefn& definition = *feature.GetFieldDefnRef(field);
  switch (definition.GetType()) {
    case OFTReal:
      return number_text(feature.GetFieldAsDouble(field));
    case OFTDate:
    case OFTDateTime:
    case OFTTime:
      return time_text(feature, field, definition.GetType());
    case OFTStringList: {
      std::vector<std::string> parts;
      for (char** part = feature.GetFieldAsStringList(field); part != nullptr && *part != nullptr; ++part) {
        parts.push_back(utf8(*part));
      }
      return base::join_words(parts, "; ");
    }
    case OFTInteger:
      if (definition.GetSubType() == OFSTBoolean) return feature.GetFieldAsInteger(field) != 0 ? "TRUE" : "FALSE";
      [[fallthrough]];
    default:
      return utf8(feature.GetFieldAsString(field));
  }
}

void Rows::State::set_point(const OGRFeature& feature) {
  const OGRGeometry* geometry = feature.GetGeometryRef();
  Feature taken;
  if (geometry != nullptr && is_point(geometry->getGeometryType())) {
    if (add_geometry(*geometry, taken).unusable_parts > 0) ++unusable_points;
  }
  // Of several points none is the place.
  if (taken.points.size() == 1) {
    const Point place = m_projector ? m_projector->project(taken.points.front()) : taken.points.front();
    if (std::isfinite(place.x) && std::isfinite(place.y)) {
      cells.insert(cells.end(), {degrees_text(place.x), degrees_text(place.y)});
      return;
    }
    ++unusable_points;
  }
  cells.insert(cells.end(), 2, std::string());
}

Rows::Rows(std::unique_ptr<State> state) : m_state(std::move(state)) {}
Rows::~Rows() = default;
Rows::Rows(Rows&&) noexcept = default;
Rows& Rows::operator=(Rows&&) noexcept = default;

const std::vector<std::string>& Rows::fields() const { return m_state->fields; }
bool Rows::next() { return m_state->next(); }
const std::vector<std::string>& Rows::cells() const { return m_state->cells; }
void Rows::rewind() { m_state->rewind(); }
long Rows::count() const { return m_state->count; }
std::size_t Rows::not_utf8() const { return m_state->not_utf8; }
std::size_t Rows::unusable_points() const { return m_state->unusable_points; }

}  // namespace zilamap::ogr
