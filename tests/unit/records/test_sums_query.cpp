// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include <catch2/catch.hpp>

#include "records/sums_query.hpp"

#include <string>

using zilamap::records::checking_sql;
using zilamap::records::DatabaseColumn;
using zilamap::records::HeadRow;
using zilamap::records::kinds_sql;
using zilamap::records::read_head;
using zilamap::records::reason_against_sums;
using zilamap::records::sums_sql;
using zilamap::records::SumsQuery;

namespace {

using Type = DatabaseColumn::Type;

SumsQuery query_over(std::vector<DatabaseColumn> columns, zilamap::FiscalCalendar calendar = {4, 1}) {
  HeadRow names{1, {}};
  for (const DatabaseColumn& column : columns) names.cells.push_back(column.name);
  zilamap::Findings findings;
  auto head = read_head({names}, {}, true, {}, findings);
  return {"\"public\".\"t\"", std::move(columns), std::move(head.columns), calendar};
}

}  // namespace

TEST_CASE("The database adds up by place, year and type", "[records]") {
  const SumsQuery query = query_over({{"id", Type::number},
                                      {"title", Type::text},
                                      {"type", Type::text},
                                      {"date", Type::date},
                                      {"district", Type::text},
                                      {"participants", Type::number},
                                      {"budget", Type::number}});
  CHECK(reason_against_sums(query).empty());
  const std::string keys =
      "\"type\", extract(year FROM \"date\"), extract(year FROM \"date\") - CASE WHEN extract(month FROM \"date\") * "
      "100 + "
      "extract(day FROM \"date\") < 401 THEN 1 ELSE 0 END, \"district\", \"participants\" IS NULL";
  CHECK(sums_sql(query) ==
        "SELECT \"type\" AS zilamap_1, min(\"date\") AS zilamap_2, \"district\" AS zilamap_3, "
        "sum(\"participants\") AS zilamap_4, count(*) AS zilamap_5, count(*) AS zilamap_6 FROM \"public\".\"t\" GROUP "
        "BY " +
            keys + " ORDER BY " + keys);
  CHECK(kinds_sql(query) == "SELECT DISTINCT concat_ws(' ', \"type\") AS kind FROM \"public\".\"t\"");
}

TEST_CASE("A calendar from 1 January needs no shift", "[records]") {
  const SumsQuery query = query_over({{"date", Type::date}, {"district", Type::text}}, {1, 1});
  CHECK(sums_sql(query).find("CASE") == std::string::npos);
}

TEST_CASE("What is wrong with single rows is counted first", "[records]") {
  const std::string sql = checking_sql(query_over({{"id", Type::number},
                                                   {"start_date", Type::date},
                                                   {"end_date", Type::date},
                                                   {"district", Type::text},
                                                   {"women", Type::number}}));
  CHECK(sql.find("\"women\" < 0 OR \"women\" > 1000000000 OR \"women\" <> trunc(\"women\"::numeric)") !=
        std::string::npos);
  CHECK(sql.find("\"start_date\" > \"end_date\"") != std::string::npos);
  CHECK(sql.find("count(\"id\") - count(DISTINCT \"id\") AS repeated_ids") != std::string::npos);
}

TEST_CASE("Tables that need a look at rows say why", "[records]") {
  const auto reason = [](DatabaseColumn column) {
    return reason_against_sums(query_over({{"district", Type::text}, std::move(column)}));
  };
  CHECK(reason({"activity_id", Type::number}).find("one activity") != std::string::npos);
  CHECK(reason({"date", Type::text}).find("no date") != std::string::npos);
  CHECK(reason({"participants", Type::text}).find("no number") != std::string::npos);
  CHECK(reason({"records", Type::number}).find("already") != std::string::npos);
  CHECK(reason({"women", Type::real}).find("exact") != std::string::npos);
  CHECK(reason({"notes", Type::text}).empty());
}

TEST_CASE("The columns of the answer are told by their place, whatever the table calls its own", "[records]") {
  const SumsQuery query = query_over({{"id", Type::number}, {"type", Type::text}, {"district", Type::text}});
  const auto columns = zilamap::records::sums_columns(query);
  CHECK(columns.width == 4);
  REQUIRE(columns.find(zilamap::records::Field::records) != nullptr);
  CHECK(columns.find(zilamap::records::Field::records)->index == 2);
  CHECK(columns.find(zilamap::records::Field::id) == nullptr);
}

TEST_CASE("Points of PostGIS come as longitude and latitude", "[records]") {
  const SumsQuery query = query_over({{"title", Type::text}, {"geom", Type::point}, {"type", Type::text}});
  const auto columns = zilamap::records::rows_columns(query);
  CHECK(columns.width == 5);
  CHECK(columns.find(zilamap::records::Field::lat)->index == 4);
  CHECK(zilamap::records::rows_sql(query).find("ST_Transform(\"geom\"::geometry, 4326)") != std::string::npos);
}
