// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <zilamap/file.hpp>
#include <zilamap/map.hpp>
#include <zilamap/page_source.hpp>
#include <zilamap/scene.hpp>
#include <zilamap/svg.hpp>

#include <filesystem>
#include <memory>
#include <span>

namespace zilamap {

/// Settings of a Renderer.
struct RendererOptions {
  std::filesystem::path fonts_folder = data_folder() / "fonts";  ///< the only fonts used; the system's are not
  std::filesystem::path shapes_folder = data_folder() / "shapes";  ///< for the towns of the locator
};

/// Makes scenes and paints them. Holds fonts, projections, logos and towns, so keep one and use it again; one thread at
/// a time, as many Renderers as there are threads. Output depends on the arguments alone: same input, same bytes.
class ZILAMAP_API Renderer {
 public:
  /// Throws RenderError when a font is missing.
  explicit Renderer(RendererOptions options = {});
  ~Renderer();
  Renderer(Renderer&&) noexcept;
  Renderer& operator=(Renderer&&) noexcept;
  Renderer(const Renderer&) = delete;
  Renderer& operator=(const Renderer&) = delete;

  /// Resolves the maps of several years into one page of panels on one legend; they must come from one call of
  /// prepare_maps(). Throws UsageError when there is none, for an unknown projection, RenderError when nothing can be
  /// drawn in it.
  Scene scene(const Records& records, const Joined& joined, const Places& places, const Style& style,
              std::span<const YearMap> maps, const MapOptions& options = {});

  /// Resolves one year's map into a scene. Throws UsageError for an unknown projection, RenderError when nothing
  /// can be drawn in it.
  Scene scene(const Records& records, const Joined& joined, const Places& places, const Style& style,
              const YearMap& map, const MapOptions& options = {});

  /// The whole way for one year on its own, classes and all.
  Scene scene(const Records& records, const Joined& joined, const Places& places, const Style& style, const Year& year,
              const MapOptions& options = {});

  /// A chart of all palettes with how well their classes can be told apart, and of the patterns. A3, upright.
  Scene swatches();

  /// A PNG, true colour, lossless.
  Bytes png(const Scene& scene, double dpi = 150);
  /// The pixels alone: 4 bytes each in the order blue, green, red, unused; rows from the top, no padding.
  Bytes pixels(const Scene& scene, double dpi = 150);
  /// An SVG document in UTF-8.
  Bytes svg(const Scene& scene, const SvgOptions& options = {});
  /// A WebP, lossless. Throws RenderError for a side over 16,383 pixels, which is the format's limit.
  Bytes webp(const Scene& scene, double dpi = 150);
  /// A PDF with one page a scene, fonts embedded. `epoch_seconds` dates the document (Unix time); 0 leaves it at
  /// 1 January 1970, so that two runs give the same bytes. What the document had to do without, such as alternative
  /// text, is added to `findings`, if given.
  Bytes pdf(std::span<const Scene> scenes, long long epoch_seconds = 0, Findings* findings = nullptr);
  /// The same of pages that may still be in the making on other threads. What `page` throws ends the document.
  Bytes pdf(const PageSource& pages, long long epoch_seconds = 0, Findings* findings = nullptr);

 private:
  struct State;
  std::unique_ptr<State> m_state;
};

}  // namespace zilamap
