// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "base/transliterate.hpp"

#include "base/text.hpp"

#include <unicode/ustring.h>
#include <unicode/utrans.h>

#include <cstdint>

namespace zilamap::base {

namespace {

constexpr std::size_t longest_text = 1000;
/// No rule makes a letter into more than this many.
constexpr std::size_t growth = 8;

struct Close {
  void operator()(void* rules) const { utrans_close(static_cast<UTransliterator*>(rules)); }
};

}  // namespace

struct Transliterator::State {
  std::unique_ptr<void, Close> rules;
};

Transliterator::Transliterator() : m_state(std::make_unique<State>()) {
  UErrorCode status = U_ZERO_ERROR;
  m_state->rules.reset(utrans_openU(u"Any-Latin", -1, UTRANS_FORWARD, nullptr, 0, nullptr, &status));
  if (U_FAILURE(status)) m_state->rules.reset();
}

Transliterator::~Transliterator() = default;
Transliterator::Transliterator(Transliterator&&) noexcept = default;
Transliterator& Transliterator::operator=(Transliterator&&) noexcept = default;

std::string Transliterator::to_latin(std::string_view text) const {
  if (!m_state->rules || text.empty() || text.size() > longest_text || !is_utf8(text)) return {};
  UErrorCode status = U_ZERO_ERROR;
  std::u16string units(text.size() * growth, u'\0');
  const auto capacity = static_cast<std::int32_t>(units.size());
  std::int32_t length = 0;
  u_strFromUTF8(units.data(), capacity, &length, text.data(), static_cast<std::int32_t>(text.size()), &status);
  std::int32_t limit = length;
  utrans_transUChars(static_cast<UTransliterator*>(m_state->rules.get()), units.data(), &length, capacity, 0, &limit,
                     &status);
  if (U_FAILURE(status) || length > capacity) return {};
  std::string latin(static_cast<std::size_t>(length) * 3 + 1, '\0');
  std::int32_t bytes = 0;
  u_strToUTF8(latin.data(), static_cast<std::int32_t>(latin.size()), &bytes, units.data(), length, &status);
  if (U_FAILURE(status)) return {};
  latin.resize(static_cast<std::size_t>(bytes));
  return latin;
}

}  // namespace zilamap::base
