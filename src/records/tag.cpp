// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "records/tag.hpp"

#include "base/text.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace zilamap::records {

std::string read_tag(const yaml::Value& value) {
  const std::string text = value.text();
  const bool plain = std::all_of(text.begin(), text.end(),
                                 [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'; });
  if (plain && !text.starts_with('-') && !text.ends_with('-')) return text;
  std::string better = base::fold_name(text);
  std::replace(better.begin(), better.end(), ' ', '-');
  value.fail(fmt::format("`{}` cannot be \"{}\"; it is made of small letters, digits and hyphens.", value.name(),
                         base::printable(text)),
             fmt::format("Write it as {}.", better));
}

}  // namespace zilamap::records
