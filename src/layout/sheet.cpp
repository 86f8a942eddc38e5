// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "layout/sheet.hpp"

#include <zilamap/error.hpp>

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>
#include <utility>

#include "base/numbers.hpp"
#include "layout/account.hpp"
#include "layout/foot.hpp"
#include "layout/legend.hpp"
#include "layout/logos.hpp"
#include "layout/qr.hpp"
#include "layout/scale.hpp"

namespace zilamap::layout {

namespace {

constexpr double margin_on_a4 = 9;
constexpr double panel_on_a4 = 58;
constexpr double gap_on_a4 = 4;
constexpr double piece_gap_on_a4 = 6;
constexpr double locator_on_a4 = 42;
constexpr double small_locator_on_a4 = 34;
constexpr std::size_t most_columns = 4;

bool is_corner(Place place) {
  return place == Place::top_left || place == Place::top_right || place == Place::bottom_left ||
         place == Place::bottom_right;
}

/// A title of more than two lines is set smaller, so that it does not push the map off the page.
Font title_font(const Job& job, const Theme& theme, double width) {
  Font font = theme.title;
  const std::string title = title_of(job, job.language);
  while (font.size_mm > theme.body.size_mm && wrap(job.measure, title, font, width).size() > 2) font.size_mm *= 0.9;
  return font;
}

double width_of(const Block& block) {
  double width = 0;
  for (const Item& item : block.items) width = std::max(width, item.bounds.x_max);
  return width;
}

/// Makes the elements of a page at one size of type.
class Maker {
 public:
  /// `locator_mm` is how wide a locator is; 0 when the page has none.
  Maker(const SheetTask& task, const Theme& theme, double locator_mm)
      : m_task(task), m_job(task.job), m_theme(theme), m_locator_mm(locator_mm) {}

  Piece piece(Element element, Place place, double width) const {
    Piece made{element, place, {}, width, 0};
    if (element == Element::north) {
      made.width_mm = made.height_mm = north_size(m_theme);
    } else if (element == Element::scale) {
      made.width_mm = std::min(width, m_theme.mm(48));
      made.height_mm = scale_height(m_theme);
    } else if (element == Element::locator) {
      if (!has_locator()) return made;
      made.width_mm = std::min(width, m_locator_mm);
      made.height_mm = made.width_mm / locator_aspect;
    } else {
      made.block = block(element, width);
      made.height_mm = made.block.height_mm;
      made.width_mm = is_corner(place) ? width_of(made.block) : width;
    }
    return made;
  }

  /// All elements of the header or the footer: texts one under another, logos and a code at the right end.
  Block band(Place place, double width) const {
    Block aside;
    double aside_width = 0;
    for (const Element element : {Element::logos, Element::qr}) {
      if (place_of(m_job.style, element) != place) continue;
      Block picture = block(element, 0.4 * width);
      if (picture.items.empty()) continue;
      if (aside_width > 0) aside_width += m_theme.mm(piece_gap_on_a4);
      const double picture_width = width_of(picture);
      aside.height_mm = std::max(aside.height_mm, picture.height_mm);
      layout::place(std::move(picture), {aside_width, 0}, aside.items);
      aside_width += picture_width;
    }
    const double beside = aside_width > 0 ? width - aside_width - m_theme.mm(piece_gap_on_a4) : width;
    Block all;
    for (const Element element : elements) {
      if (element == Element::logos || element == Element::qr || place_of(m_job.style, element) != place) continue;
      append(all, block(element, beside), 0);
    }
    all.height_mm = std::max(all.height_mm, aside.height_mm);
    layout::place(std::move(aside), {width - aside_width, 0}, all.items);
    return all;
  }

 private:
  Block block(Element element, double width) const {
    const Style& style = m_job.style;
    switch (element) {
      case Element::title:
        return paragraph(m_job.measure, Role::title, title_of(m_job, m_job.language), title_font(m_job, m_theme, width),
                         style.ink, width);
      case Element::subtitle:
        return paragraph(m_job.measure, Role::subtitle, subtitle_of(m_job, m_job.language), m_theme.subtitle,
                         style.quiet_ink, width);
      case Element::legend:
        return legend(m_job, m_theme, m_task.looks, width);
      case Element::records:
        return m_job.maps.size() > 1 ? Block{} : account(m_job, m_theme, width);
      case Element::notes:
        return paragraph(m_job.measure, Role::account, said(m_job, style.notes), m_theme.note, style.quiet_ink, width);
      case Element::sources:
        return sources_block(m_job, m_theme, {with_date(), has_locator() && m_task.locator->shows_outline}, width);
      case Element::date:
        return with_date() ? Block{} : date_block(m_job, m_theme, width);
      case Element::projection:
        return projection_block(m_job, m_theme, m_task.projector, width);
      case Element::number:
        return number_block(m_job, m_theme, width);
      case Element::producer:
        return producer_block(m_job, m_theme, width);
      case Element::disclaimer:
        return disclaimer_block(m_job, m_theme, width);
      case Element::logos:
        return logos_block(m_job, m_theme, width);
      case Element::qr:
        return qr_block(m_job, m_theme);
      case Element::scale:
      case Element::north:
      case Element::locator:
        break;
    }
    return {};
  }

  bool has_locator() const { return m_task.locator != nullptr && m_locator_mm > 0; }

  /// The date stands with the sources when both are at one place.
  bool with_date() const {
    return place_of(m_job.style, Element::date) == place_of(m_job.style, Element::sources);
  }

  const SheetTask& m_task;
  const Job& m_job;
  const Theme& m_theme;
  double m_locator_mm;
};

double height_of(const std::vector<Piece>& column, double gap) {
  double height = 0;
  for (const Piece& piece : column) height += piece.height_mm + (height > 0 ? gap : 0);
  return height;
}

/// Spreads pieces over columns in their order so that the highest column is as low as can be.
std::vector<std::vector<Piece>> in_columns(std::vector<Piece> pieces, std::size_t count, double gap) {
  // Few pieces, so the lowest height that suffices is looked for among the heights that runs of pieces have.
  std::vector<double> heights;
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    double height = -gap;
    for (std::size_t k = i; k < pieces.size(); ++k) heights.push_back(height += gap + pieces[k].height_mm);
  }
  std::sort(heights.begin(), heights.end());
  std::vector<std::vector<Piece>> columns;
  for (const double most : heights) {
    columns.assign(1, {});
    for (const Piece& piece : pieces) {
      columns.back().push_back(piece);
      if (columns.back().size() == 1 || height_of(columns.back(), gap) <= most + 1e-9) continue;
      columns.back().pop_back();
      columns.push_back({piece});
    }
    const bool all_low = std::all_of(columns.begin(), columns.end(), [&](const auto& column) {
      return height_of(column, gap) <= most + 1e-9;
    });
    if (columns.size() <= count && all_low) break;
  }
  return columns;
}

double highest(const std::vector<std::vector<Piece>>& columns, double gap) {
  double height = 0;
  for (const auto& column : columns) height = std::max(height, height_of(column, gap));
  return height;
}

/// Marks on the maps of several panels are smaller than on one map, and in the legend just as small.
Theme theme_of(const Job& job, double tightness) {
  Theme theme = theme_for(job.options.page, tightness * job.style.type_scale);
  const auto maps = static_cast<double>(job.maps.size());
  if (maps > 1) theme.mark_factor /= std::sqrt(job.style.columns > 0 ? job.style.columns : std::ceil(std::sqrt(maps)));
  return theme;
}

/// Tries one size of type in one arrangement.
class Arranger {
 public:
  Arranger(const SheetTask& task, const std::vector<Element>& crowded_out, double tightness)
      : m_task(task),
        m_page(task.job.options.page),
        m_crowded_out(crowded_out),
        m_theme(theme_of(task.job, tightness)),
        m_maker(task, m_theme, m_theme.mm(locator_width())) {
    m_needs.margin_mm = m_theme.mm(margin_on_a4);
    m_needs.gap_mm = m_theme.mm(gap_on_a4);
    m_width = m_page.width_mm - 2 * m_needs.margin_mm;
    m_sheet.theme = m_theme;
    m_sheet.header = m_maker.band(Place::header, m_width);
    m_sheet.footer = m_maker.band(Place::footer, m_width);
    m_needs.header_height_mm = m_sheet.header.height_mm;
    m_needs.footer_height_mm = m_sheet.footer.height_mm;
    for (const Element element : elements) {
      const Place place = place_of(m_task.job.style, element);
      if (!is_corner(place) || crowded(element)) continue;
      Piece piece = m_maker.piece(element, place, m_theme.mm(panel_on_a4));
      if (piece.height_mm > 0) m_sheet.inside.push_back(std::move(piece));
    }
    take_scale_inside();
  }

  std::optional<Sheet> beside() const {
    Sheet sheet = m_sheet;
    Needs needs = m_needs;
    std::vector<Piece> pieces = panel_pieces(m_theme.mm(panel_on_a4));
    if (!pieces.empty()) needs.panel_width_mm = m_theme.mm(panel_on_a4);
    sheet.frame = panel_beside(m_page, needs);
    const double height = height_of(pieces, m_theme.mm(piece_gap_on_a4));
    sheet.columns.push_back(std::move(pieces));
    if (sheet.frame.map.empty() || !(height <= sheet.frame.map.height())) return std::nullopt;
    if (!(sheet.frame.map.width() > 0.4 * m_page.width_mm)) return std::nullopt;
    return sheet;
  }

  std::optional<Sheet> below() const {
    Sheet sheet = m_sheet;
    sheet.below = true;
    Needs needs = m_needs;
    const double gap = m_theme.mm(piece_gap_on_a4);
    double least = std::numeric_limits<double>::infinity();
    for (std::size_t count = 1; count <= most_columns; ++count) {
      const double width = (m_width - static_cast<double>(count - 1) * gap) / static_cast<double>(count);
      if (count > 1 && width < m_theme.mm(44)) break;
      auto columns = in_columns(panel_pieces(width), count, gap);
      const double height = highest(columns, gap);
      if (columns.size() != count || height >= 0.97 * least) continue;
      least = height;
      sheet.columns = std::move(columns);
      needs.panel_height_mm = height;
    }
    // Some air over and under the ground, no more.
    needs.map_height_mm = 1.12 * m_width / m_task.aspect;
    sheet.frame = panel_below(m_page, needs);
    if (sheet.frame.map.empty() || !(sheet.frame.map.height() > 0.35 * m_page.height_mm)) return std::nullopt;
    return sheet;
  }

 private:
  std::ptrdiff_t times_crowded(Element element) const {
    return std::count(m_crowded_out.begin(), m_crowded_out.end(), element);
  }

  /// A locator that finds no empty ground is left out unless the style gives it a place.
  double locator_width() const {
    if (crowded(Element::locator) && m_task.job.style.furniture[Element::locator] == Place::automatic) return 0;
    return times_crowded(Element::locator) == 0 ? locator_on_a4 : small_locator_on_a4;
  }

  /// A panel with nothing but the scale would be waste; it then stands inside the frame.
  void take_scale_inside() {
    if (place_of(m_task.job.style, Element::legend) == Place::panel || crowded(Element::legend)) return;
    std::vector<Piece> pieces = panel_pieces(m_theme.mm(panel_on_a4));
    const Furniture& furniture = m_task.job.style.furniture;
    const bool alone = pieces.size() == 1 && pieces.front().element == Element::scale &&
                       furniture[Element::scale] == Place::automatic;
    if (!alone || crowded(Element::scale) || m_sheet.inside.empty()) return;
    pieces.front().place = Place::bottom_left;
    pieces.front().width_mm = std::min(pieces.front().width_mm, m_theme.mm(56));
    m_sheet.inside.push_back(std::move(pieces.front()));
    m_scale_inside = true;
  }

  /// A locator may stay within the frame if it is smaller.
  bool crowded(Element element) const { return times_crowded(element) > (element == Element::locator ? 1 : 0); }

  /// Scale and arrow come last, since they stand at the foot of a panel.
  std::vector<Piece> panel_pieces(double width) const {
    std::vector<Piece> pieces;
    for (const bool last : {false, true}) {
      for (const Element element : elements) {
        if ((element == Element::scale || element == Element::north) != last) continue;
        if (last && m_scale_inside) continue;
        const bool moves_in = crowded(element) && m_task.job.style.furniture[element] != Place::automatic;
        if (place_of(m_task.job.style, element) != Place::panel && !moves_in) continue;
        Piece piece = m_maker.piece(element, Place::panel, width);
        if (piece.height_mm > 0) pieces.push_back(std::move(piece));
      }
    }
    // The arrow stands beside the scale bar where both are in the panel.
    if (pieces.size() > 1 && pieces.back().element == Element::north &&
        pieces[pieces.size() - 2].element == Element::scale) {
      pieces[pieces.size() - 2].height_mm = std::max(pieces[pieces.size() - 2].height_mm, pieces.back().height_mm);
      pieces[pieces.size() - 2].with_arrow = true;
      pieces.pop_back();
    }
    return pieces;
  }

  const SheetTask& m_task;
  const Page& m_page;
  const std::vector<Element>& m_crowded_out;
  Theme m_theme;
  Maker m_maker;
  Needs m_needs;
  double m_width = 0;
  bool m_scale_inside = false;
  Sheet m_sheet;
};

/// How large the map would be, as the width of what it holds.
double map_size(const Sheet& sheet, double aspect) {
  return std::min(sheet.frame.map.width(), sheet.frame.map.height() * aspect);
}

/// True when the map would have to be higher to be larger.
bool fills_height(const Sheet& sheet, double aspect) {
  return sheet.frame.map.width() >= sheet.frame.map.height() * aspect;
}

}  // namespace

Place place_of(const Style& style, Element element) {
  const Place given = style.furniture[element];
  if (given != Place::automatic) return given;
  switch (element) {
    case Element::title:
    case Element::subtitle:
    case Element::logos:
      return Place::header;
    case Element::legend:
    case Element::records:
    case Element::notes:
    case Element::scale:
    case Element::north:
      return Place::panel;
    case Element::locator:
      return Place::top_right;
    case Element::sources:
    case Element::date:
    case Element::projection:
    case Element::number:
    case Element::producer:
    case Element::disclaimer:
    case Element::qr:
      break;
  }
  return Place::footer;
}

Sheet make_sheet(const SheetTask& task, const std::vector<Element>& crowded_out) {
  const Page& page = task.job.options.page;
  const bool wide = page.width_mm > 1.1 * page.height_mm;
  // Under the map of a wide page a panel leaves it little height, so smaller type beside it is tried first.
  constexpr double smallest_beside = 0.7;
  constexpr double longest_mm = 1e5;
  const bool possible =
      page.width_mm > 0 && page.width_mm < longest_mm && page.height_mm > 0 && page.height_mm < longest_mm;
  std::optional<Sheet> fallback;
  for (const double tightness : {1.0, 0.92, 0.85, 0.78, 0.7, 0.62, 0.55, 0.48, 0.42, 0.36, 0.3}) {
    if (!possible) break;
    if (fallback && tightness < smallest_beside) break;
    const Arranger arranger(task, crowded_out, tightness);
    std::optional<Sheet> beside = arranger.beside();
    // With a panel under it the map is lower still, so there is nothing to gain.
    if (beside && fills_height(*beside, task.aspect)) return *std::move(beside);
    std::optional<Sheet> below = fallback ? std::move(fallback) : arranger.below();
    if (beside && below) {
      // Beside the map a panel reads better, so what is under it has to gain by it.
      const bool lower = map_size(*below, task.aspect) > 1.06 * map_size(*beside, task.aspect);
      return lower ? *std::move(below) : *std::move(beside);
    }
    if (beside) return *std::move(beside);
    if (below && !wide) return *std::move(below);
    fallback = std::move(below);
  }
  if (fallback) return *std::move(fallback);
  throw RenderError("a page of " + base::plain_number(page.width_mm) + " x " + base::plain_number(page.height_mm) +
                    " mm has no room for the map with its legend; choose a larger size or a less drawn-out shape");
}

}  // namespace zilamap::layout
