// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include <zilamap/color_check.hpp>

#include "base/numbers.hpp"
#include "base/text.hpp"
#include "style/cvd.hpp"
#include "style/difference.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace zilamap {
namespace {

constexpr std::size_t kinds = sights.size();

/// A fill as each sight sees its colour.
using Seen = std::array<style::Lab, kinds>;

/// What shows through is paper.
Color on_paper(Color color) {
  const auto mix = [&color](std::uint8_t channel) {
    return static_cast<std::uint8_t>((channel * color.a + 255 * (255 - color.a) + 127) / 255);
  };
  return {mix(color.r), mix(color.g), mix(color.b)};
}

Seen see(const Fill& fill) {
  Seen seen;
  for (std::size_t i = 0; i < kinds; ++i) seen[i] = style::seen(on_paper(fill.color), sights[i]);
  return seen;
}

/// All fills of a map, classes first.
class Looks {
 public:
  Looks(std::span<const Fill> classes, std::span<const NamedFill> states, const ColorLimits& limits)
      : m_classes(classes), m_states(states), m_limits(limits) {
    for (std::size_t i = 0; i < size(); ++i) m_seen.push_back(see(fill(i)));
  }

  std::size_t size() const { return m_classes.size() + m_states.size(); }

  FillPair pair(std::size_t first, std::size_t second) const {
    FillPair result{first, second, {}, {}, patterns_differ(fill(first), fill(second)), true};
    for (std::size_t i = 0; i < kinds; ++i) {
      const style::Lab& a = m_seen[first][i];
      const style::Lab& b = m_seen[second][i];
      const bool grey = sights[i] == Sight::grey;
      result.differences[i] = grey ? std::abs(a.l - b.l) : style::ciede2000(a, b);
      result.needed[i] = needed(first, second, grey);
      if (result.differences[i] < result.needed[i]) result.passes = result.by_pattern;
    }
    return result;
  }

  /// "Classes 2 and 3 (#..., #...) differ by only 4.1 for people with deuteranopia, where 8 is needed."
  std::string sentence(const FillPair& pair) const {
    std::vector<std::string> parts;
    for (std::size_t i = 0; i < kinds; ++i) {
      if (pair.differences[i] >= pair.needed[i]) continue;
      parts.push_back(fmt::format("{} {} ({} is needed)", base::fixed(pair.differences[i], 1), whom(sights[i]),
                                  base::plain_number(pair.needed[i])));
    }
    return fmt::format("{} differ by only {}.", names(pair), base::join_words(parts, ", "));
  }

 private:
  const Fill& fill(std::size_t i) const {
    return i < m_classes.size() ? m_classes[i] : m_states[i - m_classes.size()].fill;
  }

  double needed(std::size_t first, std::size_t second, bool grey) const {
    if (second < m_classes.size()) return grey ? m_limits.grey_between_classes : m_limits.between_classes;
    if (first < m_classes.size()) return grey ? m_limits.grey_to_state : m_limits.to_state;
    return m_limits.between_states;
  }

  static std::string_view whom(Sight sight) {
    switch (sight) {
      case Sight::normal:
        return "for people with usual sight";
      case Sight::protan:
        return "for people with protanopia";
      case Sight::deutan:
        return "for people with deuteranopia";
      case Sight::tritan:
        return "for people with tritanopia";
      case Sight::grey:
        return "in grey print";
    }
    return "";
  }

  std::string names(const FillPair& pair) const {
    const std::string colors =
        fmt::format("({}, {})", to_string(fill(pair.first).color), to_string(fill(pair.second).color));
    if (pair.second < m_classes.size()) {
      return fmt::format("Classes {} and {} {}", pair.first + 1, pair.second + 1, colors);
    }
    const std::string& state = m_states[pair.second - m_classes.size()].name;
    if (pair.first < m_classes.size()) return fmt::format("Class {} and \"{}\" {}", pair.first + 1, state, colors);
    return fmt::format("\"{}\" and \"{}\" {}", m_states[pair.first - m_classes.size()].name, state, colors);
  }

  std::span<const Fill> m_classes;
  std::span<const NamedFill> m_states;
  const ColorLimits& m_limits;
  std::vector<Seen> m_seen;
};

}  // namespace

ColorReport check_colors(std::span<const Fill> classes, std::span<const NamedFill> states, const ColorLimits& limits) {
  const Looks looks(classes, states, limits);
  ColorReport report;
  for (std::size_t first = 0; first < looks.size(); ++first) {
    for (std::size_t second = first + 1; second < looks.size(); ++second) {
      const FillPair& pair = report.pairs.emplace_back(looks.pair(first, second));
      if (pair.passes) continue;
      report.passes = false;
      report.texts.push_back(looks.sentence(pair));
    }
  }
  for (std::size_t i = 0; i < kinds; ++i) {
    const FillPair* worst = nullptr;
    for (const FillPair& pair : report.pairs) {
      if (pair.by_pattern) continue;
      // Against what is needed, which is less for states.
      const auto margin = [i](const FillPair& p) { return p.differences[i] - p.needed[i]; };
      if (worst == nullptr || margin(pair) < margin(*worst)) worst = &pair;
    }
    if (worst == nullptr) continue;
    report.worst.push_back({sights[i], *worst, worst->differences[i], worst->differences[i] >= worst->needed[i]});
  }
  return report;
}

Findings color_findings(const ColorReport& report) {
  Findings findings;
  for (const std::string& text : report.texts) {
    findings.push_back({"colors-too-close",
                        Severity::warning,
                        {},
                        text,
                        "Take fewer classes, another palette (`zilamap styles --swatches FILE` draws all with these "
                        "figures), or patterns."});
  }
  return findings;
}

std::vector<NamedFill> state_fills(const Style& style) {
  return {{style.zero_label.in("en"), style.zero},
          {style.not_reported_label.in("en"), style.not_reported},
          {style.suppressed_label.in("en"), style.suppressed},
          {style.outside_label.in("en"), Fill{style.surroundings}}};
}

}  // namespace zilamap
