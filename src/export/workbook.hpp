// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <string>
#include <vector>

namespace zilamap::exporting {

/// A column of a sheet.
struct SheetColumn {
  std::string header;
  std::vector<std::string> values{};  ///< one a row; an empty one is an empty cell
  bool integer = false;               ///< numbers; other values stay text, also such as "203" and "=1+1"
  double width = 14;                  ///< in letters of the usual size
  /// What a spreadsheet offers in the cells below the header: `"workshop,training"` or a range such as
  /// `Districts!$A$2:$A$39`. Other values may still be typed. Empty: nothing.
  std::string choices{};
};

/// A sheet: a row of headers in bold that stays in view, then the values. Long texts are wrapped.
struct Sheet {
  std::string name;  ///< at most 31 letters, none of them one of \ / ? * [ ] :
  std::vector<SheetColumn> columns;
};

/// A workbook as the bytes of an .xlsx file (ECMA-376, transitional). Texts that a spreadsheet would run as a formula
/// get an apostrophe before them, characters that XML cannot hold are left out. The same sheets give the same bytes.
/// Throws RenderError for a text that is longer than a cell can hold (32,767 letters), or more rows than a sheet can.
std::string xlsx(const std::vector<Sheet>& sheets);

}  // namespace zilamap::exporting
