// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "export/pdf_alt.hpp"

#include "base/text.hpp"
#include "draw/scripts.hpp"
#include "export/language_tag.hpp"

#include <fmt/format.h>

#include <charconv>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace zilamap::exporting {
namespace {

constexpr std::size_t entry_length = 20;  // of the table of objects; PDF 1.7, 7.5.4

/// A text as UTF-16 in hexadecimal digits, with its byte order mark.
std::string text_string(std::string_view utf8) {
  std::string digits = "<FEFF";
  for (const char32_t point : base::code_points(utf8)) {
    if (point < 0x10000) {
      digits += fmt::format("{:04X}", static_cast<std::uint32_t>(point));
    } else {
      const auto rest = static_cast<std::uint32_t>(point) - 0x10000;
      digits += fmt::format("{:04X}{:04X}", 0xD800 + (rest >> 10), 0xDC00 + (rest & 0x3FF));
    }
  }
  return digits + ">";
}

std::optional<std::size_t> number_after(std::string_view text, std::string_view words) {
  const std::size_t at = text.rfind(words);
  if (at == std::string_view::npos) return std::nullopt;
  std::size_t number = 0;
  const char* begin = text.data() + at + words.size();
  if (std::from_chars(begin, text.data() + text.size(), number).ec != std::errc()) return std::nullopt;
  return number;
}

/// Finds objects in a document, and collects new versions of them.
class Update {
 public:
  explicit Update(std::string_view pdf) : m_pdf(pdf) {
    m_table = number_after(pdf, "startxref\n").value_or(pdf.size());
    m_count = number_after(pdf, "/Size ").value_or(0);
    m_root = number_after(pdf, "/Root ").value_or(0);
    m_info = number_after(pdf, "/Info ").value_or(0);
    const std::string head = fmt::format("xref\n0 {}\n", m_count);
    const bool known = m_table < pdf.size() && pdf.substr(m_table).starts_with(head) &&
                       (pdf.size() - m_table - head.size()) / entry_length >= m_count;
    m_entries = m_table + head.size();
    if (!known) m_count = 0;
  }

  std::size_t count() const { return m_count; }
  std::size_t root() const { return m_root; }

  /// The object, from its number to `endobj`, when it begins with these words; else empty.
  std::string_view object(std::size_t number, std::string_view begins) const {
    std::size_t at = m_pdf.size();
    const char* entry = m_pdf.data() + m_entries + number * entry_length;
    std::from_chars(entry, entry + 10, at);
    if (at >= m_pdf.size()) return {};
    const std::string_view rest = m_pdf.substr(at);
    if (!rest.starts_with(fmt::format("{} 0 obj\n{}", number, begins))) return {};
    const std::size_t end = rest.find(">>\nendobj\n");
    return end == std::string_view::npos ? std::string_view{} : rest.substr(0, end);
  }

  /// A new version of the object with more in its dictionary.
  void add(std::size_t number, std::string_view object, std::string_view more) {
    m_places.push_back({number, m_pdf.size() + m_text.size()});
    m_text += fmt::format("{}{}\n>>\nendobj\n", object, more);
  }

  /// A new object; returns its number.
  std::size_t add_new(std::string_view dictionary) {
    add(m_count, fmt::format("{} 0 obj\n<< ", m_count), dictionary);
    return m_count++;
  }

  std::string take() {
    const std::size_t table = m_pdf.size() + m_text.size();
    m_text += "xref\n";
    for (const auto& [number, at] : m_places) m_text += fmt::format("{} 1\n{:010} 00000 n \n", number, at);
    m_text +=
        fmt::format("trailer\n<< /Size {}\n   /Root {} 0 R\n   /Info {} 0 R\n   /Prev {}\n>>\nstartxref\n{}\n%%EOF\n",
                    m_count, m_root, m_info, m_table, table);
    return std::move(m_text);
  }

 private:
  struct Place {
    std::size_t number;
    std::size_t at;
  };

  std::string_view m_pdf;
  std::size_t m_table = 0;
  std::size_t m_entries = 0;
  std::size_t m_count = 0;
  std::size_t m_root = 0;
  std::size_t m_info = 0;
  std::string m_text;
  std::vector<Place> m_places;
};

/// The object's text with the value of a key exchanged; the key must be there and its line end with the value.
std::string with_value(std::string_view object, std::string_view key, std::string_view value) {
  const std::size_t begin = object.find(key);
  const std::size_t end = object.find('\n', begin);
  if (end == std::string_view::npos) return std::string(object);
  return fmt::format("{}{} {}{}", object.substr(0, begin), key, value, object.substr(end));
}

}  // namespace

bool add_alternatives(Bytes& pdf, std::span<const Scene* const> scenes) {
  Update update({reinterpret_cast<const char*>(pdf.data()), pdf.size()});
  std::vector<std::size_t> figures;
  for (std::size_t number = 1; number < update.count(); ++number) {
    if (!update.object(number, "<< /Type /StructElem\n   /S /Figure\n").empty()) figures.push_back(number);
  }
  if (figures.size() != scenes.size() || update.root() == 0 || update.root() >= update.count()) return false;
  const std::string_view catalog = update.object(update.root(), "<< /Type /Catalog\n");
  const std::size_t tree = number_after(catalog, "/StructTreeRoot ").value_or(0);
  if (catalog.empty() || tree == 0 || tree >= update.count()) return false;
  const std::string_view root = update.object(tree, "<< /Type /StructTreeRoot\n");
  if (root.empty()) return false;
  // A tagged document has one root. Cairo has none, as tags must end with their page.
  std::string kids;
  for (const std::size_t figure : figures) kids += fmt::format(" {} 0 R", figure);
  const std::size_t document =
      update.add_new(fmt::format("/Type /StructElem\n   /S /Document\n   /P {} 0 R\n   /K [{} ]", tree, kids));
  update.add(tree, with_value(root, "   /K", fmt::format("[ {} 0 R ]", document)), "");
  for (std::size_t i = 0; i < figures.size(); ++i) {
    const std::string object = with_value(update.object(figures[i], ""), "   /P", fmt::format("{} 0 R", document));
    const std::string text = draw::printable_utf8(scenes[i]->description);
    update.add(figures[i], object, fmt::format("   /Alt {}", text_string(text)));
  }
  const std::string language = language_tag(scenes.front()->language);
  std::string more = "   /MarkInfo << /Marked true >>\n   /ViewerPreferences << /DisplayDocTitle true >>";
  if (!language.empty()) more += fmt::format("\n   /Lang ({})", language);
  update.add(update.root(), catalog, more);
  const std::string text = update.take();
  pdf.insert(pdf.end(), text.begin(), text.end());
  return true;
}

}  // namespace zilamap::exporting
