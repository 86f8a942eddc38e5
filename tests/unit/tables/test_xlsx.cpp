// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "../ogr/temp_folder.hpp"
#include "base/byte_source.hpp"
#include "read_all.hpp"
#include "tables/workbook.hpp"
#include "zip_maker.hpp"

#include <catch2/catch.hpp>

#include <sys/resource.h>

#include <string>

using zilamap::DataError;
using zilamap::Severity;
using zilamap::tables::Table;

using Strings = std::vector<std::string>;

namespace {

/// A workbook whose one sheet has the XML `rows` in it, over and over.
std::string book_of(std::string_view rows, std::size_t repeats = 1, const std::string& strings = {}) {
  ZipMaker zip;
  zip.add("xl/workbook.xml", "<workbook xmlns:r='r'><sheets><sheet name='S' r:id='r1'/></sheets></workbook>");
  zip.add("xl/_rels/workbook.xml.rels",
          "<Relationships><Relationship Id='r1' Type='x/worksheet' Target='worksheets/sheet1.xml'/>"
          "<Relationship Id='r2' Type='x/sharedStrings' Target='s.xml'/></Relationships>");
  zip.add("xl/s.xml", "<sst>" + strings + "</sst>");
  zip.add("xl/worksheets/sheet1.xml", "<worksheet><sheetData>", rows, repeats, "</sheetData></worksheet>");
  return zip.finish();
}

/// `text` over and over.
std::string many(std::string_view text, int times) {
  std::string out;
  for (int i = 0; i < times; ++i) out += text;
  return out;
}

/// Counts the bytes that are read.
class CountingSource : public zilamap::base::ByteSource {
 public:
  CountingSource(std::string bytes, std::size_t& read)
      : m_source(zilamap::base::memory_source(std::move(bytes))), m_read(read) {}

  std::uint64_t size() const override { return m_source->size(); }
  std::size_t read(std::uint64_t offset, char* into, std::size_t count) const override {
    const std::size_t got = m_source->read(offset, into, count);
    m_read += got;
    return got;
  }
  bool changed() const override { return false; }

 private:
  std::unique_ptr<zilamap::base::ByteSource> m_source;
  std::size_t& m_read;
};

std::unique_ptr<Table> open_bytes(std::string bytes, const std::string& sheet = {}) {
  return zilamap::tables::open_workbook(zilamap::base::memory_source(std::move(bytes)), "x.xlsx", sheet);
}

}  // namespace

TEST_CASE("a workbook gives texts, numbers, dates and true row numbers", "[tables]") {
  const auto table = zilamap::tables::open(table_data("sound.xlsx"), {});
  CHECK(table->sheet() == "Activities");
  CHECK_FALSE(table->has_field_names());
  CHECK(table->merged().empty());
  const NumberedRows rows = read_all(*table);
  CHECK(rows == NumberedRows{
                    {1, {"id", "district", "start", "women", "done"}},
                    {3, {"123456789012", "Gaya", "2009-07-18", "249", "TRUE"}},
                    {4, {"123456789012", "Sitamarhi", "2009-07-18T10:30:00", "0.3", "FALSE"}},
                    {5, {"", "West Champaran", "2009-07", "-7", "10:30:00"}},
                    {20000, {"n/a", "", "2009-07-18", "1.5", "36:00:00"}},
                });
  CHECK(table->progress() == Approx(1));
  table->rewind();
  CHECK(read_all(*table) == rows);
  CHECK(table->take_findings().empty());  // the other sheets are empty or hidden
}

TEST_CASE("sheets with rows that were not read are named", "[tables]") {
  const auto table = zilamap::tables::open(table_data("a-sheet-for-each-year.xlsx"), {});
  read_all(*table);
  const auto findings = table->take_findings();
  REQUIRE(findings.size() == 1);
  CHECK(findings[0].code == "other-sheets");
  CHECK(findings[0].severity == Severity::warning);
  CHECK_THAT(findings[0].text,
             Catch::Contains("others: 2010-11."));  // not what the template explains, is empty or hidden
  const auto named = zilamap::tables::open(table_data("a-sheet-for-each-year.xlsx"), {.sheet = "2010-11"});
  read_all(*named);
  CHECK(named->take_findings().empty());
}

TEST_CASE("sheets that name one part do not make it be read again and again", "[tables]") {
  // Rows without cells, so that nothing stops the search for one before the end.
  const std::string rows = GENERATE(as<std::string>{}, "<row/>", "<row><c t='str'><v>x</v></c></row>");
  std::size_t read_of_two = 0;
  for (const std::size_t sheets : {2, 300}) {
    ZipMaker zip;
    std::string list = "<sheet name='S' r:id='r1'/>";
    for (std::size_t i = 1; i < sheets; ++i) list += "<sheet name='" + std::to_string(i) + "' r:id='r2'/>";
    zip.add("xl/workbook.xml", "<workbook xmlns:r='r'><sheets>" + list + "</sheets></workbook>");
    zip.add("xl/_rels/workbook.xml.rels",
            "<Relationships><Relationship Id='r1' Type='x/worksheet' Target='worksheets/1.xml'/>"
            "<Relationship Id='r2' Type='x/worksheet' Target='worksheets/2.xml'/></Relationships>");
    zip.add("xl/worksheets/1.xml",
            "<worksheet><sheetData><row><c t='str'><v>Gaya</v></c></row></sheetData></worksheet>");
    zip.add("xl/worksheets/2.xml", "<worksheet><sheetData>", rows, 100'000, "</sheetData></worksheet>");
    std::size_t read = 0;
    zilamap::tables::open_workbook(std::make_unique<CountingSource>(zip.finish(), read), "x.xlsx", {});
    if (sheets == 2) read_of_two = read;
    CHECK(read < read_of_two + 20'000);  // only the list of sheets is longer
  }
}

TEST_CASE("sheets are chosen by name or number", "[tables]") {
  CHECK(read_file("sound.xlsx", "Activities").size() == 5);
  CHECK(read_file("sound.xlsx", "2").size() == 5);
  CHECK(read_file("sound.xlsx", "Secret") == NumberedRows{{1, {"hidden"}}});
  CHECK_THAT(table_refusal(table_data("sound.xlsx"), "4"),
             Catch::Contains("no sheet \"4\"") && Catch::Contains("Notes, Activities, Secret"));
  CHECK_THAT(table_refusal(table_data("sound.xlsx"), "activities"), Catch::Contains("Notes, Activities, Secret"));
  CHECK_THAT(table_refusal(table_data("sound.xlsx"), "Notes"), Catch::Contains("no rows"));
  CHECK_THAT(table_refusal(table_data("no-rows.xlsx")), Catch::Contains("No visible sheet"));
}

TEST_CASE("formulas are told without the value that was taken, errors are empty", "[tables]") {
  const std::string file = GENERATE(as<std::string>{}, "formula-cells.xlsx", "formula-cells.ods");
  const auto table = zilamap::tables::open(table_data(file), {});
  const NumberedRows rows = read_all(*table);
  CHECK(rows == NumberedRows{{1, {"district", "people"}}, {2, {"Gaya", "249"}}, {3, {"Patna"}}, {4, {"Arwal"}}});
  const auto findings = table->take_findings();
  const bool xlsx = file.ends_with("xlsx");
  REQUIRE(findings.size() == (xlsx ? 4 : 3));
  CHECK(findings[0].code == "formula-cell");
  CHECK(findings[0].severity == Severity::error);
  CHECK(findings[0].where.line == 2);
  CHECK(findings[0].where.column == 2);
  CHECK_THAT(findings[0].text, Catch::Contains("computed last was taken") && !Catch::Contains("249"));
  CHECK_THAT(findings[1].text, Catch::Contains("counts as empty"));
  CHECK(findings.back().code == "error-cell");
  CHECK(findings.back().where.line == 4);
  CHECK_THAT(findings.back().text, Catch::Contains("#REF!"));
}

TEST_CASE("merged cells are known before the first row", "[tables]") {
  const auto table = zilamap::tables::open(table_data("merged-cells.xlsx"), {});
  CHECK(table->sheet() == "S");
  REQUIRE(table->merged().size() == 2);
  CHECK(table->merged()[0].first_row == 2);
  CHECK(table->merged()[0].last_row == 3);
  CHECK(table->merged()[0].first_column == 1);
  CHECK(table->merged()[0].last_column == 1);
  CHECK(table->merged()[1].last_column == 3);
  CHECK(read_all(*table).at(2) == NumberedRow{3, {"", "survey", "2"}});
}

TEST_CASE("workbooks of other programs are read too", "[tables]") {
  CHECK(read_file("dates-since-1904.xlsx").at(1) == NumberedRow{2, {"2009-07-18"}});
  CHECK(read_file("names-with-prefix.xlsx") == NumberedRows{{1, {"district"}}, {2, {"Gaya"}}});
  SECTION("rows and cells without numbers follow each other") {
    const auto table =
        open_bytes(book_of("<row><c><v>1</v></c><c t='inlineStr'><is><t>a_x000D_b_x_</t></is></c></row>", 3));
    CHECK(read_all(*table) == NumberedRows{{1, {"1", "a\rb_x_"}}, {2, {"1", "a\rb_x_"}}, {3, {"1", "a\rb_x_"}}});
  }
}

TEST_CASE("what is no sound workbook is refused, with what to do", "[tables]") {
  const auto refusal = [](const char* name) { return table_refusal(table_data(name)); };
  CHECK_THAT(refusal("cut-short.xlsx"), Catch::Contains("cut short"));
  CHECK_THAT(refusal("damaged.xlsx"), Catch::Contains("damaged") || Catch::Contains("well-formed"));
  CHECK_THAT(refusal("not-a-workbook.xlsx"), Catch::Contains("no workbook"));
  CHECK_THAT(refusal("zip-of-other-things.xlsx"), Catch::Contains("zip archive, but no workbook"));
  CHECK_THAT(refusal("empty.xlsx"), Catch::Contains("The file is empty"));
  CHECK_THAT(refusal("encrypted.xlsx"), Catch::Contains("locked with a password"));
  CHECK_THAT(refusal("before-2007.xls"), Catch::Contains(".xls)") && Catch::Contains("Save it as .xlsx"));
  CHECK_THAT(refusal("entities.xlsx"), Catch::Contains("DOCTYPE"));
  CHECK_THAT(refusal("part-not-xml.xlsx"), Catch::Contains("well-formed"));
  CHECK_THAT(refusal("column-too-far.xlsx"), Catch::Contains("column 4,096") && Catch::Contains("S!XFD2"));
  CHECK_THAT(refusal("rows-fall.xlsx"), Catch::Contains("after one below it"));
  CHECK_THAT(refusal("zip-bomb.xlsx"), Catch::Contains("zip bomb"));
  CHECK_THAT(refusal("size-too-small.xlsx"), Catch::Contains("damaged"));
}

TEST_CASE("a cell that names a text that is not there is empty, and told", "[tables]") {
  const auto table = zilamap::tables::open(table_data("text-not-there.xlsx"), {});
  CHECK(read_all(*table).at(1) == NumberedRow{2, {"", "1"}});
  CHECK(places(*table) == Strings{"error-cell 2:1"});
}

TEST_CASE("a zip bomb is refused before it is unpacked", "[tables]") {
  rusage before{};
  REQUIRE(::getrusage(RUSAGE_SELF, &before) == 0);
  CHECK_THROWS_WITH(open_bytes(book_of(std::string(1u << 20, ' '), 300)),
                    Catch::Contains("256 MB") && Catch::Contains("times its size"));
  rusage after{};
  REQUIRE(::getrusage(RUSAGE_SELF, &after) == 0);
  CHECK(after.ru_maxrss - before.ru_maxrss < 64 << 10);  // in kB
}

TEST_CASE("many cells that name one long text are refused", "[tables]") {
  const std::string strings = "<si><t>" + std::string(60'000, 'x') + "</t></si>";
  const std::string cell = "<c t='s'><v>0</v></c>";
  CHECK_THROWS_WITH(open_bytes(book_of("<row>" + many(cell, 200) + "</row>", 100, strings)),
                    Catch::Contains("1 GB of text"));
  CHECK_THROWS_WITH(open_bytes(book_of("<row>" + many(cell, 300) + "</row>", 1, strings)),
                    Catch::Contains("16 MB of text"));
}

TEST_CASE("a long cell of a workbook is cut, and said", "[tables]") {
  const auto table =
      open_bytes(book_of("<row><c t='str'><v>" + std::string(1u << 20, 'x') + "</v></c><c><v>7</v></c></row>"));
  const NumberedRows rows = read_all(*table);
  REQUIRE(rows.size() == 1);
  CHECK(rows[0].second == Strings{std::string(64u << 10, 'x'), "7"});
  CHECK(places(*table) == Strings{"cell-too-long 1:1"});
}

TEST_CASE("archives with parts beyond measure or twice are refused", "[tables]") {
  ZipMaker many;
  many.add("xl/workbook.xml", "<workbook/>");
  CHECK_THROWS_WITH(open_bytes(many.finish(20'000)), Catch::Contains("10,000 parts"));
  CHECK_THROWS_WITH(open_bytes(many.finish(2)), Catch::Contains("damaged"));
  ZipMaker twice;
  twice.add("xl/workbook.xml", "<workbook/>");
  twice.add("xl/Workbook.xml", "<workbook/>");
  CHECK_THROWS_WITH(open_bytes(twice.finish()), Catch::Contains("two parts named xl/workbook.xml"));
}

TEST_CASE("no cut and no changed byte of a workbook does more than throw", "[tables]") {
  const auto source = zilamap::base::open_source(table_data("sound.xlsx"));
  std::string sound(source->size(), '\0');
  source->read(0, sound.data(), sound.size());
  const auto try_to_read = [](std::string bytes) {
    try {
      const auto table = open_bytes(std::move(bytes));
      read_all(*table);
    } catch (const DataError&) {
    }
  };
  for (std::size_t size = 0; size < sound.size(); size += 7) try_to_read(sound.substr(0, size));
  for (std::size_t at = 0; at < sound.size(); ++at) {
    std::string changed = sound;
    changed[at] = static_cast<char>(changed[at] ^ (at % 2 == 0 ? 0xff : 0x01));
    try_to_read(std::move(changed));
  }
  SUCCEED();
}
