// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "style/palettes.hpp"

#include "style/lab.hpp"

#include <array>
#include <cstdint>

namespace zilamap::style {
namespace {

constexpr double palest = 90;  // L* of the lightest colour that is kept

struct Palette {
  std::string_view name;
  std::array<std::uint32_t, 9> colors;  ///< 0xrrggbb, lightest first
};

// The sequential schemes of nine classes of ColorBrewer by Cynthia Brewer, Mark Harrower and The Pennsylvania State
// University (2002, Apache License 2.0; see NOTICE). viridis, taken at nine even steps and turned round, is by
// Nathaniel J. Smith, Stefan van der Walt and Eric Firing (2015, CC0).
constexpr std::array palettes{std::to_array<Palette>({
    {"Blues", {0xf7fbff, 0xdeebf7, 0xc6dbef, 0x9ecae1, 0x6baed6, 0x4292c6, 0x2171b5, 0x08519c, 0x08306b}},
    {"BuGn", {0xf7fcfd, 0xe5f5f9, 0xccece6, 0x99d8c9, 0x66c2a4, 0x41ae76, 0x238b45, 0x006d2c, 0x00441b}},
    {"BuPu", {0xf7fcfd, 0xe0ecf4, 0xbfd3e6, 0x9ebcda, 0x8c96c6, 0x8c6bb1, 0x88419d, 0x810f7c, 0x4d004b}},
    {"GnBu", {0xf7fcf0, 0xe0f3db, 0xccebc5, 0xa8ddb5, 0x7bccc4, 0x4eb3d3, 0x2b8cbe, 0x0868ac, 0x084081}},
    {"Greens", {0xf7fcf5, 0xe5f5e0, 0xc7e9c0, 0xa1d99b, 0x74c476, 0x41ab5d, 0x238b45, 0x006d2c, 0x00441b}},
    {"Greys", {0xffffff, 0xf0f0f0, 0xd9d9d9, 0xbdbdbd, 0x969696, 0x737373, 0x525252, 0x252525, 0x000000}},
    {"OrRd", {0xfff7ec, 0xfee8c8, 0xfdd49e, 0xfdbb84, 0xfc8d59, 0xef6548, 0xd7301f, 0xb30000, 0x7f0000}},
    {"Oranges", {0xfff5eb, 0xfee6ce, 0xfdd0a2, 0xfdae6b, 0xfd8d3c, 0xf16913, 0xd94801, 0xa63603, 0x7f2704}},
    {"PuBuGn", {0xfff7fb, 0xece2f0, 0xd0d1e6, 0xa6bddb, 0x67a9cf, 0x3690c0, 0x02818a, 0x016c59, 0x014636}},
    {"Purples", {0xfcfbfd, 0xefedf5, 0xdadaeb, 0xbcbddc, 0x9e9ac8, 0x807dba, 0x6a51a3, 0x54278f, 0x3f007d}},
    {"Reds", {0xfff5f0, 0xfee0d2, 0xfcbba1, 0xfc9272, 0xfb6a4a, 0xef3b2c, 0xcb181d, 0xa50f15, 0x67000d}},
    {"YlGnBu", {0xffffd9, 0xedf8b1, 0xc7e9b4, 0x7fcdbb, 0x41b6c4, 0x1d91c0, 0x225ea8, 0x253494, 0x081d58}},
    {"YlOrBr", {0xffffe5, 0xfff7bc, 0xfee391, 0xfec44f, 0xfe9929, 0xec7014, 0xcc4c02, 0x993404, 0x662506}},
    {"YlOrRd", {0xffffcc, 0xffeda0, 0xfed976, 0xfeb24c, 0xfd8d3c, 0xfc4e2a, 0xe31a1c, 0xbd0026, 0x800026}},
    {"viridis", {0xfde725, 0xaadc32, 0x5cc863, 0x27ad81, 0x21918c, 0x2c728e, 0x3b528b, 0x472d7b, 0x440154}},
})};

constexpr auto names = [] {
  std::array<std::string_view, palettes.size()> result{};
  for (std::size_t i = 0; i < palettes.size(); ++i) result[i] = palettes[i].name;
  return result;
}();

}  // namespace

std::span<const std::string_view> palette_names() { return names; }

std::vector<Color> palette(std::string_view name) {
  std::vector<Color> result;
  for (const Palette& candidate : palettes) {
    if (candidate.name != name) continue;
    for (const std::uint32_t bits : candidate.colors) {
      const Color color{static_cast<std::uint8_t>(bits >> 16), static_cast<std::uint8_t>(bits >> 8),
                        static_cast<std::uint8_t>(bits)};
      if (to_lab(color).l <= palest) result.push_back(color);
    }
  }
  return result;
}

}  // namespace zilamap::style
