// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "unzip.hpp"

#include <zilamap/error.hpp>
#include <zilamap/template.hpp>

#include <catch2/catch.hpp>

#include <unistd.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

namespace fs = std::filesystem;

namespace {

struct Folder {
  fs::path path = fs::temp_directory_path() / ("zilamap-test-template-" + std::to_string(::getpid()));
  Folder() { fs::create_directories(path); }
  ~Folder() { fs::remove_all(path); }

  std::map<std::string, std::string> parts(const char* language) const {
    const fs::path file = path / "template.xlsx";
    write_template(zilamap::bihar_places(fs::path(ZILAMAP_SOURCE_FOLDER) / "shapes"), file, {language, true});
    std::ifstream in(file, std::ios::binary);
    return unzip({std::istreambuf_iterator<char>(in), {}});
  }
};

std::size_t rows_of(const std::string& sheet) {
  std::size_t count = 0;
  for (std::size_t at = sheet.find("<row "); at != std::string::npos; at = sheet.find("<row ", at + 1)) ++count;
  return count;
}

}  // namespace

TEST_CASE("the template as CSV is one line that spreadsheets read as UTF-8", "[export]") {
  CHECK(zilamap::template_csv() ==
        "\xEF\xBB\xBF"
        "Activity ID,Title,Type,Start date,End date,State,District,Place,Longitude,Latitude,People trained,Women,Men,"
        "Girls,Boys,Partners,Status,Notes\n");
  const std::string hindi = zilamap::template_csv({"hi"});
  CHECK(hindi.starts_with("\xEF\xBB\xBFगतिविधि आईडी,शीर्षक,प्रकार,"));
  CHECK(std::ranges::count(hindi, ',') == 17);
  CHECK_THROWS_WITH(zilamap::template_csv({"ne"}), Catch::Contains("Choose en (English) or hi (Hindi)"));
}

TEST_CASE_METHOD(Folder, "the workbook has an empty first sheet and three that help", "[export]") {
  const auto [language, choices] = GENERATE(
      table<const char*, const char*>({{"en", "&#39;Districts&#39;!$A$2:$A$39"}, {"hi", "&#39;जिले&#39;!$B$2:$B$39"}}));
  const auto files = parts(language);
  CHECK(rows_of(files.at("xl/worksheets/sheet1.xml")) == 1);
  CHECK(rows_of(files.at("xl/worksheets/sheet2.xml")) == 1 + 6);
  CHECK(rows_of(files.at("xl/worksheets/sheet3.xml")) == 1 + 38);
  CHECK(rows_of(files.at("xl/worksheets/sheet4.xml")) == 1 + 7 + 18);
  CHECK_THAT(files.at("xl/worksheets/sheet1.xml"), Catch::Contains(choices));
  // Headcounts are numbers, codes are texts.
  CHECK_THAT(files.at("xl/worksheets/sheet2.xml"), Catch::Contains("<c r=\"K4\"><v>1024</v></c>"));
  CHECK_THAT(files.at("xl/worksheets/sheet3.xml"), Catch::Contains("<c r=\"D39\" s=\"2\" t=\"s\">"));
  CHECK_THAT(files.at("xl/sharedStrings.xml"), Catch::Contains(">मुजफ्फरपुर<") && Catch::Contains(">Arwal<"));
}

TEST_CASE_METHOD(Folder, "other endings and existing files are refused", "[export]") {
  CHECK_THROWS_AS(zilamap::write_template({}, path / "template.ods"), zilamap::UsageError);
  zilamap::write_template({}, path / "template.csv");
  CHECK_THROWS_AS(zilamap::write_template({}, path / "template.csv"), zilamap::UsageError);
  CHECK_NOTHROW(zilamap::write_template({}, path / "template.csv", {"hi", true}));
}
