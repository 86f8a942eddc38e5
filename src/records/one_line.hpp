// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <string>
#include <string_view>

namespace zilamap::records {

/// A text as one line: trimmed, and each run of white space inside one space.
inline std::string one_line(std::string_view text) {
  std::string line;
  for (const char c : text) {
    const bool space = static_cast<unsigned char>(c) <= ' ' || c == 0x7f;
    if (!space) {
      line += c;
    } else if (!line.empty() && line.back() != ' ') {
      line += ' ';
    }
  }
  if (line.ends_with(' ')) line.pop_back();
  return line;
}

}  // namespace zilamap::records
