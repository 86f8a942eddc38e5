// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include <zilamap/version.hpp>

namespace zilamap {

const char* version() noexcept { return ZILAMAP_VERSION; }

}  // namespace zilamap
