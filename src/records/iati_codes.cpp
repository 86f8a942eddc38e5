// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "records/iati_codes.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <string>
#include <unordered_set>
#include <utility>
#include <vector>

namespace zilamap::records::iati {

namespace {

using Words = std::unordered_set<std::string>;

constexpr std::array<std::pair<std::string_view, std::string_view>, 4> roles{
    {{"1", "funding"}, {"2", "accountable"}, {"3", "extending"}, {"4", "implementing"}}};

constexpr std::array<std::pair<std::string_view, std::string_view>, 6> statuses{{{"1", "pipeline"},
                                                                                 {"2", "implementation"},
                                                                                 {"3", "finalisation"},
                                                                                 {"4", "closed"},
                                                                                 {"5", "cancelled"},
                                                                                 {"6", "suspended"}}};

template <std::size_t n>
std::string_view word_of(std::string_view code,
                         const std::array<std::pair<std::string_view, std::string_view>, n>& words) {
  const auto found = std::find_if(words.begin(), words.end(), [&](const auto& word) { return word.first == code; });
  return found == words.end() ? std::string_view() : found->second;
}

/// Words as fold_name() makes them.
Words folded(std::string_view words) {
  Words keys;
  for (const std::string& word : base::split(words, ' ')) keys.insert(base::fold_name(word));
  return keys;
}

/// Words that count persons.
const Words& person_words() {
  static const Words words = folded(
      "people person persons participant participants trainee trainees trained beneficiary beneficiaries reached "
      "attendee attendees individual individuals woman women man men girl girls boy boys child children youth adult "
      "adults student students teacher teachers police policemen officer officers official officials volunteer "
      "volunteers worker workers survivor survivors victim victims member members migrant migrants "
      "लोग लोगों व्यक्ति व्यक्तियों प्रतिभागी प्रतिभागियों प्रशिक्षित लाभार्थी लाभार्थियों महिला महिलाओं बच्चे बच्चों पुलिसकर्मी "
      "पुलिसकर्मियों पीड़ित");
  return words;
}

/// Words that count something else.
const Words& thing_words() {
  static const Words words = folded(
      "training trainings session sessions workshop workshops meeting meetings event events campaign campaigns "
      "household households family families village villages school schools percentage percent share rate proportion "
      "ratio material materials centre centres center centers unit units case cases visit visits organisation "
      "organisations organization organizations institution institutions group groups committee committees report "
      "reports budget प्रशिक्षणों कार्यशाला बैठक परिवार गाँव गांव विद्यालय प्रतिशत");
  return words;
}

/// Adults or children by a range of years: "18+", "0-17", "under 18", "<18".
Group group_of_years(std::string_view value) {
  std::vector<int> years;
  for (const char* at = value.data(); at < value.data() + value.size();) {
    int number = 0;
    const auto [end, error] = std::from_chars(at, value.data() + value.size(), number);
    if (error == std::errc()) years.push_back(number < 0 ? -number : number);
    at = error == std::errc::invalid_argument ? at + 1 : end;
  }
  constexpr int grown_up = 18;
  if (years.empty() || years.size() > 2) return Group::other;
  const std::string key = base::fold_name(value);
  const bool below = value.find('<') != std::string_view::npos || key.starts_with("under") || key.starts_with("below");
  const bool open = value.find_first_of("+>") != std::string_view::npos || key.starts_with("over") ||
                    key.starts_with("above") || key.ends_with("above");
  if (years.size() == 2) {
    if (years[1] < grown_up) return Group::children;
    return years[0] >= grown_up ? Group::adults : Group::other;
  }
  if (below) return years[0] <= grown_up ? Group::children : Group::other;
  if (open) return years[0] >= grown_up - 1 ? Group::adults : Group::other;
  return Group::other;
}

}  // namespace

std::string_view role_of(std::string_view code) { return word_of(code, roles); }

std::string_view status_of(std::string_view code) { return word_of(code, statuses); }

Group group_of(std::string_view name, std::string_view value) {
  constexpr std::size_t longest = 100;  // bytes; what is longer is no such word
  if (name.size() > longest || value.size() > longest) return Group::other;
  static const Words total = folded("total all both any कुल");
  static const Words female = folded("female females f woman women girl girls महिला महिलाएं महिलाएँ बालिका");
  static const Words male = folded("male males m man men boy boys पुरुष बालक");
  static const Words adults = folded("adult adults वयस्क");
  static const Words children = folded("child children minor minors बच्चे");
  const std::string key = base::fold_name(value);
  if (key.empty() || total.contains(key)) return Group::all;
  const std::vector<std::string> names = base::split(base::fold_name(name), ' ');
  const auto is_about = [&](std::string_view word) {
    return std::find(names.begin(), names.end(), word) != names.end();
  };
  if (is_about("sex") || is_about("gender") || is_about("लिंग")) {
    return female.contains(key) ? Group::female : male.contains(key) ? Group::male : Group::other;
  }
  if (is_about("age") || is_about("आयु")) {
    return adults.contains(key) ? Group::adults : children.contains(key) ? Group::children : group_of_years(value);
  }
  return Group::other;
}

bool counts_people(std::string_view title) {
  for (const std::string& word : base::split(base::fold_name(title), ' ')) {
    if (person_words().contains(word)) return true;
    if (thing_words().contains(word)) return false;
  }
  return false;
}

}  // namespace zilamap::records::iati
