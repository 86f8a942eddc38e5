// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "records/hxl.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <string>
#include <vector>

namespace zilamap::records {

namespace {

/// A hashtag and its attributes, in small letters.
struct Hashtag {
  std::string tag;
  std::vector<std::string> attributes;

  bool has(std::initializer_list<std::string_view> any) const {
    return std::any_of(any.begin(), any.end(), [this](std::string_view wanted) {
      return std::find(attributes.begin(), attributes.end(), wanted) != attributes.end();
    });
  }
};

Hashtag parse(std::string_view cell) {
  Hashtag hashtag;
  std::string word;
  bool is_tag = true;
  const auto put = [&] {
    if (word.empty()) return;
    if (is_tag) {
      hashtag.tag = word;
    } else {
      hashtag.attributes.push_back(word);
    }
    is_tag = false;
    word.clear();
  };
  for (const char c : base::trim(cell).substr(1)) {
    if (c == '+' || c == ' ' || c == '\t') {
      put();
    } else {
      word += c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
    }
  }
  put();
  return hashtag;
}

std::optional<Meaning> people(const Hashtag& hashtag, Field field) {
  if (hashtag.has({"hh", "households", "families", "pct", "percent"})) return std::nullopt;
  Meaning meaning{field};
  if (hashtag.has({"f", "female", "females", "women", "girls"})) meaning.sex = Sex::female;
  if (hashtag.has({"m", "male", "males", "men", "boys"})) meaning.sex = Sex::male;
  if (hashtag.has({"adults", "adult", "women", "men", "elderly"})) meaning.age = Age::adult;
  if (hashtag.has({"children", "child", "girls", "boys", "infants", "infant", "adolescents"})) meaning.age = Age::child;
  return meaning;
}

/// A district by its name or by a code of some system.
Meaning district(const Hashtag& hashtag) {
  if (!hashtag.has({"code", "id", "pcode"})) return {Field::district};
  Meaning code{Field::district, Sex::all, Age::all, "pcode"};
  if (hashtag.has({"v_census2011", "v_census", "census2011", "census", "i_census2011"})) code.system = "census";
  if (hashtag.has({"v_lgd", "lgd", "i_lgd"})) code.system = "lgd";
  if (hashtag.has({"v_iso", "iso", "v_iso3166", "i_iso"})) code.system = "iso";
  return code;
}

std::optional<Meaning> organisation(const Hashtag& hashtag) {
  if (hashtag.has({"code", "type", "id"})) return std::nullopt;
  if (hashtag.has({"impl", "implementing"})) return Meaning{Field::implementing};
  if (hashtag.has({"prog", "programming", "lead"})) return Meaning{Field::programming};
  if (hashtag.has({"funder", "funding", "donor"})) return Meaning{Field::funding};
  return Meaning{Field::partner};
}

std::optional<Meaning> activity(const Hashtag& hashtag) {
  if (hashtag.has({"count", "num", "number"})) return Meaning{Field::records};
  if (hashtag.has({"code", "id"})) return Meaning{Field::activity_id};
  if (hashtag.has({"type", "category"})) return Meaning{Field::type};
  if (hashtag.has({"i_hi", "hi"})) return Meaning{Field::title_hi};
  if (hashtag.has({"i_ne", "i_ur", "i_bn"})) return std::nullopt;
  return Meaning{Field::title};
}

std::optional<Meaning> date(const Hashtag& hashtag) {
  if (hashtag.has({"year", "fiscal"})) return Meaning{Field::year};
  if (hashtag.has({"start", "begin"})) return Meaning{Field::start};
  if (hashtag.has({"end"})) return Meaning{Field::end};
  // The day on which the row was written says nothing of the activity.
  if (hashtag.has({"reported", "updated", "modified", "created", "entered"})) return std::nullopt;
  return Meaning{Field::date};
}

std::optional<Meaning> location(const Hashtag& hashtag) {
  if (hashtag.has({"count", "num"})) return Meaning{Field::sites};
  if (hashtag.has({"code", "type", "id"})) return std::nullopt;
  if (hashtag.has({"route"})) return Meaning{Field::route};
  if (hashtag.has({"border"})) return Meaning{Field::border};
  return Meaning{Field::place};
}

}  // namespace

bool is_hashtag(std::string_view cell) {
  const std::string_view text = base::trim(cell);
  if (text.size() < 2 || text.front() != '#') return false;
  const char first = text[1];
  return (first >= 'a' && first <= 'z') || (first >= 'A' && first <= 'Z');
}

std::optional<Meaning> meaning_of_hashtag(std::string_view cell) {
  if (!is_hashtag(cell)) return std::nullopt;
  const Hashtag hashtag = parse(cell);
  const std::string& tag = hashtag.tag;
  // Names in other languages are twins of the English column.
  const bool other_language = hashtag.has({"i_hi", "i_ne", "i_ur", "i_bn", "alt"});
  if (tag == "activity") return activity(hashtag);
  if (other_language) return std::nullopt;
  if (tag == "sector" || tag == "cluster")
    return hashtag.has({"code"}) ? std::nullopt : std::optional(Meaning{Field::sector});
  if (tag == "org") return organisation(hashtag);
  if (tag == "adm1") return hashtag.has({"code"}) ? std::nullopt : std::optional(Meaning{Field::state});
  if (tag == "adm2") return district(hashtag);
  if (tag == "adm3") return hashtag.has({"code"}) ? std::nullopt : std::optional(Meaning{Field::block});
  if (tag == "adm4" || tag == "loc") return location(hashtag);
  if (tag == "geo") {
    if (hashtag.has({"lat", "latitude"})) return Meaning{Field::lat};
    if (hashtag.has({"lon", "long", "longitude", "lng"})) return Meaning{Field::lon};
    if (hashtag.has({"coord", "coords", "point"})) return Meaning{Field::point};
    return std::nullopt;
  }
  if (tag == "date") return date(hashtag);
  if (tag == "reached" || tag == "beneficiary" || tag == "beneficiaries") return people(hashtag, Field::people);
  if (tag == "targeted") {
    const std::optional<Meaning> found = people(hashtag, Field::targeted);
    // Only the whole number is kept of those who are meant to be reached.
    return found && *found == Meaning{Field::targeted} ? found : std::nullopt;
  }
  if (tag == "status") return hashtag.has({"coverage"}) ? std::nullopt : std::optional(Meaning{Field::status});
  if (tag == "meta") {
    if (hashtag.has({"source"})) return Meaning{Field::source};
    if (hashtag.has({"withheld"})) return Meaning{Field::withheld};
    if (hashtag.has({"outcome"})) return Meaning{Field::outcome};
    if (hashtag.has({"id"})) return Meaning{Field::id};
    return std::nullopt;
  }
  if (tag == "description") return Meaning{Field::note};
  if (tag == "output" || tag == "result") return Meaning{Field::outcomes};
  return std::nullopt;
}

}  // namespace zilamap::records
