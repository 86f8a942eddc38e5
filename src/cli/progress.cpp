// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "cli/progress.hpp"

#include <fmt/format.h>

#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <utility>

namespace zilamap::cli {

namespace {

volatile std::sig_atomic_t interrupted = 0;

void on_interrupt(int) { interrupted = 1; }

using Clock = std::chrono::steady_clock;

/// "records.csv [########------------] 41 %  410,000 rows"
std::string bar(const std::string& what, const Progress& progress) {
  constexpr int width = 24;
  std::string text = what;
  if (progress.done >= 0) {
    const double done = std::clamp(progress.done, 0.0, 1.0);
    const int full = static_cast<int>(done * width);
    text += fmt::format(" [{:#<{}}{:-<{}}] {:3.0f} %", "", full, "", width - full, done * 100);
  }
  return text + fmt::format("  {} rows", progress.rows);
}

}  // namespace

struct ProgressBar::State {
  std::string what;
  bool shown = false;
  bool drawn = false;
  Clock::time_point next = Clock::now() + std::chrono::milliseconds(500);
  void (*former)(int) = SIG_DFL;

  bool report(const Progress& progress) {
    if (interrupted != 0) return false;
    const Clock::time_point now = Clock::now();
    if (!shown || now < next) return true;
    next = now + std::chrono::milliseconds(100);
    drawn = true;
    const std::string line = "\r" + bar(what, progress) + "\x1b[K";
    static_cast<void>(std::fwrite(line.data(), 1, line.size(), stderr));
    static_cast<void>(std::fflush(stderr));
    return true;
  }
};

ProgressBar::ProgressBar(std::string what, bool shown) : m_state(std::make_unique<State>()) {
  m_state->what = std::move(what);
  m_state->shown = shown;
  m_state->former = std::signal(SIGINT, on_interrupt);
}

ProgressBar::~ProgressBar() {
  if (m_state->drawn) static_cast<void>(std::fputs("\r\x1b[K", stderr));
  std::signal(SIGINT, m_state->former == SIG_ERR ? SIG_DFL : m_state->former);
}

ProgressFunction ProgressBar::function() {
  return [state = m_state.get()](const Progress& progress) { return state->report(progress); };
}

bool on_terminal() { return isatty(STDERR_FILENO) != 0; }

}  // namespace zilamap::cli
