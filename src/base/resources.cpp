// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include <zilamap/error.hpp>
#include <zilamap/resources.hpp>

#include <dlfcn.h>

#include <array>
#include <system_error>

namespace zilamap {

namespace {

namespace fs = std::filesystem;

/// The folder of the library or, when zilamap is linked into a program, of the program.
fs::path module_folder() {
  Dl_info info{};
  std::error_code error;
  if (dladdr(reinterpret_cast<const void*>(&data_folder), &info) != 0 && info.dli_fname != nullptr) {
    const fs::path module = fs::canonical(info.dli_fname, error);
    if (!error) return module.parent_path();
  }
  // A program found along PATH is known to the loader by its bare name only.
  const fs::path program = fs::read_symlink("/proc/self/exe", error);
  return error ? fs::path() : program.parent_path();
}

fs::path find_data_folder() {
  const fs::path folder = module_folder();
  const std::array candidates{folder / ZILAMAP_DATA_FROM_LIB, folder / ZILAMAP_DATA_FROM_BIN,
                              fs::path(ZILAMAP_DATA_INSTALLED)};
  std::error_code error;
  for (const fs::path& candidate : candidates) {
    if (fs::is_directory(candidate, error)) return candidate.lexically_normal();
  }
  throw RenderError("The shapes, styles and fonts that ship with zilamap were not found; looked in " +
                    candidates[0].lexically_normal().string() + " and " + candidates[2].string() +
                    ". Install zilamap again, or keep the library in its folder.");
}

}  // namespace

std::filesystem::path data_folder() {
  // Found once: a relative library path would mean another folder after a change of the working folder.
  static const fs::path folder = find_data_folder();
  return folder;
}

}  // namespace zilamap
