// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "places/user_table.hpp"

#include "base/text.hpp"

#include <zilamap/error.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace zilamap::places {

namespace {

constexpr std::size_t most_rows = 2'000'000;
constexpr std::size_t most_findings = 1'000;
/// Nobody has more columns in a list of names, and a file that does is another one.
constexpr std::size_t most_columns = 1'000;

}  // namespace

UserTable::UserTable(tables::Table& table, Places& places) : m_table(table), m_places(places) {
  if (!m_table.next(m_row)) throw DataError("The table is empty. It needs a header and rows.", m_table.at(0));
  for (const std::string_view cell : m_row.cells) {
    if (m_headers.size() == most_columns) break;
    m_headers.emplace_back(base::trim(cell));
  }
}

UserTable::~UserTable() {
  Findings odd = m_table.take_findings();
  std::ranges::move(odd, std::back_inserter(m_places.findings));
  if (m_found <= most_findings) return;
  m_places.findings.push_back({"more-rows-not-used", Severity::error, m_table.at(0),
                               fmt::format("{} more rows are odd or cannot be used.", m_found - most_findings),
                               "Mend the first ones; the others are likely to be alike."});
}

UserColumn UserTable::column(std::initializer_list<std::string_view> headers) const {
  UserColumn column{*headers.begin(), -1};
  for (const std::string_view wanted : headers) {
    const std::string key = base::fold_name(wanted);
    const auto found =
        std::ranges::find_if(m_headers, [&](const std::string& header) { return base::fold_name(header) == key; });
    if (found == m_headers.end()) continue;
    column.index = static_cast<int>(found - m_headers.begin());
    break;
  }
  return column;
}

UserColumn UserTable::needed_column(std::initializer_list<std::string_view> headers) const {
  const UserColumn found = column(headers);
  if (found.index >= 0) return found;
  throw DataError(fmt::format("The table has no column \"{}\". It has {}.", found.name,
                              base::printable(base::join_words(m_headers, ", "), 300)),
                  m_table.at(m_row.number));
}

bool UserTable::next() {
  if (!m_table.next(m_row)) return false;
  if (++m_rows > most_rows) {
    throw DataError("The table has more than 2,000,000 rows. Leave out what the records do not need.",
                    m_table.at(m_row.number));
  }
  return true;
}

std::string_view UserTable::cell(const UserColumn& column) const {
  const auto index = static_cast<std::size_t>(column.index);
  return column.index < 0 || index >= m_row.cells.size() ? std::string_view() : base::trim(m_row.cells[index]);
}

void UserTable::refuse(const UserColumn& column, std::string code, std::string text, std::string advice) {
  find(Severity::error, column, std::move(code), std::move(text), std::move(advice));
}

void UserTable::warn(const UserColumn& column, std::string code, std::string text, std::string advice) {
  find(Severity::warning, column, std::move(code), std::move(text), std::move(advice));
}

void UserTable::find(Severity severity, const UserColumn& column, std::string code, std::string text,
                     std::string advice) {
  if (++m_found > most_findings) return;
  m_places.findings.push_back(
      {std::move(code), severity, m_table.at(m_row.number, column.index + 1), std::move(text), std::move(advice)});
}

}  // namespace zilamap::places
