// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include <zilamap/style.hpp>

#include "style/values.hpp"
#include "style/visitor.hpp"
#include "style/written.hpp"

#include <fmt/format.h>

#include <utility>

namespace zilamap {
namespace style {
namespace {

/// Writes a style, a key a line; what is under a key stands two spaces further in.
class Writer final : public Visitor {
 public:
  explicit Writer(std::filesystem::path folder) : m_folder(std::move(folder)) {}

  std::string take() { return std::move(m_text); }

  void group(const Key& key, const std::function<void()>& inside) override {
    line(key, "");
    indented(inside);
  }

  void optional_group(const Key& key, bool there, const std::function<void()>& inside) override {
    if (there) group(key, inside);
  }

  void groups(const Key& key, std::size_t size, const std::function<void(std::size_t)>&,
              const std::function<void(std::size_t)>& each) override {
    line(key, size == 0 ? "[]" : "");
    indented([&] {
      for (std::size_t i = 0; i < size; ++i) {
        m_item = true;
        indented([&] { each(i); });
      }
    });
  }

  void text(const Key& key, std::string& value) override { line(key, written(std::string_view(value))); }

  void words(const Key& key, LocalText& value) override {
    const auto& texts = value.texts();
    if (texts.empty()) return line(key, "''");
    if (texts.size() == 1 && texts.front().first.empty()) {
      return line(key, written(std::string_view(texts.front().second)));
    }
    group(key, [&] {
      for (const auto& [language, text] : texts) {
        line({language.empty() ? any_language : std::string_view(language), ""}, written(std::string_view(text)));
      }
    });
  }

  void flag(const Key& key, bool& value) override { line(key, value ? "true" : "false"); }
  void number(const Key& key, double& value, const Limits&) override { line(key, written(value)); }
  void integer(const Key& key, int& value, const Limits&) override { line(key, fmt::format("{}", value)); }
  void color(const Key& key, Color& value) override { line(key, written(value)); }
  void fill(const Key& key, Fill& value) override { line(key, written(value)); }
  void stroke(const Key& key, Stroke& value) override { line(key, written(value)); }
  void colors(const Key& key, std::vector<Color>& value) override { line(key, written(value)); }
  void types(const Key& key, std::vector<std::string>& value) override { line(key, written(value)); }
  void rising(const Key& key, std::vector<double>& value) override { line(key, written(value)); }

  void files(const Key& key, std::vector<std::filesystem::path>& value) override {
    std::vector<std::string> names;
    for (const auto& file : value) {
      const auto seen = m_folder.empty() ? file : file.lexically_proximate(m_folder);
      names.push_back(seen.generic_string());
    }
    line(key, written(names));
  }

 private:
  void choose(const Key& key, std::size_t& at, std::span<const std::string_view> words) override {
    line(key, words[at]);
  }

  void choose_several(const Key& key, std::vector<std::size_t>& chosen,
                      std::span<const std::string_view> words) override {
    std::vector<std::string_view> names;
    for (const std::size_t at : chosen) names.push_back(words[at]);
    line(key, written_words(names));
  }

  void line(const Key& key, std::string_view value) {
    if (key.use == Use::idle) return;
    std::string before(m_indent, ' ');
    if (m_item) before[m_indent - 2] = '-';
    m_item = false;
    m_text += fmt::format("{}{}:{}{}\n", before, key.name, value.empty() ? "" : " ", value);
  }

  void indented(const std::function<void()>& inside) {
    m_indent += 2;
    inside();
    m_indent -= 2;
  }

  std::filesystem::path m_folder;
  std::string m_text;
  std::size_t m_indent = 0;
  bool m_item = false;  ///< the next line begins an item of a list
};

}  // namespace
}  // namespace style

std::string to_yaml(const Style& style, const std::filesystem::path& folder) {
  Style copy = style;  // whoever shows keys shows fields that can be set
  style::Writer writer(folder);
  style::visit(writer, copy);
  return writer.take();
}

}  // namespace zilamap
