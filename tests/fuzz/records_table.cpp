// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "reader.hpp"

#include "records/table_reader.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  return zilamap::fuzz::try_reader(data, size, [](const std::string& text) {
    zilamap::Records records;
    // Once every record kept, once added up from the third on: both must take the same rows.
    zilamap::ReadOptions few;
    few.sums_above = 2;
    zilamap::Records sums;
    zilamap::records::read_table(*zilamap::tables::from_text(text, "fuzz.csv"), zilamap::records::Mapping{}, {},
                                 records);
    zilamap::records::read_table(*zilamap::tables::from_text(text, "fuzz.csv"), zilamap::records::Mapping{}, few, sums);
    std::int64_t kept = 0;
    std::int64_t added = 0;
    for (const zilamap::Activity& activity : records.activities) kept += activity.count;
    for (const zilamap::Activity& activity : sums.activities) added += activity.count;
    if (kept != added) __builtin_trap();
  });
}
