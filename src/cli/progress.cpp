// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "cli/progress.hpp"

#include <zilamap/error.hpp>

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

void on_interrupt(int) {
  interrupted = 1;
  std::signal(SIGINT, SIG_DFL);
}

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
  struct sigaction former {};

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
  // Without SA_RESTART, so that waiting for standard input ends as well.
  struct sigaction action {};
  action.sa_handler = on_interrupt;
  sigaction(SIGINT, &action, &m_state->former);
}

ProgressBar::~ProgressBar() {
  if (m_state->drawn) static_cast<void>(std::fputs("\r\x1b[K", stderr));
  sigaction(SIGINT, &m_state->former, nullptr);
}

ProgressFunction ProgressBar::function() {
  return [state = m_state.get()](const Progress& progress) { return state->report(progress); };
}

void ProgressBar::check() const {
  if (interrupted != 0) throw Cancelled("Stopped.");
}

bool on_terminal() { return isatty(STDERR_FILENO) != 0; }

}  // namespace zilamap::cli
