// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include "cli/inputs.hpp"

#include <string>

namespace zilamap::cli {

/// Where the ledger goes.
struct LedgerTarget {
  std::string file;  ///< .csv, .json, or "-" for CSV on standard output; empty: there is none

  bool wanted() const { return !file.empty(); }
  bool to_stream() const { return file == "-"; }
};

/// Declares --ledger.
void add_ledger_option(CLI::App& app, LedgerTarget& target);

/// Refuses what cannot be written, before anything is read; with a ledger, every record is kept when they are. `output`
/// is the command's other output, which must not be the same file; neither may be the one that is read.
void prepare_ledger(const LedgerTarget& target, bool overwrite, const std::string& output, InputOptions& input);

/// Writes the ledger of all records, if it is wanted; returns the line that names the file.
std::string write_ledger(const LedgerTarget& target, const Inputs& inputs, bool overwrite, Stages& stages);

}  // namespace zilamap::cli
