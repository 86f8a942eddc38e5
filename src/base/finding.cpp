// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include <zilamap/finding.hpp>

#include <algorithm>

namespace zilamap {

std::string_view to_string(Severity severity) {
  switch (severity) {
    case Severity::info:
      return "info";
    case Severity::warning:
      return "warning";
    case Severity::error:
      return "error";
  }
  return "";
}

namespace {

/// The letters over a column: 1 is A, 27 is AA.
std::string column_letters(long column) {
  std::string letters;
  for (; column > 0; column = (column - 1) / 26)
    letters.insert(letters.begin(), static_cast<char>('A' + (column - 1) % 26));
  return letters;
}

}  // namespace

std::string to_string(const Location& where) {
  std::string text = where.file;
  if (!where.sheet.empty()) {
    if (!text.empty()) text += ':';
    text += where.sheet;
    if (where.line > 0) text += '!' + column_letters(where.column) + std::to_string(where.line);
    return text;
  }
  for (const long number : {where.line, where.line > 0 ? where.column : 0}) {
    if (number <= 0) break;
    if (!text.empty()) text += ':';
    text += std::to_string(number);
  }
  return text;
}

std::string to_string(const Finding& finding) {
  std::string line = to_string(finding.where);
  if (!line.empty()) line += ": ";
  line.append(to_string(finding.severity)).append(": ").append(finding.text);
  // The code goes inside the sentence, so that the advice reads on from its full stop.
  const bool stop = line.ends_with('.');
  if (stop) line.pop_back();
  line.append(" (").append(finding.code).append(")");
  if (stop || !finding.advice.empty()) line += '.';
  if (!finding.advice.empty()) line.append(" ").append(finding.advice);
  std::replace(line.begin(), line.end(), '\n', ' ');
  return line;
}

bool has_errors(const Findings& findings) {
  return std::any_of(findings.begin(), findings.end(),
                     [](const Finding& finding) { return finding.severity == Severity::error; });
}

}  // namespace zilamap
