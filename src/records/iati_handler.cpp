// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "records/iati_handler.hpp"

#include "base/text.hpp"

#include <zilamap/error.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace zilamap::records::iati {

namespace {

constexpr std::string_view root_name = "iati-activities";
constexpr std::string_view activity_name = "iati-activity";
constexpr std::size_t longest_text = 10'000;  ///< bytes that are kept of one text
constexpr std::size_t activity_depth = 2;     ///< elements that are open around the parts of an activity

std::string attribute(const xml::Attributes& attributes, std::string_view name) {
  return std::string(xml::attribute(attributes, name));
}

Code code_of(const xml::Attributes& attributes) {
  return {attribute(attributes, "vocabulary"), attribute(attributes, "level"), attribute(attributes, "code")};
}

/// A flag of XML Schema.
bool is_false(std::string_view flag) { return flag == "0" || flag == "false"; }

}  // namespace

std::string only_in(const Narratives& narratives, std::string_view language) {
  const auto found = std::find_if(narratives.begin(), narratives.end(), [&](const Narrative& narrative) {
    return narrative.language == language && !narrative.text.empty();
  });
  return found == narratives.end() ? std::string() : found->text;
}

std::string text_in(const Narratives& narratives, std::string_view language) {
  std::string text = only_in(narratives, language);
  if (!text.empty()) return text;
  const auto found = std::find_if(narratives.begin(), narratives.end(),
                                  [](const Narrative& narrative) { return !narrative.text.empty(); });
  return found == narratives.end() ? std::string() : found->text;
}

void ActivityHandler::start_root(std::string_view name, const xml::Attributes& attributes, const Location& where) {
  if (name != root_name) {
    throw DataError(fmt::format("This is no file of IATI activities: it begins with <{}>, not with <{}>.",
                                base::printable(name, 40), root_name),
                    where);
  }
  const std::string_view version = xml::attribute(attributes, "version");
  if (!version.empty() && !version.starts_with("2.")) {
    throw DataError(
        fmt::format("The file is of version {} of the IATI standard, and only version 2 is read. Convert it, "
                    "or ask its publisher for the newer version.",
                    base::printable(version, 10)),
        where);
  }
}

void ActivityHandler::start(std::string_view name, const xml::Attributes& attributes, const Location& where) {
  const std::size_t depth = m_elements.size();
  m_elements.emplace_back(name);
  m_text = nullptr;
  if (depth == 0) return start_root(name, attributes, where);
  if (m_elements.size() > 1 && m_elements[1] != activity_name) return;
  if (depth == 1) {
    m_activity = Activity{};
    m_activity.language = attribute(attributes, "xml:lang");
    m_activity.hierarchy = attribute(attributes, "hierarchy");
    m_activity.where = where;
    return;
  }
  if (depth > activity_depth) m_path += '/';
  m_path += name;
  if (m_path.starts_with("result")) {
    start_result(attributes, where);
  } else {
    start_part(attributes, where);
  }
}

void ActivityHandler::start_narrative(Narratives& narratives, const xml::Attributes& attributes) {
  std::string language = attribute(attributes, "xml:lang");
  if (language.empty()) language = m_activity.language;
  language = language.substr(0, language.find('-'));  // en-IN is English
  for (char& c : language) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + ('a' - 'A'));
  }
  m_text = &narratives.emplace_back(Narrative{std::move(language), {}}).text;
}

/// Where the narratives of an element go, whose path is given; null when they are of no use here.
Narratives* ActivityHandler::narratives_of(std::string_view owner) {
  if (owner == "title") return &m_activity.titles;
  if (owner == "reporting-org") return &m_activity.reporting.names;
  if (owner == "participating-org") return &m_activity.organisations.back().names;
  if (owner == "location/name") return &m_activity.places.back().names;
  if (owner == "sector") return &m_activity.sectors.back().second;
  if (owner == "tag") return &m_activity.tags.back().second;
  if (owner == "result/indicator/title") return &m_activity.indicators.back().titles;
  return nullptr;
}

void ActivityHandler::start_part(const xml::Attributes& attributes, const Location& where) {
  const std::string_view path = m_path;
  if (path == "iati-identifier") {
    m_text = &m_activity.identifier;
  } else if (path == "reporting-org") {
    m_activity.reporting.ref = attribute(attributes, "ref");
  } else if (path == "participating-org") {
    m_activity.organisations.push_back({attribute(attributes, "role"), attribute(attributes, "ref"), {}});
  } else if (path == "activity-status") {
    m_activity.status = attribute(attributes, "code");
  } else if (path == "activity-date") {
    const std::string_view type = xml::attribute(attributes, "type");
    if (type.size() == 1 && type[0] >= '1' && type[0] <= '4') {
      m_activity.dates[static_cast<std::size_t>(type[0] - '0')] = {attribute(attributes, "iso-date"), where};
    }
  } else if (path == "sector") {
    m_activity.sectors.emplace_back(code_of(attributes), Narratives());
  } else if (path == "tag") {
    m_activity.tags.emplace_back(code_of(attributes), Narratives());
  } else if (path == "location") {
    m_activity.places.emplace_back();
    m_activity.places.back().ref = attribute(attributes, "ref");
    m_activity.places.back().where = where;
  } else if (path == "location/location-reach") {
    m_activity.places.back().reach = attribute(attributes, "code");
  } else if (path == "location/location-id") {
    m_activity.places.back().ids.push_back(code_of(attributes));
  } else if (path == "location/administrative") {
    m_activity.places.back().units.push_back(code_of(attributes));
  } else if (path == "location/point") {
    m_activity.places.back().srs = attribute(attributes, "srsName");
  } else if (path == "location/point/pos") {
    m_text = &m_activity.places.back().position;
  } else if (constexpr std::string_view ending = "/narrative"; path.ends_with(ending)) {
    if (Narratives* narratives = narratives_of(path.substr(0, path.size() - ending.size()))) {
      start_narrative(*narratives, attributes);
    }
  }
}

void ActivityHandler::start_result(const xml::Attributes& attributes, const Location& where) {
  const std::string_view path = m_path;
  const auto period = [&]() -> Period& { return m_activity.indicators.back().periods.back(); };
  if (path == "result") {
    m_result_aggregates = !is_false(xml::attribute(attributes, "aggregation-status"));
  } else if (path == "result/indicator") {
    Indicator& indicator = m_activity.indicators.emplace_back();
    indicator.measure = attribute(attributes, "measure");
    indicator.aggregates = m_result_aggregates && !is_false(xml::attribute(attributes, "aggregation-status"));
    indicator.where = where;
  } else if (path == "result/indicator/period") {
    m_activity.indicators.back().periods.emplace_back();
  } else if (path == "result/indicator/period/period-start") {
    period().start = attribute(attributes, "iso-date");
  } else if (path == "result/indicator/period/period-end") {
    period().end = attribute(attributes, "iso-date");
  } else if (path == "result/indicator/period/target") {
    period().targets.push_back({attribute(attributes, "value"), {}, {}, where});
  } else if (path == "result/indicator/period/actual") {
    period().actuals.push_back({attribute(attributes, "value"), {}, {}, where});
  } else if (const bool target = path.starts_with("result/indicator/period/target/");
             target || path.starts_with("result/indicator/period/actual/")) {
    Value& value = target ? period().targets.back() : period().actuals.back();
    if (path.ends_with("/location")) {
      value.places.push_back(attribute(attributes, "ref"));
    } else if (path.ends_with("/dimension")) {
      value.dimensions.emplace_back(attribute(attributes, "name"), attribute(attributes, "value"));
    }
  } else {
    start_part(attributes, where);
  }
}

void ActivityHandler::text(std::string_view piece) {
  if (m_text == nullptr) return;
  std::size_t room = longest_text - m_text->size();
  if (piece.size() <= room) {
    m_text->append(piece);
    return;
  }
  while (room > 0 && (static_cast<unsigned char>(piece[room]) & 0xc0u) == 0x80u) --room;  // whole letters only
  m_text->append(piece.substr(0, room));
  m_text = nullptr;
}

void ActivityHandler::end(std::string_view) {
  m_text = nullptr;
  const std::size_t depth = m_elements.size();
  const bool inside = depth > 1 && m_elements[1] == activity_name;
  const std::size_t length = m_elements.back().size();
  m_elements.pop_back();
  if (!inside) return;
  if (depth == activity_depth) {
    m_take(std::exchange(m_activity, {}));
  } else {
    const std::size_t slash = depth > activity_depth + 1 ? 1 : 0;
    m_path.resize(m_path.size() - length - slash);
  }
}

}  // namespace zilamap::records::iati
