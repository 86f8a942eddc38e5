// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
//
// time_process RUNS -- COMMAND... [-- COMMAND...]: runs the commands in turn, RUNS times each after one that does not
// count, so that a slow spell of the machine falls on all of them. Prints a line for each command: median milliseconds
// of wall clock, median milliseconds of processor time (user and system), median peak memory in megabytes.
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <vector>

namespace {

struct Run {
  double wall_ms = 0;
  double cpu_ms = 0;
  double peak_mb = 0;
};

using Command = std::vector<char*>;  // as exec takes it: ends with a null pointer

double milliseconds(const timeval& time) {
  return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_usec) / 1e3;
}

/// Runs a command with all that it says thrown away. Ends the program when it fails.
Run run(const Command& command) {
  const auto start = std::chrono::steady_clock::now();
  const pid_t child = fork();
  if (child == 0) {
    const int nowhere = open("/dev/null", O_WRONLY);
    dup2(nowhere, STDOUT_FILENO);
    dup2(nowhere, STDERR_FILENO);
    execvp(command[0], command.data());
    _exit(127);
  }
  int status = 0;
  rusage usage{};
  if (child < 0 || wait4(child, &status, 0, &usage) != child) {
    std::perror("time_process");
    std::exit(1);
  }
  const std::chrono::duration<double, std::milli> wall = std::chrono::steady_clock::now() - start;
  if (!WIFEXITED(status) || WEXITSTATUS(status) != 0) {
    std::fprintf(stderr, "time_process: this failed; run it by hand to see why:");
    for (const char* word : command) std::fprintf(stderr, " %s", word == nullptr ? "\n" : word);
    std::exit(1);
  }
  return {wall.count(), milliseconds(usage.ru_utime) + milliseconds(usage.ru_stime),
          static_cast<double>(usage.ru_maxrss) * 1024 / 1e6};
}

double median(const std::vector<Run>& runs, double Run::*field) {
  std::vector<double> values;
  for (const Run& one : runs) values.push_back(one.*field);
  std::sort(values.begin(), values.end());
  const std::size_t middle = values.size() / 2;
  return values.size() % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

}  // namespace

int main(int argc, char** argv) {
  const int runs = argc > 3 ? std::atoi(argv[1]) : 0;
  if (runs < 1 || std::strcmp(argv[2], "--") != 0) {
    std::fprintf(stderr, "Usage: time_process RUNS -- COMMAND... [-- COMMAND...]\n");
    return 2;
  }
  std::vector<Command> commands(1);
  for (int i = 3; i < argc; ++i) {
    if (std::strcmp(argv[i], "--") == 0) {
      commands.emplace_back();
    } else {
      commands.back().push_back(argv[i]);
    }
  }
  for (Command& command : commands) {
    if (command.empty()) return 2;
    command.push_back(nullptr);
  }

  std::vector<std::vector<Run>> results(commands.size());
  for (int turn = 0; turn <= runs; ++turn) {
    for (std::size_t i = 0; i < commands.size(); ++i) {
      const Run result = run(commands[i]);
      if (turn > 0) results[i].push_back(result);
    }
  }
  for (const std::vector<Run>& all : results) {
    std::printf("%.1f %.1f %.1f\n", median(all, &Run::wall_ms), median(all, &Run::cpu_ms), median(all, &Run::peak_mb));
  }
  return 0;
}
