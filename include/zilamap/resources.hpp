// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <zilamap/export.hpp>

#include <filesystem>

namespace zilamap {

/// The folder that holds what ships with zilamap: shapes/, styles/ and fonts/. It is found beside the library
/// (lib/../share/zilamap), else where the library was installed. Throws RenderError when it is in neither place.
ZILAMAP_API std::filesystem::path data_folder();

}  // namespace zilamap
