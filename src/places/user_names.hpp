// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include "tables/table.hpp"

#include <zilamap/places.hpp>

namespace zilamap::places {

/// What add_aliases(), add_gazetteer() and add_indicators() do with the table that they open.
void add_aliases(Places& places, tables::Table& table);
void add_gazetteer(Places& places, tables::Table& table);
void add_indicators(Places& places, tables::Table& table);

}  // namespace zilamap::places
