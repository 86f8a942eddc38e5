// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include "records/columns.hpp"
#include "records/mapping.hpp"
#include "tables/table.hpp"

#include <zilamap/records.hpp>

namespace zilamap::records {

/// Reads every row of a table into `records`, whose settings (state, calendar, ...) are in force already. One row is
/// one record, or, where there is a column activity_id, one site or district of it. Above options.sums_above records
/// they are added up. Throws DataError when there is no header or no row, Cancelled when options.progress says so.
void read_table(tables::Table& table, const Mapping& mapping, const ReadOptions& options, Records& records);

/// The same for a table of which it is known what its columns are: its first row has names and is passed over, and
/// every other one is a record.
void read_table(tables::Table& table, const Columns& columns, const ReadOptions& options, Records& records);

}  // namespace zilamap::records
