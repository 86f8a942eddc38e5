// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include <zilamap/error.hpp>
#include <zilamap/style.hpp>

#include "base/files.hpp"
#include "base/text.hpp"
#include "style/history.hpp"
#include "style/reader.hpp"
#include "style/values.hpp"
#include "yaml/settings.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <system_error>

namespace zilamap {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t size_limit = 1u << 20;
constexpr std::size_t depth_limit = 8;

/// The names in the folder that ships, in alphabetical order.
std::vector<std::string> names_in(const fs::path& folder) {
  std::vector<std::string> names;
  std::error_code error;
  for (fs::directory_iterator entry(folder, error), end; !error && entry != end; entry.increment(error)) {
    if (entry->path().extension() == ".yaml") names.push_back(entry->path().stem().string());
  }
  if (error) {
    throw RenderError(
        fmt::format("the folder of styles cannot be read ({}); install zilamap again or name another folder",
                    error.message()),
        {folder.string()});
  }
  std::sort(names.begin(), names.end());
  return names;
}

/// "Did you mean 'coverage'? The styles are: border, ..."
std::string advice_for(const std::string& name, const std::vector<std::string>& names) {
  const std::vector<std::string_view> views(names.begin(), names.end());
  const std::string_view near = base::nearest(name, views);
  return fmt::format("{}The styles that ship are: {}.", near.empty() ? "" : fmt::format("Did you mean `{}`? ", near),
                     base::join_words(names, ", "));
}

/// Reads a chain of styles, each of which may extend another.
class Loader {
 public:
  explicit Loader(const fs::path& styles_folder) : m_folder(styles_folder) {}

  Style load(const std::string& text, const fs::path& file) {
    enter(file);
    const yaml::Document document = yaml::parse(text, file.string());
    Style style;
    if (const auto base = yaml::Value(document, document.root, "style").member("extends")) {
      style = load_base(*base, file);
    }
    style::apply(document, file.parent_path(), style, m_cut);
    m_history.note(document, style);
    style.name = file.stem().string();
    style.findings = m_history.findings(style);
    style.findings.insert(style.findings.end(), m_cut.begin(), m_cut.end());
    return style;
  }

 private:
  Style load_base(const yaml::Value& value, const fs::path& file) {
    const fs::path base = base_file(value, file);
    if (m_chain.size() == depth_limit) {
      value.fail(fmt::format("The styles extend one another more than {} times.", depth_limit),
                 "Make the chain shorter.");
    }
    if (std::find(m_chain.begin(), m_chain.end(), identity(base)) != m_chain.end()) {
      value.fail(fmt::format("The style extends itself, by way of {}.", base.string()), "Break the circle.");
    }
    if (std::error_code error; !fs::exists(base, error)) {
      value.fail(fmt::format("There is no style {}.", base.string()),
                 "Name a file beside this one, or a style that ships.");
    }
    return load(base::read_file(base, size_limit), base);
  }

  fs::path base_file(const yaml::Value& value, const fs::path& file) const {
    const std::string text = value.text();
    if (yaml::is_file_name(text)) {
      return file.parent_path() / style::path_below(value, text);
    }
    const auto names = names_in(m_folder);
    if (std::find(names.begin(), names.end(), text) == names.end()) {
      value.fail(fmt::format("No style \"{}\" ships with zilamap.", base::printable(text)), advice_for(text, names));
    }
    return m_folder / (text + ".yaml");
  }

  void enter(const fs::path& file) { m_chain.push_back(identity(file)); }

  static fs::path identity(const fs::path& file) {
    std::error_code error;
    const fs::path whole = fs::weakly_canonical(file, error);
    return error ? file : whole;
  }

  const fs::path& m_folder;
  std::vector<fs::path> m_chain;
  style::History m_history;
  Findings m_cut;  ///< texts that are too long, in all documents of the chain
};

Style load_file(const fs::path& file, const fs::path& styles_folder) {
  return yaml::settings_or_throw([&] { return Loader(styles_folder).load(base::read_file(file, size_limit), file); });
}

}  // namespace

Style load_style(const std::string& name_or_file, const fs::path& styles_folder) {
  if (yaml::is_file_name(name_or_file)) return load_file(name_or_file, styles_folder);
  const auto names = names_in(styles_folder);
  if (std::find(names.begin(), names.end(), name_or_file) == names.end()) {
    throw UsageError(fmt::format("there is no style \"{}\". {} A file's name ends in .yaml or has a slash in it.",
                                 base::printable(name_or_file), advice_for(name_or_file, names)));
  }
  return load_file(styles_folder / (name_or_file + ".yaml"), styles_folder);
}

Style parse_style(const std::string& yaml, const std::string& name, const fs::path& styles_folder) {
  return yaml::settings_or_throw([&] { return Loader(styles_folder).load(yaml, name); });
}

std::vector<Style> shipped_styles(const fs::path& styles_folder) {
  std::vector<Style> styles;
  for (const std::string& name : names_in(styles_folder)) {
    styles.push_back(load_file(styles_folder / (name + ".yaml"), styles_folder));
  }
  return styles;
}

}  // namespace zilamap
