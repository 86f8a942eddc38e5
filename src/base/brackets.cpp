// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "base/brackets.hpp"

namespace zilamap::base {

std::string without_brackets(std::string_view text) {
  std::string rest;
  int depth = 0;
  for (const char c : text) {
    if (c == '(' || c == '[') {
      ++depth;
      rest += ' ';
    } else if ((c == ')' || c == ']') && depth > 0) {
      --depth;
    } else if (depth == 0) {
      rest += c;
    }
  }
  return rest;
}

}  // namespace zilamap::base
