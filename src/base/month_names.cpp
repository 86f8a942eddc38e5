// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "base/month_names.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <unordered_map>

namespace zilamap::base {

namespace {

constexpr std::array<std::string_view, 12> english{"January",   "February", "March",    "April",
                                                   "May",       "June",     "July",     "August",
                                                   "September", "October",  "November", "December"};

/// Other spellings of each month. Hindi as the standard of the Central Hindi Directorate has it, and as people write.
constexpr std::array<std::string_view, 12> others{"jan जनवरी जनबरी",
                                                  "feb febr फ़रवरी फरवरी फेब्रुअरी",
                                                  "mar मार्च",
                                                  "apr apl अप्रैल एप्रिल",
                                                  "मई",
                                                  "jun जून",
                                                  "jul जुलाई",
                                                  "aug अगस्त",
                                                  "sep sept सितंबर सितम्बर",
                                                  "oct अक्टूबर अक्तूबर",
                                                  "nov नवंबर नवम्बर",
                                                  "dec दिसंबर दिसम्बर"};

std::unordered_map<std::string, int> make_months() {
  std::unordered_map<std::string, int> months;
  for (std::size_t i = 0; i < english.size(); ++i) {
    const int month = static_cast<int>(i) + 1;
    months.emplace(fold_name(english[i]), month);
    for (const std::string& word : split(others[i], ' ')) months.emplace(fold_name(word), month);
  }
  return months;
}

}  // namespace

int month_of(std::string_view word) {
  constexpr std::size_t longest = 40;  // bytes; no month is that long
  if (word.empty() || word.size() > longest) return 0;
  static const std::unordered_map<std::string, int> months = make_months();
  const auto found = months.find(fold_name(word));
  return found == months.end() ? 0 : found->second;
}

std::string_view nearest_month(std::string_view word) { return nearest(word, english); }

std::string_view month_name(int month) { return english[static_cast<std::size_t>(std::clamp(month, 1, 12)) - 1]; }

}  // namespace zilamap::base
