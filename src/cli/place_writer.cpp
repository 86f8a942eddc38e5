// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "cli/place_writer.hpp"

#include "cli/json.hpp"
#include "cli/output.hpp"

#include <zilamap/file.hpp>

#include <fmt/format.h>

#include <initializer_list>

namespace zilamap::cli {

namespace {

constexpr std::size_t block = std::size_t{1} << 16;

/// The district that was found, or nothing.
const District* found_in(const Places& places, const PlaceAnswer& answer) {
  if (answer.status != PlaceAnswer::Status::matched) return nullptr;
  return &places.districts[answer.candidates.front().district.value()];
}

std::string codes_of(const District& district) {
  std::string codes;
  if (!district.census2011.empty()) codes += "census:" + district.census2011;
  if (!district.lgd.empty()) codes += (codes.empty() ? "lgd:" : ", lgd:") + district.lgd;
  return codes;
}

/// "Aurangabad, Maharashtra (by name, 1.00)".
std::string told(const Places& places, const PlaceAnswer::Candidate& candidate) {
  std::string text = candidate.name;
  if (!candidate.state.empty()) text += ", " + candidate.state;
  const std::string codes = candidate.district ? codes_of(places.districts[*candidate.district]) : "";
  if (!codes.empty()) text += " (" + codes + ")";
  return fmt::format("{}: by {}, {:.2f}", text, to_string(candidate.how), candidate.score);
}

Json text_or_null(const std::string& text) { return text.empty() ? Json() : Json(text); }

Json to_json(const Places& places, const PlaceAnswer::Candidate& candidate) {
  const District* district = candidate.district ? &places.districts[*candidate.district] : nullptr;
  return {{"district", candidate.name},
          {"census2011", district != nullptr ? text_or_null(district->census2011) : Json()},
          {"lgd", district != nullptr ? text_or_null(district->lgd) : Json()},
          {"state", text_or_null(candidate.state)},
          {"how", to_string(candidate.how)},
          {"score", candidate.score}};
}

}  // namespace

PlaceWriter::PlaceWriter(const Places& places, PlaceForm form) : m_places(places), m_form(form) {
  if (form == PlaceForm::csv) m_pending = "query,status,district,census2011,lgd,how,score,candidates,finding,advice\n";
  if (form == PlaceForm::json) m_pending = "[";
}

void PlaceWriter::write(const PlaceName& name, const PlaceAnswer& answer) {
  const std::string& query = name.text.empty() ? name.district : name.text;
  switch (m_form) {
    case PlaceForm::text:
      write_text(query, answer);
      break;
    case PlaceForm::csv:
      write_csv(query, answer);
      break;
    case PlaceForm::json:
      write_json(query, answer);
      break;
  }
  m_first = false;
  flush(block);
}

void PlaceWriter::finish() {
  if (m_form == PlaceForm::json) m_pending += m_first ? "]\n" : "\n]\n";
  flush(0);
}

void PlaceWriter::flush(std::size_t above) {
  if (m_pending.size() <= above) return;
  print(m_pending);
  m_pending.clear();
}

void PlaceWriter::write_text(std::string_view query, const PlaceAnswer& answer) {
  if (found_in(m_places, answer) != nullptr) {
    m_pending += visible(fmt::format("{}: {}", query, told(m_places, answer.candidates.front()))) + "\n";
  } else {
    m_pending += visible(fmt::format("{}: {}", query, to_string(answer.status))) + "\n";
  }
  if (answer.finding) {
    m_pending +=
        visible(fmt::format("  {} ({}) {}", answer.finding->text, answer.finding->code, answer.finding->advice)) + "\n";
  }
  if (answer.status == PlaceAnswer::Status::matched) return;
  for (const PlaceAnswer::Candidate& candidate : answer.candidates) {
    m_pending += visible("  - " + told(m_places, candidate)) + "\n";
  }
}

void PlaceWriter::write_csv(std::string_view query, const PlaceAnswer& answer) {
  const District* district = found_in(m_places, answer);
  std::string candidates;
  for (const PlaceAnswer::Candidate& candidate : answer.candidates) {
    if (!candidates.empty()) candidates += "; ";
    candidates += candidate.name;
    if (!candidate.state.empty()) candidates += " (" + candidate.state + ")";
  }
  const bool matched = district != nullptr;
  const std::string score = matched ? fmt::format("{:.2f}", answer.candidates.front().score) : "";
  m_pending += csv_field(query);
  for (const std::string_view cell : std::initializer_list<std::string_view>{
           to_string(answer.status), matched ? std::string_view(district->name) : "",
           matched ? std::string_view(district->census2011) : "", matched ? std::string_view(district->lgd) : "",
           matched ? to_string(answer.candidates.front().how) : "", score, candidates,
           answer.finding ? std::string_view(answer.finding->code) : "",
           answer.finding ? std::string_view(answer.finding->advice) : ""}) {
    m_pending += ',';
    m_pending += csv_field(cell);
  }
  m_pending += '\n';
}

void PlaceWriter::write_json(std::string_view query, const PlaceAnswer& answer) {
  const District* district = found_in(m_places, answer);
  Json candidates = Json::array();
  for (const PlaceAnswer::Candidate& candidate : answer.candidates) candidates.push_back(to_json(m_places, candidate));
  const bool matched = district != nullptr;
  const Json item{{"query", query},
                  {"status", to_string(answer.status)},
                  {"district", matched ? Json(district->name) : Json()},
                  {"census2011", matched ? text_or_null(district->census2011) : Json()},
                  {"lgd", matched ? text_or_null(district->lgd) : Json()},
                  {"how", matched ? Json(to_string(answer.candidates.front().how)) : Json()},
                  {"score", matched ? Json(answer.candidates.front().score) : Json()},
                  {"candidates", std::move(candidates)}};
  m_pending += m_first ? "\n  " : ",\n  ";
  m_pending += item.dump(-1, ' ', false, Json::error_handler_t::replace);
}

}  // namespace zilamap::cli
