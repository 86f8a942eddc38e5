// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include "temp_folder.hpp"

#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <stdexcept>
#include <string>

/// A PostgreSQL server of its own for one test, from Debian's packages: it has no port, only a socket in its folder,
/// and goes with it. PostgreSQL refuses to run as root; then it runs as the user postgres, whom the package makes.
class TempPostgres {
 public:
  TempPostgres() {
    namespace fs = std::filesystem;
    for (const auto& version : fs::directory_iterator("/usr/lib/postgresql")) {
      m_programs = std::max(m_programs, (version.path() / "bin").string());
    }
    fs::permissions(m_folder.path(), fs::perms::all);
    run("initdb -D '" + data() + "' -U tester -A trust -E UTF8 --no-locale --no-sync");
    run("pg_ctl -D '" + data() + "' -l '" + (m_folder / "log").string() + "' -w -o \"-k '" + m_folder.path().string() +
        "' -c listen_addresses= -c fsync=off\" start");
    run("createdb -h '" + m_folder.path().string() + "' -U tester field");
  }
  ~TempPostgres() {
    try {
      run("pg_ctl -D '" + data() + "' -m immediate stop");
    } catch (const std::runtime_error&) {
    }
  }
  TempPostgres(const TempPostgres&) = delete;
  TempPostgres& operator=(const TempPostgres&) = delete;

  /// How to reach the database "field".
  std::string connection() const { return "PG:host='" + m_folder.path().string() + "' user=tester dbname=field"; }

  /// Runs SQL in it, as the user who owns everything.
  void execute(const std::string& sql) const {
    run("psql -q -v ON_ERROR_STOP=1 -h '" + m_folder.path().string() + "' -U tester field -c \"" + sql + "\"");
  }

 private:
  std::string data() const { return (m_folder / "data").string(); }

  void run(const std::string& command) const {
    const std::string user = ::geteuid() == 0 ? "runuser -u postgres -- " : "";
    const std::string whole = "cd / && " + user + m_programs + "/" + command + " >/dev/null 2>&1 </dev/null";
    if (std::system(whole.c_str()) != 0) throw std::runtime_error("this failed: " + whole);
  }

  TempFolder m_folder;
  std::string m_programs;
};
