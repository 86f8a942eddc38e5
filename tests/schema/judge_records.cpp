// SPDX-License-Identifier: MIT
// Copyright zilamap contributors

// Says of each file that is named whether the reader finds nothing wrong with it: "valid" or "invalid", one a line.

#include <zilamap/error.hpp>
#include <zilamap/records.hpp>

#include <iostream>

namespace {

bool is_valid(const char* file) {
  try {
    return !has_errors(zilamap::read_records(file).findings);
  } catch (const zilamap::Error&) {
    return false;
  }
}

}  // namespace

int main(int count, char** arguments) {
  for (int i = 1; i < count; ++i) std::cout << (is_valid(arguments[i]) ? "valid" : "invalid") << '\n';
  return 0;
}
