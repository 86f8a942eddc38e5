// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "records/place_cells.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <array>
#include <span>
#include <unordered_set>

namespace zilamap::records {

namespace {

/// States and union territories of India, with names in Hindi and some that are no longer official.
constexpr std::array<std::string_view, 48> states{"Andhra Pradesh",
                                                  "Arunachal Pradesh",
                                                  "Assam",
                                                  "Bihar",
                                                  "Chhattisgarh",
                                                  "Goa",
                                                  "Gujarat",
                                                  "Haryana",
                                                  "Himachal Pradesh",
                                                  "Jharkhand",
                                                  "Karnataka",
                                                  "Kerala",
                                                  "Madhya Pradesh",
                                                  "Maharashtra",
                                                  "Manipur",
                                                  "Meghalaya",
                                                  "Mizoram",
                                                  "Nagaland",
                                                  "Odisha",
                                                  "Orissa",
                                                  "Punjab",
                                                  "Rajasthan",
                                                  "Sikkim",
                                                  "Tamil Nadu",
                                                  "Telangana",
                                                  "Tripura",
                                                  "Uttar Pradesh",
                                                  "Uttarakhand",
                                                  "Uttaranchal",
                                                  "West Bengal",
                                                  "Andaman and Nicobar Islands",
                                                  "Chandigarh",
                                                  "Dadra and Nagar Haveli",
                                                  "Daman and Diu",
                                                  "Delhi",
                                                  "Jammu and Kashmir",
                                                  "Ladakh",
                                                  "Lakshadweep",
                                                  "Puducherry",
                                                  "Pondicherry",
                                                  "IN-BR",
                                                  "IN-JH",
                                                  "IN-UP",
                                                  "IN-WB",
                                                  "बिहार",
                                                  "झारखंड",
                                                  "उत्तर प्रदेश",
                                                  "पश्चिम बंगाल"};

constexpr std::array whole_state{std::string_view("state level"),      std::string_view("state wide"),
                                 std::string_view("statewide"),        std::string_view("whole state"),
                                 std::string_view("entire state"),     std::string_view("all districts"),
                                 std::string_view("all district"),     std::string_view("all over the state"),
                                 std::string_view("across the state"), std::string_view("पूरा राज्य"),
                                 std::string_view("पूरे राज्य"),          std::string_view("राज्य स्तर"),
                                 std::string_view("राज्यव्यापी"),        std::string_view("सभी जिले")};

/// Words that part two names, with the spaces around them.
constexpr std::array<std::string_view, 8> joints{" and ", " AND ", " And ", " एवं ", " तथा ", " और ", " व ", " & "};
constexpr std::array<std::string_view, 8> directions{"east", "west",   "north", "south",
                                                     "पूर्वी", "पश्चिमी", "पूर्व",   "पश्चिम"};

using Keys = std::unordered_set<std::string>;

Keys keys_of(std::span<const std::string_view> names) {
  Keys keys;
  for (const std::string_view name : names) keys.insert(base::fold_name(name));
  return keys;
}

/// The parts between separators that stand outside brackets, trimmed, empty ones left out.
std::vector<std::string> split_outside(std::string_view text, std::string_view separators) {
  std::vector<std::string> parts;
  std::string part;
  int depth = 0;
  const auto put = [&] {
    const std::string_view trimmed = base::trim(part);
    if (!trimmed.empty()) parts.emplace_back(trimmed);
    part.clear();
  };
  for (const char c : text) {
    if (c == '(' || c == '[') ++depth;
    if ((c == ')' || c == ']') && depth > 0) --depth;
    if (depth == 0 && separators.find(c) != std::string_view::npos) {
      put();
    } else {
      part += c;
    }
  }
  put();
  return parts;
}

std::string with_commas(std::string_view cell) {
  std::string text = ' ' + std::string(cell) + ' ';
  for (const std::string_view joint : joints) {
    for (std::size_t at = text.find(joint); at != std::string::npos; at = text.find(joint, at + 1)) {
      text.replace(at, joint.size(), ", ");
    }
  }
  return text;
}

/// "East" before "West Champaran" means East Champaran: a direction alone takes over the last words of the next name.
void complete_directions(std::vector<std::string>& parts) {
  static const Keys keys = keys_of(directions);
  for (std::size_t i = 0; i + 1 < parts.size(); ++i) {
    if (!keys.contains(base::fold_name(parts[i]))) continue;
    const std::size_t space = parts[i + 1].find(' ');
    if (space == std::string::npos || !keys.contains(base::fold_name(parts[i + 1].substr(0, space)))) continue;
    parts[i] += parts[i + 1].substr(space);
  }
}

/// A name that stands twice in a cell is one place.
bool names_already(const std::vector<CellPlace>& places, std::string_view name) {
  const std::string key = base::fold_name(name);
  return std::ranges::any_of(places, [&key](const CellPlace& place) { return base::fold_name(place.name) == key; });
}

}  // namespace

bool is_state_name(std::string_view text) {
  static const Keys keys = keys_of(states);
  return keys.contains(base::fold_name(text));
}

bool means_whole_state(std::string_view cell) {
  static const Keys keys = keys_of(whole_state);
  return keys.contains(base::fold_name(cell));
}

std::vector<CellPlace> split_places(std::string_view cell) {
  std::vector<CellPlace> places;
  // Nearly all cells hold one name.
  const bool several =
      cell.find_first_of(",;/|&\n") != std::string_view::npos || cell.find(' ') != std::string_view::npos;
  if (!several) {
    const std::string_view name = base::trim(cell);
    if (!name.empty()) places.push_back({std::string(name), {}});
    return places;
  }
  std::vector<std::string> parts = split_outside(with_commas(cell), ",;/|&\n\r");
  complete_directions(parts);
  for (std::string& part : parts) {
    // A state behind a name says where it is; alone it is all that is said.
    if (!places.empty() && places.back().state.empty() && is_state_name(part)) {
      places.back().state = std::move(part);
    } else if (!names_already(places, part)) {
      places.push_back({std::move(part), {}});
    }
  }
  return places;
}

std::vector<std::string> split_route(std::string_view cell) {
  std::string text(cell);
  const auto replace_all = [&text](std::string_view what) {
    for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, at + 1)) {
      text.replace(at, what.size(), ";");
    }
  };
  for (const std::string_view joint : {" to ", " To ", " TO ", " via ", " से ", " - ", "–", "—", "→", "->"})
    replace_all(joint);
  std::vector<std::string> stops = split_outside(text, ";,|/\n");
  if (stops.size() == 1) {
    const std::vector<std::string> parts = base::split(stops.front(), '-');
    if (parts.size() > 1) stops = parts;
  }
  return stops;
}

}  // namespace zilamap::records
