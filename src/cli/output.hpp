// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <zilamap/finding.hpp>
#include <zilamap/join.hpp>

#include <chrono>
#include <span>
#include <string>
#include <string_view>

namespace zilamap::cli {

/// The system's words for an errno value.
std::string system_text(int error);

/// Writes to standard output, byte for byte. Throws RenderError with the system's reason when that fails.
void print(std::string_view text);
void print(std::span<const unsigned char> bytes);

/// Writes a text to a file, see write_file().
void write_text(const std::string& file, std::string_view text, bool overwrite);

/// Sends out what print() still holds; to be called before the program ends. Throws RenderError.
void flush_output();

/// The text with control characters as "?", so that input cannot steer a terminal.
std::string visible(std::string_view text);

/// One line to standard error, made visible().
void talk(std::string_view line);

/// "zilamap: text" to standard error.
void complain(std::string_view text);

/// Findings to standard error, one line each; those of severity info only when asked for.
void talk_findings(const Findings& findings, bool with_info);

/// One line of a run's account: "2009-10: 5 records: 3 placed, ...".
std::string account_line(std::string_view what, const Balance& balance);

/// The account of a run: to standard output, or to standard error when that carries the result itself.
void print_account(const std::string& account, bool output_taken);

/// What --verbose shows: the settings in force, then each stage with its time.
class Stages {
 public:
  explicit Stages(bool verbose) : m_verbose(verbose) {}
  void setting(std::string_view name, std::string_view value) const;
  /// Says how long it took since the last stage ended.
  void done(std::string_view stage);

 private:
  bool m_verbose;
  std::chrono::steady_clock::time_point m_since = std::chrono::steady_clock::now();
};

}  // namespace zilamap::cli
