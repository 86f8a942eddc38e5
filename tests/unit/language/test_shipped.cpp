// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include <zilamap/language.hpp>

#include "base/month_names.hpp"
#include "yaml/document.hpp"

#include <catch2/catch.hpp>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <regex>
#include <set>
#include <string>

namespace fs = std::filesystem;
using zilamap::Language;
using zilamap::load_language;
using zilamap::yaml::Kind;
using zilamap::yaml::Node;

namespace {

const fs::path source = ZILAMAP_SOURCE_FOLDER;

std::string read(const fs::path& file) {
  std::ifstream stream(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(stream), {}};
}

/// The placeholders of every phrase of a file, by "section.key", read by other means than the library's.
std::map<std::string, std::set<std::string>> placeholders(const std::string& code) {
  static const std::regex braces("\\{([a-z_]+)\\}");
  const auto document = zilamap::yaml::parse(read(source / "languages" / (code + ".yaml")), code);
  std::map<std::string, std::set<std::string>> found;
  const auto add = [&](std::set<std::string>& names, const std::string& text) {
    for (std::sregex_iterator at(text.begin(), text.end(), braces), end; at != end; ++at) {
      const std::string name = (*at)[1];
      names.insert(name == "unit_in" ? "unit" : name);
    }
  };
  for (const auto& [section, entries] : document.root.find("phrases")->entries) {
    for (const auto& [key, value] : entries.entries) {
      std::set<std::string>& names = found[section.scalar + '.' + key.scalar];
      if (value.kind == Kind::scalar) add(names, value.scalar);
      for (const auto& [form, text] : value.entries) add(names, text.scalar);
    }
  }
  return found;
}

}  // namespace

TEST_CASE("Hindi has every phrase of English, with the same placeholders", "[language]") {
  const auto english = placeholders("en");
  const auto hindi = placeholders("hi");
  CHECK(english.size() > 140);
  CHECK(hindi == english);
  CHECK(load_language("hi").findings().empty());
}

TEST_CASE("every language that ships can be read and is whole", "[language]") {
  for (const auto& entry : fs::directory_iterator(source / "languages")) {
    const std::string code = entry.path().stem().string();
    const Language language = load_language(code);
    INFO(code);
    CHECK(language.code() == code);
    CHECK(language.findings().empty());
    for (int month = 1; month <= 12; ++month) CHECK(zilamap::base::month_of(language.month(month)) == month);
  }
}

TEST_CASE("every phrase that the code names is there", "[language]") {
  static const std::regex call(
      "\\bsay(?:_count)?\\(\\s*(?:[a-z_.]+ \\? )?\"([a-z_]+\\.[a-z_]+)\"|"
      "\"((?:describe|account|people|title|furniture|legend|text|rate)\\.[a-z_]+)\"");
  const Language language = load_language("en");
  std::size_t count = 0;
  for (const auto& entry : fs::recursive_directory_iterator(source / "src")) {
    if (entry.path().extension() != ".cpp" || entry.path().parent_path().filename() == "cli") continue;
    const std::string text = read(entry.path());
    for (std::sregex_iterator at(text.begin(), text.end(), call), end; at != end; ++at) {
      const std::string key = (*at)[1].matched ? (*at)[1] : (*at)[2];
      INFO(entry.path().filename().string() << ": " << key);
      CHECK(language.has(key));
      ++count;
    }
  }
  CHECK(count > 40);
}
