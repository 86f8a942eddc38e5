// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <string>
#include <string_view>

namespace zilamap::draw {

/// Looks through the tags of an SVG. Empty when it is drawn with shapes alone; else a sentence that says what of it
/// would need a font, a decoder or another file, and what to do.
std::string svg_fault(std::string_view svg);

}  // namespace zilamap::draw
