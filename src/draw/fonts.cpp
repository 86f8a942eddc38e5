// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "draw/fonts.hpp"

#include "draw/handles.hpp"
#include "draw/scripts.hpp"

#include <zilamap/error.hpp>

#include <fmt/format.h>

#include <fontconfig/fontconfig.h>
#include <pango/pangocairo.h>
#include <pango/pangofc-fontmap.h>

#include <algorithm>
#include <cmath>
#include <functional>
#include <system_error>
#include <unordered_map>
#include <utility>

namespace zilamap::draw {
namespace {

constexpr double pango_per_em = units_per_em * PANGO_SCALE;
constexpr double widest_spacing_em = 1000;
constexpr const char* devanagari_fonts[] = {"NotoSansDevanagari-Regular.ttf", "NotoSansDevanagari-Bold.ttf"};
constexpr std::size_t most_shaped_texts = 4096;
constexpr std::size_t most_missing_texts = 1000;

template <typename T>
using Object = std::unique_ptr<T, Release<g_object_unref>>;
using Config = std::unique_ptr<FcConfig, Release<FcConfigDestroy>>;
using Description = std::unique_ptr<PangoFontDescription, Release<pango_font_description_free>>;
using Attributes = std::unique_ptr<PangoAttrList, Release<pango_attr_list_unref>>;
using FontOptions = std::unique_ptr<cairo_font_options_t, Release<cairo_font_options_destroy>>;

/// A text in a font of whatever size.
struct Key {
  std::string text;
  Weight weight;
  bool italic;
  int spacing;  ///< between letters, in Pango's units
  friend bool operator==(const Key&, const Key&) = default;
};

struct KeyHash {
  std::size_t operator()(const Key& key) const {
    std::size_t hash = std::hash<std::string>{}(key.text);
    const auto mix = [&hash](std::size_t value) { hash = hash * 31 + value; };
    mix(static_cast<std::size_t>(key.spacing));
    mix(static_cast<std::size_t>(key.weight) * 2 + (key.italic ? 1 : 0));
    return hash;
  }
};

struct Shaped {
  Object<PangoLayout> layout;
  bool missing = false;
};

Key key_of(std::string_view text, const Font& font) {
  const double spacing_em = font.size_mm > 0 ? font.spacing_mm / font.size_mm : 0;
  const double spacing = std::clamp(spacing_em, -widest_spacing_em, widest_spacing_em) * pango_per_em;
  return {std::string(text), font.weight, font.italic, static_cast<int>(std::lround(spacing))};
}

Description describe(const Key& key) {
  Description description(pango_font_description_new());
  pango_font_description_set_family_static(description.get(), "Noto Sans, Noto Sans Devanagari");
  pango_font_description_set_weight(description.get(),
                                    key.weight == Weight::bold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL);
  pango_font_description_set_style(description.get(), key.italic ? PANGO_STYLE_ITALIC : PANGO_STYLE_NORMAL);
  pango_font_description_set_absolute_size(description.get(), pango_per_em);
  return description;
}

/// Letter spacing, and the language of every stretch: where it is not said, Pango asks the environment.
Attributes attributes(std::string_view text, int spacing) {
  Attributes list(pango_attr_list_new());
  if (spacing != 0) {
    pango_attr_list_insert(list.get(), pango_attr_letter_spacing_new(spacing));
  }
  for (const Stretch stretch : devanagari_stretches(text)) {
    PangoAttribute* language = pango_attr_language_new(pango_language_from_string("hi"));
    language->start_index = static_cast<guint>(stretch.begin);
    language->end_index = static_cast<guint>(stretch.end);
    pango_attr_list_insert(list.get(), language);
  }
  return list;
}

}  // namespace

struct FontSet::State {
  std::filesystem::path folder;
  Object<PangoFontMap> map;
  Config config;
  Object<PangoContext> context;  ///< empty until the first text: making it waits for Pango's own start
  bool devanagari_loaded = false;
  std::unordered_map<Key, Shaped, KeyHash> shaped;
  std::vector<std::string> missing;

  explicit State(std::filesystem::path fonts_folder) : folder(std::move(fonts_folder)) {
    for (const char* name : devanagari_fonts) {
      require(folder / name);
    }
    // Pango reads the system's font settings in a thread that this starts. Nothing here uses them, but Pango waits
    // for the thread before the first text; it works while we do other things.
    map.reset(pango_cairo_font_map_new_for_font_type(CAIRO_FONT_TYPE_FT));
    if (!map) throw RenderError("This build of Cairo cannot use font files (FreeType is missing). Install another.");
    config.reset(FcConfigCreate());
    load("NotoSans-Regular.ttf");
    load("NotoSans-Bold.ttf");
    load("NotoSans-Italic.ttf");
  }

  static void require(const std::filesystem::path& file) {
    std::error_code ignored;
    if (std::filesystem::is_regular_file(file, ignored)) return;
    throw RenderError(fmt::format("The font {} is missing. Install zilamap's data again, or name the folder that "
                                  "holds its fonts.", file.string()));
  }

  void load(const char* name) {
    const std::filesystem::path file = folder / name;
    require(file);
    const auto count = [this] {
      const FcFontSet* fonts = FcConfigGetFonts(config.get(), FcSetApplication);
      return fonts == nullptr ? 0 : fonts->nfont;
    };
    const int before = count();
    const auto* path = reinterpret_cast<const FcChar8*>(file.c_str());
    if (FcConfigAppFontAddFile(config.get(), path) == FcFalse || count() == before) {
      throw RenderError(fmt::format("{} is not a font that can be used. Install zilamap's data again.", file.string()));
    }
  }

  void load_devanagari() {
    for (const char* name : devanagari_fonts) load(name);
    devanagari_loaded = true;
    pango_fc_font_map_config_changed(PANGO_FC_FONT_MAP(map.get()));
    shaped.clear();
  }

  void make_context() {
    pango_fc_font_map_set_config(PANGO_FC_FONT_MAP(map.get()), config.get());
    context.reset(pango_font_map_create_context(map.get()));
    FontOptions options(cairo_font_options_create());
    cairo_font_options_set_hint_style(options.get(), CAIRO_HINT_STYLE_NONE);
    cairo_font_options_set_hint_metrics(options.get(), CAIRO_HINT_METRICS_OFF);
    cairo_font_options_set_antialias(options.get(), CAIRO_ANTIALIAS_GRAY);
    pango_cairo_context_set_font_options(context.get(), options.get());
    pango_context_set_round_glyph_positions(context.get(), FALSE);
    pango_context_set_language(context.get(), pango_language_from_string("en"));
    pango_context_set_base_dir(context.get(), PANGO_DIRECTION_LTR);
  }

  Object<PangoLayout> lay_out(const std::string& text, const Key& key) {
    Object<PangoLayout> layout(pango_layout_new(context.get()));
    pango_layout_set_auto_dir(layout.get(), FALSE);
    pango_layout_set_single_paragraph_mode(layout.get(), TRUE);
    pango_layout_set_font_description(layout.get(), describe(key).get());
    pango_layout_set_attributes(layout.get(), attributes(text, key.spacing).get());
    pango_layout_set_text(layout.get(), text.data(), static_cast<int>(text.size()));
    return layout;
  }

  /// Shapes the text, with more faces where those at hand do not do.
  const Shaped& find(std::string_view text, const Font& font) {
    if (!context) make_context();
    Key key = key_of(text, font);
    if (const auto found = shaped.find(key); found != shaped.end()) {
      note(found->second, key.text);
      return found->second;
    }
    const std::string clean = printable_utf8(text);
    Object<PangoLayout> layout = lay_out(clean, key);
    bool unknown = pango_layout_get_unknown_glyphs_count(layout.get()) > 0;
    if (unknown && !devanagari_loaded) {
      load_devanagari();
      layout = lay_out(clean, key);
      unknown = pango_layout_get_unknown_glyphs_count(layout.get()) > 0;
    }
    if (shaped.size() >= most_shaped_texts) shaped.clear();
    const auto at = shaped.emplace(std::move(key), Shaped{std::move(layout), unknown}).first;
    note(at->second, at->first.text);
    return at->second;
  }

  void note(const Shaped& found, const std::string& text) {
    if (!found.missing || missing.size() >= most_missing_texts) return;
    if (std::find(missing.begin(), missing.end(), text) == missing.end()) missing.push_back(text);
  }
};

FontSet::FontSet(std::filesystem::path fonts_folder) : m_state(std::make_unique<State>(std::move(fonts_folder))) {}
FontSet::~FontSet() = default;

TextSize FontSet::measure(std::string_view text, const Font& font) {
  PangoRectangle logical{};
  pango_layout_line_get_extents(shape(text, font), nullptr, &logical);
  const double mm = font.size_mm / pango_per_em;
  return {logical.width * mm, -logical.y * mm, (logical.y + logical.height) * mm};
}

PangoLayoutLine* FontSet::shape(std::string_view text, const Font& font) {
  return pango_layout_get_line_readonly(m_state->find(text, font).layout.get(), 0);
}

std::vector<std::string> FontSet::take_missing_glyphs() { return std::exchange(m_state->missing, {}); }

}  // namespace zilamap::draw
