// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "style/palettes.hpp"

#include <zilamap/colors.hpp>
#include <zilamap/error.hpp>
#include <zilamap/style.hpp>

#include "base/text.hpp"
#include "style/lab.hpp"
#include "style/ramp.hpp"
#include "style/schemes.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstdint>
#include <string>

namespace zilamap {
namespace {

constexpr double palest_kept = 90;  // L* of the lightest colour of a sequential palette that is kept
constexpr std::size_t fewest = 3;
constexpr std::size_t most_sequential = 9;
constexpr std::size_t most_diverging = 11;

Color read_color(std::string_view hex) {
  std::uint32_t bits = 0;
  for (const char c : hex) bits = bits << 4 | static_cast<std::uint32_t>(c <= '9' ? c - '0' : c - 'a' + 10);
  return {static_cast<std::uint8_t>(bits >> 16), static_cast<std::uint8_t>(bits >> 8), static_cast<std::uint8_t>(bits)};
}

PaletteInfo info_of(const style::Scheme& scheme) {
  std::size_t most = scheme.size();
  if (scheme.kind == PaletteKind::sequential) most = most_sequential;
  if (scheme.kind == PaletteKind::diverging) most = most_diverging;
  return {scheme.name, scheme.kind, fewest, most, scheme.author};
}

}  // namespace

namespace style {

std::span<const std::string_view> palette_names() {
  static const std::vector<std::string_view> names = [] {
    std::vector<std::string_view> all;
    for (const Scheme& scheme : schemes()) all.push_back(scheme.name);
    return all;
  }();
  return names;
}

std::vector<Color> palette(std::string_view name) {
  std::vector<Color> result;
  const Scheme* scheme = find_scheme(name);
  if (scheme == nullptr) return result;
  for (std::size_t i = 0; i < scheme->size(); ++i) {
    const Color color = read_color(scheme->colors.substr(i * 7, 6));
    if (scheme->kind != PaletteKind::sequential || to_lab(color).l <= palest_kept) result.push_back(color);
  }
  if (scheme->kind == PaletteKind::diverging) result = to_colors(settled(to_labs(result)));
  return result;
}

}  // namespace style

std::string_view to_string(PaletteKind kind) {
  switch (kind) {
    case PaletteKind::sequential:
      return "sequential";
    case PaletteKind::diverging:
      return "diverging";
    case PaletteKind::qualitative:
      return "qualitative";
  }
  return "sequential";
}

std::vector<std::string_view> palette_names(PaletteKind kind) {
  std::vector<std::string_view> names;
  for (const style::Scheme& scheme : style::schemes()) {
    if (scheme.kind == kind) names.push_back(scheme.name);
  }
  return names;
}

std::optional<PaletteInfo> palette_info(std::string_view name) {
  const style::Scheme* scheme = style::find_scheme(name);
  return scheme == nullptr ? std::nullopt : std::optional(info_of(*scheme));
}

std::vector<Color> palette_colors(std::string_view name, std::size_t count) {
  const auto info = palette_info(name);
  if (!info) {
    std::vector<std::string_view> all;
    for (const style::Scheme& scheme : style::schemes()) all.push_back(scheme.name);
    const std::string_view near = base::nearest(name, all);
    throw UsageError(fmt::format("there is no palette \"{}\"{}; `zilamap styles --swatches FILE` draws them all",
                                 base::printable(name), near.empty() ? "" : fmt::format(". Did you mean `{}`?", near)));
  }
  if (count < 1 || count > info->most) {
    throw UsageError(
        fmt::format("the palette {} has colours for up to {} classes, not for {}; choose another palette "
                    "or fewer classes",
                    name, info->most, count));
  }
  std::vector<Color> list = style::palette(name);
  if (info->kind == PaletteKind::sequential) return class_colors(list, count);
  if (info->kind == PaletteKind::diverging) return diverging_colors(list, count / 2, count % 2 == 1, count / 2);
  list.resize(count);
  return list;
}

}  // namespace zilamap
