// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "ogr/shapefile.hpp"

#include "base/files.hpp"
#include "base/text.hpp"

#include <zilamap/error.hpp>

#include <fmt/format.h>

#include <array>
#include <cstddef>
#include <cstdint>
#include <fstream>
#include <system_error>

namespace zilamap::ogr {

namespace {

namespace fs = std::filesystem;

/// ESRI Shapefile Technical Description (1998), p. 3: both .shp and .shx start with 100 bytes, the first four 9994.
constexpr std::size_t header_size = 100;
constexpr std::uint32_t file_code = 9994;

/// A .prj is a line of text.
constexpr std::size_t prj_limit = 64u << 10;

/// The file beside `shp` with this ending, in small or capital letters; empty when there is none.
fs::path beside(const fs::path& shp, const std::string& ending, const std::string& capitals) {
  for (const std::string& each : {ending, capitals}) {
    fs::path file = shp;
    file.replace_extension(each);
    std::error_code error;
    if (fs::is_regular_file(file, error)) return file;
  }
  return {};
}

fs::path required(const fs::path& shp, const std::string& ending, const std::string& capitals,
                  const std::string& holds) {
  const fs::path file = beside(shp, ending, capitals);
  if (!file.empty()) return file;
  throw DataError(fmt::format("{} is missing beside it; it holds {}. Copy all files of the shapefile into one folder.",
                              fs::path(shp).replace_extension(ending).filename().string(), holds),
                  {shp.string()});
}

std::array<unsigned char, header_size> head_of(const fs::path& file) {
  std::array<unsigned char, header_size> head{};
  std::ifstream stream(file, std::ios::binary);
  if (!stream) throw DataError("The file cannot be opened. Check its permissions.", {file.string()});
  stream.read(reinterpret_cast<char*>(head.data()), static_cast<std::streamsize>(head.size()));
  return head;
}

std::uint32_t big_endian(const unsigned char* p) {
  return std::uint32_t{p[0]} << 24 | std::uint32_t{p[1]} << 16 | std::uint32_t{p[2]} << 8 | p[3];
}

std::uint32_t little_endian(const unsigned char* p) {
  return std::uint32_t{p[3]} << 24 | std::uint32_t{p[2]} << 16 | std::uint32_t{p[1]} << 8 | p[0];
}

[[noreturn]] void cut_short(const fs::path& file, std::uint64_t size, std::uint64_t full_size) {
  throw DataError(
      fmt::format("The file is cut short: it has {} of {} bytes. Copy or download it again.", size, full_size),
      {file.string()});
}

/// Checks the head of a .shp or .shx. Returns the file's size.
std::uint64_t check_head(const fs::path& file) {
  const std::uint64_t size = fs::file_size(file);
  const auto head = head_of(file);
  if (size >= 4 && big_endian(head.data()) != file_code) {
    throw DataError("This is no part of a shapefile, whatever its name says. Give the boundary file itself.",
                    {file.string()});
  }
  if (size < header_size) cut_short(file, size, header_size);
  const std::uint64_t full_size = 2 * std::uint64_t{big_endian(head.data() + 24)};
  if (size < full_size) cut_short(file, size, full_size);
  return size;
}

/// dBASE file header: records at 4, size of the header at 8, of a record at 10, language mark at 29.
struct DbfHead {
  std::uint32_t records;
  unsigned char language;
};

DbfHead check_dbf(const fs::path& file) {
  const std::uint64_t size = fs::file_size(file);
  const auto head = head_of(file);
  if (size < 32) cut_short(file, size, 32);
  const std::uint32_t records = little_endian(head.data() + 4);
  const std::uint32_t head_size = head[8] + 256u * head[9];
  const std::uint32_t record_size = head[10] + 256u * head[11];
  const std::uint64_t full_size = head_size + std::uint64_t{records} * record_size;
  if (size < full_size) cut_short(file, size, full_size);
  return {records, head[29]};
}

/// Marks of plain Windows text, which most programs write without a look at the text, and of nothing at all.
bool says_nothing(unsigned char language) { return language == 0x00 || language == 0x03 || language == 0x57; }

std::string read_prj(const fs::path& file) {
  if (file.empty()) return {};
  const std::string text = base::read_file(file, prj_limit);
  std::string_view rest = text;
  if (rest.starts_with("\xEF\xBB\xBF")) rest.remove_prefix(3);
  return std::string(base::trim(rest));
}

}  // namespace

ShapefileSet check_shapefile(const fs::path& shp) {
  check_head(shp);
  const fs::path shx = required(shp, ".shx", ".SHX", "the index of the shapes");
  const fs::path dbf = required(shp, ".dbf", ".DBF", "the names of the districts");
  const std::uint64_t shapes = (check_head(shx) - header_size) / 8;
  const DbfHead table = check_dbf(dbf);
  if (table.records != shapes) {
    throw DataError(fmt::format("There are {} shapes but {} rows in {}. Find the files that belong together.", shapes,
                                table.records, dbf.filename().string()),
                    {shp.string()});
  }
  ShapefileSet set;
  set.prj = read_prj(beside(shp, ".prj", ".PRJ"));
  set.encoding_known = !beside(shp, ".cpg", ".CPG").empty() || !says_nothing(table.language);
  return set;
}

}  // namespace zilamap::ogr
