// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <zilamap/scene.hpp>

#include <cstddef>
#include <functional>

namespace zilamap {

/// The pages of a document, asked for one after another, so that they can be laid out while others are painted.
struct PageSource {
  std::size_t count = 0;
  /// The page of that number, from 0; asked for in order. What it returns must stay until the document is whole.
  std::function<const Scene&(std::size_t)> page;
};

}  // namespace zilamap
