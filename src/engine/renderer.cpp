// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include <zilamap/cities.hpp>
#include <zilamap/error.hpp>
#include <zilamap/logo.hpp>
#include <zilamap/render.hpp>

#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <utility>

#include "base/text.hpp"
#include "draw/fonts.hpp"
#include "draw/qr_code.hpp"
#include "export/pdf.hpp"
#include "export/png.hpp"
#include "export/svg.hpp"
#include "export/webp.hpp"
#include "layout/compose.hpp"
#include "layout/supplies.hpp"
#include "layout/swatches.hpp"
#include "projection/projector.hpp"

namespace zilamap {

namespace {

bool is_on(const Scene& scene, const std::string& text) {
  return std::any_of(scene.items.begin(), scene.items.end(), [&text](const Item& item) {
    const auto* words = std::get_if<TextItem>(&item.shape);
    return words != nullptr && words->text == text;
  });
}

/// Texts that do not come from a file of ours were not looked through yet.
void check_texts(const Style& style) {
  const auto check = [](const std::string& text, const char* what) {
    if (!base::is_utf8(text)) throw UsageError(std::string("The ") + what + " is not UTF-8.");
  };
  for (const auto& [language, text] : style.notes.texts()) check(text, "note");
  for (const auto& [language, text] : style.producer.texts()) check(text, "producer's name");
  check(style.map_number, "map's number");
  check(style.map_version, "map's version");
}

void check_title(const std::string& title) {
  constexpr std::size_t most = 300;
  if (!base::is_utf8(title)) throw UsageError("The title is not UTF-8.");
  if (base::code_points(title).size() > most) {
    throw UsageError("The title has over " + std::to_string(most) + " letters; a map has no room for that.");
  }
}

}  // namespace

struct Renderer::State {
  explicit State(const RendererOptions& options) : fonts(options.fonts_folder), shapes_folder(options.shapes_folder) {}

  /// Setting up a projection takes longer than drawing a map, so each is kept.
  const projection::Projector& projector(const std::string& from, const std::string& to) {
    const auto key = std::pair{from, to};
    const auto known = projectors.find(key);
    if (known != projectors.end()) return known->second;
    return projectors.emplace(key, projection::Projector(from, to)).first->second;
  }

  /// What the map needs beside its numbers; files are read once, however many maps show them.
  layout::Supplies supplies(const Style& style) {
    layout::Supplies supplies;
    for (const std::filesystem::path& file : style.furniture[Element::logos] == Place::off ? no_files : style.logos) {
      const auto known = logos.find(file);
      const Logo& logo = known != logos.end() ? known->second : logos.emplace(file, load_logo(file)).first->second;
      supplies.logos.push_back(&logo);
    }
    if (!style.qr.empty() && style.furniture[Element::qr] != Place::off) {
      const auto known = codes.find(style.qr);
      supplies.qr =
          known != codes.end() ? &known->second : &codes.emplace(style.qr, draw::qr_code(style.qr)).first->second;
    }
    if (style.furniture[Element::locator] != Place::off) {
      if (!cities) cities = orientation_cities(shapes_folder);
      supplies.cities = *cities;
    }
    return supplies;
  }

  draw::FontSet fonts;
  std::filesystem::path shapes_folder;
  const std::vector<std::filesystem::path> no_files{};
  std::map<std::filesystem::path, Logo> logos;
  std::map<std::string, QrCode> codes;
  std::optional<std::vector<City>> cities;
  std::map<std::pair<std::string, std::string>, projection::Projector> projectors;
};

Renderer::Renderer(RendererOptions options) : m_state(std::make_unique<State>(options)) {}
Renderer::~Renderer() = default;
Renderer::Renderer(Renderer&&) noexcept = default;
Renderer& Renderer::operator=(Renderer&&) noexcept = default;

Scene Renderer::scene(const Records& records, const Joined& joined, const Places& places, const Style& style,
                      std::span<const YearMap> maps, const MapOptions& options) {
  if (maps.empty()) throw UsageError("There is no year to draw. Give at least one.");
  check_title(options.title);
  check_texts(style);
  if (options.locator_outline) require_boundary_policy(options.locator_outline->boundary_policy);
  const std::string& crs = !options.crs.empty() ? options.crs : !style.crs.empty() ? style.crs : places.map_crs;
  const projection::Projector& projector = m_state->projector(places.crs, crs);
  m_state->fonts.take_missing_glyphs();
  const layout::Supplies supplies = m_state->supplies(style);
  const layout::Job job{records, joined,  places,           style,           maps.front(),
                        maps,    options, m_state->fonts, options.language, supplies};
  Scene scene = layout::compose(job, projector);
  for (const std::string& text : m_state->fonts.take_missing_glyphs()) {
    if (!is_on(scene, text)) continue;  // measured on the way, as a part of a line
    scene.findings.push_back(
        {"missing-glyph",
         Severity::warning,
         {},
         "\"" + base::printable(text) + "\" has letters that no font here holds; they show as boxes.",
         "Write it in Latin or Devanagari letters."});
  }
  return scene;
}

Scene Renderer::scene(const Records& records, const Joined& joined, const Places& places, const Style& style,
                      const YearMap& map, const MapOptions& options) {
  return scene(records, joined, places, style, std::span(&map, 1), options);
}

Scene Renderer::scene(const Records& records, const Joined& joined, const Places& places, const Style& style,
                      const Year& year, const MapOptions& options) {
  return scene(records, joined, places, style, prepare_maps(records, joined, places, style, {&year, 1}).front(),
               options);
}

Scene Renderer::swatches() { return layout::swatches(m_state->fonts); }

Bytes Renderer::png(const Scene& scene, double dpi) { return exporting::png(scene, m_state->fonts, dpi); }
Bytes Renderer::pixels(const Scene& scene, double dpi) { return exporting::pixels(scene, m_state->fonts, dpi); }
Bytes Renderer::svg(const Scene& scene, const SvgOptions& options) {
  return exporting::svg(scene, m_state->fonts, options);
}
Bytes Renderer::webp(const Scene& scene, double dpi) { return exporting::webp(scene, m_state->fonts, dpi); }
Bytes Renderer::pdf(std::span<const Scene> scenes, long long epoch_seconds, Findings* findings) {
  return exporting::pdf(scenes, m_state->fonts, epoch_seconds, findings);
}
Bytes Renderer::pdf(const PageSource& pages, long long epoch_seconds, Findings* findings) {
  return exporting::pdf(pages, m_state->fonts, epoch_seconds, findings);
}

}  // namespace zilamap
