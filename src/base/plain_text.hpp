// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <string>
#include <string_view>

namespace zilamap::base {

/// What stands for a space at which no line is broken, see plain_text().
enum class HardSpace {
  space,      ///< a space
  underscore  ///< "_", as some group digits with it: "1 02 400"
};

/// The text with all that looks alike written alike, so that one rule reads it: decimal digits of every script (१, ১,
/// ٣) as 0 to 9, every dash as "-", every kind of space as one, curly apostrophes as "'", Latin letters of ASCII small.
/// Leading and trailing space and what cannot be seen (joiners between letters aside) are left out.
std::string plain_text(std::string_view text, HardSpace hard_space = HardSpace::space);

/// True for what people put into a cell that they have nothing for: "", "-", "NA", "n/a", "nil", "not known",
/// "उपलब्ध नहीं". `plain` is as plain_text() makes it.
bool says_nothing(std::string_view plain);

}  // namespace zilamap::base
