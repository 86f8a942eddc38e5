// SPDX-License-Identifier: MIT
// Copyright zilamap contributors

// Says of each file that is named whether the reader takes it for a style: "valid" or "invalid", one a line. The first
// argument is the folder of the styles that ship.

#include <zilamap/error.hpp>
#include <zilamap/style.hpp>

#include <iostream>

namespace {

bool is_valid(const char* file, const char* shipped) {
  try {
    zilamap::load_style(file, shipped);
    return true;
  } catch (const zilamap::Error&) {
    return false;
  }
}

}  // namespace

int main(int count, char** arguments) {
  for (int i = 2; i < count; ++i) std::cout << (is_valid(arguments[i], arguments[1]) ? "valid" : "invalid") << '\n';
  return 0;
}
