// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "export/pdf.hpp"

#include "sample.hpp"

#include <zilamap/error.hpp>

#include <catch2/catch.hpp>

#include <unistd.h>

#include <array>
#include <cstdio>
#include <fstream>
#include <memory>
#include <string>

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

bool has(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

}  // namespace

TEST_CASE("text copies out of the PDF as text, Devanagari too", "[export]") {
  const std::string text = ask("pdftotext", zilamap::exporting::pdf(std::vector{sample_scene()}, fonts(), 0), "-");
  CHECK(has(text, "Katihar"));
  CHECK(has(text, "सीतामढ़ी"));
  CHECK(has(text, "मुजफ्फरपुर"));
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
  CHECK(has(info, "Subject:         Districts of Bihar (बिहार) with training."));
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
  CHECK_THROWS_AS(zilamap::exporting::pdf({}, fonts(), 0), zilamap::UsageError);
  std::vector scenes{sample_scene()};
  CHECK_THROWS_AS(zilamap::exporting::pdf(scenes, fonts(), 1'000'000'000'000'000), zilamap::UsageError);
  scenes[0].width_mm = 0;
  CHECK_THROWS_AS(zilamap::exporting::pdf(scenes, fonts(), 0), zilamap::RenderError);
}
