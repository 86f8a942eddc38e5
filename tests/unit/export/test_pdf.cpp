// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "export/pdf.hpp"
#include "export/pdf_alt.hpp"
#include "export/png.hpp"

#include "sample.hpp"

#include <zilamap/error.hpp>

#include <catch2/catch.hpp>

#include <unistd.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <fstream>
#include <memory>
#include <string>
#include <vector>

namespace {

namespace fs = std::filesystem;

/// What poppler's program says about the document; it comes with poppler-utils.
std::string ask(const std::string& program, const zilamap::Bytes& pdf, const std::string& last = "") {
  const fs::path file = fs::temp_directory_path() / ("zilamap-test-" + std::to_string(::getpid()) + ".pdf");
  std::ofstream(file, std::ios::binary)
      .write(reinterpret_cast<const char*>(pdf.data()), static_cast<std::streamsize>(pdf.size()));
  const std::string command = "TZ=UTC " + program + " " + file.string() + " " + last;
  const std::unique_ptr<FILE, int (*)(FILE*)> pipe(popen(command.c_str(), "r"), pclose);
  REQUIRE(pipe);
  std::string answer;
  std::array<char, 4096> part{};
  while (const std::size_t length = fread(part.data(), 1, part.size(), pipe.get())) answer.append(part.data(), length);
  fs::remove(file);
  return answer;
}

/// The texts of one column of a dBase file: a head of 32 bytes, 32 for each field, then rows of fixed length.
std::vector<std::string> column_of(const std::string& dbf, const std::string& name) {
  const auto number = [&dbf](std::size_t at, std::size_t length) {
    std::size_t value = 0;
    for (std::size_t i = length; i-- > 0;) value = value << 8 | static_cast<unsigned char>(dbf[at + i]);
    return value;
  };
  std::size_t offset = 1;
  std::size_t width = 0;
  for (std::size_t at = 32; at < number(8, 2) - 1; at += 32) {
    width = number(at + 16, 1);
    if (dbf.c_str() + at == name) break;
    offset += width;
  }
  std::vector<std::string> texts;
  for (std::size_t row = 0; row < number(4, 4); ++row) {
    std::string text = dbf.substr(number(8, 2) + row * number(10, 2) + offset, width);
    text.erase(text.find_last_not_of(' ') + 1);
    texts.push_back(text);
  }
  return texts;
}

bool has(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

}  // namespace

TEST_CASE("text copies out of the PDF as text, Devanagari too", "[export]") {
  const std::string text = ask("pdftotext", zilamap::exporting::pdf(std::vector{sample_scene()}, fonts(), 0), "-");
  CHECK(has(text, "Katihar"));
  CHECK(has(text, "सीतामढ़ी"));
  CHECK(has(text, "मुजफ्फरपुर"));
}

TEST_CASE("every district's Hindi name copies out of the PDF as it was written", "[export]") {
  const auto weight = GENERATE(zilamap::Weight::regular, zilamap::Weight::bold);
  const double halo_mm = GENERATE(0.0, 0.4);
  // Written by people: the names that ship with the boundaries, one a line.
  std::ifstream table(fs::path(ZILAMAP_SOURCE_FOLDER) / "shapes" / "bihar_districts.dbf", std::ios::binary);
  const std::string dbf((std::istreambuf_iterator<char>(table)), {});
  const std::vector<std::string> names = column_of(dbf, "name_hi");
  REQUIRE(names.size() == 38);
  zilamap::Scene scene;
  scene.width_mm = 210;
  scene.height_mm = 297;
  for (std::size_t i = 0; i < names.size(); ++i) {
    zilamap::TextItem text;
    text.text = names[i];
    text.origin = {20, 10 + 7.0 * static_cast<double>(i)};
    text.font.weight = weight;
    text.halo_color = {255, 255, 255, 255};
    text.halo_mm = halo_mm;
    scene.items.emplace_back().shape = text;
  }
  const std::string text = ask("pdftotext -layout", zilamap::exporting::pdf({&scene, 1}, fonts(), 0), "-");
  std::string found;
  for (const char c : text) {
    if (c == '\n' && (found.empty() || found.back() == '\n')) continue;  // the gaps between lines
    if (c != ' ' || (!found.empty() && found.back() != '\n')) found += c;
  }
  std::string expected;
  for (const std::string& name : names) expected += name + "\n";
  CHECK(found == expected + "\f");
}

TEST_CASE("a PDF is drawn with vectors alone", "[export]") {
  const std::string listed = ask("pdfimages -list", zilamap::exporting::pdf(std::vector{sample_scene()}, fonts(), 0));
  CHECK(std::count(listed.begin(), listed.end(), '\n') == 2);  // two lines of headings
}

TEST_CASE("an SVG logo stays vector in the PDF, and a PNG logo is there once", "[export]") {
  zilamap::Scene scene = sample_scene();
  const std::string logo =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 2 1\"><path d=\"M0 0h2v1z\"/></svg>";
  scene.items.emplace_back().shape =
      zilamap::ImageItem{{1, 1, 9, 9}, {logo.begin(), logo.end()}, zilamap::ImageKind::svg, "logo"};
  const auto pictures = [](const zilamap::Bytes& pdf) {
    const std::string listed = ask("pdfimages -list", pdf);
    return std::count(listed.begin(), listed.end(), '\n') - 2;
  };
  CHECK(pictures(zilamap::exporting::pdf({&scene, 1}, fonts(), 0)) == 0);
  const zilamap::Bytes png = zilamap::exporting::png(sample_scene(), fonts(), 30);
  scene.items.back().shape = zilamap::ImageItem{{1, 1, 9, 9}, png, zilamap::ImageKind::png, "logo"};
  const zilamap::Bytes one = zilamap::exporting::pdf({&scene, 1}, fonts(), 0);
  CHECK(pictures(one) == 1);
  const zilamap::Bytes three = zilamap::exporting::pdf(std::vector(3, scene), fonts(), 0);
  std::size_t found = 0;
  const std::string bytes(three.begin(), three.end());
  for (std::size_t at = bytes.find("/Subtype /Image"); at != std::string::npos;
       at = bytes.find("/Subtype /Image", at + 1)) {
    ++found;
  }
  CHECK(found == 1);
}

TEST_CASE("each page is a figure with its description as alternative text", "[export]") {
  std::vector scenes{sample_scene(), sample_scene()};
  scenes[0].language = "hi";
  scenes[1].description = "A second (page) with 𝄞.";
  zilamap::Findings findings;
  const zilamap::Bytes pdf = zilamap::exporting::pdf(scenes, fonts(), 0, &findings);
  CHECK(findings.empty());
  const std::string bytes(pdf.begin(), pdf.end());
  CHECK(has(ask("pdfinfo", pdf), "Tagged:          yes"));
  const std::string structure = ask("pdfinfo -struct", pdf);
  CHECK(has(structure, "Document\n  Figure"));
  // "Districts" and, in another script, "बिहार" as UTF-16.
  CHECK(has(bytes, "/Alt <FEFF004400690073007400720069006300740073"));
  CHECK(has(bytes, "092C093F0939093E0930"));
  CHECK(has(bytes, "/Lang (hi)"));
  CHECK(has(bytes, "/DisplayDocTitle true"));
  // A musical sign lies beyond the first plane: D834 DD1E as UTF-16.
  CHECK(has(bytes, "D834DD1E002E>"));
  CHECK(has(ask("pdftotext", pdf, "-"), "Katihar"));
}

TEST_CASE("a document of another kind stays as it is", "[export]") {
  const zilamap::Scene scene = sample_scene();
  const std::vector<const zilamap::Scene*> scenes{&scene};
  const std::vector<std::string> kinds{"", "%PDF-1.7\nstartxref\n9\n%%EOF\n", "startxref\n99999999999999999999\n",
                                       "xref\n0 3\ntrailer\n<< /Size 3 /Root 1 0 R >>\nstartxref\n0\n",
                                       "/Size 18446744073709551615 startxref\n0\n"};
  for (const std::string& kind : kinds) {
    zilamap::Bytes bytes(kind.begin(), kind.end());
    CHECK_FALSE(zilamap::exporting::add_alternatives(bytes, scenes));  // whoever asked has to tell
    CHECK(std::string(bytes.begin(), bytes.end()) == kind);
  }
}

TEST_CASE("the subject of an atlas describes every page", "[export]") {
  std::vector scenes{sample_scene(), sample_scene()};
  scenes[0].producer = "Saathi";
  scenes[0].keywords = "Bihar, training";
  scenes[1].title = "Coverage 2010-11";
  scenes[1].description = "No district has a value.";
  const std::string info = ask("pdfinfo", zilamap::exporting::pdf(scenes, fonts(), 0));
  CHECK(has(info, "Coverage 2009-10: Districts of Bihar (बिहार) with training."));
  CHECK(has(info, "Coverage 2010-11: No district has a value."));
  CHECK(has(info, "Author:          Saathi"));
  CHECK(has(info, "Keywords:        Bihar, training"));
}

TEST_CASE("the PDF's fonts are embedded, and only ours", "[export]") {
  const std::string listed = ask("pdffonts", zilamap::exporting::pdf(std::vector{sample_scene()}, fonts(), 0));
  CHECK(has(listed, "NotoSans-Regular"));
  CHECK(has(listed, "NotoSansDevanagari-Regular"));
  CHECK_FALSE(has(listed, "DejaVu"));
}

TEST_CASE("a PDF has a page a scene, each with its size, and says what it is", "[export]") {
  std::vector scenes{sample_scene(), sample_scene()};
  scenes[1].width_mm = 297;
  scenes[1].height_mm = 210;
  scenes[1].title = "Coverage 2010-11";
  // 1,000,000,000 seconds are 9 September 2001, 01:46:40 UTC.
  const zilamap::Bytes pdf = zilamap::exporting::pdf(scenes, fonts(), 1'000'000'000);
  const std::string info = ask("pdfinfo -l 2", pdf);
  CHECK(has(info, "Title:           Coverage 2009-10"));
  CHECK(has(info, "Subject:         Coverage 2009-10: Districts of Bihar (बिहार) with training."));
  CHECK(has(info, "Creator:         zilamap"));
  CHECK(has(info, "Pages:           2"));
  CHECK(has(info, "Page    1 size:  170.079 x 113.386 pts"));
  CHECK(has(info, "Page    2 size:  841.89 x 595.276 pts (A4)"));
  CHECK(has(ask("pdfinfo -isodates", pdf), "CreationDate:    2001-09-09T01:46:40Z"));
  CHECK(has(ask("pdfinfo -isodates", pdf), "ModDate:         2001-09-09T01:46:40Z"));
}

TEST_CASE("two runs give the same PDF", "[export]") {
  const std::vector scenes{sample_scene(), sample_scene()};
  zilamap::draw::FontSet others(fs::path(ZILAMAP_SOURCE_FOLDER) / "fonts");
  const zilamap::Bytes first = zilamap::exporting::pdf(scenes, fonts(), 0);
  CHECK(first == zilamap::exporting::pdf(scenes, others, 0));
  CHECK(first != zilamap::exporting::pdf(scenes, others, 86400));
}

TEST_CASE("a PDF without pages, without size or from beyond time is refused", "[export]") {
  CHECK_THROWS_AS(zilamap::exporting::pdf(std::span<const zilamap::Scene>{}, fonts(), 0), zilamap::UsageError);
  std::vector scenes{sample_scene()};
  CHECK_THROWS_AS(zilamap::exporting::pdf(scenes, fonts(), 1'000'000'000'000'000), zilamap::UsageError);
  scenes[0].width_mm = 0;
  CHECK_THROWS_AS(zilamap::exporting::pdf(scenes, fonts(), 0), zilamap::RenderError);
}
