// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <zilamap/classify.hpp>

#include <string>
#include <vector>

namespace zilamap {

using Labels = std::vector<std::string>;
using Values = std::vector<double>;

inline Labels labels(const Classes& classes) {
  Labels result;
  for (const Class& item : classes.items) result.push_back(item.label);
  return result;
}

inline Values lowers(const Classes& classes) {
  Values result;
  for (const Class& item : classes.items) result.push_back(item.lower);
  return result;
}

/// The lower edges and the last upper edge.
inline Values edges(const Classes& classes) {
  Values result = lowers(classes);
  if (!classes.items.empty()) result.push_back(classes.items.back().upper);
  return result;
}

}  // namespace zilamap
