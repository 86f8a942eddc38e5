// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "base/text.hpp"
#include "base/utf8.hpp"

#include <unicode/uchar.h>
#include <unicode/unorm2.h>
#include <unicode/ustring.h>

#include <array>
#include <new>

namespace zilamap::base {

namespace {

/// What becomes of an ASCII byte: itself, its small letter, or 0 for a gap between words.
constexpr std::array<char, 128> ascii_keys = [] {
  std::array<char, 128> keys{};
  for (char c = '0'; c <= '9'; ++c) keys[static_cast<std::size_t>(c)] = c;
  for (char c = 'a'; c <= 'z'; ++c) {
    keys[static_cast<std::size_t>(c)] = c;
    keys[static_cast<std::size_t>(c) - 0x20] = c;
  }
  return keys;
}();

/// The key of a text that is all ASCII; false, and the key is of no use, when it is not. Nearly all names are, and a
/// million of them must not wait for ICU, nor for a string that grows letter by letter.
bool fold_ascii(std::string_view text, std::string& key) {
  key.resize(text.size());
  char* const begin = key.data();
  char* out = begin;
  bool gap = false;
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte >= 0x80) return false;
    const char letter = ascii_keys[byte];
    if (letter == 0) {
      gap = out != begin;
      continue;
    }
    // A gap took at least one letter of the text, so there is room for its space.
    if (gap) *out++ = ' ';
    *out++ = letter;
    gap = false;
  }
  key.resize(static_cast<std::size_t>(out - begin));
  return true;
}

/// Collects a key, with one space for each gap between words and none at the ends.
class KeyBuilder {
 public:
  explicit KeyBuilder(std::string& key) : m_key(key) { m_key.clear(); }
  void gap() { m_gap = !m_key.empty(); }
  void ascii(unsigned char c) {
    if (ascii_keys[c] == 0) return gap();
    close_gap();
    m_key += ascii_keys[c];
  }
  void byte(char c) {
    close_gap();
    m_key += c;
  }
  void point(char32_t c) {
    close_gap();
    append_utf8(m_key, c);
  }

 private:
  void close_gap() {
    if (m_gap) m_key += ' ';
    m_gap = false;
  }

  std::string& m_key;
  bool m_gap = false;
};

using Units = std::basic_string<UChar>;

/// ICU fails here only when there is no memory or its data files are gone.
void check(UErrorCode status) {
  if (U_FAILURE(status) && status != U_BUFFER_OVERFLOW_ERROR) throw std::bad_alloc();
}

Units normalized(const UNormalizer2* form, const Units& text) {
  UErrorCode status = U_ZERO_ERROR;
  Units result(text.size() * 2 + 16, UChar{});
  const auto source = static_cast<std::int32_t>(text.size());
  std::int32_t length =
      unorm2_normalize(form, text.data(), source, result.data(), static_cast<std::int32_t>(result.size()), &status);
  check(status);
  const bool overflow = status == U_BUFFER_OVERFLOW_ERROR;
  result.resize(static_cast<std::size_t>(length));
  if (overflow) {
    status = U_ZERO_ERROR;
    length = unorm2_normalize(form, text.data(), source, result.data(), length, &status);
    check(status);
  }
  return result;
}

Units units_of(std::string_view text) {
  UErrorCode status = U_ZERO_ERROR;
  Units units(text.size(), UChar{});
  std::int32_t length = 0;
  u_strFromUTF8(units.data(), static_cast<std::int32_t>(units.size()), &length, text.data(),
                static_cast<std::int32_t>(text.size()), &status);
  check(status);
  units.resize(static_cast<std::size_t>(length));
  return units;
}

/// Accents that sit on Latin, Greek and Cyrillic letters. The signs of Indian scripts are letters of their own right.
bool is_accent(UChar32 c) {
  return (c >= 0x300 && c < 0x370) || (c >= 0x1ab0 && c < 0x1b00) || (c >= 0x1dc0 && c < 0x1e00) ||
         (c >= 0x20d0 && c < 0x2100) || (c >= 0xfe20 && c < 0xfe30);
}

/// The dot under a Devanagari letter, which writers set or leave out as they please.
constexpr UChar32 nukta = 0x93c;

void fold_unicode(std::string_view text, KeyBuilder& key) {
  UErrorCode status = U_ZERO_ERROR;
  const UNormalizer2* casefold = unorm2_getNFKCCasefoldInstance(&status);
  const UNormalizer2* decompose = unorm2_getNFDInstance(&status);
  check(status);
  // The first form folds case and drops what cannot be seen, such as joiners; the second parts letters and accents.
  const Units units = normalized(decompose, normalized(casefold, units_of(text)));
  for (std::size_t at = 0; at < units.size();) {
    UChar32 c = 0;
    U16_NEXT(units.data(), at, units.size(), c);
    if (c < 0x80) {
      key.ascii(static_cast<unsigned char>(c));
    } else if (is_accent(c) || c == nukta) {
      continue;
    } else if ((U_GET_GC_MASK(c) & (U_GC_L_MASK | U_GC_N_MASK | U_GC_M_MASK)) != 0) {
      key.point(static_cast<char32_t>(c));
    } else {
      key.gap();
    }
  }
}

}  // namespace

void fold_name(std::string_view text, std::string& key) {
  if (fold_ascii(text, key)) return;
  KeyBuilder builder(key);
  if (is_utf8(text)) return fold_unicode(text, builder);
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte < 0x80) {
      builder.ascii(byte);
    } else {
      builder.byte(c);
    }
  }
}

std::string fold_name(std::string_view text) {
  std::string key;
  fold_name(text, key);
  return key;
}

}  // namespace zilamap::base
