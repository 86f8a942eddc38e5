// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "draw/scripts.hpp"

#include <glib.h>

#include <algorithm>
#include <memory>

namespace zilamap::draw {

std::vector<Stretch> devanagari_stretches(std::string_view text) {
  std::vector<Stretch> stretches;
  bool inside = false;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const auto byte = static_cast<unsigned char>(text[at]);
    // U+0900 to U+097F are the bytes E0 A4 80 to E0 A5 BF.
    const bool devanagari = byte == 0xE0 && at + 2 < text.size() && (text[at + 1] == '\xA4' || text[at + 1] == '\xA5');
    // U+2000 to U+2FFF, which start with E2, are punctuation and the joiners that Devanagari is written with.
    const bool letter = g_ascii_isalpha(text[at]) || (byte >= 0xC0 && byte != 0xE2);
    if (devanagari && !inside) stretches.push_back({at, at});
    if (devanagari) {
      inside = true;
    } else if (letter) {
      inside = false;
    }
    if (inside) stretches.back().end = at + 1;
  }
  return stretches;
}

std::string printable_utf8(std::string_view text) {
  std::string clean(text);
  std::replace(clean.begin(), clean.end(), '\0', ' ');
  const auto length = static_cast<gssize>(clean.size());
  if (!g_utf8_validate(clean.data(), length, nullptr)) {
    const std::unique_ptr<gchar, void (*)(gpointer)> valid(g_utf8_make_valid(clean.data(), length), g_free);
    clean = valid.get();
  }
  std::string text_only;
  text_only.reserve(clean.size());
  for (std::size_t at = 0; at < clean.size(); ++at) {
    const std::string_view rest = std::string_view(clean).substr(at);
    if (g_ascii_iscntrl(clean[at])) {
      text_only += ' ';
    } else if (clean[at] == '\xC2' && rest[1] < '\xA0') {  // U+0080 to U+009F
      text_only += ' ';
      at += 1;
    } else if (rest.starts_with("\u2028") || rest.starts_with("\u2029")) {  // line and paragraph separators
      text_only += ' ';
      at += 2;
    } else {
      text_only += clean[at];
    }
  }
  return text_only;
}

}  // namespace zilamap::draw
