// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include <zilamap/local_text.hpp>

#include <algorithm>

namespace zilamap {

LocalText::LocalText(std::string text) {
  if (!text.empty()) m_texts.emplace_back(std::string(), std::move(text));
}

const std::string& LocalText::in(std::string_view language, std::string_view fallback) const {
  static const std::string nothing;
  constexpr std::string_view english = "en";
  const std::string_view second = fallback == english ? std::string_view() : fallback;
  for (const std::string_view wanted : {language, second, std::string_view(), english}) {
    const auto found = std::ranges::find(m_texts, wanted, &std::pair<std::string, std::string>::first);
    if (found != m_texts.end()) return found->second;
  }
  return m_texts.empty() ? nothing : m_texts.front().second;
}

void LocalText::set(std::string_view language, std::string text) {
  const auto found = std::ranges::find(m_texts, language, &std::pair<std::string, std::string>::first);
  if (found != m_texts.end()) {
    found->second = std::move(text);
  } else {
    m_texts.emplace_back(language, std::move(text));
  }
}

}  // namespace zilamap
