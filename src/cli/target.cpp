// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "cli/target.hpp"

#include <zilamap/error.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <cctype>
#include <optional>
#include <system_error>

namespace zilamap::cli {

namespace {

namespace fs = std::filesystem;

constexpr const char* endings = ".png, .svg, .pdf, .webp or .scene.txt";

Format format_of(const std::string& name) {
  return static_cast<Format>(std::ranges::find(format_names(), name) - format_names().begin());
}

std::optional<Format> format_by_ending(std::string file) {
  std::ranges::transform(file, file.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
  for (const std::string& name : format_names()) {
    if (file.size() > name.size() + 1 && file.ends_with("." + name)) return format_of(name);
  }
  return std::nullopt;
}

bool is_folder(const fs::path& path) {
  std::error_code ignored;
  return fs::is_directory(path, ignored);
}

}  // namespace

const std::vector<std::string>& format_names() {
  static const std::vector<std::string> names{"png", "svg", "pdf", "webp", "scene.txt"};
  return names;
}

const std::vector<std::string>& svg_text_names() {
  static const std::vector<std::string> names{"embedded", "outlines", "plain"};
  return names;
}

SvgOptions::Text svg_text(const std::string& name) {
  return static_cast<SvgOptions::Text>(std::ranges::find(svg_text_names(), name) - svg_text_names().begin());
}

fs::path Target::file_for(const std::string& page) const {
  return path / fmt::format("{}.{}", page, format_names()[static_cast<std::size_t>(format)]);
}

Target parse_target(const std::string& output, const std::string& format) {
  Target target;
  if (output.empty()) throw UsageError("-o is empty. Give a file, a folder or -.");
  if (output == "-") {
    if (format.empty()) throw UsageError("-o - needs --format png, svg, pdf, webp or scene.txt.");
    target.kind = Target::Kind::stream;
    target.format = format_of(format);
    return target;
  }
  target.path = output;
  if (output.ends_with('/') || is_folder(output) || !target.path.has_extension()) {
    target.kind = Target::Kind::folder;
    if (!format.empty()) target.format = format_of(format);
    return target;
  }
  const std::optional<Format> ending = format_by_ending(target.path.filename().string());
  if (!ending) {
    throw UsageError(
        fmt::format("The format of '{}' is not known. Let it end in {}, or in / for a folder.", output, endings));
  }
  if (!format.empty() && format_of(format) != *ending) {
    throw UsageError(fmt::format("'{}' and --format {} contradict each other. Leave out --format.", output, format));
  }
  target.format = *ending;
  return target;
}

void refuse_existing(const std::vector<fs::path>& files) {
  for (const fs::path& file : files) {
    std::error_code ignored;
    if (fs::exists(file, ignored)) {
      throw UsageError(fmt::format("'{}' is already there. Use --overwrite to replace it.", file.string()));
    }
  }
}

void make_folder(const fs::path& folder) {
  if (is_folder(folder)) return;
  std::error_code error;
  // create_directory() takes "out/" for a folder without a name.
  fs::create_directory(folder.has_filename() ? folder : folder.parent_path(), error);
  if (error) throw RenderError(fmt::format("The folder '{}' cannot be made: {}.", folder.string(), error.message()));
}

}  // namespace zilamap::cli
