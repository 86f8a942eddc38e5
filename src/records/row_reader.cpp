// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "records/row_reader.hpp"

#include "base/text.hpp"
#include "base/written_number.hpp"
#include "records/coordinates.hpp"
#include "records/headcounts.hpp"
#include "records/place_cells.hpp"
#include "records/types.hpp"
#include "records/written_dates.hpp"
#include "records/year_text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <system_error>
#include <unordered_set>
#include <utility>

namespace zilamap::records {

namespace {

/// No sum of persons is larger: more people than have ever lived.
constexpr std::int64_t most_people_in_sums = 1'000'000'000'000;

std::vector<std::size_t> indexes_of(const Columns& columns) {
  std::vector<std::size_t> indexes;
  for (const Column& column : columns.used) indexes.push_back(column.index);
  return indexes;
}

std::string quoted(std::string_view text) { return '"' + base::printable(text, 60) + '"'; }

/// The names in a cell that lists some: "CARE; Plan International".
std::vector<std::string> names_in(std::string_view cell) {
  for (const char separator : {';', '\n', '|', ','}) {
    if (cell.find(separator) != std::string_view::npos) return base::split(cell, separator);
  }
  return {std::string(cell)};
}

std::string_view role_of(Field field) {
  switch (field) {
    case Field::implementing:
      return "implementing";
    case Field::programming:
      return "programming";
    case Field::funding:
      return "funding";
    default:
      return {};
  }
}

/// A row of sums names the types of all of its records: "meeting; training".
std::string types_of(std::string_view cell) {
  std::vector<std::string> types = base::split(cell, ';');
  for (std::string& type : types) type = type_of(type);
  return base::join_words(types, "; ");
}

/// True when a cell names the border with Nepal and nothing besides: "Indo-Nepal border area".
bool names_indo_nepal(std::string_view cell) {
  static const std::unordered_set<std::string> words = [] {
    std::unordered_set<std::string> keys;
    for (const char* word :
         {"indo", "india", "indian", "nepal", "border", "borders", "area", "areas", "international", "open", "the",
          "of",   "with",  "along",  "on",    "cross",  "bihar",   "भारत", "नेपाल",  "सीमा",          "क्षेत्र"}) {
      keys.insert(base::fold_name(word));
    }
    return keys;
  }();
  const std::string key = base::fold_name(cell);
  const bool nepal = key.find("nepal") != std::string::npos || key.find("नेपाल") != std::string::npos;
  if (!nepal || key == "nepal" || key == "नेपाल") return false;
  const std::vector<std::string> parts = base::split(key, ' ');
  return std::ranges::all_of(parts, [](const std::string& part) { return words.contains(part); });
}

}  // namespace

RowReader::RowReader(const Columns& columns, const tables::Table& table, base::FindingLog& findings)
    : m_columns(columns),
      m_table(table),
      m_findings(findings),
      m_cells(table.merged(), indexes_of(columns)),
      m_sums(columns.find(Field::records) != nullptr) {}

std::string_view RowReader::text(Field field) {
  const Column* column = m_columns.find(field);
  return column == nullptr ? std::string_view() : m_cells.at(column->index);
}

void RowReader::find(const char* code, Severity severity, const Column* column, std::string text, std::string advice) {
  const long number = column == nullptr ? 0 : static_cast<long>(column->index) + 1;
  m_findings.add({code, severity, m_table.at(m_cells.row(), number), std::move(text), std::move(advice)});
}

Activity RowReader::read(const tables::Row& row) {
  m_cells.take(row);
  Activity activity;
  activity.where = m_table.at(row.number);
  read_texts(activity);
  read_dates(activity);
  Ground ground = read_ground(activity);
  read_border_and_route(activity);
  const People people = read_people();
  const std::optional<std::int64_t> records = first_count(Field::records);
  // A table of sums has a row for every district, also for those where nothing took place.
  m_counts = m_columns.find(Field::records) == nullptr || records.value_or(0) > 0 || people.total.value_or(0) > 0 ||
             people.withheld > 0;
  if (m_columns.find(Field::records) != nullptr) activity.count = records.value_or(0);
  put_people(activity, std::move(ground), people);
  return activity;
}

void RowReader::read_texts(Activity& activity) {
  m_activity_id = text(Field::activity_id);
  const std::string_view id = text(Field::id);
  activity.id = !m_activity_id.empty() ? m_activity_id
                : id.empty()           ? fmt::format("row {}", m_cells.row())
                                       : std::string(id);
  activity.title = text(Field::title);
  activity.title_hi = text(Field::title_hi);
  activity.type = m_sums ? types_of(text(Field::type)) : type_of(text(Field::type));
  activity.sector = text(Field::sector);
  activity.status = text(Field::status);
  for (const Column& column : m_columns.used) {
    const std::string_view cell = m_cells.at(column.index);
    if (cell.empty()) continue;
    switch (column.meaning.field) {
      case Field::tags:
        for (std::string& tag : names_in(cell)) activity.tags.push_back(std::move(tag));
        break;
      case Field::partner:
      case Field::implementing:
      case Field::programming:
      case Field::funding:
        for (std::string& name : names_in(cell)) {
          activity.partners.push_back({std::move(name), std::string(role_of(column.meaning.field))});
        }
        break;
      case Field::outcomes:
        activity.outcomes.emplace_back(cell);
        break;
      case Field::note:
        activity.note += (activity.note.empty() ? "" : " ") + std::string(cell);
        break;
      case Field::source:
        activity.source += (activity.source.empty() ? "" : " ") + std::string(cell);
        break;
      default:
        break;
    }
  }
  if (activity.title.empty())
    activity.title = activity.type.empty() ? fmt::format("Row {}", m_cells.row()) : activity.type;
}

std::optional<DateSpan> RowReader::date_of(const Column& column, Activity& activity) {
  const std::string_view cell = m_cells.at(column.index);
  if (cell.empty()) return std::nullopt;
  const WrittenDates written = read_written_dates(cell);
  switch (written.kind) {
    case WrittenDates::Kind::none:
      break;
    case WrittenDates::Kind::dates:
      if (!written.why.empty()) {
        find("date-inexact", Severity::info, &column, fmt::format("{} was read so: {}.", quoted(cell), written.why),
             "");
      }
      return written.span;
    case WrittenDates::Kind::year:
      activity.heading_year = written.year;
      break;
    case WrittenDates::Kind::refused:
      find("date-unreadable", Severity::error, &column, fmt::format("{} is no date: {}.", quoted(cell), written.why),
           "Write 18/07/2009 or 18 July 2009.");
      break;
  }
  return std::nullopt;
}

void RowReader::read_dates(Activity& activity) {
  if (const Column* column = m_columns.find(Field::year)) {
    if (const std::string_view cell = m_cells.at(column->index); !cell.empty()) {
      const YearText year = read_year_text(cell);
      activity.heading_year = year.year;
      if (!year.year) {
        find("year-unreadable", Severity::error, column,
             fmt::format("{} is no year{}.", quoted(cell), year.meaning.empty() ? "" : "; it may mean " + year.meaning),
             "Write a fiscal year as 2009-10, a calendar year as 2009.");
      }
    }
  }
  if (const Column* column = m_columns.find(Field::date)) activity.dates = date_of(*column, activity);
  const Column* start = m_columns.find(Field::start);
  const Column* end = m_columns.find(Field::end);
  const std::optional<DateSpan> first = start == nullptr ? std::nullopt : date_of(*start, activity);
  const std::optional<DateSpan> last = end == nullptr ? std::nullopt : date_of(*end, activity);
  if (activity.dates || (!first && !last)) return;
  if (!first) {
    find("start-missing", Severity::warning, start,
         "The row has the day on which it ended and not the day on which it began.",
         "Give the first day; the record counts by the last one until then.");
    activity.dates = last;
  } else if (last && last->last < first->first) {
    find("dates-reversed", Severity::error, end,
         fmt::format("It ends on {}, before it begins on {}; neither is used.", to_string(last->last),
                     to_string(first->first)),
         "Correct one of the two.");
  } else {
    activity.dates = DateSpan{first->first, last ? last->last : first->last};
  }
}

std::optional<std::int64_t> RowReader::count_of(const Column& column) {
  const std::string_view cell = m_cells.at(column.index);
  if (cell.empty()) return std::nullopt;
  // One number for several rows is told once.
  if (m_cells.goes_on(column.index)) return std::nullopt;
  if (m_sums) {
    // Sums of persons go beyond what one record may hold, the number of records in one row does not.
    const bool persons = column.meaning.field == Field::people || column.meaning.field == Field::targeted;
    std::int64_t sum = 0;
    const auto [end, error] = std::from_chars(cell.data(), cell.data() + cell.size(), sum);
    const bool whole = error == std::errc() && end == cell.data() + cell.size() && sum >= 0;
    if (whole && sum <= (persons ? most_people_in_sums : base::most_people)) return sum;
  }
  const base::Count count = base::read_count(cell);
  switch (count.kind) {
    case base::Count::Kind::none:
      return std::nullopt;
    case base::Count::Kind::exact:
      break;
    case base::Count::Kind::inexact:
      find("number-inexact", Severity::warning, &column,
           fmt::format("The number under \"{}\" is not exact: {}.", base::printable(column.header, 40), count.why),
           "Write the number itself if it is known.");
      break;
    case base::Count::Kind::refused:
      find("number-unreadable", Severity::error, &column,
           fmt::format("What stands under \"{}\" is no headcount: {}.", base::printable(column.header, 40), count.why),
           "Write a whole number; the rest of the row counts.");
      return std::nullopt;
  }
  return count.value;
}

std::optional<std::int64_t> RowReader::first_count(Field field) {
  const Column* column = m_columns.find(field);
  return column == nullptr ? std::nullopt : count_of(*column);
}

RowReader::People RowReader::read_people() {
  People people;
  // Women are female and adults: what is given for both narrows each of the two sums, unless the sum itself is given.
  PeopleSplit sums;
  const auto add = [](std::optional<std::int64_t>& sum, std::int64_t number) { sum = sum.value_or(0) + number; };
  bool women_or_men = false;
  for (const Column& column : m_columns.used) {
    const Meaning& meaning = column.meaning;
    if (meaning.field != Field::people) continue;
    const std::optional<std::int64_t> number = count_of(column);
    people.shared = people.shared || m_cells.is_shared(column.index);
    if (!number) continue;
    const bool both = meaning.sex != Sex::all && meaning.age != Age::all;
    women_or_men = women_or_men || (both && meaning.age == Age::adult);
    if (meaning.sex == Sex::all && meaning.age == Age::all) people.total = number;
    if (meaning.sex == Sex::female) both ? add(sums.female, *number) : void(people.split.female = number);
    if (meaning.sex == Sex::male) both ? add(sums.male, *number) : void(people.split.male = number);
    if (meaning.age == Age::adult) both ? add(sums.adults, *number) : void(people.split.adults = number);
    if (meaning.age == Age::child) both ? add(sums.children, *number) : void(people.split.children = number);
  }
  PeopleSplit& split = people.split;
  // Women, men and children: the children are of both sexes, so nobody knows how many are female.
  const bool children_apart = split.children && !sums.children && women_or_men;
  if (!split.adults) split.adults = sums.adults;
  if (!split.children) split.children = sums.children;
  if (!children_apart && !split.female) split.female = sums.female;
  if (!children_apart && !split.male) split.male = sums.male;
  if (!people.total) people.total = sum_of(split);
  people.withheld = first_count(Field::withheld).value_or(0);
  if (differs(split, people.total)) {
    m_findings.add(split_finding(fmt::format("row {}", m_cells.row()), m_table.at(m_cells.row())));
  }
  return people;
}

void RowReader::read_districts(Activity& activity, const std::string& state, std::vector<PlaceName>& districts) {
  std::vector<PlaceName> codes;
  std::string second_code;
  for (const Column& column : m_columns.used) {
    if (column.meaning.field != Field::district) continue;
    const std::string_view cell = m_cells.at(column.index);
    if (cell.empty()) continue;
    const Location where = m_table.at(m_cells.row(), static_cast<long>(column.index) + 1);
    if (!column.meaning.system.empty()) {
      // A second system of codes says the same again, or contradicts the first.
      if (!codes.empty()) {
        if (codes.size() == 1) second_code = std::string(column.meaning.system) + ':' + std::string(cell);
        continue;
      }
      for (std::string& code : names_in(cell)) {
        if (code.find(':') == std::string::npos) code.insert(0, std::string(column.meaning.system) + ':');
        codes.push_back({std::move(code), {}, {}, where, state});
      }
    } else if (means_whole_state(cell)) {
      activity.state_wide = true;
    } else if (names_indo_nepal(cell)) {
      activity.border = "indo-nepal";
    } else {
      for (CellPlace& place : split_places(cell)) {
        districts.push_back(
            {std::move(place.name), {}, {}, where, place.state.empty() ? state : std::move(place.state)});
      }
    }
  }
  if (codes.empty()) return;
  // The code is the surer of the two; the name beside it must agree with it.
  if (codes.size() == 1)
    codes.front().district = districts.size() == 1 ? districts.front().text : std::move(second_code);
  districts = std::move(codes);
}

RowReader::Ground RowReader::read_ground(Activity& activity) {
  Ground ground;
  const std::string state(text(Field::state));
  read_districts(activity, state, ground.districts);
  if (base::fold_name(text(Field::outcome)) == "state wide") activity.state_wide = true;

  std::string_view place = text(Field::place);
  const std::string_view block = text(Field::block);
  if (means_whole_state(place)) {
    activity.state_wide = true;
    place = {};
  } else if (!place.empty() && names_indo_nepal(place)) {
    activity.border = "indo-nepal";
    place = {};
  }
  const Column* at = m_columns.find(Field::place);
  if (at == nullptr) at = m_columns.find(Field::block);
  PlaceName name{{}, {}, {}, m_table.at(m_cells.row(), at == nullptr ? 0 : static_cast<long>(at->index) + 1), state};
  const Column* lon = m_columns.find(Field::lon);
  const Column* lat = m_columns.find(Field::lat);
  const Column* point = m_columns.find(Field::point);
  const PointCell read = point != nullptr && !m_cells.at(point->index).empty()
                             ? read_point(m_cells.at(point->index))
                             : read_point(lon == nullptr ? std::string_view() : m_cells.at(lon->index),
                                          lat == nullptr ? std::string_view() : m_cells.at(lat->index));
  if (!read.reason.empty()) {
    find("coordinate-unreadable", Severity::error,
         point != nullptr ? point
         : lat != nullptr ? lat
                          : lon,
         read.reason, "Give longitude and latitude in degrees, such as 85.14 and 25.61.");
  }
  name.lon_lat = read.lon_lat;
  if (ground.districts.size() == 1) name.district = ground.districts.front().text;
  if (ground.districts.size() == 1 && name.state.empty()) name.state = ground.districts.front().state;
  if (!place.empty()) {
    name.text = place;
    // A village is looked for in its block when no district is named.
    if (name.district.empty() && ground.districts.empty() && block != place) name.district = block;
  } else {
    name.text = block;
  }
  if (!name.text.empty() || name.lon_lat) ground.place = std::move(name);
  return ground;
}

void RowReader::read_border_and_route(Activity& activity) {
  if (const Column* column = m_columns.find(Field::border)) {
    const std::string_view cell = m_cells.at(column->index);
    if (!cell.empty()) activity.border = "indo-nepal";
    if (!cell.empty() && base::fold_name(cell) != "indo nepal" && !names_indo_nepal(cell)) {
      const Location where = m_table.at(m_cells.row(), static_cast<long>(column->index) + 1);
      for (const char separator : {';', ','}) {
        if (separator == ',' && !activity.border_parts.empty()) break;
        if (separator == ';' && cell.find(';') == std::string_view::npos) continue;
        for (std::string& part : base::split(cell, separator)) {
          activity.border_parts.push_back({std::move(part), {}, {}, where});
        }
      }
    }
  }
  if (const Column* column = m_columns.find(Field::route)) {
    const Location where = m_table.at(m_cells.row(), static_cast<long>(column->index) + 1);
    for (std::string& stop : split_route(m_cells.at(column->index))) {
      activity.route.push_back({std::move(stop), {}, {}, where});
    }
  }
}

/// A whole district as a site: it is looked up as a district and not as a town of that name.
PlaceName RowReader::as_district(PlaceName name) {
  if (name.district.empty()) std::swap(name.text, name.district);
  return name;
}

/// A row of sums can stand for several sites, of which some have a headcount that is withheld.
void RowReader::put_site(Activity& activity, PlaceName place, const People& people, std::int64_t sites,
                         std::int64_t withheld) {
  withheld = std::clamp<std::int64_t>(withheld, 0, sites);
  if (withheld > 0) {
    Site hidden;
    hidden.place = place;
    hidden.withheld = true;
    hidden.count = withheld;
    activity.sites.push_back(std::move(hidden));
  }
  if (withheld == sites && !people.total.value_or(0)) return;
  Site site{std::move(place), people.total, people.split};
  site.count = std::max<std::int64_t>(sites - withheld, 1);
  activity.sites.push_back(std::move(site));
}

/// A number belongs to the place that it was counted at. Of several districts together, or of none, it stays with the
/// record and is not divided.
void RowReader::put_people(Activity& activity, Ground ground, const People& people) {
  const bool one_district = ground.districts.size() == 1;
  const std::optional<std::int64_t> sites = first_count(Field::sites);
  const std::int64_t withheld = people.withheld;
  const bool at_site = (people.total.has_value() || withheld > 0) && !people.shared && !activity.state_wide &&
                       (one_district || (ground.place && ground.districts.empty())) && sites.value_or(1) > 0;
  if (at_site) {
    put_site(activity, ground.place ? std::move(*ground.place) : as_district(std::move(ground.districts.front())),
             people, sites.value_or(1), withheld);
  } else {
    activity.people_trained = people.total;
    activity.split = people.split;
    activity.withheld = withheld > 0;
    if (ground.place) activity.venue = std::move(ground.place);
    if (!one_district || !activity.venue) activity.districts = std::move(ground.districts);
  }
  activity.people_targeted = first_count(Field::targeted);
}

}  // namespace zilamap::records
