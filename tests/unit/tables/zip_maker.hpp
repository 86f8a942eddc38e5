// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <zlib.h>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

/// Makes zip archives in memory, for tests that need them large or odd.
class ZipMaker {
 public:
  void add(const std::string& name, std::string_view content) { add(name, content, {}, 0, {}); }

  /// Adds a part whose content is `first`, then `piece` so many times, then `last`.
  void add(const std::string& name, std::string_view first, std::string_view piece, std::size_t repeats,
           std::string_view last) {
    m_parts.push_back({name, m_bytes.size(), {}, 0, 0});
    Part& part = m_parts.back();
    z_stream stream{};
    deflateInit2(&stream, 9, Z_DEFLATED, -MAX_WBITS, 9, Z_DEFAULT_STRATEGY);
    std::string packed;
    pack(stream, first, part, packed);
    for (std::size_t i = 0; i < repeats; ++i) pack(stream, piece, part, packed);
    pack(stream, last, part, packed);
    pack(stream, {}, part, packed, Z_FINISH);
    deflateEnd(&stream);
    part.packed = packed.size();
    put(m_bytes, 0x04034b50, 4);
    put(m_bytes, 20, 2);
    put_common(m_bytes, part);
    m_bytes += name + packed;
  }

  std::string finish(std::size_t declared_parts = 0) const {
    std::string out = m_bytes;
    for (const Part& part : m_parts) {
      put(out, 0x02014b50, 4);
      put(out, 20, 2);
      put(out, 20, 2);
      put_common(out, part);
      out.append(10, '\0');
      put(out, part.begin, 4);
      out += part.name;
    }
    const std::size_t size = out.size() - m_bytes.size();
    const std::size_t parts = declared_parts == 0 ? m_parts.size() : declared_parts;
    put(out, 0x06054b50, 4);
    put(out, 0, 4);
    put(out, parts, 2);
    put(out, parts, 2);
    put(out, size, 4);
    put(out, m_bytes.size(), 4);
    put(out, 0, 2);
    return out;
  }

 private:
  struct Part {
    std::string name;
    std::size_t begin;
    std::size_t packed;
    std::size_t size;
    uLong crc;
  };

  static void pack(z_stream& stream, std::string_view now, Part& part, std::string& packed, int flush = Z_NO_FLUSH) {
    if (now.empty() && flush == Z_NO_FLUSH) return;
    if (!now.empty())
      part.crc = crc32(part.crc, reinterpret_cast<const Bytef*>(now.data()), static_cast<uInt>(now.size()));
    part.size += now.size();
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(now.data()));
    stream.avail_in = static_cast<uInt>(now.size());
    std::string buffer(64u << 10, '\0');
    do {
      stream.next_out = reinterpret_cast<Bytef*>(buffer.data());
      stream.avail_out = static_cast<uInt>(buffer.size());
      deflate(&stream, flush);
      packed.append(buffer, 0, buffer.size() - stream.avail_out);
    } while (stream.avail_out == 0);
  }

  static void put(std::string& out, std::uint64_t value, int bytes) {
    for (int i = 0; i < bytes; ++i) out += static_cast<char>(static_cast<unsigned char>(value >> (8 * i)));
  }
  static void put_common(std::string& out, const Part& part) {
    put(out, 0, 2);
    put(out, 8, 2);
    put(out, 0, 4);
    put(out, part.crc, 4);
    put(out, part.packed, 4);
    put(out, part.size, 4);
    put(out, part.name.size(), 2);
    put(out, 0, 2);
  }

  std::string m_bytes;
  std::vector<Part> m_parts;
};
