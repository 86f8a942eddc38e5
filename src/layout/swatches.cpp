// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "layout/swatches.hpp"

#include <zilamap/color_check.hpp>

#include "base/numbers.hpp"
#include "layout/text.hpp"

#include <fmt/format.h>

#include <array>
#include <string>
#include <utility>

namespace zilamap::layout {
namespace {

constexpr double page_width = 297;
constexpr double page_height = 420;
constexpr double margin = 13;
constexpr double name_width = 22;
constexpr double strip_width = 30;
constexpr double strip_height = 5.7;
constexpr double row_step = 7.15;
constexpr double group_gap = 3.2;
constexpr double group_width = (page_width - 2 * margin - name_width + group_gap) / 4;
constexpr double figure_width = 5.2;
constexpr std::array<std::size_t, 4> counts{3, 5, 7, 9};
constexpr std::array<const char*, sights.size()> heads{"usual", "protan", "deutan", "tritan", "grey"};

constexpr Color ink{0x22, 0x26, 0x2b};
constexpr Color quiet{0x5f, 0x66, 0x6e};
constexpr Color failing{0xa5, 0x12, 0x12};
constexpr Color passing{0x1f, 0x6f, 0x43};
constexpr Stroke edge{{0xb4, 0xba, 0xc0}, 0.12, {}};
constexpr Fill transparent{};

Font font(double points, Weight weight = Weight::regular) { return {points * mm_per_pt, weight, false, 0}; }

std::vector<Fill> plain(const std::vector<Color>& colors) {
  std::vector<Fill> fills;
  for (const Color color : colors) fills.push_back(Fill{color});
  return fills;
}

class Chart {
 public:
  explicit Chart(TextMeasure& measure) : m_measure(measure) {
    m_scene.width_mm = page_width;
    m_scene.height_mm = page_height;
    m_scene.title = "Palettes and patterns";
  }

  Scene draw() {
    m_scene.items.push_back(rectangle(Role::page, {0, 0, page_width, page_height}, Fill{{0xff, 0xff, 0xff}}));
    m_y = margin + 7;
    text(Role::title, "Palettes and patterns", font(20, Weight::bold), ink, margin);
    m_y += 3.2;
    const ColorLimits limits;
    flow(Role::subtitle,
         fmt::format(
             "Each strip is a palette as maps use it, in 3, 5, 7 and 9 classes. The figures say how different the "
             "two classes are that are hardest to tell apart: CIEDE2000 for usual sight and for people without "
             "red (protan), green (deutan) or blue cones (tritan); lightness L* for grey print. {} and more is "
             "enough. A tick: enough for all; a dash: in colour, but not in grey; a cross: not for all eyes.",
             base::plain_number(limits.between_classes)),
         font(8.6), quiet);
    m_y += 4.4;
    palettes(PaletteKind::sequential, "Sequential", "from little to much");
    palettes(PaletteKind::diverging, "Diverging", "below and above a middle");
    palettes(PaletteKind::qualitative, "Qualitative", "kinds without order");
    patterns();
    foot();
    m_scene.description = fmt::format(
        "{} palettes in three groups, each as strips of 3, 5, 7 and 9 classes with the least difference between two "
        "classes for five kinds of sight; {} strips pass and {} do not. Below them the patterns and the looks of "
        "districts without a value.",
        m_palettes, m_passing, m_failing);
    return std::move(m_scene);
  }

 private:
  void text(Role role, std::string words, const Font& type, Color color, double x) {
    m_scene.items.push_back(text_item(m_measure, role, std::move(words), type, color, {x, m_y}));
  }

  void right_text(std::string words, const Font& type, Color color, double right) {
    const double width = m_measure.measure(words, type).width_mm;
    text(Role::legend_text, std::move(words), type, color, right - width);
  }

  void flow(Role role, std::string_view words, const Font& type, Color color) {
    Block block = paragraph(m_measure, role, words, type, color, page_width - 2 * margin);
    const double height = block.height_mm;
    place(std::move(block), {margin, m_y}, m_scene.items);
    m_y += height;
  }

  void rule() {
    Item item;
    item.role = Role::panel;
    item.bounds = {margin, m_y, page_width - margin, m_y};
    item.shape = PathItem{{{{{margin, m_y}, {page_width - margin, m_y}}, false}}, {}, edge};
    m_scene.items.push_back(std::move(item));
  }

  double group_left(std::size_t group) const { return margin + name_width + static_cast<double>(group) * group_width; }

  void heading(std::string_view title, std::string_view note) {
    m_y += 4;
    const Font bold = font(10.5, Weight::bold);
    text(Role::legend_text, std::string(title), bold, ink, margin);
    text(Role::legend_text, std::string(note), font(8), quiet, margin + m_measure.measure(title, bold).width_mm + 1.8);
    m_y += 1.6;
    rule();
  }

  void palettes(PaletteKind kind, std::string_view title, std::string_view note) {
    heading(title, note);
    m_y += 3;
    for (std::size_t group = 0; group < counts.size(); ++group) {
      const double left = group_left(group);
      text(Role::legend_text, fmt::format("{} classes", counts[group]), font(6.4, Weight::bold), quiet, left);
      for (std::size_t i = 0; i < heads.size(); ++i) right_text(heads[i], font(4.1), quiet, figure_right(left, i));
    }
    m_y += 1.2;
    for (const std::string_view name : palette_names(kind)) row(name);
    m_y += 2.2;
  }

  static double figure_right(double left, std::size_t figure) {
    return left + strip_width + 0.6 + figure_width * static_cast<double>(figure + 1);
  }

  void row(std::string_view name) {
    ++m_palettes;
    const double top = m_y;
    const std::size_t most = palette_info(name)->most;
    m_y = top + strip_height * 0.5 + 1.1;
    text(Role::legend_text, std::string(name), font(8.6), ink, margin);
    for (std::size_t group = 0; group < counts.size(); ++group) {
      const double left = group_left(group);
      if (counts[group] > most) {
        text(Role::legend_text, fmt::format("up to {} classes", most), font(6.4), quiet, left);
        continue;
      }
      const std::vector<Fill> fills = plain(palette_colors(name, counts[group]));
      strip(fmt::format("{} {}", name, counts[group]), fills, {left, top, left + strip_width, top + strip_height});
      figures(check_colors(fills, {}), left);
    }
    m_y = top + row_step;
  }

  /// Swatches side by side in a box.
  void strip(std::string_view name, const std::vector<Fill>& fills, const Box& box) {
    const double width = box.width() / static_cast<double>(fills.size());
    for (std::size_t i = 0; i < fills.size(); ++i) {
      const double left = box.x_min + width * static_cast<double>(i);
      Item item = rectangle(Role::legend_swatch, {left, box.y_min, left + width, box.y_max}, fills[i]);
      item.title = fmt::format("{}: {}", name, to_string(fills[i].color));
      m_scene.items.push_back(std::move(item));
    }
    m_scene.items.push_back(rectangle(Role::legend_swatch, box, transparent, edge));
  }

  void figures(const ColorReport& report, double left) {
    for (std::size_t i = 0; i < report.worst.size(); ++i) {
      const WorstPair& worst = report.worst[i];
      right_text(base::fixed(worst.difference, 1), font(5.8, worst.passes ? Weight::regular : Weight::bold),
                 worst.passes ? ink : failing, figure_right(left, i));
    }
    bool in_color = true;
    for (const WorstPair& worst : report.worst) in_color = in_color && (worst.passes || worst.sight == Sight::grey);
    const double x = figure_right(left, heads.size() - 1) + 1.1;
    const double y = m_y - 0.75;
    if (report.passes) {
      mark("passes", passing, {{{{x, y}, {x + 0.6, y + 0.7}, {x + 1.8, y - 0.9}}, false}});
    } else if (in_color) {
      mark("passes in colour, not in grey", quiet, {{{{x + 0.2, y}, {x + 1.6, y}}, false}});
    } else {
      mark("does not pass", failing,
           {{{{x + 0.2, y - 0.7}, {x + 1.6, y + 0.7}}, false}, {{{x + 0.2, y + 0.7}, {x + 1.6, y - 0.7}}, false}});
    }
    ++(report.passes ? m_passing : m_failing);
  }

  /// A few strokes on the line of the text.
  void mark(std::string meaning, Color color, std::vector<Subpath> strokes) {
    Item item;
    item.role = Role::symbol;
    item.title = std::move(meaning);
    for (const Subpath& stroke : strokes) {
      for (const Point point : stroke.points) item.bounds.add(point);
    }
    item.shape = PathItem{std::move(strokes), {}, {color, 0.3, {}}};
    m_scene.items.push_back(std::move(item));
  }

  void captioned(const Fill& fill, std::string words, const Box& box) {
    Item item = rectangle(Role::legend_swatch, box, fill, edge);
    item.title = words;
    m_scene.items.push_back(std::move(item));
    m_y = box.y_max + 3.1;
    text(Role::legend_text, std::move(words), font(7), ink, box.x_min);
  }

  void patterns() {
    heading("Patterns", "lines and dots in PNG, PDF and SVG alike");
    constexpr double height = 13;
    constexpr double gap = 3;
    constexpr double width = (page_width - 2 * margin - 7 * gap) / 8;
    const double top = m_y + 2.6;
    const auto box = [top](std::size_t column, double down, double wide) {
      const double left = margin + static_cast<double>(column) * (width + gap);
      return Box{left, top + down, left + wide, top + down + height};
    };
    constexpr std::array all{Pattern::hatch,    Pattern::hatch_back, Pattern::cross, Pattern::horizontal,
                             Pattern::vertical, Pattern::grid,       Pattern::dots,  Pattern::ticks};
    for (std::size_t i = 0; i < all.size(); ++i) {
      captioned({{0xdd, 0xe5, 0xea}, all[i], {0x45, 0x5a, 0x68}, 2, all[i] == Pattern::dots ? 0.6 : 0.24},
                std::string(to_string(all[i])), box(i, 0, width));
    }
    const double down = height + 6.4;
    const std::vector<NamedFill> states = state_fills(Style{});
    for (std::size_t i = 0; i < states.size(); ++i) captioned(states[i].fill, states[i].name, box(i, down, width));
    const double wide = 2 * width + gap;
    std::size_t column = states.size();
    for (const auto& [name, count] : {std::pair{"PuOr", 7}, std::pair{"Reds", 9}}) {
      const auto fills = with_patterns(plain(palette_colors(name, static_cast<std::size_t>(count))), states);
      strip(fmt::format("{} {} with patterns", name, count), fills, box(column, down, wide));
      m_y = box(column, down, wide).y_max + 3.1;
      text(Role::legend_text, fmt::format("{}, {} classes, with the patterns that maps give them", name, count),
           font(7), ink, box(column, down, wide).x_min);
      column += 2;
    }
    m_y += 2.6;
  }

  void foot() {
    rule();
    m_y += 1.2;
    flow(Role::source,
         "Palettes: ColorBrewer by Cynthia Brewer and Mark Harrower, The Pennsylvania State University; viridis, "
         "inferno "
         "and magma by Nathaniel Smith and Stefan van der Walt; cividis by Jamie Nunez, Christopher Anderton and Ryan "
         "Renslow. Light ends that look like paper are left out, and pale middles darkened. Sight: Machado, Oliveira "
         "and "
         "Fernandes 2009.",
         font(6.2), quiet);
  }

  TextMeasure& m_measure;
  Scene m_scene;
  double m_y = 0;
  int m_palettes = 0;
  int m_passing = 0;
  int m_failing = 0;
};

}  // namespace

Scene swatches(TextMeasure& measure) { return Chart(measure).draw(); }

}  // namespace zilamap::layout
