// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <CLI/CLI.hpp>

#include <memory>

namespace zilamap::cli {

/// Exit codes, the same for every command.
inline constexpr int exit_done = 0;
inline constexpr int exit_failed = 1;  ///< it could not be done, or `check` found errors
inline constexpr int exit_usage = 2;   ///< wrong arguments, or a wrong style

/// One verb of the command line. Errors are thrown; only main() catches them.
class Command {
 public:
  virtual ~Command() = default;
  /// Declares the options. Opens nothing.
  virtual void setup(CLI::App& app) = 0;
  /// Does the work once the arguments are read; returns the exit code.
  virtual int run() = 0;
};

std::unique_ptr<Command> make_render();
std::unique_ptr<Command> make_join();
std::unique_ptr<Command> make_check();
std::unique_ptr<Command> make_classes();
std::unique_ptr<Command> make_places();
std::unique_ptr<Command> make_shapes();
std::unique_ptr<Command> make_styles();
std::unique_ptr<Command> make_template();

}  // namespace zilamap::cli
