// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <zilamap/finding.hpp>

#include <array>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// An IATI activity as it is written, of those elements that we use; nothing is judged yet. The names are those of the
/// standard, https://iatistandard.org/en/iati-standard/203/activity-standard/.
namespace zilamap::records::iati {

/// A text in a language.
struct Narrative {
  std::string language;  ///< "en", "hi"; empty when not said
  std::string text;
};
using Narratives = std::vector<Narrative>;

/// A code with the list that it is of.
struct Code {
  std::string vocabulary;
  std::string level;  ///< of an administrative unit
  std::string code;
};

struct Organisation {
  std::string role;  ///< "1" to "4"; empty of a reporting one
  std::string ref;
  Narratives names;
};

struct Place {
  std::string ref;
  std::string reach;  ///< "1": the activity is carried out there, "2": those whom it is for live there
  std::string srs;    ///< name of the coordinate system of `position`
  std::string position;
  Narratives names;
  std::vector<Code> ids;
  std::vector<Code> units;  ///< the administrative units in which it lies
  Location where;
};

/// A target or actual value of a period.
struct Value {
  std::string value;
  std::vector<std::string> places;                              ///< refs of locations
  std::vector<std::pair<std::string, std::string>> dimensions;  ///< name and value: "sex", "female"
  Location where;
};

struct Period {
  std::string start, end;  ///< ISO 8601 dates, as written
  std::vector<Value> targets;
  std::vector<Value> actuals;
};

struct Indicator {
  std::string measure;     ///< "1": a number of units
  bool aggregates = true;  ///< its periods may be added up
  Narratives titles;
  std::vector<Period> periods;
  Location where;
};

/// A date of an activity, as written.
struct When {
  std::string text;
  Location where;
};

struct Activity {
  std::string identifier;
  std::string language;   ///< of narratives that do not say theirs
  std::string hierarchy;  ///< "1", "2"; empty: 1
  std::string status;     ///< code
  Narratives titles;
  Organisation reporting;
  std::vector<Organisation> organisations;
  std::array<When, 5> dates;  ///< by type: 1 planned start, 2 actual start, 3 planned end, 4 actual end
  std::vector<Place> places;
  std::vector<std::pair<Code, Narratives>> sectors;
  std::vector<std::pair<Code, Narratives>> tags;
  std::vector<Indicator> indicators;
  Location where;
};

/// The text in a language, or else the first; empty when there is none.
std::string text_in(const Narratives& narratives, std::string_view language);

/// The text in exactly this language; empty when there is none.
std::string only_in(const Narratives& narratives, std::string_view language);

}  // namespace zilamap::records::iati
