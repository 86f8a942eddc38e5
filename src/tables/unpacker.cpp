// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "base/text.hpp"
#include "tables/archive.hpp"

#include <zilamap/error.hpp>

#include <fmt/format.h>
#include <zlib.h>

#include <algorithm>
#include <array>
#include <new>

namespace zilamap::tables {

namespace {

constexpr std::size_t local_header_size = 30;

std::size_t short_number(const char* bytes) {
  return static_cast<unsigned char>(bytes[0]) | static_cast<std::size_t>(static_cast<unsigned char>(bytes[1])) << 8;
}

}  // namespace

struct Unpacker::State {
  State(const Archive& from, const Entry& which) : archive(from), entry(which) {
    if (entry.locked) fail("is locked with a password. Save the workbook without one");
    if (entry.method != 0 && entry.method != 8)
      fail("is packed in a way that is not known here. Save the workbook again");
    if (!is_xml_part(entry)) fail("is used as a table, but its name says that it is none. Save the workbook again");
    std::array<char, local_header_size> head{};
    const std::size_t got = archive.source().read(entry.header, head.data(), head.size());
    if (got < head.size() || !std::string_view(head.data(), got).starts_with("PK\x03\x04")) damaged();
    next = entry.header + local_header_size + short_number(head.data() + 26) + short_number(head.data() + 28);
    left = entry.packed;
    if (entry.method == 8 && inflateInit2(&stream, -MAX_WBITS) != Z_OK) throw std::bad_alloc();
  }
  ~State() {
    if (entry.method == 8) inflateEnd(&stream);
  }
  State(const State&) = delete;
  State& operator=(const State&) = delete;

  [[noreturn]] void fail(const std::string& what) const {
    throw DataError(fmt::format("The part {} {}.", base::printable(entry.name), what), {archive.file()});
  }
  [[noreturn]] void damaged() const { fail("of the workbook is damaged or cut short. Copy or download it again"); }

  std::size_t read_packed(char* into, std::size_t count) {
    const auto wanted = static_cast<std::size_t>(std::min<std::uint64_t>(count, left));
    const std::size_t got = archive.source().read(next, into, wanted);
    if (got < wanted) damaged();
    next += got;
    left -= got;
    return got;
  }

  std::size_t inflate_some(char* into, std::size_t count) {
    stream.next_out = reinterpret_cast<Bytef*>(into);
    stream.avail_out = static_cast<uInt>(count);
    while (stream.avail_out == count && !ended) {
      if (stream.avail_in == 0) {
        stream.next_in = reinterpret_cast<Bytef*>(packed.data());
        stream.avail_in = static_cast<uInt>(read_packed(packed.data(), packed.size()));
      }
      const bool starved = stream.avail_in == 0;
      const int result = inflate(&stream, Z_NO_FLUSH);
      ended = result == Z_STREAM_END;
      if (!ended && (result != Z_OK || starved)) damaged();
    }
    return count - stream.avail_out;
  }

  std::size_t read(char* into, std::size_t count) {
    count = std::min<std::size_t>(count, 1u << 20);
    const std::size_t got = entry.method == 0 ? read_packed(into, count) : inflate_some(into, count);
    crc = crc32(crc, reinterpret_cast<const Bytef*>(into), static_cast<uInt>(got));
    done += got;
    if (done > entry.size || (got == 0 && (done != entry.size || crc != entry.crc))) damaged();
    return got;
  }

  const Archive& archive;
  const Entry& entry;
  z_stream stream{};
  std::array<char, 64u << 10> packed;
  std::uint64_t next = 0;
  std::uint64_t left = 0;
  std::uint64_t done = 0;
  uLong crc = 0;
  bool ended = false;
};

Unpacker::Unpacker(const Archive& archive, const Entry& entry) : m_state(std::make_unique<State>(archive, entry)) {}
Unpacker::~Unpacker() = default;

std::size_t Unpacker::read(char* into, std::size_t count) { return m_state->read(into, count); }

}  // namespace zilamap::tables
