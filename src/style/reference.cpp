// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include <zilamap/style.hpp>

#include "base/numbers.hpp"
#include "base/text.hpp"
#include "style/values.hpp"
#include "style/visitor.hpp"
#include "style/written.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace zilamap {
namespace style {
namespace {

/// A row of a table.
struct Row {
  std::string key;
  std::string meaning;
  std::string values;
  std::string fallback;
};

/// The keys at the top, or those of one group among them with all that is below it.
struct Section {
  std::string name;  ///< empty at the top
  std::string meaning;
  std::vector<Row> rows;
};

std::string code(std::string_view text) { return fmt::format("`{}`", text); }

std::string codes(std::span<const std::string_view> words) {
  std::vector<std::string> parts;
  for (const std::string_view word : words) parts.push_back(code(word));
  return base::join_words(parts, ", ");
}

std::string range(const Limits& limits) {
  return fmt::format("{} to {}{}{}", base::plain_number(limits.least), base::plain_number(limits.most),
                     limits.unit.empty() ? "" : " ", limits.unit);
}

/// A text for the cell of a table, in which a bar would end it.
std::string cell(std::string_view text) {
  std::string result;
  for (const char c : text) {
    if (c == '|') result += '\\';
    result += c;
  }
  return result;
}

/// Collects a row for each key that is shown.
class Tables final : public Visitor {
 public:
  const std::vector<Section>& sections() const { return m_sections; }

  void group(const Key& key, const std::function<void()>& inside) override { enter(key, "keys", "", inside); }

  void optional_group(const Key& key, bool, const std::function<void()>& inside) override {
    enter(key, "keys", "none", inside);
  }

  void groups(const Key& key, std::size_t, const std::function<void(std::size_t)>& resize,
              const std::function<void(std::size_t)>& each) override {
    resize(1);
    enter({is_at_top() ? std::string(key.name) : fmt::format("{}[]", key.name), key.meaning}, fmt::format("a list of up to {}, each with keys", longest_list),
          "none", [&] { each(0); });
    resize(0);
  }

  void text(const Key& key, std::string& value) override {
    add(key, "text", key.use == Use::needed ? "must be given" : value.empty() ? "none" : code(value));
  }

  void words(const Key& key, LocalText& value) override {
    add(key, "[text](#text), by language", value.empty() ? "none" : value.in("en"));
  }

  void flag(const Key& key, bool& value) override { add(key, "`true`, `false`", value ? "`true`" : "`false`"); }

  void number(const Key& key, double& value, const Limits& limits) override {
    add(key, range(limits), base::plain_number(value));
  }

  void integer(const Key& key, int& value, const Limits& limits) override {
    add(key, range(limits), fmt::format("{}", value));
  }

  void color(const Key& key, Color& value) override { add(key, "[colour](#colour)", value.a == 0 ? "left to the engine" : code(written(value))); }
  void fill(const Key& key, Fill& value) override { add(key, "[fill](#fill)", fill_words(value)); }
  void stroke(const Key& key, Stroke& value) override { add(key, "[line](#line)", stroke_words(value)); }

  void colors(const Key& key, std::vector<Color>& value) override {
    add(key, "[colours](#colours)", value.empty() ? code(automatic_colors) : code(written(value)));
  }

  void types(const Key& key, std::vector<std::string>&) override {
    add(key, fmt::format("a list of up to {}, in small letters with hyphens; `[]`: all", longest_list), "all");
  }

  void rising(const Key& key, std::vector<double>&) override {
    add(key, fmt::format("2 to {} numbers that rise", most_breaks), "none");
  }

  void files(const Key& key, std::vector<std::filesystem::path>&) override {
    add(key, fmt::format("a list of up to {} files", longest_list), "none");
  }

 private:
  void choose(const Key& key, std::size_t& at, std::span<const std::string_view> words) override {
    add(key, codes(words), code(words[at]));
  }

  void choose_several(const Key& key, std::vector<std::size_t>&, std::span<const std::string_view> words) override {
    add(key, fmt::format("a list of {}; `[]`: all", codes(words)), "all");
  }

  static std::string fill_words(const Fill& fill) {
    if (fill == Fill{fill.color}) return code(written(fill.color));
    return fmt::format("{} with {} in {}", code(written(fill.color)), to_string(fill.pattern),
                       code(written(fill.pattern_color)));
  }

  static std::string stroke_words(const Stroke& stroke) {
    return fmt::format("{}, {} mm{}", code(written(stroke.color)), written(stroke.width_mm),
                       stroke.dash_mm.empty() ? "" : ", dashed");
  }

  bool is_at_top() const { return m_path.empty() && m_section == 0; }

  /// A group at the top has a table of its own; one further down adds to that table.
  void enter(const Key& key, const std::string& values, const std::string& fallback,
             const std::function<void()>& inside) {
    if (is_at_top()) {
      add({fmt::format("[{0}](#{0})", key.name), key.meaning}, values, fallback);
      m_section = m_sections.size();
      m_sections.push_back({std::string(key.name), std::string(key.meaning), {}});
      inside();
      m_section = 0;
      return;
    }
    add(key, values, fallback);
    const std::string outer = m_path;
    m_path += fmt::format("{}.", key.name);
    inside();
    m_path = outer;
  }

  void add(const Key& key, std::string values, std::string fallback) {
    const std::string name = m_path + std::string(key.name);
    m_sections[m_section].rows.push_back(
        {name.starts_with('[') ? name : code(name), std::string(key.meaning), std::move(values), std::move(fallback)});
  }

  std::vector<Section> m_sections{Section{}};
  std::size_t m_section = 0;  ///< the one that is filled
  std::string m_path;         ///< of groups inside it: "unit."
};

bool all_alike(const std::vector<Row>& rows) {
  return rows.size() > 3 && std::ranges::all_of(rows, [&](const Row& row) {
           return row.values == rows.front().values && row.fallback == rows.front().fallback;
         });
}

std::string table(const Section& section) {
  const std::vector<Row>& rows = section.rows;
  const bool alike = all_alike(rows);
  std::string text;
  if (alike) {
    text = fmt::format("Each is one of {}; the default is {}.\n\n| Key | Meaning |\n|---|---|\n", rows.front().values,
                       rows.front().fallback);
  } else {
    text = "| Key | Meaning | Values | Default |\n|---|---|---|---|\n";
  }
  for (const Row& row : rows) {
    text += fmt::format("| {} | {} |", row.key, cell(row.meaning));
    if (!alike) text += fmt::format(" {} | {} |", cell(row.values), cell(row.fallback));
    text += '\n';
  }
  return text;
}

/// What stands for itself: the kinds of values that more than one key takes.
std::string kinds() {
  return fmt::format(R"(## Kinds of values

### Text

One line; it is cut after {letters} letters, and `''` is none. A text **by language** is the same in all languages, or a
map of language codes:

```yaml
title: {{en: Workshops, hi: कार्यशालाएँ}}
```

`default` in the map stands for all languages that are not named; without it they have the English text. A text replaces
the one before it in all languages.

### Colour

`'#rrggbb'`, in quotes, because `#` begins a comment. In fills and lines also `'#rrggbbaa'`, where `aa` from `00` to `ff`
is how opaque it is.

### Colours

A list of 1 to {list} colours, or one of {palettes}.
`{automatic}` leaves them to the engine; the others are palettes ([which](styles.md#colours)).

### Fill

A colour alone, which makes it plain, or a map that changes what it names:

| Key | Meaning | Values |
|---|---|---|
| `color` | the ground | colour |
| `pattern` | what lies over it | {patterns} |
| `pattern_color` | the colour of that | colour |
| `spacing_mm` | from mark to mark | {spacing} |
| `weight_mm` | width of a line, diameter of a dot; less than `spacing_mm` | {weight} |

### Line

A map that changes what it names:

| Key | Meaning | Values |
|---|---|---|
| `color` | the colour | colour |
| `width_mm` | 0 draws none | {width} |
| `dash_mm` | dash, gap, dash, gap; `[]` is solid | up to {dashes} lengths in pairs, {dash} each |
)",
                     fmt::arg("letters", base::grouped(static_cast<std::int64_t>(longest_text))),
                     fmt::arg("list", longest_list), fmt::arg("automatic", automatic_colors),
                     fmt::arg("palettes", codes(color_words())), fmt::arg("patterns", codes(pattern_words())),
                     fmt::arg("spacing", range(pattern_spacing)), fmt::arg("weight", range(pattern_weight)),
                     fmt::arg("width", range(line_width)), fmt::arg("dashes", most_dashes),
                     fmt::arg("dash", range(dash_length)));
}

}  // namespace
}  // namespace style

std::string style_reference() {
  Style defaults;
  style::Tables tables;
  style::visit(tables, defaults);
  std::string text = R"(<!-- SPDX-License-Identifier: MIT -->
<!-- Copyright zilamap contributors -->
<!-- Made by `zilamap styles reference` from the code that reads styles. -->

# Reference of the style language

Every key of a style file, in the order in which `zilamap styles show` writes them. [styles.md](styles.md) explains how
they work together. A key that is left out keeps its default, or what the style named by `extends` says; keys of groups
are merged one by one, lists are replaced.

## At the top

)";
  style::Section top = tables.sections().front();
  top.rows.insert(top.rows.begin(),
                  {"`extends`", "The style that this one changes.",
                   "the name of one that ships, or a file beside this one or in a folder below", "none"});
  text += style::table(top);
  for (auto section = tables.sections().begin() + 1; section != tables.sections().end(); ++section) {
    text += fmt::format("\n## {}\n\n{}\n\n{}", section->name, section->meaning, style::table(*section));
  }
  return text + "\n" + style::kinds();
}

}  // namespace zilamap
