// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
//
// make_table ROWS FILE: writes a table of made-up activities in Bihar, as .csv by hand or as .xlsx through GDAL. Names
// are spelled as people spell them, dates and numbers too; the same rows each time.
#include <gdal_priv.h>
#include <ogrsf_frmts.h>

#include <array>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <string>

namespace {

constexpr std::array<const char*, 8> headers{"ID",    "Title",  "Type", "Date", "District", "No. of participants",
                                             "Women", "Remarks"};
constexpr std::array<const char*, 24> districts{
    "Gaya",   "PATNA",   "Purnea",          "Sitamarhi",  "सीतामढ़ी",  "West Champaran", "E. Champaran", "Muzzafarpur",
    "Araria", "Arariya", "Supaul",          "Madhubani",  "Saran",    "Motihari",       "Katihar",      "dist. Munger",
    "Rohtas", "Nawada",  "Kaimur (Bhabua)", "Kishanganj", "Vaishali", "lgd:211",        "Samastipur",   "पटना"};
constexpr std::array<const char*, 4> types{"training", "Workshop", "campaign", "meeting"};

struct Row {
  std::array<std::string, headers.size()> cells;
};

Row row_at(long i) {
  const long day = i * 7 % 28 + 1;
  const long month = i % 12 + 1;
  const long year = 2006 + i / 12 % 8;
  std::array<char, 32> date{};
  std::snprintf(date.data(), date.size(), i % 3 == 0 ? "%04ld-%02ld-%02ld" : "%3$02ld/%2$02ld/%1$04ld", year, month,
                day);
  const long people = i * 13 % 400;
  return {{"R" + std::to_string(i), "Training of volunteers no. " + std::to_string(i),
           types[static_cast<std::size_t>(i / 5) % types.size()], date.data(),
           districts[static_cast<std::size_t>(i * 31) % districts.size()], std::to_string(people),
           std::to_string(people / 3), i % 9 == 0 ? "held twice, see report" : ""}};
}

bool write_csv(long rows, const char* file) {
  std::FILE* out = std::fopen(file, "wb");
  if (out == nullptr) return false;
  const auto put = [out](const auto& cells) {
    std::string line;
    for (const std::string cell : cells) {
      if (!line.empty()) line += ',';
      line += cell.find(',') == std::string::npos ? cell : '"' + cell + '"';
    }
    line += '\n';
    std::fwrite(line.data(), 1, line.size(), out);
  };
  put(headers);
  for (long i = 0; i < rows; ++i) put(row_at(i).cells);
  return std::fclose(out) == 0;
}

bool write_xlsx(long rows, const char* file) {
  GDALAllRegister();
  GDALDriver* driver = GetGDALDriverManager()->GetDriverByName("XLSX");
  if (driver == nullptr) return false;
  const std::unique_ptr<GDALDataset> dataset(driver->Create(file, 0, 0, 0, GDT_Unknown, nullptr));
  if (!dataset) return false;
  OGRLayer* layer = dataset->CreateLayer("Activities", nullptr, wkbNone, nullptr);
  if (layer == nullptr) return false;
  for (std::size_t c = 0; c < headers.size(); ++c) {
    OGRFieldDefn field(headers[c], c == 5 || c == 6 ? OFTInteger : OFTString);
    layer->CreateField(&field);
  }
  for (long i = 0; i < rows; ++i) {
    const Row row = row_at(i);
    const OGRFeatureUniquePtr feature(OGRFeature::CreateFeature(layer->GetLayerDefn()));
    for (std::size_t c = 0; c < headers.size(); ++c) feature->SetField(static_cast<int>(c), row.cells[c].c_str());
    if (layer->CreateFeature(feature.get()) != OGRERR_NONE) return false;
  }
  return true;
}

}  // namespace

int main(int argc, char** argv) {
  const long rows = argc == 3 ? std::atol(argv[1]) : 0;
  if (rows < 1) {
    std::fprintf(stderr, "Usage: make_table ROWS FILE.csv|FILE.xlsx\n");
    return 2;
  }
  const std::string file = argv[2];
  const bool written = file.ends_with(".xlsx") ? write_xlsx(rows, argv[2]) : write_csv(rows, argv[2]);
  if (!written) std::fprintf(stderr, "make_table: %s cannot be written\n", argv[2]);
  return written ? 0 : 1;
}
