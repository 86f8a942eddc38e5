// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "records/fields.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace zilamap::records {

namespace {

using Named = std::pair<std::string_view, Meaning>;

constexpr std::array named{
    Named{"id", {Field::id}},
    Named{"activity_id", {Field::activity_id}},
    Named{"title", {Field::title}},
    Named{"title_hi", {Field::title_hi}},
    Named{"type", {Field::type}},
    Named{"date", {Field::date}},
    Named{"start", {Field::start}},
    Named{"end", {Field::end}},
    Named{"year", {Field::year}},
    Named{"sector", {Field::sector}},
    Named{"status", {Field::status}},
    Named{"tags", {Field::tags}},
    Named{"partner", {Field::partner}},
    Named{"implementing", {Field::implementing}},
    Named{"programming", {Field::programming}},
    Named{"funding", {Field::funding}},
    Named{"outcomes", {Field::outcomes}},
    Named{"source", {Field::source}},
    Named{"note", {Field::note}},
    Named{"state", {Field::state}},
    Named{"district", {Field::district}},
    Named{"census2011", {Field::district, Sex::all, Age::all, "census"}},
    Named{"lgd", {Field::district, Sex::all, Age::all, "lgd"}},
    Named{"pcode", {Field::district, Sex::all, Age::all, "pcode"}},
    Named{"iso", {Field::district, Sex::all, Age::all, "iso"}},
    Named{"block", {Field::block}},
    Named{"place", {Field::place}},
    Named{"lon", {Field::lon}},
    Named{"lat", {Field::lat}},
    Named{"point", {Field::point}},
    Named{"border", {Field::border}},
    Named{"route", {Field::route}},
    Named{"people_trained", {Field::people}},
    Named{"female", {Field::people, Sex::female}},
    Named{"male", {Field::people, Sex::male}},
    Named{"adults", {Field::people, Sex::all, Age::adult}},
    Named{"children", {Field::people, Sex::all, Age::child}},
    Named{"women", {Field::people, Sex::female, Age::adult}},
    Named{"men", {Field::people, Sex::male, Age::adult}},
    Named{"girls", {Field::people, Sex::female, Age::child}},
    Named{"boys", {Field::people, Sex::male, Age::child}},
    Named{"people_targeted", {Field::targeted}},
    Named{"records", {Field::records}},
    Named{"sites", {Field::sites}},
    Named{"withheld", {Field::withheld}},
    Named{"outcome", {Field::outcome}},
    Named{"none", {Field::none}},
};

}  // namespace

std::string name_of(const Meaning& meaning) {
  const auto found = std::ranges::find(named, meaning, &Named::second);
  return found == named.end() ? std::string() : std::string(found->first);
}

std::optional<Meaning> meaning_of(std::string_view name) {
  const auto found = std::ranges::find(named, name, &Named::first);
  if (found == named.end()) return std::nullopt;
  return found->second;
}

std::vector<std::string_view> meaning_names() {
  std::vector<std::string_view> names;
  for (const Named& one : named) names.push_back(one.first);
  return names;
}

bool may_repeat(Field field) {
  switch (field) {
    case Field::district:
    case Field::tags:
    case Field::partner:
    case Field::implementing:
    case Field::programming:
    case Field::funding:
    case Field::outcomes:
    case Field::source:
    case Field::note:
      return true;
    default:
      return false;
  }
}

}  // namespace zilamap::records
