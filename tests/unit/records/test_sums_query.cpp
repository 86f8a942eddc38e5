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
      "\"type\", extract(year FROM \"date\"), extract(year FROM \"date\") - CASE WHEN extract(month FROM \"date\") * 100 + "
      "extract(day FROM \"date\") < 401 THEN 1 ELSE 0 END, \"district\", \"participants\" IS NULL";
  CHECK(sums_sql(query) ==
        "SELECT \"type\", min(\"date\") AS \"date\", \"district\", sum(\"participants\") AS \"participants\", "
        "count(*) AS records, count(*) AS sites FROM \"public\".\"t\" GROUP BY " +
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
  CHECK(reason({"notes", Type::text}).empty());
}
