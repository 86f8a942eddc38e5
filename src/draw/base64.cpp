// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "draw/base64.hpp"

#include <glib.h>

#include <memory>

namespace zilamap::draw {

std::string base64(const Bytes& bytes) {
  const std::unique_ptr<gchar, void (*)(gpointer)> text(g_base64_encode(bytes.data(), bytes.size()), g_free);
  return text.get();
}

}  // namespace zilamap::draw
