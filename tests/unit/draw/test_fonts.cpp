// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "canvas.hpp"

#include <zilamap/error.hpp>

#include <catch2/catch.hpp>

#include <fstream>

namespace fs = std::filesystem;
using zilamap::Font;
using zilamap::TextItem;
using zilamap::draw::FontSet;

namespace {

/// A folder with the fonts that ship, gone at the end.
class FontsCopy {
 public:
  explicit FontsCopy(const std::string& name) : path(fs::temp_directory_path() / ("zilamap-test-" + name)) {
    fs::remove_all(path);
    fs::copy(fonts_folder(), path);
  }
  ~FontsCopy() { fs::remove_all(path); }
  FontsCopy(const FontsCopy&) = delete;
  FontsCopy& operator=(const FontsCopy&) = delete;

  const fs::path path;
};

Font sized(double size_mm) {
  Font font;
  font.size_mm = size_mm;
  return font;
}

TextItem text_at(double x, double y, const std::string& text, const Font& font) {
  TextItem item;
  item.text = text;
  item.origin = {x, y};
  item.font = font;
  return item;
}

}  // namespace

TEST_CASE("the measured width is that of the letters on paper", "[draw]") {
  FontSet fonts(fonts_folder());
  for (const char* text : {"HMuzaffarpurH", "H2,073 peopleH"}) {
    const Font font = sized(8);
    zilamap::Scene scene = page(120, 20);
    add(scene, text_at(10, 12, text, font));
    const zilamap::Box ink = Canvas(scene, fonts).ink();
    // Noto Sans's H has a stem 98/1000 from its left edge and as much room on the right.
    const double bearings_mm = 2 * 0.098 * 8;
    CHECK(fonts.measure(text, font).width_mm == Approx(ink.width() / Canvas::px_per_mm + bearings_mm).margin(0.25));
  }
}

TEST_CASE("widths scale exactly with the size", "[draw]") {
  FontSet fonts(fonts_folder());
  const double small = fonts.measure("West Champaran", sized(1)).width_mm;
  const double large = fonts.measure("West Champaran", sized(10)).width_mm;
  CHECK(large == Approx(10 * small).epsilon(1e-4));
}

TEST_CASE("ascent and descent are the font's", "[draw]") {
  FontSet fonts(fonts_folder());
  // Noto Sans: 1069 and 293 of 1000 units.
  const zilamap::TextSize size = fonts.measure("x", sized(10));
  CHECK(size.ascent_mm == Approx(10.69).margin(0.02));
  CHECK(size.descent_mm == Approx(2.93).margin(0.02));
}

TEST_CASE("spacing is added between letters", "[draw]") {
  FontSet fonts(fonts_folder());
  Font spaced = sized(3);
  spaced.spacing_mm = 0.5;
  CHECK(fonts.measure("BIHAR", spaced).width_mm ==
        Approx(fonts.measure("BIHAR", sized(3)).width_mm + 4 * 0.5).margin(0.01));
}

TEST_CASE("bold is wider than regular, and italic another face", "[draw]") {
  FontSet fonts(fonts_folder());
  Font bold = sized(5);
  bold.weight = zilamap::Weight::bold;
  Font italic = sized(5);
  italic.italic = true;
  const double regular = fonts.measure("Muzaffarpur", sized(5)).width_mm;
  CHECK(fonts.measure("Muzaffarpur", bold).width_mm > regular * 1.03);
  CHECK(fonts.measure("Muzaffarpur", italic).width_mm != Approx(regular).margin(0.01));
}

TEST_CASE("Devanagari is shaped, not set letter by letter", "[draw]") {
  FontSet fonts(fonts_folder());
  const double together = fonts.measure("सीतामढ़ी", sized(10)).width_mm;
  double apart = 0;
  for (const char* letter : {"स", "ी", "त", "ा", "म", "ढ", "़", "ी"}) {
    apart += fonts.measure(letter, sized(10)).width_mm;
  }
  // The nukta alone stands on a dotted circle; in the word it takes no room.
  CHECK(together < apart - 3);
  CHECK(together > 20);
  CHECK(fonts.take_missing_glyphs().empty());
}

TEST_CASE("a Devanagari text is as wide whatever was measured before it", "[draw]") {
  FontSet first(fonts_folder());
  FontSet second(fonts_folder());
  const double latin = second.measure("Gaya 249", sized(3)).width_mm;
  Font bold = sized(3);
  bold.weight = zilamap::Weight::bold;
  second.measure("मुजफ्फरपुर", bold);
  CHECK(second.measure("मुजफ्फरपुर", sized(3)).width_mm == first.measure("मुजफ्फरपुर", sized(3)).width_mm);
  CHECK(second.measure("मुजफ्फरपुर", bold).width_mm > second.measure("मुजफ्फरपुर", sized(3)).width_mm);
  CHECK(second.measure("Gaya 249", sized(3)).width_mm == latin);
}

TEST_CASE("a text that no font can show is told, each time it is met", "[draw]") {
  FontSet fonts(fonts_folder());
  fonts.measure("Gaya", sized(3));
  CHECK(fonts.take_missing_glyphs().empty());
  for (int time = 0; time < 2; ++time) {
    fonts.measure("漢字", sized(3));
    fonts.measure("漢字", sized(3));
    CHECK(fonts.take_missing_glyphs() == std::vector<std::string>{"漢字"});
    CHECK(fonts.take_missing_glyphs().empty());
  }
}

TEST_CASE("control characters count as spaces and malformed bytes do no harm", "[draw]") {
  FontSet fonts(fonts_folder());
  const double spaced = fonts.measure("a b", sized(3)).width_mm;
  CHECK(fonts.measure("a\nb", sized(3)).width_mm == spaced);
  CHECK(fonts.measure("a\u2028b", sized(3)).width_mm == spaced);
  CHECK(fonts.measure("a\u0085b", sized(3)).width_mm == spaced);
  CHECK(fonts.measure(std::string("a\0b", 3), sized(3)).width_mm == spaced);
  CHECK(fonts.measure("a\xFF\xFE\xE0", sized(3)).width_mm > 0);
  CHECK(fonts.measure("", sized(3)).width_mm == 0);
}

TEST_CASE("a text grows with its size and nothing else changes", "[draw]") {
  FontSet fonts(fonts_folder());
  const zilamap::TextSize small = fonts.measure("Muzaffarpur", sized(3));
  const zilamap::TextSize large = fonts.measure("Muzaffarpur", sized(30));
  CHECK(large.width_mm == Approx(10 * small.width_mm));
  CHECK(large.ascent_mm == Approx(10 * small.ascent_mm));
  Font spaced = sized(3);
  spaced.spacing_mm = 0.1;
  const double narrow = fonts.measure("Muzaffarpur", spaced).width_mm;
  CHECK(narrow > small.width_mm + 0.9);
  spaced.size_mm = 30;
  spaced.spacing_mm = 1;
  CHECK(fonts.measure("Muzaffarpur", spaced).width_mm == Approx(10 * narrow));
  CHECK(fonts.measure("Muzaffarpur", sized(0)).width_mm == 0);
}

TEST_CASE("a missing font is an error that names it", "[draw]") {
  for (const char* name : {"NotoSans-Bold.ttf", "NotoSansDevanagari-Regular.ttf"}) {
    const FontsCopy copy("missing-font");
    fs::remove(copy.path / name);
    CHECK_THROWS_MATCHES(FontSet(copy.path), zilamap::RenderError,
                         Catch::Matchers::Predicate<zilamap::RenderError>([name](const zilamap::RenderError& error) {
                           return std::string(error.what()).find(name) != std::string::npos;
                         }));
  }
}

TEST_CASE("a file that is no font is an error when it is needed", "[draw]") {
  const FontsCopy copy("broken-font");
  std::ofstream(copy.path / "NotoSansDevanagari-Regular.ttf", std::ios::trunc) << "not a font";
  FontSet fonts(copy.path);
  CHECK(fonts.measure("Gaya", sized(3)).width_mm > 0);
  CHECK_THROWS_AS(fonts.measure("गया", sized(3)), zilamap::RenderError);

  std::ofstream(copy.path / "NotoSans-Bold.ttf", std::ios::trunc) << "";
  CHECK_THROWS_AS(FontSet(copy.path), zilamap::RenderError);
}
