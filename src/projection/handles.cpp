// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "projection/handles.hpp"

#include <new>

namespace zilamap::projection {

Context open_context(Database database) {
  Context context(proj_context_create());
  if (!context) throw std::bad_alloc();
  proj_log_func(context.get(), nullptr, [](void*, int, const char*) {});
  if (database == Database::unused) {
    // PROJ 9.1 opens its database for every operation, needed or not; a folder that cannot exist keeps it from that.
    const char* nowhere = "/dev/null/none";
    proj_context_set_search_paths(context.get(), 1, &nowhere);
  }
  proj_context_set_enable_network(context.get(), 0);
  return context;
}

}  // namespace zilamap::projection
