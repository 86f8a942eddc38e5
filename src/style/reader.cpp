// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "style/reader.hpp"

#include "base/text.hpp"
#include "style/together.hpp"
#include "style/values.hpp"
#include "style/visitor.hpp"

#include <fmt/format.h>

#include <functional>
#include <optional>
#include <system_error>
#include <utility>

namespace zilamap::style {
namespace {

/// A key with nothing after it is a slip: most often a colour without quotes, which YAML takes for a comment.
void refuse_nothing(const yaml::Document& document, const yaml::Node& node) {
  const auto check = [&](const yaml::Node& value, const yaml::Node& place) {
    if (value.kind == yaml::Kind::null) {
      throw yaml::Mistake(
          document.at(place),
          fmt::format("There is no value{}.", place.scalar.empty() ? "" : " after `" + place.scalar + "`"),
          "Give one or leave the key out; a colour needs quotes, '#rrggbb', because # begins a comment.");
    }
    refuse_nothing(document, value);
  };
  for (const yaml::Node& item : node.items) check(item, item);
  for (const auto& [key, value] : node.entries) check(value, key);
}

bool is_language(std::string_view code) {
  return (code.size() == 2 || code.size() == 3) &&
         code.find_first_not_of("abcdefghijklmnopqrstuvwxyz") == std::string_view::npos;
}

/// Sets what a document says and leaves the rest.
class Reader final : public Visitor {
 public:
  Reader(std::filesystem::path folder, Findings& findings) : m_folder(std::move(folder)), m_findings(findings) {}

  /// Reads the keys that `inside` shows from a map. The first showing collects their names, so that unknown ones are
  /// found; the second one reads.
  template <typename MakeMap>
  void read(const MakeMap& make_map, const std::function<void()>& inside) {
    std::vector<std::string_view> keys = m_more_keys;
    m_more_keys.clear();
    std::swap(m_collected, keys);
    m_collecting = true;
    inside();
    m_collecting = false;
    std::swap(m_collected, keys);
    const std::optional<yaml::Map> outer = m_map;
    m_map = make_map(std::span<const std::string_view>(keys));
    inside();
    m_map = outer;
  }

  /// A key beside those that are shown.
  void also_known(std::string_view key) { m_more_keys.push_back(key); }

  void group(const Key& key, const std::function<void()>& inside) override {
    if (const auto value = find(key)) read([&](auto keys) { return value->map(keys); }, inside);
  }

  void optional_group(const Key& key, bool, const std::function<void()>& inside) override { group(key, inside); }

  void groups(const Key& key, std::size_t, const std::function<void(std::size_t)>& resize,
              const std::function<void(std::size_t)>& each) override {
    const auto value = find(key);
    if (!value) return;
    const std::vector<yaml::Value> items = value->list();
    if (items.size() > longest_list) value->fail(fmt::format("`{}` has {} items.", key.name, items.size()));
    resize(items.size());
    for (std::size_t i = 0; i < items.size(); ++i) {
      read([&](auto keys) { return items[i].map(keys); }, [&] { each(i); });
    }
  }

  void text(const Key& key, std::string& text) override {
    if (const auto value = find(key)) text = key.use == Use::needed ? value->text() : line(*value, m_findings);
  }

  void words(const Key& key, LocalText& words) override {
    const auto value = find(key);
    if (!value) return;
    if (value->kind() != yaml::Kind::map) {
      words = LocalText(line(*value, m_findings));
      return;
    }
    // What stood there before goes in every language: a new English title beside an old Hindi one would be another map.
    words = {};
    const std::vector<yaml::Value> languages = value->entries();
    if (languages.size() > longest_list) value->fail(fmt::format("`{}` has {} languages.", key.name, languages.size()));
    for (const yaml::Value& one : languages) {
      if (!is_language(one.name()) && one.name() != any_language) {
        one.fail(fmt::format("\"{}\" is no language.", base::printable(one.name())),
                 fmt::format("Use its code: en, hi, ne; or `{}` for all others.", any_language));
      }
      words.set(one.name() == any_language ? std::string_view() : one.name(),
                one_line(one, one.text(), m_findings));
    }
    if (words.empty()) {
      value->fail(fmt::format("`{}` has no text.", key.name), "Give it one: {en: '...', hi: '...'}.");
    }
  }

  void flag(const Key& key, bool& flag) override {
    if (const auto value = find(key)) flag = value->boolean();
  }

  void number(const Key& key, double& number, const Limits& limits) override {
    if (const auto value = find(key)) number = value->number(limits.least, limits.most);
  }

  void integer(const Key& key, int& number, const Limits& limits) override {
    if (const auto value = find(key)) {
      number = static_cast<int>(
          value->integer(static_cast<std::int64_t>(limits.least), static_cast<std::int64_t>(limits.most)));
    }
  }

  void color(const Key& key, Color& color) override {
    if (const auto value = find(key)) color = style::color(*value);
  }

  void fill(const Key& key, Fill& fill) override {
    if (const auto value = find(key)) apply(*value, fill);
  }

  void stroke(const Key& key, Stroke& stroke) override {
    if (const auto value = find(key)) apply(*value, stroke);
  }

  void colors(const Key& key, std::vector<Color>& colors) override {
    if (const auto value = find(key)) colors = style::colors(*value);
  }

  void types(const Key& key, std::vector<std::string>& types) override {
    const auto value = find(key);
    if (!value) return;
    types = value->texts();
    if (types.size() > longest_list) value->fail(fmt::format("There are {} types.", types.size()));
    for (const std::string& type : types) {
      if (is_type(type)) continue;
      value->fail(fmt::format("`{}` cannot have \"{}\".", value->name(), type),
                  "Types are written in small letters with hyphens, as in the records: 'training'.");
    }
  }

  void rising(const Key& key, std::vector<double>& numbers) override {
    const auto value = find(key);
    if (!value) return;
    numbers.clear();
    for (const yaml::Value& item : value->list()) {
      const double edge = item.number(-largest_break, largest_break);
      if (!numbers.empty() && edge <= numbers.back()) {
        item.fail(fmt::format("`{}` must rise, and {} comes after {}.", key.name, edge, numbers.back()));
      }
      numbers.push_back(edge);
    }
    if (numbers.size() < 2 || numbers.size() > most_breaks) {
      value->fail(fmt::format("`{}` has {} numbers.", key.name, numbers.size()),
                  fmt::format("Give from 2 to {}: the lower edge of each class, and the upper edge of the last.",
                              most_breaks));
    }
  }

  void files(const Key& key, std::vector<std::filesystem::path>& files) override {
    const auto value = find(key);
    if (!value) return;
    files.clear();
    for (const std::string& text : value->texts()) {
      files.push_back(m_folder / path_below(*value, text));
      if (std::error_code error; !std::filesystem::is_regular_file(files.back(), error)) {
        value->fail(fmt::format("There is no file {}.", files.back().string()),
                    "Files are looked for from the folder of the style that names them.");
      }
    }
    if (files.size() > longest_list) value->fail(fmt::format("There are {} files.", files.size()));
  }

 private:
  void choose(const Key& key, std::size_t& at, std::span<const std::string_view> words) override {
    if (const auto value = find(key)) at = value->choice(words);
  }

  void choose_several(const Key& key, std::vector<std::size_t>& chosen,
                      std::span<const std::string_view> words) override {
    const auto value = find(key);
    if (!value) return;
    chosen.clear();
    for (const yaml::Value& item : value->list()) chosen.push_back(item.choice(words));
    if (chosen.size() > words.size()) {
      value->fail(fmt::format("There are more {} than kinds of them.", key.name), "Name each once.");
    }
  }

  std::optional<yaml::Value> find(const Key& key) {
    if (m_collecting) {
      m_collected.push_back(key.name);
      return std::nullopt;
    }
    return key.use == Use::needed ? m_map->require(key.name) : m_map->find(key.name);
  }

  std::filesystem::path m_folder;
  Findings& m_findings;
  std::optional<yaml::Map> m_map;
  bool m_collecting = false;
  std::vector<std::string_view> m_collected;
  std::vector<std::string_view> m_more_keys;
};

}  // namespace

void apply(const yaml::Document& document, const std::filesystem::path& folder, Style& style, Findings& findings) {
  refuse_nothing(document, document.root);
  Reader reader(folder, findings);
  reader.also_known("extends");
  const Measure before = style.measure;
  std::optional<yaml::Map> root;
  reader.read(
      [&](auto keys) {
        root = yaml::root_map(document, "style", keys);
        return *root;
      },
      [&] { visit(reader, style); });
  if (has_other_looks(before, style.measure)) forget_looks(*root, style);
  check_together(*root, style);
}

}  // namespace zilamap::style
