// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <zilamap/export.hpp>
#include <zilamap/finding.hpp>
#include <zilamap/number_format.hpp>

#include <initializer_list>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace zilamap {

namespace language {
struct Table;
}

/// Something that is filled into a phrase: `{name}` becomes `text`.
struct Word {
  std::string_view name;
  std::string_view text;
};

/// The language of a map: every fixed word on it and in its description, names of places, how numbers and dates are
/// written. A value; copies share their words. Without more it is English.
class ZILAMAP_API Language {
 public:
  /// English.
  Language() = default;
  explicit Language(std::shared_ptr<const language::Table> table);

  /// "en", "hi": a BCP 47 code.
  const std::string& code() const;
  /// The code of the language that stands in for what this one lacks; empty for English.
  const std::string& extends() const;
  /// What the language calls itself: "English", "हिन्दी".
  const std::string& name() const;
  /// True when districts go by their Hindi names, where the layer has them.
  bool names_in_hindi() const;
  /// What a translation leaves in another language; empty for what ships.
  const Findings& findings() const;

  /// How the language writes numbers, as few decimals as do.
  NumberFormat number_format() const;
  /// The same language with other digits.
  Language with(DigitScript digits) const;
  /// The same language with other groups of digits.
  Language with(DigitGrouping grouping) const;

  /// The phrase of that key ("account.heading"), filled in. Throws UsageError for an unknown key and for a word that
  /// the phrase needs and does not get.
  std::string say(std::string_view key, std::initializer_list<Word> words = {}) const;
  /// The form of the phrase for that many things. `{count}` is filled in with the number as the language writes it.
  std::string say_count(std::string_view key, double count, std::initializer_list<Word> words = {}) const;
  /// True when that many things take the form `one` of a noun.
  bool is_one(double count) const;
  /// Whether there is a phrase of that key.
  bool has(std::string_view key) const;
  /// Every key, in alphabetical order.
  std::vector<std::string> keys() const;

  /// "1,024" or "2.5": grouped, with the fewest decimals that read back.
  std::string number(double value) const;
  /// A number with its sign, a true minus for less: "+3", "−2", "0".
  std::string signed_number(double value) const;
  /// A text with its digits as the language writes them: "2009-10", "2–4".
  std::string in_digits(std::string_view text) const;

  /// "18 July 2009".
  std::string date(int year, int month, int day) const;
  /// A day written in ISO 8601 ("2009-07-18") as date() has it, any other text as it is.
  std::string date(std::string_view iso) const;
  /// "January" for 1.
  const std::string& month(int month) const;

  /// "A, B and C".
  std::string list(std::span<const std::string> items) const;
  /// "A, B, C and 3 more": at most `most` of the items, or one more than that when only one is left.
  std::string list(std::span<const std::string> items, std::size_t most) const;

  /// The name of a place in this language ("Nepal", "Border with Nepal"), or the name itself.
  std::string place(std::string_view name) const;
  /// Whether the language has a name of its own for the place.
  bool has_place(std::string_view name) const;

 private:
  const language::Table& table() const;

  std::shared_ptr<const language::Table> m_table;  ///< empty: English, as it ships
  std::optional<DigitScript> m_digits;             ///< empty: the table's
  std::optional<DigitGrouping> m_grouping;         ///< empty: the table's
};

/// A language by code ("hi"), which is built in, or read from a translation file when the name ends in .yaml or .yml or
/// has a slash in it; docs/languages.md describes it. What a translation lacks is taken from the language that it
/// extends, English if it names none, with one finding. Throws ConfigError with file, line, column and, for an unknown
/// key, the nearest known one; also for a placeholder that a phrase lacks or cannot have. UsageError for a code that
/// does not ship, with those that do.
ZILAMAP_API Language load_language(const std::string& code_or_file);

/// Reads a translation from a text in memory; `name` stands for the file in errors.
ZILAMAP_API Language parse_language(const std::string& yaml, const std::string& name);

/// English and Hindi as they ship, read once.
ZILAMAP_API const Language& english();
ZILAMAP_API const Language& hindi();

/// Reads "latin" or "devanagari". Throws UsageError for anything else.
ZILAMAP_API DigitScript parse_digits(std::string_view text);

}  // namespace zilamap
