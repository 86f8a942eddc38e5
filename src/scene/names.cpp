// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include <zilamap/scene.hpp>

#include <fmt/format.h>

namespace zilamap {

std::string to_string(Color color) {
  if (color.a == 255) return fmt::format("#{:02x}{:02x}{:02x}", color.r, color.g, color.b);
  return fmt::format("#{:02x}{:02x}{:02x}{:02x}", color.r, color.g, color.b, color.a);
}

std::string_view to_string(Pattern pattern) {
  switch (pattern) {
    case Pattern::none: return "none";
    case Pattern::hatch: return "hatch";
    case Pattern::hatch_back: return "hatch-back";
    case Pattern::cross: return "cross";
    case Pattern::horizontal: return "horizontal";
    case Pattern::vertical: return "vertical";
    case Pattern::grid: return "grid";
    case Pattern::dots: return "dots";
    case Pattern::ticks: return "ticks";
  }
  return "none";
}

std::string_view to_string(Role role) {
  switch (role) {
    case Role::page: return "page";
    case Role::panel: return "panel";
    case Role::context: return "context";
    case Role::district: return "district";
    case Role::outside_line: return "outside-line";
    case Role::district_line: return "district-line";
    case Role::border_line: return "border-line";
    case Role::symbol: return "symbol";
    case Role::point: return "point";
    case Role::graticule: return "graticule";
    case Role::title: return "title";
    case Role::subtitle: return "subtitle";
    case Role::notice: return "notice";
    case Role::legend_swatch: return "legend-swatch";
    case Role::legend_text: return "legend-text";
    case Role::scale_bar: return "scale-bar";
    case Role::north_arrow: return "north-arrow";
    case Role::district_name: return "district-name";
    case Role::symbol_name: return "symbol-name";
    case Role::context_name: return "context-name";
    case Role::border_name: return "border-name";
    case Role::leader_line: return "leader-line";
    case Role::account: return "account";
    case Role::source: return "source";
    case Role::projection: return "projection";
    case Role::disclaimer: return "disclaimer";
    case Role::producer: return "producer";
    case Role::locator: return "locator";
    case Role::logo: return "logo";
    case Role::qr: return "qr";
  }
  return "page";
}

}  // namespace zilamap
