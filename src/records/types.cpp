// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "records/types.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <array>
#include <unordered_map>
#include <utility>

namespace zilamap::records {

namespace {

using Word = std::pair<std::string_view, std::string_view>;

/// Plurals and Hindi words for the types that the styles count.
constexpr std::array words{Word{"trainings", "training"}, Word{"workshops", "workshop"},
                           Word{"campaigns", "campaign"}, Word{"meetings", "meeting"},
                           Word{"meet", "meeting"},       Word{"प्रशिक्षण", "training"},
                           Word{"कार्यशाला", "workshop"},  Word{"अभियान", "campaign"},
                           Word{"बैठक", "meeting"},        Word{"प्रशिक्षण कार्यक्रम", "training"}};

const std::unordered_map<std::string, std::string_view>& dictionary() {
  static const auto made = [] {
    std::unordered_map<std::string, std::string_view> map;
    for (const auto& [written, type] : words) map.emplace(base::fold_name(written), type);
    return map;
  }();
  return made;
}

}  // namespace

std::string type_of(std::string_view text) {
  std::string key = base::fold_name(text);
  const auto known = dictionary().find(key);
  if (known != dictionary().end()) return std::string(known->second);
  std::replace(key.begin(), key.end(), ' ', '-');
  return key;
}

}  // namespace zilamap::records
