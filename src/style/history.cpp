// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "style/history.hpp"

#include <zilamap/colors.hpp>

#include "base/text.hpp"

#include <fmt/format.h>

#include <initializer_list>
#include <string_view>
#include <vector>

namespace zilamap::style {
namespace {

/// The parts of a style that a text can speak of; they can be added up.
enum Part : unsigned { count = 1, which = 2, per = 4, span = 8, need = 16 };

/// A text and the parts that it speaks of.
struct Text {
  std::string_view group;  ///< empty for a key at the root
  std::string_view key;    ///< with dots between keys
  LocalText Style::*words;
  unsigned parts;
};

constexpr unsigned whole = Part::count | Part::which | Part::per | Part::span;

// A unit is the same for training and for all activities, to date and in a year. A title may stay when the need
// changes.
constexpr std::array<Text, 7> known{{{"", "title", &Style::title, whole},
                                     {"legend", "title", &Style::legend, whole},
                                     {"legend", "unit.one", &Style::unit_one, Part::count},
                                     {"legend", "unit.other", &Style::unit, Part::count},
                                     {"legend", "zero", &Style::zero_label, Part::count | Part::which | Part::span},
                                     {"legend", "need", &Style::need_legend, Part::need},
                                     {"", "notes", &Style::notes, Part::need}}};

/// The keys with dots between them.
std::string path(const Text& text) {
  return text.group.empty() ? std::string(text.key) : fmt::format("{}.{}", text.group, text.key);
}

/// The node under keys with dots between them, or null.
const yaml::Node* find(const yaml::Document& document, std::string_view keys) {
  const yaml::Node* node = &document.root;
  for (std::size_t dot = 0; node != nullptr && dot != std::string_view::npos;) {
    dot = keys.find('.');
    node = node->find(keys.substr(0, dot));
    if (dot != std::string_view::npos) keys.remove_prefix(dot + 1);
  }
  return node;
}

/// The parts in which two measures differ.
unsigned difference(const Measure& a, const Measure& b) {
  unsigned parts = 0;
  if (a.quantity != b.quantity || a.index != b.index || a.column != b.column) parts |= Part::count;
  if (a.types != b.types || a.ties != b.ties) parts |= Part::which;
  if (a.per != b.per) parts |= Part::per;
  if (a.span != b.span) parts |= Part::span;
  return parts;
}

Finding warning(const char* code, const Location& where, std::string text, const char* advice) {
  return {code, Severity::warning, where, std::move(text), advice};
}

}  // namespace

void History::note(const yaml::Document& document, const Style& style) {
  static_assert(known.size() == texts);
  for (std::size_t i = 0; i < texts; ++i) {
    if (find(document, path(known[i])) != nullptr) m_spoken[i] = {style.measure, style.need};
  }
  if (const yaml::Node* node = find(document, "measure")) m_measure = document.at(*node);
  if (const yaml::Node* node = find(document, "need")) m_need = document.at(*node);
  for (const char* key : {"colors.ink", "colors.quiet_ink", "colors.paper"}) {
    if (const yaml::Node* node = find(document, key)) m_colors = document.at(*node);
  }
}

StyleFindings History::findings(const Style& style) const {
  StyleFindings findings;
  find_words(style, findings);
  find_ink(style, findings);
  return findings;
}

void History::find_words(const Style& style, StyleFindings& findings) const {
  std::vector<std::string> of_measure;
  std::vector<std::string> of_need;
  for (std::size_t i = 0; i < texts; ++i) {
    // A style without a title has no wrong one. A population is never nothing, and need and coverage have no such
    // class.
    if ((style.*known[i].words).empty()) continue;
    const bool has_zero = counts_records(style.measure.quantity) && !style.need;
    if (!has_zero && known[i].words == &Style::zero_label) continue;
    const bool is_unit = known[i].words == &Style::unit || known[i].words == &Style::unit_one;
    if (is_unit && style.measure.quantity == Quantity::category) continue;  // no word of a table has one
    const Spoken& spoken = m_spoken[i];
    if ((difference(spoken.measure, style.measure) & known[i].parts) != 0) {
      of_measure.push_back(path(known[i]));
    } else if ((known[i].parts & Part::need) != 0 && spoken.need != style.need) {
      of_need.push_back(path(known[i]));
    }
  }
  const auto add = [&findings](const Location& where, const char* what, const std::vector<std::string>& keys) {
    if (keys.empty()) return;
    findings.push_back(warning("inherited-words", where,
                               fmt::format("The style has a {} of its own, and {} still {} of another one.", what,
                                           base::join_words(keys, ", "), keys.size() == 1 ? "speaks" : "speak"),
                               "Give these keys the words for what the map shows."));
  };
  add(m_measure, "measure", of_measure);
  add(m_need, "need", of_need);
}

void History::find_ink(const Style& style, StyleFindings& findings) const {
  constexpr double least = 4.5;  // WCAG 2, for text
  const std::initializer_list<std::pair<const char*, Color>> inks{{"ink", style.ink}, {"quiet_ink", style.quiet_ink}};
  for (const auto& [key, ink] : inks) {
    const double ratio = contrast_ratio(ink, style.paper);
    if (ratio >= least) continue;
    findings.push_back(warning("unreadable-ink", m_colors,
                               fmt::format("`{}` {} on `paper` {} has a contrast of {:.1f}:1, and text needs {}:1.",
                                           key, to_string(ink), to_string(style.paper), ratio, least),
                               "Make the ink darker, or the paper lighter; on dark paper the other way round."));
  }
}

}  // namespace zilamap::style
