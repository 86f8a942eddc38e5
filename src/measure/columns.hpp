// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <zilamap/measure.hpp>

#include <span>
#include <string>
#include <string_view>

namespace zilamap::measuring {

/// A column of the table of districts, the same in every format.
struct TableColumn {
  std::string_view name;
  bool integer;
  std::string (*text)(const DistrictRow&);  ///< empty when it is not known
};

/// The columns in their order.
std::span<const TableColumn> table_columns();

}  // namespace zilamap::measuring
