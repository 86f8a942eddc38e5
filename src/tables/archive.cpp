// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "tables/archive.hpp"

#include "base/numbers.hpp"
#include "base/text.hpp"
#include "tables/limits.hpp"

#include <zilamap/error.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace zilamap::tables {

namespace {

constexpr std::string_view end_mark = "PK\x05\x06";
constexpr std::string_view end64_mark = "PK\x06\x06";
constexpr std::string_view locator64_mark = "PK\x06\x07";
constexpr std::string_view entry_mark = "PK\x01\x02";
constexpr std::size_t end_size = 22;
constexpr std::size_t locator64_size = 20;
constexpr std::size_t end64_size = 56;
constexpr std::size_t entry_size = 46;
constexpr std::size_t longest_comment = 0xffff;
constexpr std::uint64_t in_other_record = 0xffffffffu;
constexpr std::size_t largest_directory = 4u << 20;

std::uint64_t number(std::string_view bytes, std::size_t at, std::size_t count) {
  std::uint64_t value = 0;
  for (std::size_t i = count; i-- > 0;) value = value << 8 | static_cast<unsigned char>(bytes[at + i]);
  return value;
}

std::string small_letters(std::string_view text) {
  std::string out(text);
  for (char& c : out) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    if (c == '\\') c = '/';  // some programs on Windows write it
  }
  return out;
}

/// Where the directory lies.
struct Directory {
  std::uint64_t begin = 0;
  std::uint64_t size = 0;
  std::uint64_t entries = 0;
};

class DirectoryReader {
 public:
  DirectoryReader(const base::ByteSource& source, const std::string& file) : m_source(source), m_file(file) {}

  std::vector<Entry> read() {
    const Directory directory = find();
    if (directory.entries > most_parts || directory.size > largest_directory) {
      fail(fmt::format("The workbook has more than {} parts, which none of people has.", base::grouped(most_parts)));
    }
    const std::string bytes = take(directory.begin, directory.size);
    std::vector<Entry> entries;
    for (std::size_t at = 0; entries.size() < directory.entries;) {
      if (bytes.size() - at < entry_size || !std::string_view(bytes).substr(at).starts_with(entry_mark)) damaged();
      entries.push_back(entry(bytes, at));
    }
    return entries;
  }

  [[noreturn]] void fail(const std::string& text) const { throw DataError(text, {m_file}); }

 private:
  [[noreturn]] void damaged() const {
    fail("The workbook is damaged: its directory makes no sense. Copy or download it again.");
  }

  std::string take(std::uint64_t offset, std::uint64_t count) const {
    std::string bytes(static_cast<std::size_t>(count), '\0');
    if (m_source.read(offset, bytes.data(), bytes.size()) != bytes.size()) damaged();
    return bytes;
  }

  Directory find() const {
    const std::uint64_t whole = m_source.size();
    const std::uint64_t tail_size = std::min<std::uint64_t>(whole, end_size + longest_comment);
    const std::string tail = take(whole - tail_size, tail_size);
    for (std::size_t at = tail.rfind(end_mark); at != std::string::npos;
         at = at == 0 ? std::string::npos : tail.rfind(end_mark, at - 1)) {
      if (tail.size() - at < end_size || number(tail, at + 20, 2) > tail.size() - at - end_size) continue;
      const std::uint64_t place = whole - tail_size + at;
      Directory directory{number(tail, at + 16, 4), number(tail, at + 12, 4), number(tail, at + 10, 2)};
      const bool large =
          directory.begin == in_other_record || directory.size == in_other_record || directory.entries == 0xffff;
      const std::uint64_t behind = large ? find_large(place, directory) : place;
      // Something may stand before the archive; then all places are that much farther.
      if (directory.size > behind || directory.begin > behind - directory.size) damaged();
      return directory;
    }
    fail("The workbook is cut short: the directory at its end is missing. Copy or download it again.");
  }

  /// The record for large archives, before the usual one. Returns where it begins.
  std::uint64_t find_large(std::uint64_t place, Directory& directory) const {
    if (place < locator64_size) damaged();
    const std::string locator = take(place - locator64_size, locator64_size);
    if (!locator.starts_with(locator64_mark)) damaged();
    const std::uint64_t begin = number(locator, 8, 8);
    if (begin > place || place - begin < end64_size) damaged();
    const std::string record = take(begin, end64_size);
    if (!record.starts_with(end64_mark)) damaged();
    directory = {number(record, 48, 8), number(record, 40, 8), number(record, 32, 8)};
    return begin;
  }

  Entry entry(std::string_view bytes, std::size_t& at) const {
    const std::size_t name_size = number(bytes, at + 28, 2);
    const std::size_t extra_size = number(bytes, at + 30, 2);
    const std::size_t comment_size = number(bytes, at + 32, 2);
    if (bytes.size() - at - entry_size < name_size + extra_size + comment_size) damaged();
    Entry found;
    found.name = small_letters(bytes.substr(at + entry_size, name_size));
    found.locked = (number(bytes, at + 8, 2) & 1) != 0;
    found.method = static_cast<unsigned>(number(bytes, at + 10, 2));
    found.crc = static_cast<std::uint32_t>(number(bytes, at + 16, 4));
    found.packed = number(bytes, at + 20, 4);
    found.size = number(bytes, at + 24, 4);
    found.header = number(bytes, at + 42, 4);
    read_large(bytes.substr(at + entry_size + name_size, extra_size), found);
    at += entry_size + name_size + extra_size + comment_size;
    return found;
  }

  /// Numbers that need more than four bytes stand in an extra field, in this order.
  static void read_large(std::string_view extra, Entry& entry) {
    while (extra.size() >= 4) {
      const std::uint64_t id = number(extra, 0, 2);
      std::string_view field = extra.substr(4, number(extra, 2, 2));
      extra.remove_prefix(std::min(extra.size(), 4 + field.size()));
      if (id != 1) continue;
      for (std::uint64_t* value : {&entry.size, &entry.packed, &entry.header}) {
        if (*value != in_other_record || field.size() < 8) continue;
        *value = number(field, 0, 8);
        field.remove_prefix(8);
      }
    }
  }

  const base::ByteSource& m_source;
  const std::string& m_file;
};

}  // namespace

bool is_xml_part(const Entry& entry) { return entry.name.ends_with(".xml") || entry.name.ends_with(".rels"); }

Archive::Archive(const base::ByteSource& source, std::string file) : m_source(source), m_file(std::move(file)) {
  DirectoryReader reader(m_source, m_file);
  m_entries = reader.read();
  std::sort(m_entries.begin(), m_entries.end(), [](const Entry& a, const Entry& b) { return a.name < b.name; });
  std::uint64_t unpacked = 0;
  std::uint64_t packed = 0;
  for (const Entry& entry : m_entries) {
    if (&entry != &m_entries.front() && (&entry)[-1].name == entry.name) {
      reader.fail(
          fmt::format("The workbook has two parts named {}, so it is not clear which one counts. Save it again.",
                      base::printable(entry.name)));
    }
    if (!is_xml_part(entry)) continue;
    if (entry.size > largest_workbook) unpacked = largest_workbook;
    unpacked += entry.size;
    packed += entry.packed;
    if (unpacked <= largest_workbook) continue;
    reader.fail(fmt::format(
        "The workbook is packed from more than {} MB, at least {} times its size, and is not read: it may be "
        "a zip bomb. If it is sound, save its sheets as CSV.",
        largest_workbook >> 20, unpacked / std::max<std::uint64_t>(packed, 1)));
  }
}

const Entry* Archive::find(std::string_view name) const {
  const std::string wanted = small_letters(name);
  const auto found = std::lower_bound(m_entries.begin(), m_entries.end(), wanted,
                                      [](const Entry& entry, const std::string& key) { return entry.name < key; });
  return found != m_entries.end() && found->name == wanted ? &*found : nullptr;
}

}  // namespace zilamap::tables
