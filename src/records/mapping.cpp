// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "records/mapping.hpp"

#include "base/files.hpp"
#include "base/text.hpp"
#include "records/keys.hpp"
#include "records/settings.hpp"
#include "yaml/reader.hpp"

#include <zilamap/error.hpp>

#include <fmt/format.h>

#include <algorithm>

namespace zilamap::records {

namespace {

using yaml::Mistake;
using yaml::Node;

constexpr std::string_view format_name = "columns/1";
constexpr std::size_t file_limit = 1u << 20;

void check_format(const yaml::Document& document) {
  const Node* format = document.root.find("zilamap");
  if (format != nullptr && format->scalar == format_name) return;
  throw Mistake(document.at(format == nullptr ? document.root : *format),
                "This is no file of column meanings that this version can read.",
                fmt::format("Such a file begins with `zilamap: {}`.", format_name));
}

Meaning read_meaning(const yaml::Document& document, const Node& node) {
  if (node.kind == yaml::Kind::scalar) {
    if (const auto meaning = meaning_of(base::trim(node.scalar))) return *meaning;
  }
  const std::vector<std::string_view> names = meaning_names();
  const std::string_view near = base::nearest(node.scalar, names);
  const std::vector<std::string> listed(names.begin(), names.end());
  throw Mistake(document.at(node),
                fmt::format("\"{}\" is nothing that a column can hold.", base::printable(node.scalar, 40)),
                near.empty() ? fmt::format("It can be: {}.", base::join_words(listed, ", "))
                             : fmt::format("Did you mean `{}`?", near));
}

/// `columns: {Zilla: district}`; the headers are the user's own, so every key is welcome.
std::vector<Mapping::Entry> read_columns(const yaml::Document& document) {
  std::vector<Mapping::Entry> columns;
  const Node* node = document.root.find("columns");
  if (node == nullptr || node->kind == yaml::Kind::null) return columns;
  if (node->kind != yaml::Kind::map) {
    throw Mistake(document.at(*node), "`columns` must be a map from headers to what they hold.",
                  "Write `columns: {Zilla: district}`.");
  }
  for (const auto& [header, value] : node->entries) {
    columns.push_back({header.scalar, read_meaning(document, value), document.at(header)});
  }
  return columns;
}

}  // namespace

const Mapping::Entry* Mapping::find(std::string_view header) const {
  const std::string key = base::fold_name(header);
  const auto found = std::find_if(columns.begin(), columns.end(),
                                  [&](const Entry& entry) { return base::fold_name(entry.header) == key; });
  return found == columns.end() || key.empty() ? nullptr : &*found;
}

Mapping read_mapping(const std::filesystem::path& file, Records& records) {
  return parse_mapping(base::read_file(file, file_limit), file.string(), records);
}

Mapping parse_mapping(const std::string& text, const std::string& name, Records& records) {
  return yaml::or_throw<ConfigError>([&] {
    const yaml::Document document = yaml::parse_document(text, name);
    check_format(document);
    read_settings(yaml::root_map(document, "file of column meanings", keys::columns_file), records);
    return Mapping{read_columns(document)};
  });
}

}  // namespace zilamap::records
