// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <zilamap/records.hpp>

#include <memory>
#include <string>

namespace zilamap::cli {

/// Exit code of a run that Ctrl-C ended, as shells have it: 128 and the number of the signal.
inline constexpr int exit_interrupted = 130;

/// A progress function for the library: shows a bar on standard error once the work has taken half a second, wipes it
/// out when it goes, and asks for an end after Ctrl-C. While one lives, the first Ctrl-C does not kill the program; the
/// second does.
class ProgressBar {
 public:
  /// `shown` says whether there is a bar at all.
  ProgressBar(std::string what, bool shown);
  ~ProgressBar();
  ProgressBar(const ProgressBar&) = delete;
  ProgressBar& operator=(const ProgressBar&) = delete;

  ProgressFunction function();
  /// Throws Cancelled when Ctrl-C came after the work last asked.
  void check() const;

 private:
  struct State;
  std::unique_ptr<State> m_state;
};

/// True when standard error is a terminal.
bool on_terminal();

}  // namespace zilamap::cli
