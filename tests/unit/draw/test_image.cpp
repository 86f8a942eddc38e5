// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "draw/image.hpp"

#include "canvas.hpp"
#include "draw/svg_words.hpp"

#include <zilamap/error.hpp>
#include <zilamap/logo.hpp>

#include <catch2/catch.hpp>

#include <unistd.h>

#include <fstream>
#include <string>

using Catch::Matchers::Contains;
using zilamap::Box;
using zilamap::Bytes;
using zilamap::ImageItem;
using zilamap::ImageKind;
using zilamap::RenderError;

namespace {

zilamap::draw::FontSet& fonts() {
  static zilamap::draw::FontSet set(fonts_folder());
  return set;
}

Bytes bytes_of(const std::string& text) { return {text.begin(), text.end()}; }

/// A PNG of one colour, made by Cairo.
Bytes png(int width, int height, double red, double green, double blue, double alpha = 1) {
  cairo_surface_t* surface = cairo_image_surface_create(CAIRO_FORMAT_ARGB32, width, height);
  cairo_t* context = cairo_create(surface);
  cairo_set_source_rgba(context, red, green, blue, alpha);
  cairo_paint(context);
  cairo_destroy(context);
  Bytes bytes;
  const auto write = [](void* closure, const unsigned char* data, unsigned int length) {
    auto& out = *static_cast<Bytes*>(closure);
    out.insert(out.end(), data, data + length);
    return CAIRO_STATUS_SUCCESS;
  };
  REQUIRE(cairo_surface_write_to_png_stream(surface, write, &bytes) == CAIRO_STATUS_SUCCESS);
  cairo_surface_destroy(surface);
  return bytes;
}

const std::string two_halves =
    "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 20 10\">"
    "<rect width=\"10\" height=\"10\" fill=\"#ff0000\"/><rect x=\"10\" width=\"10\" height=\"10\" "
    "fill=\"#0000ff\"/></svg>";

zilamap::Scene with(const ImageItem& image) {
  zilamap::Scene scene = page(20, 20);
  add(scene, image);
  return scene;
}

/// A file that is gone at the end.
class TempFile {
 public:
  TempFile(const std::string& name, const Bytes& bytes)
      : m_path(std::filesystem::temp_directory_path() / ("zilamap-" + std::to_string(::getpid()) + "-" + name)) {
    std::ofstream(m_path, std::ios::binary)
        .write(reinterpret_cast<const char*>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
  }
  ~TempFile() { std::filesystem::remove(m_path); }
  TempFile(const TempFile&) = delete;
  TempFile& operator=(const TempFile&) = delete;
  const std::filesystem::path& path() const { return m_path; }

 private:
  std::filesystem::path m_path;
};

}  // namespace

TEST_CASE("a picture keeps its aspect in the middle of its box", "[draw]") {
  CHECK(zilamap::draw::fitted({0, 0, 10, 10}, 2) == Box{0, 2.5, 10, 7.5});
  CHECK(zilamap::draw::fitted({2, 4, 12, 8}, 0.5) == Box{6, 4, 8, 8});
  CHECK(zilamap::draw::fitted({0, 0, 8, 4}, 2) == Box{0, 0, 8, 4});
}

TEST_CASE("a PNG is painted into its box", "[draw]") {
  const Canvas canvas(with({{2, 2, 18, 18}, png(40, 20, 0, 0.5, 1), ImageKind::png, "logo"}), fonts());
  CHECK(canvas.ink() == Box{20, 60, 180, 140});  // 16 mm wide, so 8 mm high
  CHECK(canvas.at_mm(10, 10) == 0x0080FF);
}

TEST_CASE("what a PNG lets through stays visible", "[draw]") {
  const Canvas canvas(with({{2, 2, 18, 18}, png(8, 8, 0, 0, 0, 0), ImageKind::png, "logo"}), fonts());
  CHECK(canvas.ink().empty());
}

TEST_CASE("an SVG is painted as shapes into its box", "[draw]") {
  const Canvas canvas(with({{0, 0, 20, 20}, bytes_of(two_halves), ImageKind::svg, "logo"}), fonts());
  CHECK(canvas.ink() == Box{0, 50, 200, 150});
  CHECK(canvas.at_mm(9.9, 10) == 0xFF0000);
  CHECK(canvas.at_mm(10.1, 10) == 0x0000FF);
}

TEST_CASE("an SVG's aspect comes from its size, else from its viewBox", "[draw]") {
  const auto aspect = [](const std::string& attributes) {
    const Bytes svg =
        bytes_of("<svg xmlns=\"http://www.w3.org/2000/svg\" " + attributes + "><path d=\"M0 0L9 9\"/></svg>");
    return zilamap::draw::image_aspect(svg, ImageKind::svg);
  };
  CHECK(aspect("width=\"30mm\" height=\"10mm\" viewBox=\"0 0 5 5\"") == Approx(3));
  CHECK(aspect("viewBox=\"-5 -5 40 10\"") == Approx(4));
  CHECK_THROWS_WITH(aspect(""), Contains("without width, height and viewBox"));
  CHECK_THROWS_AS(aspect("viewBox=\"0 0 0 10\""), RenderError);
  CHECK_THROWS_AS(aspect("viewBox=\"0 0 1e9 1\""), RenderError);
}

TEST_CASE("pictures that are none, or too large, are refused before they are decoded", "[draw]") {
  const auto fault = [](const Bytes& data, ImageKind kind) {
    try {
      zilamap::draw::image_aspect(data, kind);
    } catch (const RenderError& error) {
      return std::string(error.what());
    }
    return std::string();
  };
  CHECK_THAT(fault(bytes_of("GIF89a"), ImageKind::png), Contains("no PNG"));
  CHECK_THAT(fault({}, ImageKind::png), Contains("no PNG"));
  CHECK_THAT(fault({}, ImageKind::svg), Contains("no SVG"));
  CHECK_THAT(fault(Bytes(5'000'001, '<'), ImageKind::svg), Contains("5.0 MB; 5 MB are the most"));
  Bytes huge = png(4, 4, 0, 0, 0);
  huge[16] = 0x7F;  // the first of the four bytes of its width
  CHECK_THAT(fault(huge, ImageKind::png), Contains("2130706436 x 4 pixels"));
  huge[16] = huge[19] = 0;
  CHECK_THAT(fault(huge, ImageKind::png), Contains("without pixels"));
  CHECK_THAT(fault(bytes_of("<svg"), ImageKind::svg), Contains("no SVG that can be read"));
  CHECK(fault(png(4000, 1, 0, 0, 0), ImageKind::png).empty());
}

TEST_CASE("an SVG that is more than shapes is refused", "[draw]") {
  using zilamap::draw::svg_fault;
  const auto inside = [](const std::string& part) { return svg_fault("<svg>" + part + "</svg>"); };
  CHECK(svg_fault(two_halves).empty());
  CHECK(svg_fault("\xEF\xBB\xBF \n<?xml version=\"1.0\"?><!-- <text> --><svg/>").empty());
  CHECK(inside("<defs><path id=\"a\"/></defs><use xlink:href=\"#a\"/><textile/>").empty());
  CHECK(inside("<a href=\"https://example.org\"><path/></a>").empty());
  CHECK(inside("<style><![CDATA[text { fill: red }]]></style>").empty());
  CHECK_THAT(inside("<text>Saathi</text>"), Contains("outlines"));
  CHECK_THAT(inside("<svg:tspan\n>a</svg:tspan>"), Contains("outlines"));
  CHECK_THAT(inside("<image href=\"data:image/png;base64,\"/>"), Contains("pixels"));
  CHECK_THAT(inside("<use xlink:href = 'file:///etc/passwd#a'/>"), Contains("outside"));
  CHECK_THAT(inside("<linearGradient href=\"other.svg#a\"/>"), Contains("outside"));
  CHECK_THAT(svg_fault("<?xml-stylesheet href=\"a.css\"?><svg/>"), Contains("style sheet"));
  CHECK_THAT(svg_fault(std::string("<svg/>\0", 7)), Contains("UTF-8"));
  CHECK_THAT(svg_fault("\x1F\x8B\x08"), Contains("UTF-8"));
  CHECK(svg_fault("<").empty());  // librsvg will say what is wrong
}

TEST_CASE("a logo is looked through when it is loaded", "[draw]") {
  const TempFile good("saathi.png", png(30, 10, 1, 0, 0));
  const zilamap::Logo logo = zilamap::load_logo(good.path());
  CHECK(logo.aspect == Approx(3));
  CHECK(logo.kind == ImageKind::png);
  CHECK_THAT(logo.alt, Contains("saathi"));
  CHECK(zilamap::load_logo(good.path(), "Logo of Saathi").alt == "Logo of Saathi");

  const TempFile drawn("drawn.svg", bytes_of(two_halves));
  CHECK(zilamap::load_logo(drawn.path()).kind == ImageKind::svg);

  Bytes cut = png(30, 10, 1, 0, 0);
  cut.resize(cut.size() - 20);
  const TempFile damaged("damaged.png", cut);
  CHECK_THROWS_WITH(zilamap::load_logo(damaged.path()), Contains("damaged.png cannot be used. It is a damaged PNG"));
  CHECK_THROWS_AS(zilamap::load_logo("/no/such/logo.png"), zilamap::Error);
}

TEST_CASE("an SVG that multiplies itself ends", "[draw]") {
  std::string svg =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 10 10\"><defs><g id=\"a0\"><path d=\"M0 0L9 9\"/></g>";
  for (int i = 1; i < 30; ++i) {
    svg += "<g id=\"a" + std::to_string(i) + "\">";
    for (int k = 0; k < 10; ++k) svg += "<use href=\"#a" + std::to_string(i - 1) + "\"/>";
    svg += "</g>";
  }
  svg += "</defs><use href=\"#a29\"/></svg>";
  const TempFile file("laughs.svg", bytes_of(svg));
  CHECK_THROWS_WITH(zilamap::load_logo(file.path()), Contains("asks for too much"));
}

TEST_CASE("a picture that cannot be painted is named", "[draw]") {
  const zilamap::Scene scene = with({{0, 0, 5, 5}, bytes_of("no picture"), ImageKind::png, "Logo of Saathi"});
  CHECK_THROWS_WITH(Canvas(scene, fonts()), Contains("The picture \"Logo of Saathi\" cannot be painted. It is no PNG"));
}
