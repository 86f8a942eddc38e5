// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "style/schemes.hpp"

#include <array>

namespace zilamap::style {
namespace {

// See NOTICE for copyright and licences: ColorBrewer Apache 2.0, the others CC0.
constexpr std::string_view brewer = "ColorBrewer, Cynthia Brewer and Mark Harrower, 2002";
constexpr std::string_view smith = "Nathaniel Smith and Stefan van der Walt, 2015";
constexpr std::string_view nunez = "Jamie Nunez, Christopher Anderton and Ryan Renslow, 2018";

// Of ColorBrewer the longest list of each scheme. Those of viridis, cividis, inferno and magma are taken at nine even
// steps and turned round, so that they too begin with the lightest.
constexpr std::array schemes_table{std::to_array<Scheme>({
    {"Blues", PaletteKind::sequential, brewer, "f7fbff deebf7 c6dbef 9ecae1 6baed6 4292c6 2171b5 08519c 08306b"},
    {"BuGn", PaletteKind::sequential, brewer, "f7fcfd e5f5f9 ccece6 99d8c9 66c2a4 41ae76 238b45 006d2c 00441b"},
    {"BuPu", PaletteKind::sequential, brewer, "f7fcfd e0ecf4 bfd3e6 9ebcda 8c96c6 8c6bb1 88419d 810f7c 4d004b"},
    {"GnBu", PaletteKind::sequential, brewer, "f7fcf0 e0f3db ccebc5 a8ddb5 7bccc4 4eb3d3 2b8cbe 0868ac 084081"},
    {"Greens", PaletteKind::sequential, brewer, "f7fcf5 e5f5e0 c7e9c0 a1d99b 74c476 41ab5d 238b45 006d2c 00441b"},
    {"Greys", PaletteKind::sequential, brewer, "ffffff f0f0f0 d9d9d9 bdbdbd 969696 737373 525252 252525 000000"},
    {"OrRd", PaletteKind::sequential, brewer, "fff7ec fee8c8 fdd49e fdbb84 fc8d59 ef6548 d7301f b30000 7f0000"},
    {"Oranges", PaletteKind::sequential, brewer, "fff5eb fee6ce fdd0a2 fdae6b fd8d3c f16913 d94801 a63603 7f2704"},
    {"PuBu", PaletteKind::sequential, brewer, "fff7fb ece7f2 d0d1e6 a6bddb 74a9cf 3690c0 0570b0 045a8d 023858"},
    {"PuBuGn", PaletteKind::sequential, brewer, "fff7fb ece2f0 d0d1e6 a6bddb 67a9cf 3690c0 02818a 016c59 014636"},
    {"PuRd", PaletteKind::sequential, brewer, "f7f4f9 e7e1ef d4b9da c994c7 df65b0 e7298a ce1256 980043 67001f"},
    {"Purples", PaletteKind::sequential, brewer, "fcfbfd efedf5 dadaeb bcbddc 9e9ac8 807dba 6a51a3 54278f 3f007d"},
    {"RdPu", PaletteKind::sequential, brewer, "fff7f3 fde0dd fcc5c0 fa9fb5 f768a1 dd3497 ae017e 7a0177 49006a"},
    {"Reds", PaletteKind::sequential, brewer, "fff5f0 fee0d2 fcbba1 fc9272 fb6a4a ef3b2c cb181d a50f15 67000d"},
    {"YlGn", PaletteKind::sequential, brewer, "ffffe5 f7fcb9 d9f0a3 addd8e 78c679 41ab5d 238443 006837 004529"},
    {"YlGnBu", PaletteKind::sequential, brewer, "ffffd9 edf8b1 c7e9b4 7fcdbb 41b6c4 1d91c0 225ea8 253494 081d58"},
    {"YlOrBr", PaletteKind::sequential, brewer, "ffffe5 fff7bc fee391 fec44f fe9929 ec7014 cc4c02 993404 662506"},
    {"YlOrRd", PaletteKind::sequential, brewer, "ffffcc ffeda0 fed976 feb24c fd8d3c fc4e2a e31a1c bd0026 800026"},
    {"cividis", PaletteKind::sequential, nunez, "fee838 ddc858 bbad6d 9a9376 7d7c78 61656f 434e6c 1a386f 00224e"},
    {"inferno", PaletteKind::sequential, smith, "fcffa4 f9c932 f98c0a e35933 bc3754 8a226a 57106e 210c4a 000004"},
    {"magma", PaletteKind::sequential, smith, "fcfdbf fec287 fb8761 e55064 b73779 832681 51127c 1d1147 000004"},
    {"viridis", PaletteKind::sequential, smith, "fde725 aadc32 5cc863 27ad81 21918c 2c728e 3b528b 472d7b 440154"},
    {"BrBG", PaletteKind::diverging, brewer,
     "543005 8c510a bf812d dfc27d f6e8c3 f5f5f5 c7eae5 80cdc1 35978f 01665e 003c30"},
    {"PRGn", PaletteKind::diverging, brewer,
     "40004b 762a83 9970ab c2a5cf e7d4e8 f7f7f7 d9f0d3 a6dba0 5aae61 1b7837 00441b"},
    {"PiYG", PaletteKind::diverging, brewer,
     "8e0152 c51b7d de77ae f1b6da fde0ef f7f7f7 e6f5d0 b8e186 7fbc41 4d9221 276419"},
    {"PuOr", PaletteKind::diverging, brewer,
     "7f3b08 b35806 e08214 fdb863 fee0b6 f7f7f7 d8daeb b2abd2 8073ac 542788 2d004b"},
    {"RdBu", PaletteKind::diverging, brewer,
     "67001f b2182b d6604d f4a582 fddbc7 f7f7f7 d1e5f0 92c5de 4393c3 2166ac 053061"},
    {"RdGy", PaletteKind::diverging, brewer,
     "67001f b2182b d6604d f4a582 fddbc7 ffffff e0e0e0 bababa 878787 4d4d4d 1a1a1a"},
    {"RdYlBu", PaletteKind::diverging, brewer,
     "a50026 d73027 f46d43 fdae61 fee090 ffffbf e0f3f8 abd9e9 74add1 4575b4 313695"},
    {"RdYlGn", PaletteKind::diverging, brewer,
     "a50026 d73027 f46d43 fdae61 fee08b ffffbf d9ef8b a6d96a 66bd63 1a9850 006837"},
    {"Spectral", PaletteKind::diverging, brewer,
     "9e0142 d53e4f f46d43 fdae61 fee08b ffffbf e6f598 abdda4 66c2a5 3288bd 5e4fa2"},
    {"Accent", PaletteKind::qualitative, brewer, "7fc97f beaed4 fdc086 ffff99 386cb0 f0027f bf5b17 666666"},
    {"Dark2", PaletteKind::qualitative, brewer, "1b9e77 d95f02 7570b3 e7298a 66a61e e6ab02 a6761d 666666"},
    {"Paired", PaletteKind::qualitative, brewer,
     "a6cee3 1f78b4 b2df8a 33a02c fb9a99 e31a1c fdbf6f ff7f00 cab2d6 6a3d9a ffff99 b15928"},
    {"Pastel1", PaletteKind::qualitative, brewer, "fbb4ae b3cde3 ccebc5 decbe4 fed9a6 ffffcc e5d8bd fddaec f2f2f2"},
    {"Pastel2", PaletteKind::qualitative, brewer, "b3e2cd fdcdac cbd5e8 f4cae4 e6f5c9 fff2ae f1e2cc cccccc"},
    {"Set1", PaletteKind::qualitative, brewer, "e41a1c 377eb8 4daf4a 984ea3 ff7f00 ffff33 a65628 f781bf 999999"},
    {"Set2", PaletteKind::qualitative, brewer, "66c2a5 fc8d62 8da0cb e78ac3 a6d854 ffd92f e5c494 b3b3b3"},
    {"Set3", PaletteKind::qualitative, brewer,
     "8dd3c7 ffffb3 bebada fb8072 80b1d3 fdb462 b3de69 fccde5 d9d9d9 bc80bd ccebc5 ffed6f"},
})};

}  // namespace

std::span<const Scheme> schemes() { return schemes_table; }

const Scheme* find_scheme(std::string_view name) {
  for (const Scheme& scheme : schemes_table) {
    if (scheme.name == name) return &scheme;
  }
  return nullptr;
}

}  // namespace zilamap::style
