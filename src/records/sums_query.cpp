// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "records/sums_query.hpp"

#include "base/text.hpp"
#include "ogr/sql.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace zilamap::records {

namespace {

using Type = DatabaseColumn::Type;

/// Most persons that one row may count; more is a slip of the hand, as everywhere.
constexpr std::string_view most_people = "1000000000";

bool is_date(Field field) { return field == Field::date || field == Field::start || field == Field::end; }
bool is_number(Field field) { return field == Field::people || field == Field::targeted; }

/// Fields that tell one record from another and say nothing of how it counts.
bool is_dropped(Field field) {
  switch (field) {
    case Field::id:
    case Field::title:
    case Field::title_hi:
    case Field::outcomes:
    case Field::source:
    case Field::note:
      return true;
    default:
      return false;
  }
}

const DatabaseColumn& column_of(const SumsQuery& query, const Column& used) { return query.columns.at(used.index); }

std::string name_in(const SumsQuery& query, const Column& used) { return ogr::sql_name(column_of(query, used).name); }

/// The fiscal year of a date: the calendar year, less one before the day on which the fiscal year begins.
std::string fiscal_year_sql(const std::string& date, const FiscalCalendar& calendar) {
  if (calendar.month == 1 && calendar.day == 1) return fmt::format("extract(year FROM {})", date);
  return fmt::format(
      "extract(year FROM {0}) - CASE WHEN extract(month FROM {0}) * 100 + extract(day FROM {0}) < {1} THEN 1 ELSE 0 "
      "END",
      date, calendar.month * 100 + calendar.day);
}

/// The points of a table that has no column for longitude; null when there are none.
const DatabaseColumn* point_of(const SumsQuery& query) {
  const auto found = std::ranges::find(query.columns, Type::point, &DatabaseColumn::type);
  return found == query.columns.end() || query.used.find(Field::lon) != nullptr ? nullptr : &*found;
}

/// The columns of an answer under names that no table has, so that none of them can be taken for another.
std::string named(const std::vector<std::string>& selected) {
  std::vector<std::string> columns;
  for (const std::string& column : selected) {
    columns.push_back(fmt::format("{} AS zilamap_{}", column, columns.size() + 1));
  }
  return base::join_words(columns, ", ");
}

std::vector<std::string> names_of(const SumsQuery& query, bool (*wanted)(Field)) {
  std::vector<std::string> names;
  for (const Column& used : query.used.used) {
    if (wanted(used.meaning.field)) names.push_back(name_in(query, used));
  }
  return names;
}

std::string count_where(const std::vector<std::string>& conditions, const char* name) {
  if (conditions.empty()) return fmt::format("0 AS {}", name);
  return fmt::format("count(*) FILTER (WHERE {}) AS {}", base::join_words(conditions, " OR "), name);
}

}  // namespace

std::string reason_against_sums(const SumsQuery& query) {
  for (const Column& used : query.used.used) {
    const DatabaseColumn& column = column_of(query, used);
    const std::string name = base::printable(column.name, 40);
    const Field field = used.meaning.field;
    if (field == Field::activity_id)
      return fmt::format("several rows can belong to one activity (column \"{}\")", name);
    if (field == Field::records || field == Field::sites || field == Field::withheld || field == Field::outcome) {
      return fmt::format("its rows stand for several records already (column \"{}\")", name);
    }
    if (is_date(field) && column.type != Type::date) return fmt::format("the column \"{}\" is no date", name);
    if (column.type == Type::other && !is_dropped(field)) {
      return fmt::format("the column \"{}\" is of a type of its own", name);
    }
    if (is_number(field) && column.type == Type::real) {
      return fmt::format("sums of the column \"{}\", which is of single precision, would not be exact", name);
    }
    if (is_number(field) && column.type != Type::number) return fmt::format("the column \"{}\" is no number", name);
  }
  return {};
}

std::string checking_sql(const SumsQuery& query) {
  std::vector<std::string> numbers;
  for (const std::string& name : names_of(query, is_number)) {
    numbers.push_back(fmt::format("{0} < 0 OR {0} > {1} OR {0} <> trunc({0}::numeric)", name, most_people));
  }
  std::vector<std::string> dates;
  for (const std::string& name : names_of(query, is_date)) {
    dates.push_back(fmt::format("extract(year FROM {0}) NOT BETWEEN 1900 AND 2199", name));
  }
  const Column* start = query.used.find(Field::start);
  const Column* end = query.used.find(Field::end);
  if (start != nullptr && end != nullptr) {
    dates.push_back(fmt::format("{} > {}", name_in(query, *start), name_in(query, *end)));
    dates.push_back(fmt::format("{} IS NULL AND {} IS NOT NULL", name_in(query, *start), name_in(query, *end)));
  }
  const Column* id = query.used.find(Field::id);
  const std::string repeated =
      id == nullptr ? "0" : fmt::format("count({0}) - count(DISTINCT {0})", name_in(query, *id));
  return fmt::format("SELECT count(*) AS rows, {}, {}, {} AS repeated_ids FROM {}", count_where(numbers, "bad_numbers"),
                     count_where(dates, "bad_dates"), repeated, query.table);
}

std::string kinds_sql(const SumsQuery& query) {
  const std::vector<std::string> names = names_of(
      query, [](Field field) { return field == Field::type || field == Field::sector || field == Field::tags; });
  if (names.empty()) return {};
  return fmt::format("SELECT DISTINCT concat_ws(' ', {}) AS kind FROM {}", base::join_words(names, ", "), query.table);
}

Columns sums_columns(const SumsQuery& query) {
  Columns columns;
  const auto add = [&columns](const Meaning& meaning, const std::string& header) {
    columns.used.push_back({columns.width++, meaning, header});
  };
  for (const Column& used : query.used.used) {
    if (!is_dropped(used.meaning.field)) add(used.meaning, used.header);
  }
  add({Field::records}, "records");
  add({Field::sites}, "sites");
  return columns;
}

std::string rows_sql(const SumsQuery& query) {
  std::vector<std::string> selected;
  for (const DatabaseColumn& column : query.columns) {
    const bool shape = column.type == Type::point;
    selected.push_back(shape ? "NULL" : ogr::sql_name(column.name));
  }
  if (const DatabaseColumn* point = point_of(query)) {
    // A point without a system is taken as degrees on WGS 84; only points tell where.
    const std::string shape = ogr::sql_name(point->name) + "::geometry";
    const std::string degrees =
        fmt::format("CASE WHEN ST_SRID({0}) = 0 THEN {0} ELSE ST_Transform({0}, 4326) END", shape);
    for (const char* axis : {"ST_X", "ST_Y"}) {
      selected.push_back(fmt::format("CASE WHEN GeometryType({0}) = 'POINT' THEN {1}({2}) END", shape, axis, degrees));
    }
  }
  return fmt::format("SELECT {} FROM {}", named(selected), query.table);
}

Columns rows_columns(const SumsQuery& query) {
  Columns columns = query.used;
  columns.width = query.columns.size();
  if (point_of(query) == nullptr) return columns;
  columns.used.push_back({columns.width++, {Field::lon}, "longitude"});
  columns.used.push_back({columns.width++, {Field::lat}, "latitude"});
  return columns;
}

std::string sums_sql(const SumsQuery& query) {
  std::vector<std::string> selected;
  std::vector<std::string> grouped;
  for (const Column& used : query.used.used) {
    const Field field = used.meaning.field;
    if (is_dropped(field)) continue;
    const std::string name = name_in(query, used);
    if (is_date(field)) {
      // One date of the year stands for all of them.
      selected.push_back(fmt::format("min({0})", name));
      grouped.push_back(fmt::format("extract(year FROM {})", name));
      grouped.push_back(fiscal_year_sql(name, query.calendar));
    } else if (is_number(field)) {
      selected.push_back(fmt::format("sum({0})", name));
      grouped.push_back(fmt::format("{} IS NULL", name));
    } else {
      selected.push_back(name);
      grouped.push_back(name);
    }
  }
  selected.insert(selected.end(), 2, "count(*)");  // records and sites
  std::string sql = fmt::format("SELECT {} FROM {}", named(selected), query.table);
  if (!grouped.empty()) {
    const std::string keys = base::join_words(grouped, ", ");
    // In a fixed order, so that two runs give the same findings.
    sql += fmt::format(" GROUP BY {} ORDER BY {}", keys, keys);
  }
  return sql;
}

}  // namespace zilamap::records
