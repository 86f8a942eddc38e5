// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "records/database.hpp"

#include "base/text.hpp"
#include "ogr/connection.hpp"
#include "ogr/database.hpp"
#include "ogr/sql.hpp"
#include "records/query_table.hpp"
#include "records/sums_query.hpp"
#include "records/table_reader.hpp"
#include "records/withhold.hpp"

#include <zilamap/error.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <limits>
#include <utility>
#include <vector>

namespace zilamap::records {

namespace {

using Relation = ogr::Database::Relation;

constexpr std::string_view mark = "PG:";

std::string name_of(const Relation& relation) {
  return relation.schema == "public" ? relation.name : relation.schema + '.' + relation.name;
}

/// The table that is asked for, or the only one there is.
Relation choose(const ogr::Database& database, const std::string& wanted) {
  std::vector<Relation> relations = database.relations();
  std::vector<std::string> names;
  for (Relation& relation : relations) {
    if (!wanted.empty() && (name_of(relation) == wanted || relation.schema + '.' + relation.name == wanted)) {
      return std::move(relation);
    }
    names.push_back(base::printable(name_of(relation), 60));
  }
  if (wanted.empty() && relations.size() == 1) return std::move(relations.front());
  const std::string listed = names.empty() ? "none that you may read" : base::join_words(names, ", ");
  throw DataError(wanted.empty()
                      ? fmt::format("Say with --layer which table to read. There are: {}.", listed)
                      : fmt::format("There is no table \"{}\". There are: {}.", base::printable(wanted), listed),
                  {database.shown()});
}

DatabaseColumn::Type type_of_column(std::string_view type) {
  using Type = DatabaseColumn::Type;
  constexpr std::array<std::string_view, 5> numbers{"integer", "bigint", "smallint", "numeric", "double precision"};
  constexpr std::array<std::string_view, 4> texts{"text", "character", "citext", "name"};
  const auto begins = [type](std::string_view word) { return type.starts_with(word); };
  if (type.find('[') != std::string_view::npos) return Type::other;
  if (std::ranges::any_of(numbers, begins)) return Type::number;
  if (type == "real") return Type::real;
  if (begins("geometry") || begins("geography")) return Type::point;
  if (type == "date" || begins("timestamp")) return Type::date;
  return std::ranges::any_of(texts, begins) ? Type::text : Type::other;
}

/// Asks one database about one of its tables.
class Asker {
 public:
  Asker(const ogr::Database& database, const Relation& relation, Records& records)
      : m_database(database), m_records(records), m_sheet(name_of(relation)) {
    m_query.table = ogr::sql_name(relation.schema) + '.' + ogr::sql_name(relation.name);
    m_query.calendar = records.calendar;
    for (const ogr::Database::Column& column : relation.columns) {
      m_query.columns.push_back({column.name, type_of_column(column.type)});
    }
  }

  void read(const Mapping& mapping, const ReadOptions& options) {
    HeadRow names{0, {}};
    for (const DatabaseColumn& column : m_query.columns) names.cells.push_back(column.name);
    m_query.used = read_head({names}, mapping, true, where(), m_records.findings).columns;
    m_records.columns = m_query.used.uses;
    const std::string reason = reason_against(options);
    if (reason.empty()) {
      read_answer(sums_sql(m_query), sums_columns(m_query), options);
      m_records.summed = true;
      return;
    }
    m_records.findings.push_back({"not-summed-in-database", Severity::info, where(),
                                  fmt::format("The rows were fetched, because {}.", reason),
                                  "Nothing has to be done; with other columns the database could add up by itself."});
    read_answer(rows_sql(m_query), rows_columns(m_query), options);
  }

 private:
  Location where() const { return {m_database.shown(), 0, 0, m_sheet}; }

  ogr::Rows ask(const std::string& sql) {
    m_records.queries.push_back(sql);
    return m_database.query(sql);
  }

  void read_answer(const std::string& sql, const Columns& columns, const ReadOptions& options) {
    QueryTable table(m_database.shown(), m_sheet, ask(sql));
    read_table(table, columns, options, m_records);
  }

  /// Why single rows have to be looked at; empty when the database can add them up.
  std::string reason_against(const ReadOptions& options) {
    if (options.sums_above == std::numeric_limits<std::size_t>::max()) return "every record was asked for";
    if (rows_columns(m_query).width > m_query.columns.size()) return "its places are points";
    std::string reason = reason_against_sums(m_query);
    if (reason.empty() && m_records.suppress_below.value_or(0) > 0) reason = "small headcounts are withheld";
    if (reason.empty() && !m_records.suppress_below) reason = reason_of_kinds();
    if (reason.empty()) reason = reason_of_values();
    return reason;
  }

  /// Small headcounts about survivors are withheld row by row, before anything is added up.
  std::string reason_of_kinds() {
    const std::string sql = kinds_sql(m_query);
    if (sql.empty()) return {};
    ogr::Rows rows = ask(sql);
    Activity activity;
    while (rows.next()) {
      activity.type = rows.cells().front();
      if (is_about_survivors(activity)) return "small headcounts of survivors or victims are withheld";
    }
    return {};
  }

  std::string reason_of_values() {
    ogr::Rows rows = ask(checking_sql(m_query));
    if (!rows.next()) return "the database does not say what is in the table";
    const auto number = [&rows](std::size_t index) {
      const std::string& text = rows.cells().at(index);
      long long value = 0;
      std::from_chars(text.data(), text.data() + text.size(), value);
      return value;
    };
    if (number(0) == 0) throw DataError("The table has no rows.", where());
    if (number(1) > 0) return fmt::format("{} rows have a headcount that is none", number(1));
    if (number(2) > 0) return fmt::format("{} rows have a date that cannot be used", number(2));
    if (number(3) > 0) return fmt::format("{} rows have an id that another row has", number(3));
    return {};
  }

  const ogr::Database& m_database;
  Records& m_records;
  std::string m_sheet;
  SumsQuery m_query;
};

}  // namespace

bool is_database(std::string_view source) {
  return source.starts_with(mark) || source.starts_with("postgresql://") || source.starts_with("postgres://");
}

std::string shown_database(const std::string& source) {
  const ogr::ConnectionText connection = ogr::read_connection(source);
  return connection.understood ? connection.shown : std::string(mark);
}

void read_database(const std::string& source, const Mapping& mapping, const ReadOptions& options, Records& records) {
  const ogr::Database database(source.starts_with(mark) ? source.substr(mark.size()) : source);
  Asker(database, choose(database, options.sheet), records).read(mapping, options);
}

}  // namespace zilamap::records
