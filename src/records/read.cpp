// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include <zilamap/records.hpp>

#include "base/byte_source.hpp"
#include "base/files.hpp"
#include "base/text.hpp"
#include "ogr/network.hpp"
#include "records/database.hpp"
#include "records/iati.hpp"
#include "records/records_yaml.hpp"
#include "records/table_reader.hpp"
#include "tables/table.hpp"
#include "yaml/document.hpp"

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>

namespace zilamap {

namespace {

namespace fs = std::filesystem;

enum class Kind { yaml, iati, table, layer };

/// How much of a file is looked at to tell what it is.
constexpr std::size_t looked_at = 64u << 10;

/// True when the text says somewhere that it is a records file: `zilamap: records/1`, in quotes where it is JSON.
bool says_records(std::string_view text) {
  constexpr std::string_view key = "zilamap";
  for (std::size_t at = 0; (at = text.find(key, at)) != std::string_view::npos;) {
    at += key.size();
    const std::size_t value = std::min(text.find_first_not_of("\"' :\t\r\n", at), text.size());
    if (text.substr(at, value - at).find(':') != std::string_view::npos && text.substr(value).starts_with("records/")) {
      return true;
    }
  }
  return false;
}

/// True for XML that our own reader is to have: activities of IATI, and what declares a document type, which it
/// refuses.
bool is_iati(std::string_view text) {
  while (text.starts_with("<?") || text.starts_with("<!--")) {
    const std::string_view close = text.starts_with("<?") ? "?>" : "-->";
    const std::size_t end = text.find(close);
    if (end == std::string_view::npos) return false;
    text = base::trim(text.substr(end + close.size()));
  }
  return text.starts_with("<iati-") || text.starts_with("<!");
}

/// What a text is. A records file says so in a line of its own; a table has a separator in its first line that is not
/// blank; anything else is taken as YAML, whose errors tell most.
Kind kind_of_text(std::string_view text) {
  if (text.starts_with("\xef\xbb\xbf")) text.remove_prefix(3);
  const std::string_view head = text.substr(0, looked_at);
  const std::string_view begin = base::trim(head);
  if (begin.starts_with('<')) return is_iati(begin) ? Kind::iati : Kind::layer;
  if (begin.starts_with('{')) return says_records(begin) ? Kind::yaml : Kind::layer;
  if (head.starts_with("zilamap:") || head.find("\nzilamap:") != std::string_view::npos) return Kind::yaml;
  // UTF-16, which no YAML of ours is in.
  if (head.starts_with("\xff\xfe") || head.starts_with("\xfe\xff") || head.find('\0') != std::string_view::npos) {
    return Kind::table;
  }
  const std::string_view first = begin.substr(0, begin.find('\n'));
  const bool separated = first.find_first_of(",;\t|") != std::string_view::npos;
  const bool flow = first.starts_with('[') || first.starts_with("---") || first.starts_with('#');
  return separated && !flow && first.find(": ") == std::string_view::npos ? Kind::table : Kind::yaml;
}

/// What a file is, by the ending of its name, or else by what is in it.
Kind kind_of_file(const fs::path& file) {
  const std::string ending = base::ending_of(file);
  if (ending == ".yaml" || ending == ".yml") return Kind::yaml;
  if (ending == ".xml") return Kind::iati;
  // JSON is a layer, or a records file, because JSON is YAML too.
  if (ogr::is_network_path(file.string()) || (ending != ".json" && tables::is_table_ending(ending))) return Kind::table;
  std::string head(looked_at, 0);
  head.resize(base::open_source(file)->read(0, head.data(), head.size()));
  return kind_of_text(head);
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
  switch (kind_of_file(file)) {
    case Kind::yaml:
      return records::read_yaml(base::read_file(file, yaml::size_limit), name);
    case Kind::iati:
      return records::read_iati_file(file, options);
    case Kind::table:
    case Kind::layer:
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
    case Kind::layer:
      // GDAL reads files. The reader of the same notation says what is wrong.
      return base::trim(text).starts_with('{') ? records::read_yaml(text, name)
                                               : records::read_iati(text, name, options);
    case Kind::table:
      break;
  }
  return from_table(*tables::from_text(text, name), options);
}

}  // namespace zilamap
