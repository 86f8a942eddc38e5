// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <zilamap/cities.hpp>
#include <zilamap/scene.hpp>

#include <span>
#include <vector>

namespace zilamap::layout {

/// What a map needs beside its numbers and has to be read or worked out elsewhere, since layout opens no file and
/// draws nothing. All of it belongs to the caller.
struct Supplies {
  std::vector<const Logo*> logos;  ///< in their order from the left
  const QrCode* qr = nullptr;      ///< of the style's address; null when there is none
  std::span<const City> cities;    ///< for the locator
};

inline const Supplies no_supplies{};

}  // namespace zilamap::layout
