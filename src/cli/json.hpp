// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <zilamap/finding.hpp>
#include <zilamap/join.hpp>

#include <nlohmann/json.hpp>

namespace zilamap::cli {

/// Keys stay in the order in which they are written here, so that output is easy to read and to compare.
using Json = nlohmann::ordered_json;

Json to_json(const Findings& findings);
Json to_json(const Balance& balance);

/// Prints to standard output, indented. Bytes that are not UTF-8 become U+FFFD.
void print_json(const Json& json);

}  // namespace zilamap::cli
