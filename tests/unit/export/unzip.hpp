// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <catch2/catch.hpp>

#include <libdeflate.h>

#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <string_view>

inline std::uint32_t little_endian(std::string_view bytes, std::size_t at, std::size_t size) {
  std::uint32_t value = 0;
  for (std::size_t i = size; i-- > 0;) value = value << 8 | static_cast<unsigned char>(bytes[at + i]);
  return value;
}

/// The files of an archive by name, read by way of its directory, checksums checked.
inline std::map<std::string, std::string> unzip(const std::string& zip) {
  std::map<std::string, std::string> files;
  const std::size_t end = zip.size() - 22;
  REQUIRE(little_endian(zip, end, 4) == 0x06054b50);
  std::size_t at = little_endian(zip, end + 16, 4);
  CHECK(at + little_endian(zip, end + 12, 4) == end);
  const std::unique_ptr<libdeflate_decompressor, void (*)(libdeflate_decompressor*)> decompressor(
      libdeflate_alloc_decompressor(), libdeflate_free_decompressor);
  for (std::uint32_t i = 0; i < little_endian(zip, end + 10, 2); ++i) {
    REQUIRE(little_endian(zip, at, 4) == 0x02014b50);
    CHECK(little_endian(zip, at + 14, 2) == 0x0021);  // 1 January 1980
    const std::size_t name_size = little_endian(zip, at + 28, 2);
    const std::string name = zip.substr(at + 46, name_size);
    const std::size_t local = little_endian(zip, at + 42, 4);
    REQUIRE(little_endian(zip, local, 4) == 0x04034b50);
    CHECK(zip.substr(local + 30, name_size) == name);
    CHECK(zip.substr(local + 10, 16) == zip.substr(at + 12, 16));  // times, checksum, sizes
    std::string bytes(little_endian(zip, at + 24, 4), '\0');
    CHECK(libdeflate_deflate_decompress(decompressor.get(), zip.data() + local + 30 + name_size,
                                        little_endian(zip, at + 20, 4), bytes.data(), bytes.size(),
                                        nullptr) == LIBDEFLATE_SUCCESS);
    CHECK(libdeflate_crc32(0, bytes.data(), bytes.size()) == little_endian(zip, at + 16, 4));
    files[name] = bytes;
    at += 46 + name_size;
  }
  CHECK(at == end);
  return files;
}
