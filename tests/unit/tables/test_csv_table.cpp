// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "../ogr/temp_folder.hpp"
#include "base/byte_source.hpp"
#include "read_all.hpp"
#include "tables/csv_table.hpp"

#include <catch2/catch.hpp>

#include <fstream>
#include <string>

using zilamap::DataError;
using zilamap::Severity;
using zilamap::tables::from_text;
using zilamap::tables::Row;

using Strings = std::vector<std::string>;

TEST_CASE("a table of text is read row by row, with the lines on which rows begin", "[tables]") {
  CHECK(read_file("sound.csv") == NumberedRows{{1, {"id", "district", "women"}},
                                               {2, {"1", "Gaya", "249"}},
                                               {3, {"2", "West Champaran", ""}},
                                               {4, {"3", "मुंगेर", "0"}}});
  CHECK(read_file("sound.tsv") ==
        NumberedRows{{1, {"id", "district", "places"}}, {2, {"1", "Gaya", "Bodh Gaya, Sherghati"}}});
}

TEST_CASE("quotes hold separators, line breaks and doubled quotes", "[tables]") {
  CHECK(read_text("a,b\n\"1,2\",\"say \"\"hello\"\"\"\n\"two\r\nlines\",x\n\"\",\"\"\"\"\ny,z") ==
        NumberedRows{{1, {"a", "b"}},
                     {2, {"1,2", "say \"hello\""}},
                     {3, {"two\r\nlines", "x"}},
                     {5, {"", "\""}},
                     {6, {"y", "z"}}});
}

TEST_CASE("lines end with CR LF, LF or CR, and in quotes they count too", "[tables]") {
  const NumberedRows rows = {{1, {"a", "b"}}, {2, {"1", "2"}}, {4, {"3", "4"}}};
  CHECK(read_text("a,b\n1,2\n\n3,4\n") == rows);
  CHECK(read_text("a,b\r\n1,2\r\n\r\n3,4") == rows);
  CHECK(read_text("a,b\r1,2\r\r3,4\r") == rows);
  CHECK(read_text("a,\"x\ry\r\nz\n\"\n1,2\n").back().first == 5);
}

TEST_CASE("blank rows are left out, short rows and long rows are kept as they are", "[tables]") {
  CHECK(read_text("a,b\n , \n,\n1\n1,2,3,\n") == NumberedRows{{1, {"a", "b"}}, {4, {"1"}}, {5, {"1", "2", "3", ""}}});
  CHECK(read_file("rows-ragged.csv").at(2).second.size() == 5);
}

TEST_CASE("a quote inside of a cell is text", "[tables]") {
  const auto table = from_text("a,b\n5\" pipe,the \"best\"\n", "x.csv");
  CHECK(read_all(*table).at(1).second == Strings{"5\" pipe", "the \"best\""});
  CHECK(table->take_findings().empty());
}

TEST_CASE("text behind a closing quote stays, with a warning", "[tables]") {
  const auto table = from_text("a,b\n\"Ganga, \"\"holy\"\"\" river,\"x\"  \n", "x.csv");
  CHECK(read_all(*table).at(1).second == Strings{"Ganga, \"holy\" river", "x"});
  CHECK(places(*table) == Strings{"text-after-quote 2:1"});
}

TEST_CASE("a quote that nothing closes swallows no rows", "[tables]") {
  SECTION("up to the end of the file") {
    const auto table = zilamap::tables::open(table_data("quote-unclosed.csv"), {});
    const NumberedRows rows = read_all(*table);
    REQUIRE(rows.size() == 4);
    CHECK(rows[1] == NumberedRow{2, {"Gaya", "\"training", "1"}});
    CHECK(rows[3] == NumberedRow{4, {"Arwal", "survey", "3"}});
    CHECK(places(*table) == Strings{"quote-unclosed 2:2"});
  }
  SECTION("or up to the quote of a cell that is sound") {
    const auto table = from_text("a,b\n\"Gaya,5\nPatna,6\n\"Arwal\",7\n8,\"Siwan\"\n", "x.csv");
    CHECK(read_all(*table) ==
          NumberedRows{
              {1, {"a", "b"}}, {2, {"\"Gaya", "5"}}, {3, {"Patna", "6"}}, {4, {"Arwal", "7"}}, {5, {"8", "Siwan"}}});
    const auto findings = table->take_findings();
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].code == "quote-unclosed");
    CHECK(findings[0].severity == Severity::error);
    CHECK(findings[0].where.line == 2);
  }
  SECTION("also when that is far away") {
    std::string text = "a,b\nx,\"Gaya\n";
    for (int i = 0; i < 50'000; ++i) text += "some text,1\n";
    const auto table = from_text(text, "x.csv");
    const NumberedRows rows = read_all(*table);
    REQUIRE(rows.size() == 50'002);
    CHECK(rows[1] == NumberedRow{2, {"x", "\"Gaya"}});
    CHECK(rows[50'001] == NumberedRow{50'002, {"some text", "1"}});
    CHECK(places(*table) == Strings{"quote-unclosed 2:2"});
  }
}

TEST_CASE("zero bytes are taken out and told, the row stays", "[tables]") {
  const auto table = zilamap::tables::open(table_data("nul-bytes.csv"), {});
  CHECK(read_all(*table) == NumberedRows{{1, {"district", "type", "people"}},
                                         {2, {"Gaya", "training", "1"}},
                                         {3, {"Patna", "survey", "2"}}});
  CHECK(places(*table) == Strings{"nul-byte 2:1", "nul-byte 2:3"});
  const auto quoted = from_text(std::string("a\n\"x\0y\"\n\0\nz", 12), "x.csv");
  CHECK(read_all(*quoted) == NumberedRows{{1, {"a"}}, {2, {"xy"}}, {3, {""}}, {4, {"z"}}});
}

TEST_CASE("a cell of a megabyte is cut, and said, and nothing else is lost", "[tables]") {
  const std::string megabyte(1u << 20, 'x');
  const bool quoted = GENERATE(false, true);
  const std::string cell = quoted ? "\"" + megabyte + "\n,\"\"" + megabyte + "\"" : megabyte;
  const auto table = from_text("a,b\n1," + cell + "\n2," + cell + "," + cell + ",end\n3,4\n", "x.csv");
  const NumberedRows rows = read_all(*table);
  REQUIRE(rows.size() == 4);
  CHECK(rows[1].second.at(1) == std::string(64u << 10, 'x'));
  CHECK(rows[2].second.at(2) == std::string(64u << 10, 'x'));
  CHECK(rows[2].second.at(3) == "end");
  CHECK(rows[3] == NumberedRow{quoted ? 7 : 4, {"3", "4"}});
  const std::string second = quoted ? "4" : "3";
  CHECK(places(*table) ==
        Strings{"cell-too-long 2:2", "cell-too-long " + second + ":2", "cell-too-long " + second + ":3"});
}

TEST_CASE("a long cell is not cut inside of a character", "[tables]") {
  std::string text = "a\nx";
  for (int i = 0; i < 40'000; ++i) text += "म";
  const auto rows = read_text(text);
  CHECK(rows.at(1).second.at(0).size() == 1 + 21'845 * 3);
}

TEST_CASE("rows without end are refused", "[tables]") {
  CHECK_THROWS_WITH(read_text("a\n" + std::string(5000, ',')),
                    Catch::Contains("4,096 columns") && Catch::Contains("text.csv:2"));
  CHECK(read_text("a\n" + std::string(4094, ',') + "x").at(1).second.size() == 4095);
  std::string wide;
  for (int i = 0; i < 1000; ++i) wide += std::string(60'000, 'x') + ",";
  CHECK_THROWS_WITH(read_text("a\n" + wide), Catch::Contains("longer than 16 MB"));
}

TEST_CASE("a file without text is empty", "[tables]") {
  CHECK_THAT(table_refusal(table_data("empty.csv")), Catch::EndsWith("empty.csv: The file is empty."));
  CHECK_THAT(table_refusal(table_data("blank-lines-only.csv")), Catch::EndsWith("The file is empty."));
  CHECK_THROWS_WITH(from_text("\xEF\xBB\xBF\n", "x.csv"), "x.csv: The file is empty.");
  CHECK(read_file("header-only.csv").size() == 1);
}

TEST_CASE("Windows-1252 is recognised when nothing is UTF-8", "[tables]") {
  const auto table = zilamap::tables::open(table_data("windows-1252.csv"), {});
  CHECK(read_all(*table) == NumberedRows{{1, {"district", "note"}}, {2, {"Gaya", "café “Bodhi” – 5 €"}}});
  const auto findings = table->take_findings();
  REQUIRE(findings.size() == 1);
  CHECK(findings[0].code == "encoding-windows-1252");
  CHECK(findings[0].severity == Severity::info);
  CHECK(findings[0].where == table->at(2, 2));
}

TEST_CASE("bytes that are no UTF-8 in a file that is are errors", "[tables]") {
  const auto marked = zilamap::tables::open(table_data("latin-1-called-utf-8.csv"), {});
  CHECK(read_all(*marked) ==
        NumberedRows{{1, {"district", "type", "people"}}, {2, {"Gaya", "café", "1"}}, {3, {"Patna", "naïve", "2"}}});
  const auto findings = marked->take_findings();
  REQUIRE(findings.size() == 1);
  CHECK(findings[0].code == "encoding-broken");
  CHECK(findings[0].severity == Severity::error);
  CHECK(findings[0].where == marked->at(2, 2));
  CHECK_THAT(findings[0].text, Catch::StartsWith("2 cells have"));

  const auto mixed = zilamap::tables::open(table_data("mixed-encodings.csv"), {});
  CHECK(read_all(*mixed).at(2).second == Strings{"Gaya", "café"});
  CHECK(places(*mixed) == Strings{"encoding-broken 3:2"});
}

TEST_CASE("UTF-16 is read with and without its mark", "[tables]") {
  const NumberedRows rows = {{1, {"district", "note"}}, {2, {"मुंगेर", "café 🙂"}}};
  CHECK(read_file("utf-16-le.csv") == rows);
  CHECK(read_file("utf-16-be-without-mark.csv") == rows);
  SECTION("half a pair and half a character are told") {
    const auto table = from_text(std::string("\xFF\xFE"
                                             "a\0\n\0\x3D\xD8x\0,\0y\0\n\0z",
                                             17),
                                 "x.csv");
    CHECK(read_all(*table) == NumberedRows{{1, {"a"}}, {2, {"\ufffdx", "y"}}, {3, {"\ufffd"}}});
    CHECK(places(*table) == Strings{"encoding-broken 2:1"});
  }
  SECTION("and a file longer than a block, read twice, with a quote that is not closed") {
    std::string text = "\xFF\xFE";
    const auto add = [&](const char* ascii) {
      for (; *ascii != 0; ++ascii) text += {*ascii, '\0'};
    };
    add("a,b\n");
    for (int i = 0; i < 60'000; ++i) {
      add("x,y");
      text += {'\x3D', '\xD8', '\x42', '\xDE', '\n', '\0'};
    }
    add("\"open,1\n");
    for (int i = 0; i < 60'000; ++i) add("p,q\n");
    const auto table = from_text(text, "x.csv");
    NumberedRows first = read_all(*table);
    REQUIRE(first.size() == 120'002);
    CHECK(first[60'000].second == Strings{"x", "y🙂"});
    CHECK(first[60'001] == NumberedRow{60'002, {"\"open", "1"}});
    CHECK(first[120'001] == NumberedRow{120'002, {"p", "q"}});
    table->rewind();
    CHECK(read_all(*table) == first);
    CHECK(table->take_findings().size() == 1);
  }
}

TEST_CASE("findings of one kind are listed up to twenty and then counted", "[tables]") {
  std::string text = "a\n";
  for (int i = 0; i < 1021; ++i) text += std::string("x\0\n", 3);
  const auto table = from_text(text, "x.csv");
  Row row;
  for (int i = 0; i < 5; ++i) REQUIRE(table->next(row));
  table->rewind();
  CHECK(read_all(*table).size() == 1022);
  auto findings = table->take_findings();
  REQUIRE(findings.size() == 21);
  CHECK(findings[0].where.line == 2);
  CHECK(findings[19].where.line == 21);
  CHECK(findings[20].where == zilamap::Location{"x.csv"});
  CHECK_THAT(findings[20].text, Catch::Contains("1,001 more"));
  table->rewind();
  read_all(*table);
  CHECK(table->take_findings().empty());
}

TEST_CASE("a file that changes while it is read is told, and read as it was long", "[tables]") {
  const TempFolder folder;
  std::ofstream(folder / "grows.csv") << "a,b\n1,2\n";
  const auto table = zilamap::tables::open(folder / "grows.csv", {});
  std::ofstream(folder / "grows.csv", std::ios::app) << "3,4\n";
  CHECK(read_all(*table).size() == 2);
  CHECK(places(*table) == Strings{"file-changed 0:0"});
  std::ofstream(folder / "shrinks.csv") << "a,b\n1,2\n3,4\n";
  const auto shrinking = zilamap::tables::open(folder / "shrinks.csv", {});
  std::filesystem::resize_file(folder / "shrinks.csv", 8);
  CHECK(read_all(*shrinking).size() == 2);
  CHECK(places(*shrinking) == Strings{"file-changed 0:0"});
}

TEST_CASE("reading tells how far it is", "[tables]") {
  const auto table = from_text("a\nb\n", "x.csv");
  read_all(*table);
  CHECK(table->progress() == Approx(1));
}
