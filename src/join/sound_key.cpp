// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "join/sound_key.hpp"

#include "base/text.hpp"

#include <algorithm>

namespace zilamap::joining {

namespace {

constexpr std::size_t longest_key = 100;

bool is_vowel(char c) { return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u'; }
bool is_letter(char c) { return c >= 'a' && c <= 'z'; }
bool is_consonant(char c) { return is_letter(c) && !is_vowel(c); }

/// Goes through a key letter by letter and collects how it sounds.
class Listener {
 public:
  explicit Listener(std::string_view text) : m_text(text) { m_sound.reserve(text.size()); }

  std::string listen() {
    while (m_at < m_text.size()) {
      const char c = m_text[m_at];
      if (is_vowel(c)) {
        vowel(c);
      } else if (is_letter(c)) {
        consonant(c);
      } else if (c != ' ') {
        say(c);  // a digit
      }
      ++m_at;
    }
    return std::move(m_sound);
  }

 private:
  /// The letter `ahead` places on; a space at the end of a word.
  char next(std::size_t ahead = 1) const { return m_at + ahead < m_text.size() ? m_text[m_at + ahead] : ' '; }

  /// Letters that repeat sound once.
  void say(char c) {
    if (m_sound.empty() || m_sound.back() != c) m_sound += c;
  }

  /// y and w after a vowel belong to it, unless another vowel follows.
  bool glides(char glide) const { return next() == glide && !is_vowel(next(2)); }

  void vowel(char c) {
    const char after = next();
    if ((c == 'a' || c == 'e') && (after == 'i' || glides('y'))) {
      say('e');  // ai, ay, ei, ey
      ++m_at;
    } else if ((c == 'a' || c == 'o') && (after == 'u' || glides('w'))) {
      say('o');  // au, aw, ou, ow
      ++m_at;
    } else if (c == 'e' && after == 'e') {
      say('i');
      ++m_at;
    } else if (c == 'o' && after == 'o') {
      say('u');
      ++m_at;
    } else {
      say(c);
      // Purniya and Purnia, Bhabhuwa and Bhabhua.
      if ((c == 'i' && after == 'y' && is_vowel(next(2))) || (c == 'u' && after == 'w' && is_vowel(next(2)))) ++m_at;
    }
  }

  /// Says the consonant, and skips the breath after it.
  void breathed(char c) {
    say(c);
    if (next() == 'h') ++m_at;
  }

  void consonant(char c) {
    switch (c) {
      case 'b':
      case 'd':
      case 'g':
      case 'j':
      case 'k':
      case 's':
      case 't':
        return breathed(c);
      case 'c':
        if (next() != 'h') return say('k');
        ++m_at;
        return breathed('c');
      case 'f':
        return breathed('f');
      case 'h':
        if (next() != ' ') say('h');  // silent at the end: Nawadah
        return;
      case 'm':
      case 'n':
        return say(is_consonant(next()) && next() != c && next() != 'h' && next() != 'y' ? 'n' : c);
      case 'p':
        if (next() != 'h') return say('p');
        return breathed('f');
      case 'q':
        return say('k');
      case 'r':
        if (next() != 'h') return say('r');
        return breathed('d');
      case 'w':
        return say('v');
      case 'x':
        say('k');
        return say('s');
      case 'z':
        return breathed('j');
      default:
        return say(c);
    }
  }

  std::string_view m_text;
  std::string m_sound;
  std::size_t m_at = 0;
};

bool is_ascii(char c) { return static_cast<unsigned char>(c) < 0x80; }

/// True for one letter, with or without an accent, that is a consonant. An accent may come as a letter of its own.
bool ends_in_consonant(std::string_view letter) {
  const std::string plain = base::fold_name(letter);
  return !plain.empty() && is_consonant(plain.back());
}

}  // namespace

std::string sound_key(std::string_view folded) {
  if (folded.size() > longest_key || !std::ranges::all_of(folded, is_ascii)) return {};
  return Listener(folded).listen();
}

std::string bare_sound_key(std::string_view sound_key) {
  std::string bare;
  for (std::size_t i = 0; i < sound_key.size(); ++i) {
    if (sound_key[i] != 'a' || i == 0 || i + 1 == sound_key.size()) bare += sound_key[i];
  }
  return bare;
}

std::string spoken_key(std::string_view transliterated) {
  std::string spoken;
  std::size_t letter = 0;  // where the last letter begins
  for (std::size_t i = 0; i < transliterated.size(); ++i) {
    const char c = transliterated[i];
    const char after = i + 1 < transliterated.size() ? transliterated[i + 1] : ' ';
    if (c == 'a' && !is_letter(after) && is_ascii(after) &&
        ends_in_consonant(std::string_view(spoken).substr(letter))) {
      continue;
    }
    if ((static_cast<unsigned char>(c) & 0xc0u) != 0x80u) letter = spoken.size();
    spoken += c;
    if (c == 'c' && after != 'h') {
      letter = spoken.size();
      spoken += 'h';
    }
  }
  return base::fold_name(spoken);
}

}  // namespace zilamap::joining
