// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include "ogr/rows.hpp"

#include <memory>
#include <string>
#include <vector>

namespace zilamap::ogr {

/// A PostgreSQL database, opened to be read only. No error says the password.
class Database {
 public:
  struct Column {
    std::string name;
    std::string type;  ///< as PostgreSQL writes it: "integer", "character varying(40)", "geometry(Point,4326)"
  };
  struct Relation {
    std::string schema;
    std::string name;
    std::vector<Column> columns;  ///< in the order of the table
  };

  /// Connects; `connection` is what libpq takes after "PG:", either "dbname=... host=..." or "postgresql://...". Gives
  /// up after 10 seconds unless the connection says otherwise. Throws DataError when that fails.
  explicit Database(const std::string& connection);
  ~Database();
  Database(Database&&) noexcept;
  Database& operator=(Database&&) noexcept;

  /// Every table, view and foreign table that the user may read, without those of the system; by schema and name.
  std::vector<Relation> relations() const;
  /// Runs a query whose answer has rows. They are fetched as they are read; one query at a time. Throws DataError with
  /// the server's reason.
  Rows query(const std::string& sql) const;
  /// The connection as it may be shown: without the password.
  const std::string& shown() const;

 private:
  struct State;
  std::unique_ptr<State> m_state;
};

}  // namespace zilamap::ogr
