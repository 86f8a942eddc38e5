// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "export/workbook.hpp"
#include "unzip.hpp"

#include <zilamap/error.hpp>

#include <catch2/catch.hpp>

#include <string>

using zilamap::exporting::Sheet;
using zilamap::exporting::xlsx;

namespace {

const std::vector<Sheet> sheets{{"Activities",
                                 {{"district", {"Gaya & \"Sadar\"", "=1+1", "a\x01\xff b"}},
                                  {"code", {"203", "004"}},
                                  {"people", {"249", "", "-3"}, true},
                                  {"type", {}, false, 9, "\"workshop,training\""}}},
                                {"जिले", {{"नाम", {"गया", "203"}}}}};

}  // namespace

TEST_CASE("a workbook has the parts that a spreadsheet asks for", "[export]") {
  const auto files = unzip(xlsx(sheets));
  CHECK(files.size() == 8);
  for (const char* part :
       {"[Content_Types].xml", "_rels/.rels", "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml",
        "xl/sharedStrings.xml", "xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml"}) {
    CAPTURE(part);
    REQUIRE(files.count(part) == 1);
    CHECK(files.at(part).starts_with("<?xml "));
  }
  CHECK_THAT(files.at("xl/workbook.xml"), Catch::Contains("<sheet name=\"जिले\" sheetId=\"2\" r:id=\"rId2\"/>"));
}

TEST_CASE("texts are texts and numbers numbers", "[export]") {
  const auto files = unzip(xlsx(sheets));
  const std::string& sheet = files.at("xl/worksheets/sheet1.xml");
  CHECK_THAT(sheet, Catch::Contains("<c r=\"C2\"><v>249</v></c>") && Catch::Contains("<c r=\"C4\"><v>-3</v></c>"));
  CHECK_THAT(sheet, !Catch::Contains("\"C3\"") && !Catch::Contains("<f>"));
  CHECK_THAT(sheet, Catch::Contains("<c r=\"B2\" s=\"2\" t=\"s\">"));
  const std::string& texts = files.at("xl/sharedStrings.xml");
  CHECK_THAT(texts, Catch::Contains(">Gaya &amp; &quot;Sadar&quot;<") && Catch::Contains(">&#39;=1+1<"));
  CHECK_THAT(texts, Catch::Contains(">a\xEF\xBF\xBD b<"));
  // Five texts and four headers of the first sheet, a header and two texts of the second, of which 203 is there
  // already.
  CHECK_THAT(texts, Catch::Contains("count=\"12\" uniqueCount=\"11\""));
}

TEST_CASE("choices are offered below the header", "[export]") {
  const auto files = unzip(xlsx(sheets));
  CHECK_THAT(files.at("xl/worksheets/sheet1.xml"),
             Catch::Contains("<dataValidations count=\"1\">") && Catch::Contains("sqref=\"D2:D1048576\"") &&
                 Catch::Contains("<formula1>&quot;workshop,training&quot;</formula1>"));
  CHECK_THAT(files.at("xl/worksheets/sheet2.xml"), !Catch::Contains("dataValidation"));
}

TEST_CASE("the same workbook gives the same bytes", "[export]") { CHECK(xlsx(sheets) == xlsx(sheets)); }

TEST_CASE("columns beyond Z have two letters", "[export]") {
  Sheet wide{"Wide", {}};
  for (int i = 0; i < 28; ++i) wide.columns.push_back({"c" + std::to_string(i)});
  CHECK_THAT(unzip(xlsx({wide})).at("xl/worksheets/sheet1.xml"),
             Catch::Contains("<c r=\"Z1\"") && Catch::Contains("<c r=\"AA1\"") && Catch::Contains("<c r=\"AB1\""));
}

TEST_CASE("a text that no cell can hold is refused", "[export]") {
  CHECK_THROWS_WITH(xlsx({{"Long", {{"text", {std::string(32'768, 'x')}}}}}), Catch::Contains("32767"));
  CHECK_NOTHROW(xlsx({{"Long", {{"text", {std::string(32'767, 'x')}}}}}));
}
