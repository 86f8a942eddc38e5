// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <zilamap/export.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace zilamap {

/// How much a finding matters.
enum class Severity {
  info,     ///< worth knowing; nothing to do
  warning,  ///< the run goes on, but a person should look
  error     ///< something given could not be used; `zilamap check` exits with 1
};

/// A place in an input. Lines, columns and features count from 1; 0 means "not known".
struct Location {
  std::string file;  ///< as the caller named it; empty when there is no file
  long line = 0;     ///< line of a text file, row of a table, feature number of a layer
  long column = 0;   ///< column: of a table the number of the cell in its row, of other text files the byte in the line
  std::string sheet{};  ///< sheet of a workbook or layer of a file with several; empty when it has only one

  friend bool operator==(const Location&, const Location&) = default;
};

/// One odd thing about an input, or one thing that was mended, that did not stop the run.
struct Finding {
  std::string code;  ///< stable, in kebab-case: "unknown-place", "ring-repaired"
  Severity severity = Severity::info;
  Location where;      ///< the place in the input
  std::string text;    ///< what is odd, one sentence
  std::string advice;  ///< what to do about it, one sentence; may be empty

  friend bool operator==(const Finding&, const Finding&) = default;
};

using Findings = std::vector<Finding>;

/// "info", "warning" or "error".
ZILAMAP_API std::string_view to_string(Severity severity);

/// "file:line:column", leaving out what is not known; with a sheet as spreadsheets write it, "file:Sheet1!D7".
/// Empty for an empty location.
ZILAMAP_API std::string to_string(const Location& where);

/// "file:line:column: warning: text (code). advice" on one line.
ZILAMAP_API std::string to_string(const Finding& finding);

/// True when at least one finding is of severity error.
ZILAMAP_API bool has_errors(const Findings& findings);

}  // namespace zilamap
