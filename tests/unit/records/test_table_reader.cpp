// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include <catch2/catch.hpp>

#include "table_text.hpp"

#include <zilamap/error.hpp>

#include <string>

using zilamap::DataError;
using zilamap::Date;
using zilamap::Records;
using zilamap::Severity;
using zilamap::Year;
using zilamap::records::finding;
using zilamap::records::has;
using zilamap::records::table;

TEST_CASE("A row is a record", "[records]") {
  const Records records = table(
      "ID,Activity,Type,Date,District,Venue,Participants,Women,Partner\n"
      "a1,Training of volunteers,Training,18/07/2009,Gaya,Town Hall,\"1,024\",24,CARE; Plan\n");
  REQUIRE(records.activities.size() == 1);
  const auto& one = records.activities[0];
  CHECK(one.id == "a1");
  CHECK(one.title == "Training of volunteers");
  CHECK(one.type == "training");
  CHECK(one.dates->first == Date{2009, 7, 18});
  REQUIRE(one.sites.size() == 1);
  CHECK(one.sites[0].place.text == "Town Hall");
  CHECK(one.sites[0].place.district == "Gaya");
  CHECK(one.sites[0].people_trained == 1024);
  CHECK(one.sites[0].split.female == 24);
  CHECK(one.partners.size() == 2);
  CHECK(one.where.line == 2);
  CHECK(records.findings.empty());
  REQUIRE(records.columns.size() == 9);
  CHECK(records.columns[6].field == "people_trained");
  CHECK(records.columns[6].by == "header");
}

TEST_CASE("Where it took place and what it covers are two things", "[records]") {
  const Records records = table(
      "Title,District,Place,Participants\n"
      "campaign,\"Gaya, Nawada and Patna\",,600\n"  // of three districts together
      "meeting,Gaya,,\n"                            // covers a district
      "workshop,Gaya,Bodh Gaya,\n"                  // was held at a place
      "training,Gaya,,40\n"                         // counted in one district
      "strategy,State level,,25\n"
      "border work,Indo-Nepal border,,\n");
  REQUIRE(records.activities.size() == 6);
  const auto& all = records.activities;
  CHECK(all[0].districts.size() == 3);
  CHECK(all[0].sites.empty());
  CHECK(all[0].people_trained == 600);
  CHECK(all[1].districts.size() == 1);
  CHECK_FALSE(all[1].venue);
  CHECK(all[2].venue->text == "Bodh Gaya");
  CHECK(all[2].venue->district == "Gaya");
  CHECK(all[2].districts.empty());
  REQUIRE(all[3].sites.size() == 1);
  CHECK(all[3].sites[0].place.district == "Gaya");  // the district, not the town
  CHECK_FALSE(all[3].people_trained);
  CHECK(all[4].state_wide);
  CHECK(all[4].people_trained == 25);
  CHECK(all[5].border == "indo-nepal");
}

TEST_CASE("Rows with the same activity_id are one record", "[records]") {
  const Records records = table(
      "Activity ID,Title,Date,District,Participants\n"
      "t1,Police training,2009-08-01,Gaya,249\n"
      "t1,,,Muzaffarpur,300\n"
      "t2,Workshop,2009-09-01,Patna,10\n"
      "t1,,2009-09-20,Katihar,200\n");
  REQUIRE(records.activities.size() == 2);
  const auto& training = records.activities[0];
  CHECK(training.title == "Police training");
  REQUIRE(training.sites.size() == 3);
  CHECK(training.sites[2].place.district == "Katihar");
  CHECK(training.dates->first == Date{2009, 8, 1});
  CHECK(training.dates->last == Date{2009, 9, 20});
  CHECK_FALSE(training.people_trained);
}

TEST_CASE("The sums of rows that stand apart are those of rows that stand together", "[records]") {
  zilamap::ReadOptions sums;
  sums.sums_above = 2;
  const std::string head = "activity_id,type,date,district,participants\n";
  const std::string apart = head +
                            "a,training,2009-05-01,Gaya,1\nb,training,2009-05-02,Gaya,2\nc,training,2009-05-03,Gaya,3\n"
                            "d,training,2009-05-03,Gaya,4\na,,,Patna,5\n";
  const Records records = table(apart, sums);
  CHECK(records.summed);
  REQUIRE(records.activities.size() == 2);
  CHECK(records.activities[0].count == 3);
  CHECK(records.activities[0].sites[0].people_trained == 9);
  REQUIRE(records.activities[1].sites.size() == 2);  // read again, with this one kept
  CHECK(records.activities[1].sites[1].people_trained == 5);
  const std::string together = head +
                               "a,training,2009-05-01,Gaya,1\na,,,Patna,5\nb,training,2009-05-02,Gaya,2\n"
                               "c,training,2009-05-03,Gaya,3\nd,training,2009-05-03,Gaya,4\n";
  const Records added = table(together, sums);
  CHECK(added.summed);
  REQUIRE(added.activities.size() == 2);
  CHECK(added.activities[1].count == 3);
  CHECK(added.activities[1].sites[0].people_trained == 9);
}

TEST_CASE("Titles above the header, totals, repeated headers and headings are no records", "[records]") {
  const Records records = table(
      "Activities of the programme,,,\n"
      "Report for donors,,,\n"
      "S. No.,District,Date,Participants\n"
      "Activities for 2008-09,,,\n"
      "1,Gaya,,10\n"
      "2,Patna,18/07/2009,20\n"
      "Total,,,30\n"
      "S. No.,District,Date,Participants\n"
      "3,Munger,01/08/2009,5\n"
      "कुल,,,35\n");
  REQUIRE(records.activities.size() == 3);
  CHECK(records.activities[0].heading_year == Year{2008, true});
  REQUIRE(records.headings.size() == 1);
  CHECK(records.headings[0].year == Year{2008, true});
  CHECK(finding(records, "total-row").where.line == 7);
  CHECK(finding(records, "header-again").where.line == 8);
  CHECK(has(records, "year-outside-heading"));
}

TEST_CASE("HXL hashtags under the headers say what the columns are", "[records]") {
  const Records records = table(
      "Zone,When,Wer,F,M,Place code\n"
      "#adm2 +name,#date +start,#activity +name,#reached +f +adults,#reached+m+adults,#adm2+code+v_lgd\n"
      "West Champaran,2009-05-01,Meeting,12,8,211\n");
  REQUIRE(records.activities.size() == 1);
  const auto& one = records.activities[0];
  REQUIRE(one.sites.size() == 1);
  CHECK(one.sites[0].place.text == "lgd:211");
  CHECK(one.sites[0].place.district == "West Champaran");
  CHECK(one.sites[0].people_trained == 20);
  CHECK(one.sites[0].split.adults == 20);
  CHECK(records.columns[0].hashtag == "#adm2 +name");
  CHECK(records.columns[0].by == "hxl");
}

TEST_CASE("A file of column meanings settles what headers do not say", "[records]") {
  const Records records = table("Zilla X,Heads,When\nGaya,12,2009-05-01\n", {},
                                "zilamap: columns/1\nstate: Bihar\nfiscal_year_starts: January\n"
                                "columns: {Zilla X: district, heads: people_trained, Nothing: note}\n");
  REQUIRE(records.activities.size() == 1);
  CHECK(records.state == "Bihar");
  CHECK(records.calendar.month == 1);
  CHECK(records.activities[0].sites[0].people_trained == 12);
  CHECK(finding(records, "column-missing").severity == Severity::error);
  CHECK(finding(records, "column-missing").where.file == "columns.yaml");
}

TEST_CASE("Cells that cannot be read are findings and the rest of the row counts", "[records]") {
  const Records records = table(
      "District,Date,Participants\n"
      "Gaya,31/02/2009,10\n"
      "Patna,18/07/2009,-3\n"
      "Munger,18/07/2009,2.5\n"
      "Nawada,18/07/2009,18/07/2009\n"
      "Rohtas,18/07/2009,1000000000000000000\n"
      "Araria,18/07/2009,approx. 50\n");
  CHECK(records.activities.size() == 6);
  CHECK(records.rejected.empty());
  CHECK(finding(records, "date-unreadable").where.line == 2);
  CHECK(finding(records, "date-unreadable").where.column == 2);
  CHECK(finding(records, "number-unreadable").severity == Severity::error);
  CHECK(std::ranges::count(records.findings, "number-unreadable", &zilamap::Finding::code) == 4);
  CHECK(records.activities[5].sites[0].people_trained == 50);
  CHECK(finding(records, "number-inexact").where.line == 7);
  CHECK(records.activities[0].sites[0].people_trained == 10);
}

TEST_CASE("Rows of the wrong length", "[records]") {
  const Records records =
      table("District,Date,Participants\nGaya,18/07/2009,10,,\nPatna, Bihar,18/07/2009,20\nMunger\n");
  CHECK(records.activities.size() == 2);
  REQUIRE(records.rejected.size() == 1);
  CHECK(records.rejected[0].where.line == 3);
  CHECK(finding(records, "row-too-long").severity == Severity::error);
  CHECK(finding(records, "row-too-short").where.line == 4);
}

TEST_CASE("An id that comes twice is rejected, a header that comes twice is not used", "[records]") {
  const Records records = table("id,District,District,Date\na,Gaya,Patna,2009-05-01\na,Patna,Gaya,2009-05-02\n");
  CHECK(records.activities.size() == 1);
  REQUIRE(records.rejected.size() == 1);
  CHECK(records.rejected[0].id == "a");
  CHECK(records.rejected[0].year == Year{2009, true});
  CHECK(finding(records, "duplicate-id").where.line == 3);
  CHECK(finding(records, "duplicate-header").where.column == 3);
  CHECK(records.activities[0].districts[0].text == "Gaya");
}

TEST_CASE("Tables without a header or without rows say so", "[records]") {
  const auto why = [](const std::string& csv) -> std::string {
    try {
      table(csv);
    } catch (const DataError& error) {
      return error.what();
    }
    return {};
  };
  CHECK(why("a,b\n1,2\n").find("No row of this table could be its header") != std::string::npos);
  CHECK(why("District,Date\n").find("no rows under it") != std::string::npos);
}

TEST_CASE("Reading stops when the caller says so", "[records]") {
  std::string csv = "District,Participants\n";
  for (int i = 0; i < 10000; ++i) csv += "Gaya,1\n";
  zilamap::ReadOptions options;
  int calls = 0;
  options.progress = [&](const zilamap::Progress& progress) {
    ++calls;
    return progress.rows < 8000;
  };
  CHECK_THROWS_AS(table(csv, options), zilamap::Cancelled);
  CHECK(calls == 2);
}

TEST_CASE("Many findings of one kind are counted, not listed", "[records]") {
  std::string csv = "District,Participants\n";
  for (int i = 0; i < 1000; ++i) csv += "Gaya,minus one\n";
  const Records records = table(csv);
  CHECK(std::ranges::count(records.findings, "number-unreadable", &zilamap::Finding::code) < 200);
  CHECK(records.activities.size() == 1000);
}

TEST_CASE("Women, men and children add up", "[records]") {
  const Records records = table("District,Women,Men,Children\nGaya,10,20,5\n");
  const auto& site = records.activities.at(0).sites.at(0);
  CHECK(site.people_trained == 35);
  CHECK(site.split.adults == 30);
  CHECK(site.split.children == 5);
  CHECK_FALSE(site.split.female);  // of the children nobody says
  CHECK_FALSE(has(records, "split-differs"));
}

TEST_CASE("A place that only lies on the border is not the border", "[records]") {
  const Records records = table(
      "Title,District,Place,Participants\na,Sitamarhi (Indo-Nepal border),,60\nb,,\"Customs post, Indo-Nepal border, "
      "Raxaul\",50\n"
      "c,Indo-Nepal border areas,,\n");
  CHECK(records.activities.at(0).border.empty());
  CHECK(records.activities.at(0).sites.at(0).place.district == "Sitamarhi (Indo-Nepal border)");
  CHECK(records.activities.at(1).border.empty());
  CHECK(records.activities.at(2).border == "indo-nepal");
}

TEST_CASE("A name twice in a cell is one district, another state is not the whole state", "[records]") {
  const Records records = table("Title,District,Participants\na,\"Patna, PATNA\",29\nb,Jharkhand,5\n");
  CHECK(records.activities.at(0).sites.size() == 1);
  CHECK_FALSE(records.activities.at(1).state_wide);
}

TEST_CASE("Two codes of a row stand beside each other, so that they can contradict", "[records]") {
  const Records records = table("Title,Census code,LGD code\na,236,212\n");
  CHECK(records.activities.at(0).districts.at(0).text == "census:236");
  CHECK(records.activities.at(0).districts.at(0).district == "lgd:212");
}

TEST_CASE("Sums beyond all people are refused", "[records]") {
  const Records records =
      table("District,Records,Women,Men\nGaya,9000000000000000000,9000000000000000000,2000000000\n");
  CHECK(std::ranges::count(records.findings, "number-unreadable", &zilamap::Finding::code) == 2);
}

TEST_CASE("Totals are passed over however they are called, records that are called so are not", "[records]") {
  const Records records = table(
      "Title,Date,District,Participants\n"
      "a,2009-05-01,Gaya,10\n"
      "Total 2009-10,,,10\n"
      "Total Gaya,,,10\n"
      "G. Total,,,10\n"
      ",,Total,10\n"
      "Gaya Total,,,10\n"
      "कुल प्रतिभागी,,,10\n"
      "योग,21/06/2009,Gaya,30\n"  // a day of yoga
      "Total sanitation,2009-07-01,Patna,5\n");
  CHECK(records.activities.size() == 3);
  CHECK(std::ranges::count(records.findings, "total-row", &zilamap::Finding::code) == 6);
}

TEST_CASE("Rows of one activity that are alike are a finding, and one about survivors protects all", "[records]") {
  const Records twice = table("Activity ID,Date,District,Participants\na,2009-05-01,Gaya,20\na,2009-05-01,Gaya,20\n");
  CHECK(finding(twice, "possible-duplicate").where.line == 3);
  const Records survivors =
      table("Activity ID,Type,District,Participants\na,training,Gaya,30\na,survivor support,Patna,3\n");
  CHECK(survivors.activities.at(0).sites.at(1).withheld);
  CHECK(survivors.activities.at(0).sites.at(0).people_trained == 30);
}

TEST_CASE("A heading of two years is the fiscal year between them", "[records]") {
  const auto year_under = [](const std::string& heading) {
    return table("Title,District,Participants\n" + heading + ",,\na,Gaya,1\n").activities.at(0).heading_year;
  };
  CHECK(year_under("April 2011 to March 2012") == Year{2011, true});
  CHECK(year_under("Activities for 2011-12") == Year{2011, true});
  CHECK_FALSE(year_under("From 2008 until 2012"));
}

TEST_CASE("Headers can have two lines where a headcount is parted", "[records]") {
  const Records records = table(
      "Activity,Date,District,Participants,,\n"
      ",,,Women,Men,Total\n"
      "a,2009-05-01,Gaya,10,20,30\nb,2009-05-01,Patna,5,6,11\n");
  REQUIRE(records.activities.size() == 2);
  CHECK(records.activities[0].sites.at(0).people_trained == 30);
  CHECK(records.activities[1].sites.at(0).people_trained == 11);
}
