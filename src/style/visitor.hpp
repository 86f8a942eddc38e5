// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <zilamap/style.hpp>

#include <algorithm>
#include <array>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace zilamap::style {

/// How a key stands in a style.
enum class Use {
  free,    ///< may be left out
  needed,  ///< must be given where its group is
  idle     ///< has no effect in the style as it is, so whoever writes the style leaves it out
};

/// The name of a key and what it means, one sentence for the reference.
struct Key {
  std::string_view name;
  std::string_view meaning;
  Use use = Use::free;
};

/// The least and the greatest number that a key takes.
struct Limits {
  double least = 0;
  double most = 0;
  std::string_view unit{};  ///< "mm", "degrees"; empty for plain numbers
};

/// Whoever has to do with every key of the style language: what reads a file, writes a style, and makes the schema and
/// the reference. visit() shows it each key with the field that the key sets, so that none of them can forget one.
class Visitor {
 public:
  virtual ~Visitor() = default;

  /// Keys under a key; `inside` shows them.
  virtual void group(const Key& key, const std::function<void()>& inside) = 0;
  /// The same for what a style may do without: `inside` makes it when it is shown.
  virtual void optional_group(const Key& key, bool there, const std::function<void()>& inside) = 0;
  /// A list of groups. `resize` makes the list so long, `each` shows the keys of one.
  virtual void groups(const Key& key, std::size_t size, const std::function<void(std::size_t)>& resize,
                      const std::function<void(std::size_t)>& each) = 0;

  virtual void text(const Key& key, std::string& value) = 0;
  virtual void words(const Key& key, LocalText& value) = 0;
  virtual void flag(const Key& key, bool& value) = 0;
  virtual void number(const Key& key, double& value, const Limits& limits) = 0;
  virtual void integer(const Key& key, int& value, const Limits& limits) = 0;
  virtual void color(const Key& key, Color& value) = 0;
  virtual void fill(const Key& key, Fill& value) = 0;
  virtual void stroke(const Key& key, Stroke& value) = 0;
  /// A palette's name or a list of colours.
  virtual void colors(const Key& key, std::vector<Color>& value) = 0;
  /// Types of activities, as records write them.
  virtual void types(const Key& key, std::vector<std::string>& value) = 0;
  /// Numbers that rise.
  virtual void rising(const Key& key, std::vector<double>& value) = 0;
  /// Files beside the style's or in a folder below.
  virtual void files(const Key& key, std::vector<std::filesystem::path>& value) = 0;

  /// One of some words.
  template <typename Enum, std::size_t Count>
  void choice(const Key& key, Enum& value, const std::array<Enum, Count>& all) {
    std::array<std::string_view, Count> words;
    std::size_t at = 0;
    for (std::size_t i = 0; i < Count; ++i) {
      words[i] = to_string(all[i]);
      if (all[i] == value) at = i;
    }
    choose(key, at, words);
    value = all[at];
  }

  /// Several of some words; none stands for all.
  template <typename Enum, std::size_t Count>
  void choices(const Key& key, std::vector<Enum>& value, const std::array<Enum, Count>& all) {
    std::array<std::string_view, Count> words;
    for (std::size_t i = 0; i < Count; ++i) words[i] = to_string(all[i]);
    std::vector<std::size_t> chosen;
    for (const Enum one : value) chosen.push_back(static_cast<std::size_t>(std::ranges::find(all, one) - all.begin()));
    choose_several(key, chosen, words);
    value.clear();
    for (const std::size_t at : chosen) value.push_back(all[at]);
  }

 protected:
  virtual void choose(const Key& key, std::size_t& at, std::span<const std::string_view> words) = 0;
  virtual void choose_several(const Key& key, std::vector<std::size_t>& chosen,
                              std::span<const std::string_view> words) = 0;
};

/// Shows every key of the style language in the order of the reference. `extends` is none of them: it says where to
/// begin and is no part of a style.
void visit(Visitor& visitor, Style& style);

}  // namespace zilamap::style
