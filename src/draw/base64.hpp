// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <zilamap/file.hpp>

#include <string>

namespace zilamap::draw {

/// The bytes as text (RFC 4648), without line breaks.
std::string base64(const Bytes& bytes);

}  // namespace zilamap::draw
