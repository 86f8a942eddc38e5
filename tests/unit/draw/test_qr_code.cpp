// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "draw/qr_code.hpp"

#include "canvas.hpp"

#include <zilamap/error.hpp>

#include <catch2/catch.hpp>

#include <unistd.h>

#include <array>
#include <cstdio>
#include <memory>
#include <string>

using zilamap::QrCode;
using zilamap::draw::qr_code;

namespace {

/// What zbarimg, which comes with zbar-tools, reads in a picture of the code.
std::string decoded(const QrCode& code) {
  static zilamap::draw::FontSet fonts(fonts_folder());
  zilamap::Scene scene = page(40, 40);
  add(scene, to_path(code, {5, 5, 35, 35}, {0, 0, 0, 255}));
  const Canvas canvas(scene, fonts);
  const std::filesystem::path file =
      std::filesystem::temp_directory_path() / ("zilamap-qr-" + std::to_string(::getpid()) + ".pgm");
  FILE* out = fopen(file.c_str(), "wb");
  REQUIRE(out != nullptr);
  fprintf(out, "P5 %d %d 255\n", canvas.width(), canvas.height());
  for (int y = 0; y < canvas.height(); ++y) {
    for (int x = 0; x < canvas.width(); ++x) fputc(static_cast<int>(canvas.at(x, y) & 0xFF), out);
  }
  fclose(out);
  const std::string command = "zbarimg --quiet --raw -Sdisable -Sqrcode.enable " + file.string() + " 2>/dev/null";
  const std::unique_ptr<FILE, int (*)(FILE*)> pipe(popen(command.c_str(), "r"), pclose);
  REQUIRE(pipe);
  std::string text;
  std::array<char, 1024> part{};
  while (const std::size_t length = fread(part.data(), 1, part.size(), pipe.get())) text.append(part.data(), length);
  std::filesystem::remove(file);
  if (text.ends_with('\n')) text.pop_back();
  return text;
}

}  // namespace

TEST_CASE("a QR code reads back as its text", "[draw]") {
  const std::string text = GENERATE(as<std::string>(), "https://example.org/maps/bihar?year=2009-10", "बिहार 2009-10",
                                    "A", std::string(300, 'x'));
  CHECK(decoded(qr_code(text)) == text);
}

TEST_CASE("a QR code has its three finder patterns", "[draw]") {
  const QrCode code = qr_code("https://example.org");
  REQUIRE(code.dark.size() == static_cast<std::size_t>(code.side) * code.side);
  CHECK((code.side - 17) % 4 == 0);  // versions grow by four squares from 21
  const auto dark = [&code](int row, int column) {
    return code.dark[static_cast<std::size_t>(row) * code.side + column];
  };
  const int last = code.side - 7;
  for (const auto& [top, left] : {std::pair{0, 0}, {0, last}, {last, 0}}) {
    for (int i = 0; i < 7; ++i) {
      for (int k = 0; k < 7; ++k) {
        const bool ring = i == 0 || i == 6 || k == 0 || k == 6;
        const bool heart = i >= 2 && i <= 4 && k >= 2 && k <= 4;
        CHECK(dark(top + i, left + k) == (ring || heart));
      }
    }
  }
  CHECK(code == qr_code("https://example.org"));
}

TEST_CASE("text that makes no QR code is refused", "[draw]") {
  CHECK_THROWS_AS(qr_code(""), zilamap::UsageError);
  CHECK_THROWS_AS(qr_code(std::string(301, 'x')), zilamap::UsageError);
  CHECK_THROWS_AS(qr_code("\xFF\xFE"), zilamap::UsageError);
}

TEST_CASE("a code's path fills the largest square in the middle of the box", "[draw]") {
  const zilamap::PathItem path = to_path(QrCode{2, {true, true, false, true}}, {0, 0, 8, 4}, {1, 2, 3, 255});
  REQUIRE(path.subpaths.size() == 2);
  CHECK(path.subpaths[0].points == std::vector<zilamap::Point>{{2, 0}, {6, 0}, {6, 2}, {2, 2}});
  CHECK(path.subpaths[1].points == std::vector<zilamap::Point>{{4, 2}, {6, 2}, {6, 4}, {4, 4}});
  CHECK(path.fill.color == zilamap::Color{1, 2, 3, 255});
  CHECK(zilamap::to_path({}, {0, 0, 8, 4}, {}).subpaths.empty());
  CHECK(zilamap::to_path({5, {true}}, {0, 0, 8, 4}, {}).subpaths.empty());
}
