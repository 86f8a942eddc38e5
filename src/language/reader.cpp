// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "language/reader.hpp"

#include "base/text.hpp"
#include "language/phrase.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <set>
#include <vector>

namespace zilamap::language {

namespace {

using Names = std::vector<std::string_view>;

constexpr std::array<std::string_view, 9> file_keys{"language", "name",   "extends", "plural", "district_names",
                                                    "numbers",  "months", "phrases", "places"};
constexpr std::array<std::string_view, 2> number_keys{"digits", "grouping"};
constexpr std::array<std::string_view, 2> form_keys{"one", "other"};
constexpr std::size_t longest_phrase = 1000;  // bytes
constexpr std::size_t most_places = 5000;

/// Letters and digits, with hyphens between: as BCP 47 has it, without its registry.
bool is_code(std::string_view code) {
  const auto is_plain = [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
  };
  return code.size() >= 2 && code.size() <= 35 && code.front() != '-' && code.back() != '-' &&
         std::all_of(code.begin(), code.end(), is_plain);
}

/// "account" of "account.heading".
std::string_view section_of(std::string_view key) { return key.substr(0, key.find('.')); }

/// The sections of a table, or the keys in one of them.
Names names_in(const Table& table, std::string_view section) {
  Names names;
  for (const auto& [key, phrase] : table.phrases) {
    const std::string_view first = section_of(key);
    if (section.empty() && (names.empty() || names.back() != first)) names.push_back(first);
    if (first == section) names.push_back(std::string_view(key).substr(first.size() + 1));
  }
  return names;
}

/// The same of the file itself, which is its own rule.
Names own_names(const yaml::Node& node) {
  Names names;
  for (const auto& [key, value] : node.entries) names.push_back(key.scalar);
  return names;
}

/// `unit_in` is the form of `unit` that some languages need, so either will do.
std::set<std::string> wanted(std::set<std::string> names) {
  if (names.erase("unit_in") > 0) names.insert("unit");
  return names;
}

std::string in_braces(const std::string& name) { return '{' + name + '}'; }

/// Reads the form of a phrase that has these placeholders; null: any.
std::string read_form(const yaml::Value& value, const std::set<std::string>* rule, bool count_optional) {
  std::string text = value.text();
  if (text.size() > longest_phrase) value.fail(fmt::format("`{}` is too long.", value.name()), "Make it shorter.");
  const Placeholders found = placeholders(text);
  if (!found.wrong.empty()) {
    value.fail(fmt::format("`{}` {}.", value.name(), found.wrong), "Write {count}, with a brace at either end.");
  }
  if (rule == nullptr) return text;
  const std::set<std::string> own = wanted(found.names);
  for (const std::string& name : own) {
    if (rule->contains(name)) continue;
    Names known(rule->begin(), rule->end());
    const std::string_view near = base::nearest(name, known);
    value.fail(fmt::format("`{}` cannot have {}.", value.name(), in_braces(base::printable(name))),
               near.empty() && known.empty() ? "It has no placeholder."
               : near.empty()                ? fmt::format("It can have: {{{}}}.", fmt::join(known, "}, {"))
                                             : fmt::format("Did you mean {}?", in_braces(std::string(near))));
  }
  for (const std::string& name : *rule) {
    if (own.contains(name) || (name == "count" && count_optional)) continue;
    value.fail(fmt::format("`{}` lacks {}.", value.name(), in_braces(name)), "Put it where the word belongs.");
  }
  return text;
}

Phrase read_phrase(const yaml::Value& value, const Phrase* base, Plural plural) {
  std::set<std::string> rule;
  if (base != nullptr) {
    rule = wanted(placeholders(base->other).names);
    rule.merge(wanted(placeholders(base->one).names));
  }
  const std::set<std::string>* names = base == nullptr ? nullptr : &rule;
  Phrase phrase;
  phrase.plural = plural;
  if (value.kind() != yaml::Kind::map) {
    phrase.other = read_form(value, names, false);
    return phrase;
  }
  if (base != nullptr && base->one.empty() && !rule.contains("count")) {
    value.fail(fmt::format("`{}` has one form only.", value.name()), "Write the text alone, without one and other.");
  }
  const yaml::Map forms = value.map(form_keys);
  if (const auto one = forms.find("one")) phrase.one = read_form(*one, names, plural == Plural::one);
  phrase.other = read_form(forms.require("other"), names, false);
  return phrase;
}

/// Every key must have something after it: what is not translated is left out, so that it can be counted.
void refuse_empty(const yaml::Document& document, const yaml::Node& map) {
  for (const auto& [key, value] : map.entries) {
    if (value.kind != yaml::Kind::null) continue;
    throw yaml::Mistake(document.at(key), fmt::format("`{}` has nothing after it.", base::printable(key.scalar)),
                        "Give it a text, or leave the key out.");
  }
}

void read_phrases(const yaml::Document& document, const yaml::Node& node, const Table* base, Table& table) {
  const yaml::Value all(document, node, "phrases");
  all.map(base == nullptr ? own_names(node) : names_in(*base, {}));
  refuse_empty(document, node);
  for (const auto& [section, entries] : node.entries) {
    const yaml::Value part(document, entries, section.scalar);
    part.map(base == nullptr ? own_names(entries) : names_in(*base, section.scalar));
    refuse_empty(document, entries);
    for (const auto& [key, text] : entries.entries) {
      const std::string name = section.scalar + '.' + key.scalar;
      const Phrase* rule = base == nullptr ? nullptr : &base->phrases.find(name)->second;
      table.phrases[name] = read_phrase(yaml::Value(document, text, key.scalar), rule, table.plural);
    }
  }
}

void read_places(const yaml::Document& document, const yaml::Node& node, Table& table) {
  if (node.kind != yaml::Kind::map || node.entries.size() > most_places) {
    yaml::Value(document, node, "places")
        .fail(fmt::format("`places` must be a map of at most {} names.", base::printable(fmt::to_string(most_places))),
              "Write each as `Nepal: नेपाल`.");
  }
  refuse_empty(document, node);
  for (const auto& [name, text] : node.entries) {
    table.places[name.scalar] = yaml::Value(document, text, name.scalar).text();
  }
}

void read_months(const yaml::Value& value, Table& table) {
  const std::vector<yaml::Value> months = value.list("months");
  if (months.size() != table.months.size()) {
    value.fail(fmt::format("`months` must be 12 names, and these are {}.", months.size()), "Begin with January.");
  }
  for (std::size_t i = 0; i < months.size(); ++i) table.months[i] = months[i].text();
}

void read_numbers(const yaml::Value& value, Table& table) {
  static constexpr std::array<std::string_view, 2> digits{"latin", "devanagari"};
  static constexpr std::array<std::string_view, 2> groupings{"international", "indian"};
  const yaml::Map numbers = value.map(number_keys);
  if (const auto choice = numbers.find("digits")) {
    table.digits = static_cast<DigitScript>(choice->choice(digits));
  }
  if (const auto choice = numbers.find("grouping")) {
    table.grouping = static_cast<DigitGrouping>(choice->choice(groupings));
  }
}

/// One finding for all that a translation leaves in the language that it extends.
void note_untranslated(const yaml::Document& document, const Table& base, const std::vector<std::string>& missing,
                       bool said, Table& table) {
  if (missing.empty() || table.code == base.code) return;
  constexpr std::size_t most = 5;
  std::string keys;
  for (std::size_t i = 0; i < std::min(most, missing.size()); ++i) keys += (i == 0 ? "" : ", ") + missing[i];
  if (missing.size() > most) keys += fmt::format(" and {} more", missing.size() - most);
  table.findings.push_back({"not-translated",
                            said ? Severity::info : Severity::warning,
                            {document.file, 0, 0},
                            fmt::format("{} of {} phrases are not translated and stay in {}: {}.", missing.size(),
                                        base.phrases.size(), base.name, keys),
                            said ? "" : "Translate them, or write `extends` with the language that they shall be in."});
}

}  // namespace

std::optional<yaml::Value> extended(const yaml::Document& document) {
  return yaml::root_map(document, "translation file", file_keys).find("extends");
}

Table read_table(const yaml::Document& document, const Table* base) {
  static constexpr std::array<std::string_view, 3> plurals{"none", "one", "zero-one"};
  static constexpr std::array<std::string_view, 2> names{"en", "hi"};
  const yaml::Map root = yaml::root_map(document, "translation file", file_keys);
  refuse_empty(document, document.root);
  Table table;
  if (base != nullptr) table = *base;
  table.findings.clear();
  table.extends = base != nullptr ? base->code : std::string();
  const yaml::Value code = root.require("language");
  table.code = code.text();
  if (!is_code(table.code)) {
    code.fail(fmt::format("`language` cannot be \"{}\".", base::printable(table.code)),
              "Give the code of the language, such as mai, bho or ne.");
  }
  table.name = root.require("name").text();
  if (const auto value = root.find("plural")) table.plural = static_cast<Plural>(value->choice(plurals));
  if (const auto value = root.find("district_names")) table.names_in_hindi = value->choice(names) == 1;
  if (const auto value = root.find("numbers")) read_numbers(*value, table);
  if (const auto value = root.find("months")) read_months(*value, table);
  if (const yaml::Node* places = document.root.find("places")) read_places(document, *places, table);

  Table own;
  own.plural = table.plural;
  if (const yaml::Node* phrases = document.root.find("phrases")) read_phrases(document, *phrases, base, own);
  std::vector<std::string> missing;
  for (const auto& [key, phrase] : table.phrases) {
    if (!own.phrases.contains(key)) missing.push_back(key);
  }
  for (auto& [key, phrase] : own.phrases) table.phrases[key] = std::move(phrase);
  if (base != nullptr) note_untranslated(document, *base, missing, root.find("extends").has_value(), table);
  return table;
}

}  // namespace zilamap::language
