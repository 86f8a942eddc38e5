// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "places/sidecar.hpp"

#include "base/files.hpp"
#include "yaml/document.hpp"

#include <zilamap/error.hpp>

#include <charconv>
#include <string>
#include <string_view>

namespace zilamap::places {

namespace {

constexpr std::size_t sidecar_limit = 1u << 20;

std::string text_of(const yaml::Document& document, std::string_view key) {
  const yaml::Node* node = document.root.find(key);
  if (node == nullptr || node->kind != yaml::Kind::scalar) {
    throw DataError("\"" + std::string(key) + "\" is missing. Every layer that ships says it.",
                    document.at(node != nullptr ? *node : document.root));
  }
  return node->scalar;
}

long number_of(const yaml::Document& document, std::string_view key) {
  const std::string text = text_of(document, key);
  long number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc() || end != text.data() + text.size()) {
    throw DataError("\"" + std::string(key) + "\" must be a whole number.", document.at(*document.root.find(key)));
  }
  return number;
}

}  // namespace

LayerInfo read_sidecar(const std::filesystem::path& file) {
  const yaml::Document document = yaml::parse(base::read_file(file, sidecar_limit), file.string());
  LayerInfo info;
  info.layer = text_of(document, "layer");
  info.file = text_of(document, "file");
  info.title = text_of(document, "title");
  info.features = number_of(document, "features");
  info.crs = text_of(document, "crs");
  info.vintage = text_of(document, "vintage");
  info.source = text_of(document, "source");
  info.licence = text_of(document, "licence");
  info.credit = text_of(document, "credit");
  return info;
}

}  // namespace zilamap::places
