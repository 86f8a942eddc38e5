// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include "tables/archive.hpp"
#include "tables/sheet_rows.hpp"
#include "tables/table.hpp"
#include "xml/parser.hpp"

#include <cstddef>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace zilamap::tables {

/// What a first look at a sheet tells.
struct SheetSurvey {
  bool has_rows = false;
  std::vector<MergedCells> merged;
};

/// A workbook of some format: which sheets it has, and who reads them.
class Workbook {
 public:
  struct Sheet {
    std::string name;
    bool hidden = false;
    std::string part;  ///< of the archive that holds its cells
  };

  virtual ~Workbook() = default;

  const std::vector<Sheet>& sheets() const { return m_sheets; }
  /// Whether a sheet has rows. However many sheets are asked for, no part of the archive is read twice for it.
  virtual bool has_rows(std::size_t sheet) const = 0;
  /// Reads a sheet once, from its front to its end.
  virtual SheetSurvey survey(std::size_t sheet) const = 0;
  /// Who takes the XML of the sheet's part and gives its cells to `rows`; both must outlive the handler.
  virtual std::unique_ptr<xml::Handler> reader(std::size_t sheet, SheetRows& rows) const = 0;

 protected:
  std::vector<Sheet> m_sheets;
};

/// The formats; each throws DataError when the archive is no such workbook or cannot be read. The archive must outlive
/// the workbook.
std::unique_ptr<Workbook> open_xlsx(const Archive& archive);
std::unique_ptr<Workbook> open_ods(const Archive& archive);

/// The sheet that was asked for by its name or its number from 1, or the first visible one with rows. Throws DataError
/// that lists the sheets when there is no such one, or none has rows.
std::unique_ptr<Table> open_workbook(std::unique_ptr<base::ByteSource> source, std::string name,
                                     const std::string& sheet);

/// Reads a part of an archive from front to back, or until `enough` says so. Throws DataError naming part, line and
/// column for what is damaged.
void read_part(const Archive& archive, const Entry& entry, xml::Handler& handler,
               const std::function<bool()>& enough = {});

/// A name without its prefix: "row" for "x:row".
inline std::string_view local_name(std::string_view name) {
  const std::size_t colon = name.find(':');
  return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

/// True for a formula that computes nothing: LibreOffice writes the values TRUE and FALSE so.
inline bool is_constant(std::string_view formula) { return formula == "TRUE()" || formula == "FALSE()"; }

/// A whole number from 0 on in an attribute; `otherwise` when it is missing or none.
long whole_number(std::string_view text, long otherwise);

}  // namespace zilamap::tables
