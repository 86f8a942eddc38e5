// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "tables/text_form.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

namespace zilamap::tables {

namespace {

/// In this order when two cut equally well.
constexpr std::array<char, 4> candidates = {'\t', ';', ',', '|'};

constexpr std::size_t lines_looked_at = 50;

/// How often each candidate stands on a line, outside of quotes.
using Counts = std::array<std::size_t, candidates.size()>;

std::size_t index_of(char c) {
  return static_cast<std::size_t>(std::find(candidates.begin(), candidates.end(), c) - candidates.begin());
}

/// Where a quoted cell that opens at `at` ends: behind its closing quote. One that does not end is no quoted cell.
std::size_t skip_quoted(std::string_view text, std::size_t at) {
  const std::size_t opened = at;
  for (;;) {
    at = text.find('"', at + 1);
    if (at == std::string_view::npos) return opened + 1;
    if (at + 1 == text.size() || text[at + 1] != '"') return at + 1;
    ++at;
  }
}

std::vector<Counts> count_lines(std::string_view text) {
  std::vector<Counts> lines;
  Counts counts{};
  bool blank = true;
  bool cell_begins = true;
  const auto end_line = [&] {
    if (!blank) lines.push_back(counts);
    counts = {};
    blank = true;
    cell_begins = true;
  };
  for (std::size_t at = 0; at < text.size() && lines.size() < lines_looked_at;) {
    const char c = text[at];
    if (c == '"' && cell_begins) {
      at = skip_quoted(text, at);
      blank = false;
      cell_begins = false;
      continue;
    }
    ++at;
    if (c == '\n' || c == '\r') {
      end_line();
      continue;
    }
    const std::size_t index = index_of(c);
    cell_begins = index < candidates.size();
    if (cell_begins) ++counts[index];
    if (c != ' ') blank = false;
  }
  end_line();
  return lines;
}

/// How well a candidate cuts the lines: cells a line, less when lines differ. Looked at in two ways, because tables
/// have titles above them (most lines agree), or rows whose last cells are left out (none has more than the first).
double worth(const std::vector<Counts>& lines, std::size_t candidate) {
  std::vector<std::size_t> counts;
  for (const Counts& line : lines) counts.push_back(line[candidate]);
  const auto first = std::find_if(counts.begin(), counts.end(), [](std::size_t n) { return n > 0; });
  if (first == counts.end()) return 0;
  const auto share = [&](auto&& fits) {
    const double part =
        static_cast<double>(std::count_if(counts.begin(), counts.end(), fits)) / static_cast<double>(counts.size());
    return part * part;
  };
  const std::size_t header = *first;
  double best = static_cast<double>(header) * share([&](std::size_t n) { return n > 0 && n <= header; });
  for (const std::size_t usual : counts) {
    best = std::max(best, static_cast<double>(usual) * share([&](std::size_t n) { return n == usual; }));
  }
  return best;
}

bool printable_ascii(char c) { return c >= 0x20 && c < 0x7f; }

}  // namespace

TextForm recognise(std::string_view head) {
  if (head.starts_with("\xEF\xBB\xBF")) return {Encoding::utf8, 3};
  if (head.starts_with("\xFF\xFE")) return {Encoding::utf16_le, 2};
  if (head.starts_with("\xFE\xFF")) return {Encoding::utf16_be, 2};
  std::array<std::size_t, 2> zeros{};  // at even and at odd places
  std::size_t two_letters = 0;
  const std::size_t pairs = head.size() / 2;
  for (std::size_t i = 0; i < pairs; ++i) {
    const char a = head[2 * i];
    const char b = head[2 * i + 1];
    zeros[0] += a == 0 ? 1 : 0;
    zeros[1] += b == 0 ? 1 : 0;
    two_letters += printable_ascii(a) && printable_ascii(b) ? 1 : 0;
  }
  const auto likely = [&](std::size_t high, std::size_t low) {
    return high * 10 >= pairs && low * 10 < high && two_letters * 4 < high;
  };
  if (likely(zeros[1], zeros[0])) return {Encoding::utf16_le, 0};
  if (likely(zeros[0], zeros[1])) return {Encoding::utf16_be, 0};
  return {};
}

Separator find_separator(std::string_view head) {
  // Spreadsheets write this line for each other, and read it as no row.
  if (head.starts_with("sep=") && head.size() > 5 && (head[5] == '\n' || head[5] == '\r') &&
      index_of(head[4]) < candidates.size()) {
    return {head[4], head.substr(5).starts_with("\r\n") ? std::size_t{7} : std::size_t{6}};
  }
  const std::vector<Counts> lines = count_lines(head);
  Separator found;
  double best = 0;
  for (std::size_t i = 0; i < candidates.size(); ++i) {
    const double here = worth(lines, i);
    if (here <= best) continue;
    best = here;
    found.character = candidates[i];
  }
  return found;
}

}  // namespace zilamap::tables
