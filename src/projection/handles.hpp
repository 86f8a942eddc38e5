// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <proj.h>

#include <memory>

namespace zilamap::projection {

struct CloseContext {
  void operator()(PJ_CONTEXT* context) const { proj_context_destroy(context); }
};

struct CloseObject {
  void operator()(PJ* object) const { proj_destroy(object); }
};

/// A PROJ context; must outlive the objects made with it.
using Context = std::unique_ptr<PJ_CONTEXT, CloseContext>;

/// A coordinate system or an operation of PROJ.
using Object = std::unique_ptr<PJ, CloseObject>;

/// Whether a context can look up codes. Opening the database takes about 4 ms.
enum class Database { used, unused };

/// A context that neither logs nor uses the network.
Context open_context(Database database);

}  // namespace zilamap::projection
