// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "layout/categories.hpp"

#include "base/text.hpp"
#include "layout/local_words.hpp"

#include <algorithm>
#include <array>

namespace zilamap::layout {

namespace {

/// From ColorBrewer's qualitative palettes, in an order of which each next one is as far as can be from those before
/// it, by all sights and in grey; none is near the looks of districts without a value. Lighter and quieter ones first.
constexpr std::array<Color, 11> unordered{{{0x8d, 0xa0, 0xcb},
                                           {0xfd, 0xbf, 0x6f},
                                           {0x1b, 0x9e, 0x77},
                                           {0xfb, 0x9a, 0x99},
                                           {0xbf, 0x5b, 0x17},
                                           {0xff, 0xd9, 0x2f},
                                           {0x6a, 0x3d, 0x9a},
                                           {0x66, 0xa6, 0x1e},
                                           {0xbe, 0xba, 0xda},
                                           {0xd9, 0x5f, 0x02},
                                           {0x80, 0xb1, 0xd3}}};
constexpr Color of_others{0x66, 0x66, 0x66};

const CategoryLook* look_of(const Style& style, const std::string& name) {
  const auto found = std::ranges::find(style.categories, name, &CategoryLook::name);
  return found == style.categories.end() ? nullptr : &*found;
}

/// Only Latin letters have capitals here.
std::string with_capital(std::string text) {
  if (!text.empty() && text.front() >= 'a' && text.front() <= 'z') {
    text.front() = static_cast<char>(text.front() - 'a' + 'A');
  }
  return text;
}

std::string types_in_words(const std::string& name, const Language& language) {
  std::vector<std::string> types;
  for (std::size_t from = 0, end = 0; end != std::string::npos; from = end + 1) {
    end = name.find('+', from);
    types.push_back(type_of(name.substr(from, end == std::string::npos ? end : end - from), language));
  }
  // All of them: a list that is cut could stand for two categories.
  return with_capital(language.list(types));
}

}  // namespace

std::string category_in_words(const Style& style, const std::string& name, const Language& language) {
  if (name.empty()) return language.say("legend.other_categories");
  const CategoryLook* look = look_of(style, name);
  if (look != nullptr && !look->label.empty()) return look->label.in(language.code(), language.extends());
  return style.measure.quantity == Quantity::kinds ? types_in_words(name, language) : base::printable(name);
}

std::vector<Color> category_colors(const Style& style, std::span<const std::string> names) {
  std::vector<Color> free = style.colors;
  free.insert(free.end(), unordered.begin(), unordered.end());
  std::erase_if(free, [&](const Color& color) {
    return std::ranges::find(style.categories, color, &CategoryLook::color) != style.categories.end();
  });
  std::vector<Color> colors;
  std::size_t next = 0;
  for (const std::string& name : names) {
    const CategoryLook* look = look_of(style, name);
    if (look != nullptr && look->color.a != 0) {
      colors.push_back(look->color);
    } else {
      colors.push_back(name.empty() || next == free.size() ? of_others : free[next++]);
    }
  }
  return colors;
}

}  // namespace zilamap::layout
