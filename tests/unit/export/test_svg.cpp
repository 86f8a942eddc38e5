// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "export/svg.hpp"
#include "export/svg_parts.hpp"
#include "export/xml.hpp"

#include "sample.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <cmath>
#include <limits>
#include <sstream>
#include <string>
#include <vector>

namespace {

using Way = zilamap::SvgOptions::Text;

std::string svg_of(const zilamap::Scene& scene, Way way = Way::plain) {
  const zilamap::Bytes bytes = zilamap::exporting::svg(scene, fonts(), {way});
  return {bytes.begin(), bytes.end()};
}

/// Empty when tags nest, attributes are quoted, and no bare '<', '&' or control character stands anywhere;
/// else what is wrong.
std::string fault(const std::string& xml) {
  std::vector<std::string> open;
  for (std::size_t at = 0; at < xml.size(); ++at) {
    const auto byte = static_cast<unsigned char>(xml[at]);
    if (byte < 0x20 && byte != '\n') return "control character";
    if (xml[at] == '&') {
      const std::string entity = xml.substr(at, xml.find(';', at) + 1 - at);
      const std::vector<std::string> known{"&lt;", "&gt;", "&amp;", "&quot;", "&#39;"};
      if (std::find(known.begin(), known.end(), entity) == known.end()) return "entity " + entity.substr(0, 10);
    }
    if (xml[at] != '<') continue;
    std::size_t end = at + 1;
    for (bool quoted = false; end < xml.size() && (quoted || xml[end] != '>'); ++end) {
      if (xml[end] == '"') quoted = !quoted;
      if (xml[end] == '<') return "bare <";
    }
    if (end == xml.size()) return "unclosed tag";
    const std::string tag = xml.substr(at + 1, end - at - 1);
    const std::string name = tag.substr(0, tag.find(' '));
    if (tag[0] == '/') {
      if (open.empty() || open.back() != tag.substr(1)) return "closes " + tag;
      open.pop_back();
    } else if (tag[0] != '?' && tag.back() != '/') {
      open.push_back(name);
    }
    at = end;
  }
  return open.empty() ? "" : "open " + open.back();
}

bool has(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

std::size_t count(const std::string& text, const std::string& part) {
  std::size_t found = 0;
  for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) ++found;
  return found;
}

}  // namespace

TEST_CASE("an SVG is a page in millimetres that says what it shows", "[export]") {
  const std::string svg = svg_of(sample_scene());
  CHECK(fault(svg).empty());
  CHECK(has(svg, "width=\"60mm\" height=\"40mm\" viewBox=\"0 0 60 40\""));
  CHECK(has(svg, "role=\"img\" aria-labelledby=\"zilamap-title zilamap-description\""));
  CHECK(has(svg, "<title id=\"zilamap-title\">Coverage 2009-10</title>"));
  CHECK(has(svg, "<desc id=\"zilamap-description\">Districts of Bihar (बिहार) with training.</desc>"));
}

TEST_CASE("items of one role stand in one group, with id and title", "[export]") {
  const std::string svg = svg_of(sample_scene());
  CHECK(count(svg, "<g id=\"layer-district\" class=\"district\">") == 1);
  CHECK(count(svg, "<g id=\"layer-district-name\" class=\"district-name\">") == 1);
  CHECK(has(svg,
            "<path d=\"m2 5 18 1 0 29-18-1z\" id=\"district-216\" fill=\"#31a354\" fill-rule=\"evenodd\">"
            "<title>Gaya: 1 activity</title></path>"));
  CHECK(has(svg, "<g id=\"district-203\"><title>Sitamarhi: not reported</title>"));
  CHECK(has(svg, "<circle cx=\"48\" cy=\"20\" r=\"4\" fill=\"#c80000\" fill-opacity=\"0.502\""));
  CHECK(has(svg, "stroke-dasharray=\"1 0.5\""));
}

TEST_CASE("text stays text and keeps its room", "[export]") {
  const zilamap::Scene scene = sample_scene();
  const std::string svg = svg_of(scene);
  CHECK(has(svg, ">सीतामढ़ी</text>"));
  CHECK(has(svg, ">Gaya &amp; Munger</text>"));
  CHECK(has(svg, "transform=\"rotate(15 4 12)\""));
  CHECK(count(svg, "font-family=\"Noto Sans, Noto Sans Devanagari, sans-serif\">") == 1);  // for the whole document
  CHECK(has(svg, "font-size=\"3\" textLength="));
  CHECK_FALSE(has(svg, "@font-face"));
}

TEST_CASE("a halo is an element of its own under the letters", "[export]") {
  const std::string svg = svg_of(sample_scene());
  CHECK_FALSE(has(svg, "paint-order"));
  const std::string halo =
      "fill=\"#ffffff\" stroke=\"#ffffff\" stroke-width=\"0.8\" stroke-linejoin=\"round\" "
      "class=\"zilamap-halo\" aria-hidden=\"true\">Katihar</text>";
  const std::size_t below = svg.find(halo);
  REQUIRE(below != std::string::npos);
  CHECK(svg.find("fill=\"#141414\">Katihar</text>") > below);
  CHECK(has(svg, ".zilamap-halo{user-select:none;pointer-events:none}"));
}

TEST_CASE("an SVG brings the fonts that its text is set in, cut down", "[export]") {
  const std::string svg = svg_of(sample_scene(), Way::embedded);
  CHECK(fault(svg).empty());
  // One face for Latin and one for Devanagari; wOFF in base64 is d09GR.
  CHECK(count(svg, "@font-face{") == 2);
  CHECK(count(svg, "url(data:font/woff;base64,d09GR") == 2);
  const std::size_t family = svg.find("font-family=\"zilamap-");
  REQUIRE(family != std::string::npos);
  const std::string name = svg.substr(family + 13, 16);
  CHECK(has(svg, "@font-face{font-family:" + name + "-1;font-weight:normal;font-style:normal;"));
  CHECK(has(svg, name + "-1, " + name + "-2, Noto Sans, Noto Sans Devanagari, sans-serif\""));
  CHECK(svg.size() < 40'000);
  zilamap::Scene other = sample_scene();
  std::get<zilamap::TextItem>(other.items.back().shape).text = "पटना";
  CHECK_FALSE(has(svg_of(other, Way::embedded), name));  // two maps on one page keep their fonts apart
}

TEST_CASE("bold and italic faces are embedded each on their own", "[export]") {
  zilamap::Scene scene = sample_scene();
  auto& text = std::get<zilamap::TextItem>(scene.items.back().shape);
  text.text = "Bihar";
  text.font.weight = zilamap::Weight::bold;
  const std::string bold = svg_of(scene, Way::embedded);
  CHECK(has(bold, "font-weight:bold;font-style:normal;src:"));
  text.font = {.italic = true};
  CHECK(has(svg_of(scene, Way::embedded), "font-weight:normal;font-style:italic;src:"));
}

TEST_CASE("text as outlines needs no font", "[export]") {
  const std::string svg = svg_of(sample_scene(), Way::outlines);
  CHECK(fault(svg).empty());
  CHECK_FALSE(has(svg, "<text"));
  CHECK_FALSE(has(svg, "font-family"));
  CHECK_FALSE(has(svg, "<style"));
  CHECK_FALSE(has(svg, "<pattern"));
  CHECK_FALSE(has(svg, "url("));
  CHECK(has(svg, "<g aria-label=\"सीतामढ़ी\"><path d=\"m"));
  CHECK(count(svg, "<path class=\"hatch\"") == 1);
}

TEST_CASE("the end of a long line has its outline too", "[export]") {
  zilamap::Scene scene = sample_scene();
  auto& text = std::get<zilamap::TextItem>(scene.items.back().shape);
  text.halo_mm = 0;
  const auto length = [&](std::size_t letters) {
    text.text = std::string(letters, 'i');
    const std::string svg = svg_of(scene, Way::outlines);
    return count(svg.substr(svg.find("aria-label=\"ii")), "z");
  };
  CHECK(length(400) == 200 * length(2));
}

TEST_CASE("ids are unique", "[export]") {
  zilamap::Scene scene = sample_scene();
  scene.items[1].id = scene.items[0].id;
  scene.items[2].id = "zilamap-title";
  scene.items.push_back(scene.items[0]);  // a second run of districts
  const std::string svg = svg_of(scene);
  CHECK(has(svg, "id=\"district-216-2\""));
  CHECK(has(svg, "id=\"district-216-3\""));
  CHECK(has(svg, "id=\"zilamap-title-2\""));
  CHECK(has(svg, "<g id=\"layer-district-2\" class=\"district\">"));
  zilamap::exporting::Ids ids;
  CHECK(ids.take("a-2") == "a-2");
  CHECK(ids.take("a") == "a");
  CHECK(ids.take("a") == "a-3");
}

TEST_CASE("pictures are inside of the document", "[export]") {
  zilamap::Scene scene = sample_scene();
  const std::string logo =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 2 1\"><path d=\"M0 0h2v1z\"/></svg>";
  scene.items.emplace_back().shape =
      zilamap::ImageItem{{10, 10, 20, 20}, {logo.begin(), logo.end()}, zilamap::ImageKind::svg, "Logo of \"Saathi\""};
  const std::string svg = svg_of(scene);
  CHECK(fault(svg).empty());
  CHECK(
      has(svg,
          "<image x=\"10\" y=\"12.5\" width=\"10\" height=\"5\" role=\"img\" aria-label=\"Logo of &quot;Saathi&quot;\" "
          "xlink:href=\"data:image/svg+xml;base64,PHN2ZyB4bWxucz0i"));
  CHECK(has(svg, "<title>Logo of &quot;Saathi&quot;</title></image>"));
}

TEST_CASE("an SVG tells its language and where it comes from", "[export]") {
  zilamap::Scene scene = sample_scene();
  scene.language = "hi";
  scene.producer = "Saathi <Patna>";
  scene.source = "Census of India 2011";
  scene.license = "CC BY 4.0.";
  scene.disclaimer = "No legal statement.";
  scene.created = "2010-03-31";
  const std::string svg = svg_of(scene);
  CHECK(fault(svg).empty());
  CHECK(has(svg, "xml:lang=\"hi\""));
  CHECK(has(svg, "<dc:creator><rdf:Seq><rdf:li>Saathi &lt;Patna&gt;</rdf:li></rdf:Seq></dc:creator>"));
  CHECK(has(svg, "<dc:source>Census of India 2011</dc:source>"));
  CHECK(has(svg, "<rdf:li xml:lang=\"x-default\">CC BY 4.0. No legal statement.</rdf:li>"));
  CHECK(has(svg, "<rdf:li>2010-03-31</rdf:li>"));
}

TEST_CASE("patterns are lines and dots inside their area, not pattern elements that offices draw wrongly", "[export]") {
  const std::string svg = svg_of(sample_scene());
  CHECK(count(svg, "<pattern") == 0);
  CHECK(count(svg, "<path class=\"hatch\"") == 1);
  CHECK(count(svg, "<path class=\"dots\"") == 1);
  CHECK(has(svg, "fill=\"none\" stroke=\"#3c3c3c\" stroke-width=\"0.3\""));
  // The hatched area is (20, 5) (38, 6) (38, 35) (20, 34). Its lines hold x + y = n * 2 * root 2.
  const std::string start = "<path class=\"hatch\" d=\"";
  std::size_t at = svg.find(start) + start.size();
  std::istringstream numbers(svg.substr(at, svg.find('"', at) - at));
  int lines = 0;
  for (char move = 0; numbers >> move; ++lines) {
    CHECK(move == 'M');
    zilamap::Point from;
    zilamap::Point to;
    REQUIRE(numbers >> from.x >> from.y >> to.x >> to.y);
    for (const zilamap::Point p : {from, to}) {
      CHECK(p.x >= 20);
      CHECK(p.x <= 38);
      CHECK(p.y >= 5 + (p.x - 20) / 18 - 0.002);
      CHECK(p.y <= 34 + (p.x - 20) / 18 + 0.002);
      const double n = (p.x + p.y) / (2 * std::sqrt(2.0));
      CHECK(n == Approx(std::round(n)).margin(0.001));
    }
  }
  CHECK(lines == 17);  // from 25 to 73 across: n = 9 to 25
}

TEST_CASE("hostile words cannot leave their place", "[export]") {
  zilamap::Scene scene = sample_scene();
  scene.title = "<script>&\"'\x01\x1F\x7F";
  scene.description = "broken \xFF\xC0\xAF\xED\xA0\x80 \xEF\xBF\xBE end";
  scene.items[0].id = "a\"/><b";
  scene.items[0].title = "</title>]]>";
  std::get<zilamap::TextItem>(scene.items.back().shape).text = std::string("a\0b<&", 5);
  const std::string svg = svg_of(scene);
  CHECK(fault(svg).empty());
  CHECK(has(svg, "&lt;script&gt;&amp;&quot;&#39;</title>"));
  CHECK(has(svg, ">ab&lt;&amp;</text>"));
  CHECK(has(svg, "id=\"a&quot;/&gt;&lt;b\""));
  CHECK(has(svg, " end</desc>"));
}

TEST_CASE("numbers are short and plain", "[export]") {
  const auto written = [](double value) {
    zilamap::exporting::XmlWriter out;
    out.number(value);
    return out.take();
  };
  CHECK(written(0) == "0");
  CHECK(written(-0.0001) == "0");
  CHECK(written(-0.5) == "-0.5");
  CHECK(written(12.3456) == "12.346");
  CHECK(written(1.05) == "1.05");
  CHECK(written(0.001) == "0.001");
  CHECK(written(999.9999) == "1000");
  CHECK(written(1e300) == "1000000");
  CHECK(written(std::numeric_limits<double>::quiet_NaN()) == "0");
}

TEST_CASE("two runs give the same SVG", "[export]") {
  const Way way = GENERATE(Way::embedded, Way::outlines, Way::plain);
  CHECK(svg_of(sample_scene(), way) == svg_of(sample_scene(), way));
}

TEST_CASE("an empty page is an SVG too", "[export]") {
  zilamap::Scene scene;
  scene.width_mm = 10;
  scene.height_mm = 10;
  CHECK(fault(svg_of(scene)).empty());
}
