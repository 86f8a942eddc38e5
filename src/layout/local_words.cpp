// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "layout/local_words.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace zilamap::layout {

namespace {

/// Whether a language other than English has a name for the district.
bool has_name(const District& district, const Language& language) {
  return language.has_place(district.name) || !district.name_hi.empty();
}

std::string people_sentence(const Balance& balance, const Language& language) {
  const auto say = [&](std::string_view key) {
    const std::string count = language.number(static_cast<double>(balance.people_in));
    const std::string placed = language.number(static_cast<double>(balance.people_placed));
    const std::string together = language.number(static_cast<double>(balance.people_together));
    const std::int64_t known = balance.people_placed + balance.people_together;
    const std::string rest = language.number(static_cast<double>(balance.people_in - known));
    return language.say(key, {{"count", count}, {"placed", placed}, {"together", together}, {"rest", rest}});
  };
  if (balance.people_in == 1) return say(balance.people_placed == 1 ? "people.one_placed" : "people.one_not_placed");
  if (balance.people_placed == balance.people_in) return say("people.all_placed");
  if (balance.people_together == 0)
    return say(balance.people_placed == 0 ? "people.none_placed" : "people.some_placed");
  if (balance.people_together == balance.people_in) return say("people.all_together");
  const bool rest = balance.people_in > balance.people_placed + balance.people_together;
  return say(rest ? "people.some_together_rest" : "people.some_together");
}

}  // namespace

std::string name_of(const District& district, const Language& language) {
  if (language.names_in_hindi() && !language.has_place(district.name) && !district.name_hi.empty()) {
    return district.name_hi;
  }
  return language.place(district.name);
}

std::string name_of(const District& district, std::string_view place, const Language& language) {
  return place.empty() || place == district.name ? name_of(district, language) : language.place(place);
}

std::string unit_of(const Places& places, const Language& language, const char* key, double count) {
  const std::string phrase = fmt::format("{}.{}", key, places.unit);
  if (language.has(phrase)) return language.say_count(phrase, count);
  return language.is_one(count) || language.code() != "en" ? places.unit : places.unit + 's';
}

std::string day(const Date& date, const Language& language) { return language.date(date.year, date.month, date.day); }

std::string days(const DateSpan& span, const Language& language) {
  if (span.first == span.last) return day(span.first, language);
  return language.say("text.dates", {{"first", day(span.first, language)}, {"last", day(span.last, language)}});
}

std::string type_of(const std::string& type, const Language& language) {
  const std::string key = "type." + type;
  if (language.has(key)) return language.say(key);
  // Records are read with hyphens between the words of a type.
  std::string words = type;
  std::ranges::replace(words, '-', ' ');
  return words;
}

const std::string& title_of(const Activity& activity, const Language& language) {
  return language.names_in_hindi() && !activity.title_hi.empty() ? activity.title_hi : activity.title;
}

std::string sentence_of(const Balance& balance, const Language& language) {
  const auto number = [&](std::size_t n) { return language.number(static_cast<double>(n)); };
  std::string text = language.say_count("account.balance", static_cast<double>(balance.read),
                                        {{"placed", number(balance.placed)},
                                         {"state_wide", number(balance.state_wide)},
                                         {"unplaced", number(balance.unplaced)},
                                         {"rejected", number(balance.rejected)}});
  const bool people = balance.people_in > 0;
  const bool withheld = balance.withheld > 0;
  if (!people && !withheld) return text;
  const std::string first = people ? people_sentence(balance, language) : std::string();
  const std::string last =
      withheld ? language.say_count("people.withheld", static_cast<double>(balance.withheld)) : std::string();
  text += ' ';
  const std::string both =
      people && withheld ? language.say("text.semicolon", {{"first", first}, {"last", last}}) : first + last;
  return text + language.say("text.sentence", {{"text", both}});
}

std::string short_number(const Language& language, double value) {
  if (!std::isfinite(value) || value == std::round(value)) return language.number(value);
  const double digits_before = std::floor(std::log10(std::fabs(value))) + 1;
  if (digits_before >= 3) return language.number(std::round(value));
  // Times a power of ten, as a division gives the nearest number to the decimals that are wanted.
  const double unit = std::pow(10.0, std::min(3 - digits_before, 300.0));
  return language.number(std::round(value * unit) / unit);
}

void note_names(const Places& places, const Language& language, Findings& findings) {
  if (!language.names_in_hindi()) return;
  std::vector<std::string> names;
  for (const District& district : places.districts) {
    if (!district.name.empty() && !has_name(district, language)) names.push_back(district.name);
  }
  if (names.empty()) return;
  constexpr std::size_t most = 10;
  findings.push_back({"name-not-translated",
                      Severity::info,
                      {},
                      fmt::format("{} of {} districts have no name in {} and go by the one in the layer: {}.",
                                  names.size(), places.districts.size(), language.name(), english().list(names, most)),
                      "Add a field name_hi to the layer, or `places` to a translation file."});
}

}  // namespace zilamap::layout
