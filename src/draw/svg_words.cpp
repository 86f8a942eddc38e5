// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "draw/svg_words.hpp"

#include <algorithm>
#include <array>

namespace zilamap::draw {
namespace {

constexpr std::string_view space = " \t\r\n";
constexpr std::array<std::string_view, 7> with_fonts{"text",     "tspan",         "tref",    "textPath",
                                                     "flowRoot", "foreignObject", "altGlyph"};
constexpr std::array<std::string_view, 2> with_pixels{"image", "feImage"};

template <std::size_t count>
bool among(std::string_view name, const std::array<std::string_view, count>& names) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

/// "rect" of "svg:rect width=..."
std::string_view local_name(std::string_view tag) {
  std::string_view name = tag.substr(0, tag.find_first_of(" \t\r\n/>"));
  if (const std::size_t colon = name.find(':'); colon != std::string_view::npos) name.remove_prefix(colon + 1);
  return name;
}

/// True when a href of the tag leads out of the file. Links that people click do not count.
bool leads_outside(std::string_view tag) {
  constexpr std::string_view word = "href";
  for (std::size_t at = tag.find(word); at != std::string_view::npos; at = tag.find(word, at + 1)) {
    std::string_view value = tag.substr(at + word.size());
    value.remove_prefix(std::min(value.find_first_not_of(space), value.size()));
    if (!value.starts_with('=')) continue;
    value.remove_prefix(1);
    value.remove_prefix(std::min(value.find_first_not_of(" \t\r\n\"'"), value.size()));
    if (!value.starts_with('#')) return true;
  }
  return false;
}

/// True when the tag runs a script on some event: onload="...".
bool has_handler(std::string_view tag) {
  for (std::size_t at = tag.find_first_of(space); at < tag.size(); at = tag.find_first_of(space, at + 1)) {
    const std::size_t word = tag.find_first_not_of(space, at);
    if (word == std::string_view::npos) return false;
    const std::string_view rest = tag.substr(word);
    const bool on = rest.size() > 3 && (rest[0] == 'o' || rest[0] == 'O') && (rest[1] == 'n' || rest[1] == 'N');
    const std::size_t name_end = rest.find_first_of(" \t\r\n=>/");
    if (on && name_end != std::string_view::npos && rest.find('=', name_end) != std::string_view::npos) return true;
  }
  return false;
}

/// True when style rules or attributes fetch something: @import, or url() of another file.
bool fetches(std::string_view svg) {
  if (svg.find("@import") != std::string_view::npos || svg.find("javascript:") != std::string_view::npos) return true;
  constexpr std::string_view word = "url(";
  for (std::size_t at = svg.find(word); at != std::string_view::npos; at = svg.find(word, at + 1)) {
    std::string_view value = svg.substr(at + word.size());
    value.remove_prefix(std::min(value.find_first_not_of(" \t\r\n\"'"), value.size()));
    if (!value.starts_with('#') && !value.starts_with("&quot;#")) return true;
  }
  return false;
}

/// Where a tag ends: a > in quotes is part of a value.
std::size_t end_of_tag(std::string_view tag) {
  char quote = '\0';
  for (std::size_t i = 1; i < tag.size(); ++i) {
    if (quote != '\0') {
      if (tag[i] == quote) quote = '\0';
    } else if (tag[i] == '"' || tag[i] == '\'') {
      quote = tag[i];
    } else if (tag[i] == '>') {
      return i;
    }
  }
  return tag.size();
}

/// Where a comment or the like that begins so ends.
std::size_t end_of(std::string_view svg, std::size_t at, std::string_view last) {
  const std::size_t end = svg.find(last, at);
  return end == std::string_view::npos ? svg.size() : end + last.size();
}

}  // namespace

std::string svg_fault(std::string_view svg) {
  if (svg.starts_with("\xEF\xBB\xBF")) svg.remove_prefix(3);
  const std::size_t start = svg.find_first_not_of(space);
  if (start == std::string_view::npos || svg[start] != '<' || svg.find('\0') != std::string_view::npos) {
    return "It is no SVG in UTF-8. Save it as plain SVG.";
  }
  if (fetches(svg)) return "It is an SVG that refers to something outside. Save it whole.";
  for (std::size_t at = svg.find('<'); at < svg.size(); at = svg.find('<', at)) {
    const std::string_view rest = svg.substr(at);
    if (rest.starts_with("<!--")) {
      at = end_of(svg, at, "-->");
      continue;
    }
    if (rest.starts_with("<![CDATA[")) {
      at = end_of(svg, at, "]]>");
      continue;
    }
    if (rest.starts_with("<?xml-stylesheet")) return "It is an SVG with a style sheet outside. Save it as plain SVG.";
    ++at;
    const std::string_view tag = rest.substr(1, end_of_tag(rest) - 1);
    const std::string_view name = local_name(tag);
    if (among(name, with_fonts)) return "It is an SVG with letters that need a font. Turn text into outlines (paths).";
    if (name == "script" || has_handler(tag)) return "It is an SVG with a script in it. Save it as plain SVG.";
    if (among(name, with_pixels)) return "It is an SVG that holds a picture of pixels. Save the logo as PNG instead.";
    if (name != "a" && leads_outside(tag)) return "It is an SVG that refers to something outside. Save it whole.";
  }
  return {};
}

}  // namespace zilamap::draw
