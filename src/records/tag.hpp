// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include "yaml/reader.hpp"

#include <string>

namespace zilamap::records {

/// A word by which records are grouped or that names a border: small letters, digits, hyphens between them. Throws
/// yaml::Mistake that names a better spelling.
std::string read_tag(const yaml::Value& value);

}  // namespace zilamap::records
