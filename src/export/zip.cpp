// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "export/zip.hpp"

#include <zilamap/error.hpp>

#include <libdeflate.h>

#include <limits>
#include <memory>
#include <utility>

namespace zilamap::exporting {

namespace {

constexpr std::uint32_t local_header = 0x04034b50;
constexpr std::uint32_t central_header = 0x02014b50;
constexpr std::uint32_t end_of_directory = 0x06054b50;
constexpr std::uint16_t version_needed = 20;
constexpr std::uint16_t names_are_utf8 = 1 << 11;
constexpr std::uint16_t deflated = 8;
constexpr std::uint16_t midnight = 0;
constexpr std::uint16_t first_of_january_1980 = 1 << 5 | 1;
constexpr int compression_level = 6;

void put16(std::string& out, std::uint16_t value) {
  out += static_cast<char>(value & 0xff);
  out += static_cast<char>(value >> 8);
}

void put32(std::string& out, std::uint32_t value) {
  put16(out, static_cast<std::uint16_t>(value & 0xffff));
  put16(out, static_cast<std::uint16_t>(value >> 16));
}

std::uint32_t size32(std::size_t size) {
  if (size > std::numeric_limits<std::uint32_t>::max()) throw RenderError("The file would be larger than 4 GB.");
  return static_cast<std::uint32_t>(size);
}

std::string deflate(std::string_view bytes) {
  const std::unique_ptr<libdeflate_compressor, void (*)(libdeflate_compressor*)> compressor(
      libdeflate_alloc_compressor(compression_level), libdeflate_free_compressor);
  if (!compressor) throw RenderError("There is too little memory to write the file.");
  std::string packed(libdeflate_deflate_compress_bound(compressor.get(), bytes.size()), '\0');
  packed.resize(
      libdeflate_deflate_compress(compressor.get(), bytes.data(), bytes.size(), packed.data(), packed.size()));
  if (packed.empty()) throw RenderError("The file could not be compressed.");
  return packed;
}

}  // namespace

void ZipWriter::put_common(std::string& out, const Entry& entry) {
  put16(out, version_needed);
  put16(out, names_are_utf8);
  put16(out, deflated);
  put16(out, midnight);
  put16(out, first_of_january_1980);
  put32(out, entry.crc);
  put32(out, entry.packed_size);
  put32(out, entry.size);
  put16(out, static_cast<std::uint16_t>(entry.name.size()));
  put16(out, 0);  // no extra field
}

void ZipWriter::add(std::string_view name, std::string_view bytes) {
  const std::string packed = deflate(bytes);
  Entry entry{std::string(name), libdeflate_crc32(0, bytes.data(), bytes.size()), size32(packed.size()),
              size32(bytes.size()), size32(m_out.size())};
  put32(m_out, local_header);
  put_common(m_out, entry);
  m_out += name;
  m_out += packed;
  m_entries.push_back(std::move(entry));
}

std::string ZipWriter::finish() {
  const std::uint32_t directory = size32(m_out.size());
  for (const Entry& entry : m_entries) {
    put32(m_out, central_header);
    put16(m_out, version_needed);
    put_common(m_out, entry);
    put16(m_out, 0);  // no comment
    put16(m_out, 0);  // first disk
    put16(m_out, 0);  // internal attributes
    put32(m_out, 0);  // external attributes
    put32(m_out, entry.offset);
    m_out += entry.name;
  }
  const std::uint32_t directory_size = size32(m_out.size() - directory);
  const auto count = static_cast<std::uint16_t>(m_entries.size());
  put32(m_out, end_of_directory);
  put16(m_out, 0);  // this disk
  put16(m_out, 0);  // the directory's disk
  put16(m_out, count);
  put16(m_out, count);
  put32(m_out, directory_size);
  put32(m_out, directory);
  put16(m_out, 0);  // no comment
  return std::move(m_out);
}

}  // namespace zilamap::exporting
