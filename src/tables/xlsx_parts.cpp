// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "tables/xlsx_parts.hpp"

#include "base/numbers.hpp"
#include "base/utf8.hpp"
#include "tables/workbook.hpp"

#include <zilamap/error.hpp>

#include <fmt/format.h>

#include <charconv>
#include <map>
#include <system_error>
#include <utility>

namespace zilamap::tables {

namespace {

/// What spreadsheet programs allow at most, and more than any needs.
constexpr std::size_t most_strings = 16u << 20;
constexpr std::size_t most_styles = 1u << 16;

/// The name of a part that is named from a part in `folder`: "../a.xml" and "/xl/a.xml" are understood.
std::string resolve(std::string_view folder, std::string_view target) {
  std::string path = target.starts_with('/') ? std::string() : std::string(folder);
  for (std::size_t at = 0; at <= target.size();) {
    const std::size_t end = std::min(target.find('/', at), target.size());
    const std::string_view step = target.substr(at, end - at);
    at = end + 1;
    if (step == "..") {
      const std::size_t up = path.rfind('/');
      path.resize(up == std::string::npos ? 0 : up);
    } else if (!step.empty() && step != ".") {
      if (!path.empty()) path += '/';
      path += step;
    }
  }
  return path;
}

class RelationsHandler : public xml::Handler {
 public:
  explicit RelationsHandler(std::string_view folder) : m_folder(folder) {}

  void start(std::string_view name, const xml::Attributes& attributes, const Location&) override {
    if (local_name(name) != "Relationship" || xml::attribute(attributes, "TargetMode") == "External") return;
    const std::string_view type = xml::attribute(attributes, "Type");
    m_found.push_back({std::string(xml::attribute(attributes, "Id")), std::string(type.substr(type.rfind('/') + 1)),
                       resolve(m_folder, xml::attribute(attributes, "Target"))});
  }
  void end(std::string_view) override {}
  void text(std::string_view) override {}

  std::vector<Relation> take() { return std::move(m_found); }

 private:
  std::string_view m_folder;
  std::vector<Relation> m_found;
};

class StylesHandler : public xml::Handler {
 public:
  void start(std::string_view name, const xml::Attributes& attributes, const Location&) override {
    const std::string_view element = local_name(name);
    if (element == "cellXfs") m_in_styles = true;
    const long format = whole_number(xml::attribute(attributes, "numFmtId"), 0);
    if (element == "numFmt") {
      m_own.insert_or_assign(format, kind_of_format(xml::attribute(attributes, "formatCode")));
    } else if (element == "xf" && m_in_styles && m_formats.size() < most_styles) {
      m_formats.push_back(format);
    }
  }
  void end(std::string_view name) override {
    if (local_name(name) == "cellXfs") m_in_styles = false;
  }
  void text(std::string_view) override {}

  std::vector<NumberKind> take() const {
    std::vector<NumberKind> kinds;
    for (const long format : m_formats) {
      const auto own = m_own.find(format);
      kinds.push_back(own != m_own.end() ? own->second : kind_of_builtin(format));
    }
    return kinds;
  }

 private:
  bool m_in_styles = false;
  std::map<long, NumberKind> m_own;
  std::vector<long> m_formats;
};

}  // namespace

class SharedStringsHandler : public xml::Handler {
 public:
  SharedStringsHandler(SharedStrings& strings, const std::string& file) : m_strings(strings), m_file(file) {}

  void start(std::string_view name, const xml::Attributes&, const Location&) override {
    const std::string_view element = local_name(name);
    if (element == "si") m_one.clear();
    if (element == "rPh") m_in_reading = true;
    m_in_text = element == "t" && !m_in_reading;
  }
  void end(std::string_view name) override {
    const std::string_view element = local_name(name);
    if (element == "rPh") m_in_reading = false;
    m_in_text = false;
    if (element != "si") return;
    if (m_strings.m_ends.size() == most_strings) {
      throw DataError(fmt::format("The workbook has more than {} texts.", base::grouped(most_strings)), {m_file});
    }
    append_unescaped(m_strings.m_text, m_one);
    m_strings.m_ends.push_back(static_cast<std::uint32_t>(m_strings.m_text.size()));
  }
  void text(std::string_view piece) override {
    if (m_in_text) m_one += piece;
  }

 private:
  SharedStrings& m_strings;
  const std::string& m_file;
  std::string m_one;
  bool m_in_text = false;
  bool m_in_reading = false;  ///< of East Asian letters, which stands over them
};

std::vector<Relation> read_relations(const Archive& archive, std::string_view part) {
  const std::size_t slash = part.rfind('/');
  const std::string_view folder = slash == std::string_view::npos ? std::string_view() : part.substr(0, slash);
  const std::string_view name = slash == std::string_view::npos ? part : part.substr(slash + 1);
  const Entry* entry = archive.find(fmt::format("{}{}_rels/{}.rels", folder, folder.empty() ? "" : "/", name));
  if (entry == nullptr) return {};
  RelationsHandler handler(folder);
  read_part(archive, *entry, handler);
  return handler.take();
}

void SharedStrings::read(const Archive& archive, const Entry& entry) {
  SharedStringsHandler handler(*this, archive.file());
  read_part(archive, entry, handler);
}

std::string_view SharedStrings::at(std::size_t index) const {
  const std::size_t begin = index == 0 ? 0 : m_ends[index - 1];
  return std::string_view(m_text).substr(begin, m_ends[index] - begin);
}

std::vector<NumberKind> read_number_kinds(const Archive& archive, const Entry& entry) {
  StylesHandler handler;
  read_part(archive, entry, handler);
  return handler.take();
}

void append_unescaped(std::string& text, std::string_view escaped) {
  for (std::size_t at = 0; at < escaped.size();) {
    const std::size_t found = std::min(escaped.find("_x", at), escaped.size());
    text += escaped.substr(at, found - at);
    at = found;
    if (at == escaped.size()) break;
    unsigned point = 0;
    const char* const digits = escaped.data() + at + 2;
    const bool long_enough = escaped.size() - at >= 7 && digits[4] == '_';
    const bool whole = long_enough && std::from_chars(digits, digits + 4, point, 16).ptr == digits + 4;
    if (whole && point != 0 && (point < 0xd800 || point >= 0xe000)) {
      base::append_utf8(text, point);
      at += 7;
    } else {
      text += escaped[at++];
    }
  }
}

}  // namespace zilamap::tables
