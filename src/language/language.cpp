// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include <zilamap/error.hpp>
#include <zilamap/language.hpp>

#include "base/text.hpp"
#include "language/phrase.hpp"
#include "language/table.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <utility>

namespace zilamap {

namespace {

std::string as_it_is(std::string_view text) { return std::string(text); }

const language::Phrase& phrase_of(const language::Table& table, std::string_view key) {
  const auto found = table.phrases.find(key);
  if (found == table.phrases.end()) throw UsageError(fmt::format("no language has a phrase \"{}\"", key));
  return found->second;
}

/// Reads exactly `length` digits of the text.
bool read_digits(std::string_view text, std::size_t at, std::size_t length, int& value) {
  const char* first = text.data() + at;
  const auto [end, error] = std::from_chars(first, first + length, value);
  return error == std::errc() && end == first + length && value > 0;
}

}  // namespace

Language::Language(std::shared_ptr<const language::Table> table) : m_table(std::move(table)) {}

const language::Table& Language::table() const { return m_table ? *m_table : *english().m_table; }

const std::string& Language::code() const { return table().code; }
const std::string& Language::extends() const { return table().extends; }
const std::string& Language::name() const { return table().name; }
bool Language::names_in_hindi() const { return table().names_in_hindi; }
const Findings& Language::findings() const { return table().findings; }

NumberFormat Language::number_format() const {
  return {.grouping = m_grouping.value_or(table().grouping), .digits = m_digits.value_or(table().digits)};
}

Language Language::with(DigitScript digits) const {
  Language other = *this;
  other.m_digits = digits;
  return other;
}

Language Language::with(DigitGrouping grouping) const {
  Language other = *this;
  other.m_grouping = grouping;
  return other;
}

std::string Language::say(std::string_view key, std::initializer_list<Word> words) const {
  const language::Phrase& phrase = phrase_of(table(), key);
  const bool own_digits = number_format().digits == DigitScript::devanagari;
  return language::fill(phrase.other, words, own_digits ? language::devanagari_digits : as_it_is);
}

std::string Language::say_count(std::string_view key, double count, std::initializer_list<Word> words) const {
  const language::Phrase& phrase = phrase_of(table(), key);
  const bool one = !phrase.one.empty() && language::is_one(phrase.plural, count);
  const std::string counted = number(count);
  std::vector<Word> all(words);
  all.push_back({"count", counted});
  const bool own_digits = number_format().digits == DigitScript::devanagari;
  return language::fill(one ? phrase.one : phrase.other, all, own_digits ? language::devanagari_digits : as_it_is);
}

bool Language::is_one(double count) const { return language::is_one(table().plural, count); }

bool Language::has(std::string_view key) const { return table().phrases.contains(key); }

std::vector<std::string> Language::keys() const {
  std::vector<std::string> keys;
  for (const auto& [key, phrase] : table().phrases) keys.push_back(key);
  return keys;
}

std::string Language::number(double value) const { return format_number(value, number_format()); }

std::string Language::signed_number(double value) const { return (value > 0 ? "+" : "") + number(value); }

std::string Language::in_digits(std::string_view text) const {
  return number_format().digits == DigitScript::devanagari ? language::devanagari_digits(text) : std::string(text);
}

std::string Language::date(int year, int month, int day) const {
  const std::string y = in_digits(fmt::to_string(year));
  const std::string d = in_digits(fmt::to_string(day));
  return say("text.date", {{"day", d}, {"month", this->month(month)}, {"year", y}});
}

std::string Language::date(std::string_view iso) const {
  int year = 0;
  int month = 0;
  int day = 0;
  const bool whole = iso.size() == 10 && iso[4] == '-' && iso[7] == '-' && read_digits(iso, 0, 4, year) &&
                     read_digits(iso, 5, 2, month) && read_digits(iso, 8, 2, day) && month <= 12 && day <= 31;
  return whole ? date(year, month, day) : std::string(iso);
}

const std::string& Language::month(int month) const {
  return table().months[static_cast<std::size_t>(std::clamp(month, 1, 12)) - 1];
}

std::string Language::list(std::span<const std::string> items) const {
  if (items.empty()) return {};
  std::string text = items.front();
  for (std::size_t i = 1; i < items.size(); ++i) {
    text = say(i + 1 == items.size() ? "text.and" : "text.comma", {{"first", text}, {"last", items[i]}});
  }
  return text;
}

std::string Language::list(std::span<const std::string> items, std::size_t most) const {
  if (items.size() <= most + 1) return list(items);
  std::string text;
  for (std::size_t i = 0; i < most; ++i) {
    text = i == 0 ? items[0] : say("text.comma", {{"first", text}, {"last", items[i]}});
  }
  return say_count("text.more", static_cast<double>(items.size() - most), {{"list", text}});
}

std::string Language::place(std::string_view name) const {
  const auto found = table().places.find(name);
  return found == table().places.end() ? std::string(name) : found->second;
}

bool Language::has_place(std::string_view name) const { return table().places.contains(name); }

DigitScript parse_digits(std::string_view text) {
  if (text == "latin") return DigitScript::latin;
  if (text == "devanagari") return DigitScript::devanagari;
  throw UsageError(
      fmt::format("'{}' are no digits that zilamap writes; give latin or devanagari", base::printable(text)));
}

}  // namespace zilamap
