// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "cli/output.hpp"

#include <zilamap/error.hpp>
#include <zilamap/file.hpp>

#include <fmt/format.h>

#include <cerrno>
#include <cstdio>
#include <system_error>

namespace zilamap::cli {

namespace {

[[noreturn]] void fail_output() {
  throw RenderError(fmt::format("Standard output cannot be written: {}.", system_text(errno)));
}

}  // namespace

std::string system_text(int error) { return std::generic_category().message(error); }

void print(std::string_view text) {
  if (std::fwrite(text.data(), 1, text.size(), stdout) != text.size()) fail_output();
}

void print(std::span<const unsigned char> bytes) {
  if (std::fwrite(bytes.data(), 1, bytes.size(), stdout) != bytes.size()) fail_output();
}

void write_text(const std::string& file, std::string_view text, bool overwrite) {
  write_file(file, {reinterpret_cast<const unsigned char*>(text.data()), text.size()}, overwrite);
}

void flush_output() {
  if (std::fflush(stdout) != 0) fail_output();
}

std::string visible(std::string_view text) {
  std::string safe(text);
  for (char& c : safe) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte < 0x20 || byte == 0x7f) c = '?';
  }
  return safe;
}

void talk(std::string_view line) {
  const std::string safe = visible(line) + "\n";
  // There is nobody left to tell when standard error is closed.
  static_cast<void>(std::fwrite(safe.data(), 1, safe.size(), stderr));
}

void complain(std::string_view text) { talk(fmt::format("zilamap: {}", text)); }

void talk_findings(const Findings& findings, bool with_info) {
  for (const Finding& finding : findings) {
    if (finding.severity != Severity::info || with_info) talk(to_string(finding));
  }
}

std::string account_line(std::string_view what, const Balance& balance) {
  return fmt::format("{}: {}\n", what, balance.read == 0 ? "no records, nothing reported." : to_sentence(balance));
}

void print_account(const std::string& account, bool output_taken) {
  if (!output_taken) return print(account);
  static_cast<void>(std::fwrite(account.data(), 1, account.size(), stderr));
}

void Stages::setting(std::string_view name, std::string_view value) const {
  if (m_verbose) complain(fmt::format("{} = {}", name, value));
}

void Stages::done(std::string_view stage) {
  const auto now = std::chrono::steady_clock::now();
  const std::chrono::duration<double, std::milli> took = now - m_since;
  if (m_verbose) complain(fmt::format("{}: {:.1f} ms", stage, took.count()));
  m_since = now;
}

}  // namespace zilamap::cli
