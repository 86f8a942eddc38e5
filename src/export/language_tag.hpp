// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <algorithm>
#include <iterator>
#include <string>
#include <string_view>

namespace zilamap::exporting {

/// A language as formats have it (BCP 47): what is neither letter, digit nor hyphen is left out.
inline std::string language_tag(std::string_view language) {
  std::string tag;
  std::copy_if(language.begin(), language.end(), std::back_inserter(tag), [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
  });
  return tag;
}

}  // namespace zilamap::exporting
