// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "reader.hpp"

#include "records/iati.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  return zilamap::fuzz::try_reader(data, size, [](const std::string& text) {
    zilamap::records::read_iati(text, "fuzz.xml", {});
  });
}
