// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <zilamap/export.hpp>
#include <zilamap/scene.hpp>

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace zilamap {

/// What a palette is for.
enum class PaletteKind {
  sequential,  ///< from little to much
  diverging,   ///< below and above something in the middle, such as the year before
  qualitative  ///< kinds of things, without order
};

/// "sequential" for PaletteKind::sequential, and so on.
ZILAMAP_API std::string_view to_string(PaletteKind kind);

/// A palette that ships.
struct PaletteInfo {
  std::string_view name;
  PaletteKind kind = PaletteKind::sequential;
  std::size_t fewest = 3;  ///< classes that it was made for, and
  std::size_t most = 9;    ///< beyond which it gives no colours
  std::string_view author;
};

/// Nothing for an unknown name.
ZILAMAP_API std::optional<PaletteInfo> palette_info(std::string_view name);

/// The palettes of a kind, in alphabetical order.
ZILAMAP_API std::vector<std::string_view> palette_names(PaletteKind kind);

/// A palette's colours for a number of classes, as maps use them: sequential ones as class_colors() takes them,
/// diverging ones through their middle (which an even number leaves out), qualitative ones in their own order. Throws
/// UsageError for an unknown name, with the nearest known one, and for more classes than the palette has colours.
ZILAMAP_API std::vector<Color> palette_colors(std::string_view name, std::size_t count);

/// Colours for `below` classes under a middle, the middle itself where it is a class, and `above` classes over it,
/// lowest first, from a list that runs from one end to the other. Both sides take steps of the same strength, so that a
/// loss of 3 is as strong as a gain of 3 however many classes there are on either side. A list that has as many colours
/// on both sides as are asked for stands as it is. Empty: the palette PuOr.
ZILAMAP_API std::vector<Color> diverging_colors(const std::vector<Color>& colors, std::size_t below, bool has_middle,
                                                std::size_t above);

/// How a person, or a printer, sees colours.
enum class Sight { normal, protan, deutan, tritan, grey };

inline constexpr std::array sights{Sight::normal, Sight::protan, Sight::deutan, Sight::tritan, Sight::grey};

/// "normal", "protan", "deutan", "tritan", "grey".
ZILAMAP_API std::string_view to_string(Sight sight);

/// The colour as it looks: to people without red, green or blue cones (Machado, Oliveira and Fernandes 2009, at full
/// severity), or in grey, with its lightness alone.
ZILAMAP_API Color as_seen(Color color, Sight sight);

/// How different two opaque colours look: CIEDE2000, where about 1 can just be seen side by side and 100 parts black
/// from white; in grey the difference of their lightness L*, 0 to 100.
ZILAMAP_API double color_difference(Color a, Color b, Sight sight = Sight::normal);

/// The contrast that text of usual size needs on its ground: level AA of the Web Content Accessibility Guidelines 2.
inline constexpr double readable_contrast = 4.5;

/// The contrast of two opaque colours by the same guidelines, 1 to 21.
ZILAMAP_API double contrast_ratio(Color a, Color b);

/// An ink that can be read on the fill: `dark` where its contrast suffices, else `light` where that one's does, else
/// black or white, of which one always does.
ZILAMAP_API Color readable_ink(Color fill, Color dark, Color light);

}  // namespace zilamap
