// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include <zilamap/file.hpp>

#include <string_view>

#include "base/files.hpp"

namespace zilamap {

void write_file(const std::filesystem::path& file, std::span<const unsigned char> bytes, bool overwrite) {
  base::write_atomically(file, {reinterpret_cast<const char*>(bytes.data()), bytes.size()}, overwrite);
}

}  // namespace zilamap
