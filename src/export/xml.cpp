// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "export/xml.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace zilamap::exporting {
namespace {

/// Length of the well-formed UTF-8 character at the front of a text that is not empty; 0 when it is malformed.
std::size_t character_length(std::string_view text) {
  const auto byte = [text](std::size_t i) { return static_cast<unsigned char>(text[i]); };
  const unsigned char lead = byte(0);
  if (lead < 0x80) return 1;
  const std::size_t length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
  if (lead < 0xC2 || lead > 0xF4 || text.size() < length) return 0;
  for (std::size_t i = 1; i < length; ++i) {
    if ((byte(i) & 0xC0) != 0x80) return 0;
  }
  const bool overlong = (lead == 0xE0 && byte(1) < 0xA0) || (lead == 0xF0 && byte(1) < 0x90);
  const bool surrogate = lead == 0xED && byte(1) > 0x9F;
  const bool beyond = lead == 0xF4 && byte(1) > 0x8F;
  return overlong || surrogate || beyond ? 0 : length;
}

bool forbidden(std::string_view character) {
  if (character.size() == 1) {
    const auto byte = static_cast<unsigned char>(character[0]);
    return byte == 0x7F || (byte < 0x20 && byte != '\t' && byte != '\n' && byte != '\r');
  }
  return (character[0] == '\xC2' && character[1] < '\xA0') ||  // U+0080 to U+009F
         character == "\xEF\xBF\xBE" || character == "\xEF\xBF\xBF";
}

std::string_view escaped(std::string_view character) {
  switch (character[0]) {
    case '<': return "&lt;";
    case '>': return "&gt;";
    case '&': return "&amp;";
    case '"': return "&quot;";
    case '\'': return "&#39;";
    default: return character;
  }
}

}  // namespace

void XmlWriter::text(std::string_view text) {
  while (!text.empty()) {
    const std::size_t length = character_length(text);
    if (length == 0) {
      m_text += "\xEF\xBF\xBD";
      text.remove_prefix(1);
      continue;
    }
    const std::string_view character = text.substr(0, length);
    if (!forbidden(character)) m_text += escaped(character);
    text.remove_prefix(length);
  }
}

void XmlWriter::number(double value) {
  // Beyond a kilometre there is nothing to draw.
  const double thousandths = std::isfinite(value) ? std::clamp(std::round(value * 1000), -1e9, 1e9) : 0;
  auto rest = static_cast<long>(thousandths);
  if (rest < 0) {
    m_text += '-';
    rest = -rest;
  }
  std::array<char, 24> digits{};
  const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), rest / 1000).ptr;
  m_text.append(digits.data(), end);
  rest %= 1000;
  if (rest == 0) return;
  m_text += '.';
  for (long place = 100; rest > 0; place /= 10) {
    m_text += static_cast<char>('0' + rest / place);
    rest %= place;
  }
}

void XmlWriter::attribute(std::string_view name, std::string_view value) {
  markup(" ");
  markup(name);
  markup("=\"");
  text(value);
  markup("\"");
}

void XmlWriter::attribute(std::string_view name, double value) {
  markup(" ");
  markup(name);
  markup("=\"");
  number(value);
  markup("\"");
}

}  // namespace zilamap::exporting
