// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <zilamap/error.hpp>

#include <cstddef>
#include <cstdint>
#include <string>

namespace zilamap::fuzz {

/// Calls a reader with the bytes that libFuzzer made up. Whatever they are, the reader returns or throws one of our
/// errors; anything else ends the program, and libFuzzer keeps the bytes.
template <typename Read>
int try_reader(const std::uint8_t* data, std::size_t size, Read&& read) {
  const std::string text(reinterpret_cast<const char*>(data), size);
  try {
    read(text);
  } catch (const Error&) {
    // Said what is wrong, as it should.
  }
  return 0;
}

}  // namespace zilamap::fuzz
