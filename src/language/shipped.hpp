// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <span>
#include <string_view>

namespace zilamap::language {

/// A file of languages/, built into the library: a map needs its words wherever the data folder is.
struct Shipped {
  std::string_view code;
  std::string_view text;
};

/// The languages that ship, by code.
std::span<const Shipped> shipped();

}  // namespace zilamap::language
