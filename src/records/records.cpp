// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include <zilamap/records.hpp>

#include "base/files.hpp"
#include "records/records_yaml.hpp"
#include "yaml/document.hpp"

namespace zilamap {

Records read_records(const std::filesystem::path& file, const ReadOptions& options) {
  return parse_records(base::read_file(file, yaml::size_limit), file.string(), options);
}

Records parse_records(const std::string& text, const std::string& name, const ReadOptions&) {
  return records::read_yaml(text, name);
}

}  // namespace zilamap
