// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include <zilamap/error.hpp>
#include <zilamap/language.hpp>

#include "base/files.hpp"
#include "base/text.hpp"
#include "language/reader.hpp"
#include "language/shipped.hpp"
#include "yaml/settings.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace zilamap {

namespace {

using language::Table;
using SharedTable = std::shared_ptr<const Table>;

constexpr std::size_t size_limit = 1u << 20;

/// The language whose phrases are the rule for all others.
constexpr std::string_view first_language = "en";

bool ships(const std::string& code) {
  const auto all = language::shipped();
  return std::ranges::find(all, code, &language::Shipped::code) != all.end();
}

/// "The languages that ship are: en, hi."
std::string advice() {
  std::vector<std::string> codes;
  for (const language::Shipped& one : language::shipped()) codes.emplace_back(one.code);
  return fmt::format("The languages that ship are: {}.", base::join_words(codes, ", "));
}

SharedTable load_shipped(const std::string& code);

/// Reads a text on top of the language that it extends.
SharedTable read(std::string_view text, const std::string& name) {
  const yaml::Document document = yaml::parse(text, name);
  const auto extends = language::extended(document);
  const std::string code = extends ? extends->text() : std::string(first_language);
  if (!ships(code)) {
    extends->fail(fmt::format("No language \"{}\" ships with zilamap.", base::printable(code)), advice());
  }
  return std::make_shared<const Table>(language::read_table(document, load_shipped(code).get()));
}

/// Each language that ships is read once. They extend one another in no circle, which a test checks by reading them.
SharedTable load_shipped(const std::string& code) {
  const auto find = [](std::string_view wanted) {
    return std::ranges::find(language::shipped(), wanted, &language::Shipped::code)->text;
  };
  static const auto first =
      std::make_shared<const Table>(language::read_table(yaml::parse(find(first_language), "en.yaml"), nullptr));
  if (code == first_language) return first;
  return read(find(code), code + ".yaml");
}

template <typename Read>
Language as_language(Read&& read_it) {
  return Language(yaml::settings_or_throw(read_it));
}

}  // namespace

Language load_language(const std::string& code_or_file) {
  if (yaml::is_file_name(code_or_file)) {
    return as_language([&] { return read(base::read_file(code_or_file, size_limit), code_or_file); });
  }
  if (!ships(code_or_file)) {
    throw UsageError(
        fmt::format("there is no language \"{}\". {} A translation file's name ends in .yaml or has a slash "
                    "in it.",
                    base::printable(code_or_file), advice()));
  }
  if (code_or_file == "hi") return hindi();
  return as_language([&] { return load_shipped(code_or_file); });
}

Language parse_language(const std::string& yaml, const std::string& name) {
  return as_language([&] { return read(yaml, name); });
}

const Language& english() {
  static const Language language = as_language([] { return load_shipped("en"); });
  return language;
}

const Language& hindi() {
  static const Language language = as_language([] { return load_shipped("hi"); });
  return language;
}

}  // namespace zilamap
