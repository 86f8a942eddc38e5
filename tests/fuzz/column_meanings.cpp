// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "reader.hpp"

#include "records/mapping.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  return zilamap::fuzz::try_reader(data, size, [](const std::string& text) {
    zilamap::Records records;
    zilamap::records::parse_mapping(text, "fuzz.yaml", records);
  });
}
