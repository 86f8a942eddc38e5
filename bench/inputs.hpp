// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <zilamap/places.hpp>
#include <zilamap/records.hpp>

#include <cstddef>
#include <string>
#include <vector>

namespace zilamap::bench {

/// `count` different names that look like names of districts, always the same ones; at most 32,000.
std::vector<std::string> district_names(std::size_t count);

/// Districts of these names without shapes: what a join by name needs.
Places named_places(const std::vector<std::string>& names);

/// `count` records of the fiscal year 2009-10, each naming one of the districts; a third in capitals and a third with
/// stray spaces, as tables from several hands have them.
Records records_naming(const std::vector<std::string>& names, std::size_t count);

}  // namespace zilamap::bench
