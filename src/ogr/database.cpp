// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "ogr/database.hpp"

#include "base/text.hpp"
#include "ogr/connection.hpp"
#include "ogr/rows_state.hpp"

#include <zilamap/error.hpp>

#include <cpl_string.h>
#include <fmt/format.h>
#include <ogrsf_frmts.h>

#include <utility>

namespace zilamap::ogr {

struct Database::State {
  ConnectionText connection;
  std::shared_ptr<GDALDataset> dataset;
  std::shared_ptr<bool> failed = std::make_shared<bool>(false);  ///< a command since the last query failed

  /// What the server said, fit to be shown; empty when it said nothing or it is not sure that it says no secret.
  std::string reason(const std::string& said) const {
    const std::string clean = base::printable(without_secrets(said, connection), 400);
    return clean.empty() ? clean : " (" + std::string(base::trim(clean)) + ")";
  }
};

Database::Database(const std::string& given) : m_state(std::make_unique<State>()) {
  m_state->connection = read_connection(given);
  const ConnectionText& connection = m_state->connection;
  if (!connection.understood) {
    throw DataError(
        "The connection to the database makes no sense. Write PG:\"dbname=... host=... user=...\"; the password is "
        "best kept in ~/.pgpass.");
  }
  const Guard guard(Network::allowed);
  if (register_driver("PostgreSQL") == nullptr) {
    throw DataError("GDAL was built without PostgreSQL here.", {connection.shown});
  }
  std::string target = given.starts_with("PG:") || given.starts_with("pg:") ? given.substr(3) : given;
  if (!connection.has_timeout) {
    if (!connection.is_address) {
      target += " connect_timeout=10";
    } else {
      target += target.find('?') == std::string::npos ? "?connect_timeout=10" : "&connect_timeout=10";
    }
  }
  // GDAL takes an address as it is, and pairs behind its prefix.
  if (!connection.is_address) target.insert(0, "PG:");
  const char* const only[] = {"PostgreSQL", nullptr};
  CPLStringList options;
  options.SetNameValue("PRELUDE_STATEMENTS", "SET default_transaction_read_only = on");
  m_state->dataset.reset(
      GDALDataset::Open(target.c_str(), GDAL_OF_VECTOR | GDAL_OF_READONLY, only, options.List(), nullptr),
      CloseDataset());
  if (!m_state->dataset) {
    throw DataError(fmt::format("The database cannot be reached{}. Check its name, host, user and password.",
                                m_state->reason(guard.failure())),
                    {connection.shown});
  }
}

Database::~Database() = default;
Database::Database(Database&&) noexcept = default;
Database& Database::operator=(Database&&) noexcept = default;

const std::string& Database::shown() const { return m_state->connection.shown; }

Rows Database::query(const std::string& sql) const {
  const Guard guard(Network::allowed);
  if (std::exchange(*m_state->failed, false)) {
    // After an error the server takes no other command until the transaction has ended; and GDAL, which began it, goes
    // on as if it still ran.
    m_state->dataset->ExecuteSQL("ROLLBACK", nullptr, nullptr);
    m_state->dataset->ExecuteSQL("BEGIN", nullptr, nullptr);
  }
  OGRLayer* result = m_state->dataset->ExecuteSQL(sql.c_str(), nullptr, nullptr);
  if (result == nullptr) {
    *m_state->failed = true;
    throw DataError(fmt::format("The database did not answer the query{}.", m_state->reason(guard.failure())),
                    {shown()});
  }
  auto state = std::make_unique<Rows::State>(m_state->dataset, *result, shown(), Network::allowed);
  state->is_result = true;
  state->failed = m_state->failed;
  state->clean = [connection = m_state->connection](const std::string& said) {
    return without_secrets(said, connection);
  };
  return Rows(std::move(state));
}

std::vector<Database::Relation> Database::relations() const {
  // r table, p partitioned, v view, m materialized view, f foreign table; parts of partitioned tables are left out.
  Rows rows = query(
      "SELECT n.nspname::text, c.relname::text, a.attname::text, format_type(a.atttypid, a.atttypmod)::text "
      "FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace JOIN pg_attribute a ON a.attrelid = c.oid "
      "WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f') AND NOT c.relispartition AND a.attnum > 0 AND NOT a.attisdropped "
      "AND n.nspname <> 'information_schema' AND n.nspname NOT LIKE 'pg\\_%' "
      "AND has_schema_privilege(n.oid, 'USAGE') AND has_table_privilege(c.oid, 'SELECT') "
      "ORDER BY n.nspname, c.relname, a.attnum");
  std::vector<Relation> found;
  while (rows.next()) {
    const auto& cells = rows.cells();
    if (found.empty() || found.back().schema != cells[0] || found.back().name != cells[1]) {
      found.push_back({cells[0], cells[1], {}});
    }
    found.back().columns.push_back({cells[2], cells[3]});
  }
  return found;
}

}  // namespace zilamap::ogr
