// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace zilamap::ogr {

/// True for names that GDAL does not open as a file of this machine: an address on a network, or one of GDAL's own
/// file systems (/vsicurl/, /vsizip/, ...).
bool is_network_path(std::string_view name);

/// An address as GDAL's file systems want it: "/vsicurl/https://..." for "https://...".
std::string network_path(std::string_view name);

/// Reads what an address leads to, from the network. Throws DataError when it cannot be read or is larger than `limit`.
std::string fetch(const std::string& name, std::size_t limit);

}  // namespace zilamap::ogr
