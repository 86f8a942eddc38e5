// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "ogr/connection.hpp"
#include "ogr/database.hpp"
#include "ogr/sql.hpp"
#include "temp_postgres.hpp"

#include <zilamap/error.hpp>

#include <catch2/catch.hpp>

#include <string>
#include <vector>

using zilamap::DataError;
using zilamap::ogr::Database;
using zilamap::ogr::read_connection;
using zilamap::ogr::Rows;
using zilamap::ogr::without_secrets;

using Strings = std::vector<std::string>;

namespace {

/// What is said when a database cannot be opened.
std::string refusal(const std::string& connection) {
  try {
    const Database database(connection);
  } catch (const DataError& error) {
    return error.what();
  }
  return {};
}

std::vector<Strings> all(Rows rows) {
  std::vector<Strings> read;
  while (rows.next()) read.push_back(rows.cells());
  return read;
}

}  // namespace

TEST_CASE("a connection is shown without its password", "[ogr]") {
  const auto shown = [](const char* text) { return read_connection(text).shown; };
  CHECK(shown("PG:dbname=field host=db user=asha password=s3cret") == "PG:dbname=field host=db user=asha");
  CHECK(shown("dbname = 'my field' password = 'it\\'s a secret'") == "PG:dbname=my field");
  CHECK(shown("PG:postgresql://asha:s3cret@db:5432/field?sslmode=require") == "PG:postgresql://asha@db:5432/field");
  CHECK(shown("postgres://asha:p@ss:word@db/field?password=x") == "PG:postgres://asha@db/field");
  CHECK(shown("postgresql://u:sec?ret@127.0.0.1:1/db") == "PG:postgresql://u@127.0.0.1:1/db");
  CHECK(shown("postgresql://u:s?e=c@ret@h/db?user=a@b") == "PG:postgresql://u@h/db");
  CHECK(shown("postgresql://u:se/cr@et@h/db") == "PG:postgresql://u@h/db");
  CHECK(shown("postgresql://u:se/c?ret@h/db") == "PG:postgresql://u@h/db");
  CHECK(shown("postgresql://h:1,[::1]:2/db?user=a@b&password=x?y") == "PG:postgresql://h:1,[::1]:2/db");
  CHECK_FALSE(read_connection("postgresql://u:se/c?re=t@h/db").understood);
  CHECK_FALSE(read_connection("PG:dbname=field password='open").understood);
  CHECK_FALSE(read_connection("PG:dbname=field s3cret").understood);
  CHECK_FALSE(read_connection("PG:=x").understood);
  CHECK(read_connection("").understood);
}

TEST_CASE("what a server says is shown without what was secret", "[ogr]") {
  const auto clean = [](const char* connection, const char* said) {
    return without_secrets(said, read_connection(connection));
  };
  CHECK(clean("password=s3cret", "no: s3cret and s3cret") == "no: *** and ***");
  CHECK(clean("password='it\\'s'", "it's it\\'s") == "*** ***");
  CHECK(clean("postgresql://a:p%40ss@h/d", "p%40ss p@ss") == "*** ***");
  CHECK(clean("postgresql://u:sec?ret@h/d", "sec?ret") == "***");
  CHECK(clean("postgresql://u@h/d?user=a@b&password=x?y", "a@b x?y") == "a@b ***");
  CHECK(clean("sslpassword=abc unheard_of=xyz", "abc xyz") == "*** ***");
  CHECK(clean("dbname=field", "field is missing") == "field is missing");
  CHECK(clean("password='open", "open") == "");
}

TEST_CASE("a database that cannot be reached is named without its password", "[ogr]") {
  for (const char* connection : {"PG:host=127.0.0.1 port=1 dbname=field user=asha password=s3cret",
                                 "PG:postgresql://asha:s3cret@127.0.0.1:1/field", "PG:dbname=field password='s3cret",
                                 "PG:dbname=field s3cret"}) {
    const std::string said = refusal(connection);
    CAPTURE(said);
    CHECK_FALSE(said.empty());
    CHECK_THAT(said, !Catch::Contains("s3cret"));
  }
  CHECK_THAT(refusal("PG:host=127.0.0.1 port=1 dbname=field"),
             Catch::Contains("PG:host=127.0.0.1 port=1 dbname=field") && Catch::Contains("refused"));
}

TEST_CASE("a database lists its tables and answers queries, and is only read", "[ogr]") {
  const TempPostgres server;
  server.execute(
      "CREATE TABLE activities (id bigint PRIMARY KEY, district text, start date, women integer, share numeric(4,1));"
      "INSERT INTO activities VALUES (123456789012, 'Gaya', '2009-07-18', 249, 0.5), (2, 'मुंगेर', NULL, NULL, 12);"
      "CREATE SCHEMA old; CREATE VIEW old.seen AS SELECT district FROM activities; CREATE TABLE old.gone (x int);"
      "ALTER TABLE old.gone DROP COLUMN x");
  const Database database(server.connection());
  const auto relations = database.relations();
  REQUIRE(relations.size() == 2);
  CHECK(relations[0].schema == "old");
  CHECK(relations[0].name == "seen");
  CHECK(relations[1].name == "activities");
  REQUIRE(relations[1].columns.size() == 5);
  CHECK(relations[1].columns[0].name == "id");
  CHECK(relations[1].columns[0].type == "bigint");
  CHECK(relations[1].columns[4].type == "numeric(4,1)");

  Rows rows = database.query("SELECT * FROM activities ORDER BY women");
  CHECK(rows.fields() == Strings{"id", "district", "start", "women", "share"});
  REQUIRE(rows.next());
  CHECK(rows.cells() == Strings{"123456789012", "Gaya", "2009-07-18", "249", "0.5"});
  REQUIRE(rows.next());
  CHECK(rows.cells() == Strings{"2", "मुंगेर", "", "", "12"});
  CHECK_FALSE(rows.next());
  rows.rewind();
  CHECK(rows.next());

  CHECK(all(database.query("SELECT count(*), sum(women), 1e15::numeric FROM activities")) ==
        std::vector<Strings>{{"2", "249", "1000000000000000"}});
  CHECK(all(database.query("SELECT district FROM activities WHERE district = " + zilamap::ogr::sql_literal("O'Hara")))
            .empty());
  CHECK(all(database.query("SELECT " + zilamap::ogr::sql_name("district") + " FROM activities WHERE id = 2")) ==
        std::vector<Strings>{{"मुंगेर"}});
  CHECK_THROWS_WITH(database.query("SELECT nothing FROM activities"),
                    Catch::Contains("column \"nothing\" does not exist"));
  CHECK_THROWS_AS(all(database.query("WITH gone AS (DELETE FROM activities RETURNING id) SELECT * FROM gone")),
                  DataError);
  CHECK(all(database.query("SELECT 1 FROM activities")).size() == 2);
  CHECK_THROWS_WITH(all(database.query("SELECT 1 / (women - 249) FROM activities")),
                    Catch::Contains("division by zero"));
  CHECK(all(database.query("SELECT 1 FROM activities")).size() == 2);
  CHECK_THAT(refusal(server.connection() + "x password=s3cret"),
             Catch::Contains("fieldx") && !Catch::Contains("s3cret"));
}
