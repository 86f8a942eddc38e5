// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "inputs.hpp"

#include <array>
#include <cctype>
#include <stdexcept>
#include <utility>

namespace zilamap::bench {

namespace {

/// The name as the record numbered `i` writes it.
std::string as_written(std::string name, std::size_t i) {
  if (i % 3 == 1) {
    for (char& c : name) c = static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
  }
  if (i % 3 == 2) name = " " + name + "  ";
  return name;
}

}  // namespace

std::vector<std::string> district_names(std::size_t count) {
  static constexpr std::array starts{"Ba", "Bha", "Cha", "Da", "Ga", "Ja", "Ka",  "Kho", "La", "Ma",
                                     "Mu", "Na",  "Pa",  "Pu", "Ra", "Sa", "Sha", "Si",  "Ta", "Vai"};
  static constexpr std::array middles{"ga", "kha", "li", "lu", "ma", "na",  "pi",  "ra", "ri", "ta",
                                      "ti", "tha", "va", "ya", "zi", "bhu", "cho", "du", "ko", "sa"};
  static constexpr std::array ends{"bad", "dih", "ganj", "garh", "gaon", "kot", "nagar", "patti", "pur", "wan"};
  const std::size_t most = starts.size() * middles.size() * ends.size() * 8;
  if (count > most) throw std::invalid_argument("there are not that many names");

  std::vector<std::string> names;
  names.reserve(count);
  for (std::size_t i = 0; i < count; ++i) {
    std::size_t rest = i;
    const auto pick = [&](const auto& list) {
      return std::string(list[std::exchange(rest, rest / list.size()) % list.size()]);
    };
    std::string name = pick(starts) + pick(middles) + pick(ends);
    if (rest > 0) name += " " + std::string(1, static_cast<char>('A' + rest));
    names.push_back(std::move(name));
  }
  return names;
}

Places named_places(const std::vector<std::string>& names) {
  Places places;
  places.layer = "bench";
  places.crs = "EPSG:4326";
  for (std::size_t i = 0; i < names.size(); ++i) {
    District district;
    district.name = names[i];
    district.census2011 = std::to_string(1000 + i);
    district.lgd = std::to_string(20000 + i);
    places.districts.push_back(std::move(district));
  }
  return places;
}

Records records_naming(const std::vector<std::string>& names, std::size_t count) {
  Records records;
  records.programme = "Bench";
  records.activities.reserve(count);
  for (std::size_t i = 0; i < count; ++i) {
    Activity activity;
    activity.id = "record-" + std::to_string(i);
    activity.title = "Training";
    activity.type = "training";
    activity.dates = DateSpan{{2009, 7, 1}, {2009, 7, 1}};
    PlaceName place;
    // A step without common factor with any usual count, so that neighbours in the list are not neighbours here.
    place.text = as_written(names[i * 7919 % names.size()], i);
    place.where = {"bench", static_cast<long>(i + 1), 1};
    activity.where = place.where;
    activity.districts.push_back(std::move(place));
    records.activities.push_back(std::move(activity));
  }
  return records;
}

}  // namespace zilamap::bench
