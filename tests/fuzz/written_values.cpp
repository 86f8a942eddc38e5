// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "reader.hpp"

#include "base/written_number.hpp"
#include "records/coordinates.hpp"
#include "records/headers.hpp"
#include "records/hxl.hpp"
#include "records/place_cells.hpp"
#include "records/written_dates.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  return zilamap::fuzz::try_reader(data, size, [](const std::string& text) {
    const zilamap::base::Count count = zilamap::base::read_count(text);
    if (count.value < 0 || count.value > zilamap::base::most_people) __builtin_trap();
    zilamap::records::read_written_dates(text);
    zilamap::records::read_point(text);
    zilamap::records::split_places(text);
    zilamap::records::split_route(text);
    zilamap::records::meaning_of_header(text);
    zilamap::records::meaning_of_hashtag(text);
  });
}
