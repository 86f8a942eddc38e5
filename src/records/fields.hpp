// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace zilamap::records {

/// What a column of a table can hold.
enum class Field {
  none,
  // The activity.
  id,           ///< one row a record, each with an id of its own
  activity_id,  ///< rows with the same one belong to one activity, each with one of its sites or districts
  title,
  title_hi,
  type,
  date,   ///< a day, a month or an interval
  start,  ///< its first day
  end,    ///< its last day
  year,   ///< the year under which it is reported
  sector,
  status,
  tags,
  partner,
  implementing,
  programming,
  funding,
  outcomes,
  source,
  note,
  // Where.
  state,
  district,  ///< one or several names or codes
  block,     ///< subdistrict
  place,     ///< a venue, village or town
  lon,
  lat,
  point,  ///< "26.12, 85.36": latitude and longitude in one cell
  border,
  route,
  // How many.
  people,    ///< persons reached or trained, whole or of one sex or age
  targeted,  ///< persons whom it means to reach
  records,   ///< how many records the row stands for
  sites,     ///< how many sites the row stands for
  withheld,  ///< how many headcounts are withheld in it
  outcome    ///< "placed", "state-wide", "unplaced": of a table that zilamap wrote
};

enum class Sex { all, female, male };
enum class Age { all, adult, child };

/// A field with what narrows it.
struct Meaning {
  Field field = Field::none;
  Sex sex = Sex::all;           ///< of people
  Age age = Age::all;           ///< of people
  std::string_view system = {};  ///< of a district's code: "census", "lgd", "pcode", "iso"; empty: a name

  friend bool operator==(const Meaning&, const Meaning&) = default;
};

/// The name by which files of column mappings and `zilamap check` know a meaning: "district", "women", "lgd".
std::string name_of(const Meaning& meaning);

/// The meaning of such a name; empty when there is none.
std::optional<Meaning> meaning_of(std::string_view name);

/// All such names, as a person may write them in a mapping.
std::vector<std::string_view> meaning_names();

/// True for fields that a table may have several columns of.
bool may_repeat(Field field);

}  // namespace zilamap::records
