// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include "records/columns.hpp"

#include <zilamap/calendar.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace zilamap::records {

/// A column of a database table, as the database describes it.
struct DatabaseColumn {
  std::string name;
  enum class Type {
    text,
    number,
    real,   ///< single precision, whose sums lose digits
    date,
    point,  ///< a geometry or geography of PostGIS
    other
  } type = Type::text;
};

/// A table with the columns of it that are used, ready to be asked.
struct SumsQuery {
  std::string table;                    ///< quoted, with its schema
  std::vector<DatabaseColumn> columns;  ///< of the whole table, in its order
  Columns used;                         ///< what they were taken for
  FiscalCalendar calendar;
};

/// Why a table cannot be added up by the database; empty when it can: rows of one activity stand apart, a date or a
/// headcount is kept as text, rows stand for several records already.
std::string reason_against_sums(const SumsQuery& query);

/// SQL with one row and the columns rows, bad_numbers, bad_dates, repeated_ids: what only a look at single rows can
/// tell.
std::string checking_sql(const SumsQuery& query);

/// SQL with the different types, sectors and tags of the table, as one text a row.
std::string kinds_sql(const SumsQuery& query);

/// SQL that adds up: a row for each set of rows that count alike, with the columns of sums_columns().
std::string sums_sql(const SumsQuery& query);

/// What the columns of the answer are: those that are used, without ids, titles and notes, and behind them how many
/// records and sites a row stands for.
Columns sums_columns(const SumsQuery& query);

/// SQL for every row and column; points of PostGIS come as `lon` and `lat` behind the others.
std::string rows_sql(const SumsQuery& query);

/// What the columns of that answer are.
Columns rows_columns(const SumsQuery& query);

}  // namespace zilamap::records
