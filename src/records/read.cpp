// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include <zilamap/records.hpp>

#include "base/byte_source.hpp"
#include "base/files.hpp"
#include "base/text.hpp"
#include "records/database.hpp"
#include "records/iati.hpp"
#include "records/records_yaml.hpp"
#include "records/table_reader.hpp"
#include "tables/table.hpp"
#include "yaml/document.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <string_view>

namespace zilamap {

namespace {

namespace fs = std::filesystem;

enum class Kind { yaml, iati, table };

std::string ending_of(const fs::path& file) {
  std::string ending = file.extension().string();
  std::ranges::transform(ending, ending.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
  return ending;
}

/// What a text is. A records file says so in a line of its own; a table has a separator in its first line that is not
/// blank; anything else is taken as YAML, whose errors tell most.
Kind kind_of_text(std::string_view text) {
  constexpr std::size_t looked_at = 64u << 10;
  if (text.starts_with("\xef\xbb\xbf")) text.remove_prefix(3);
  const std::string_view head = text.substr(0, looked_at);
  if (base::trim(head).starts_with('<')) return Kind::iati;
  if (head.starts_with("zilamap:") || head.find("\nzilamap:") != std::string_view::npos) return Kind::yaml;
  // UTF-16, which no YAML of ours is in.
  if (head.starts_with("\xff\xfe") || head.starts_with("\xfe\xff") || head.find('\0') != std::string_view::npos) {
    return Kind::table;
  }
  const std::string_view first = base::trim(head).substr(0, base::trim(head).find('\n'));
  const bool separated = first.find_first_of(",;\t|") != std::string_view::npos;
  const bool flow =
      first.starts_with('{') || first.starts_with('[') || first.starts_with("---") || first.starts_with('#');
  return separated && !flow && first.find(": ") == std::string_view::npos ? Kind::table : Kind::yaml;
}

Records begin(const ReadOptions& options, records::Mapping& mapping) {
  Records records;
  if (!options.columns.empty()) mapping = records::read_mapping(options.columns, records);
  return records;
}

Records from_table(tables::Table& table, const ReadOptions& options) {
  records::Mapping mapping;
  Records records = begin(options, mapping);
  records::read_table(table, mapping, options, records);
  return records;
}

}  // namespace

std::string shown_source(const std::string& source) {
  return records::is_database(source) ? records::shown_database(source) : source;
}

Records read_records(const fs::path& file, const ReadOptions& options) {
  const std::string name = file.string();
  if (records::is_database(name)) {
    records::Mapping mapping;
    Records records = begin(options, mapping);
    records::read_database(name, mapping, options, records);
    return records;
  }
  const std::string ending = ending_of(file);
  if (ending == ".yaml" || ending == ".yml") {
    return records::read_yaml(base::read_file(file, yaml::size_limit), name);
  }
  if (ending == ".xml") return records::read_iati_file(file, options);
  constexpr std::array<std::string_view, 12> tables{".csv",  ".tsv",    ".txt",     ".xlsx", ".xlsm", ".ods",
                                                    ".gpkg", ".sqlite", ".geojson", ".shp",  ".fgb",  ".db"};
  if (std::ranges::find(tables, ending) != tables.end() || name.starts_with("/vsi") ||
      name.find("://") != std::string::npos) {
    return from_table(*tables::open(file, {options.sheet, options.allow_network}), options);
  }
  // An ending that says nothing: the content does.
  std::string head(64u << 10, 0);
  head.resize(base::open_source(file)->read(0, head.data(), head.size()));
  switch (kind_of_text(head)) {
    case Kind::yaml:
      return records::read_yaml(base::read_file(file, yaml::size_limit), name);
    case Kind::iati:
      return records::read_iati_file(file, options);
    case Kind::table:
      break;
  }
  return from_table(*tables::open(file, {options.sheet, options.allow_network}), options);
}

Records parse_records(const std::string& text, const std::string& name, const ReadOptions& options) {
  switch (kind_of_text(text)) {
    case Kind::yaml:
      return records::read_yaml(text, name);
    case Kind::iati:
      return records::read_iati(text, name, options);
    case Kind::table:
      break;
  }
  return from_table(*tables::from_text(text, name), options);
}

}  // namespace zilamap
