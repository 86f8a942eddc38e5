// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include "yaml/reader.hpp"

#include <zilamap/records.hpp>

namespace zilamap::records {

/// Reads what a YAML file says once about all of its records (keys::settings): programme, state, calendar, in which
/// years records count, source, system of codes, what is withheld, headings. What is not there stays as it is in
/// `records`. Throws yaml::Mistake; an unclear heading adds a finding.
void read_settings(const yaml::Map& top, Records& records);

}  // namespace zilamap::records
