// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <atomic>
#include <filesystem>
#include <string>
#include <system_error>

#include <unistd.h>

/// A folder of its own for one test, gone with it.
class TempFolder {
 public:
  TempFolder()
      : m_path(std::filesystem::temp_directory_path() /
               ("zilamap-test-" + std::to_string(::getpid()) + "-" + std::to_string(s_count++))) {
    std::filesystem::create_directories(m_path);
  }
  ~TempFolder() {
    std::error_code error;
    std::filesystem::remove_all(m_path, error);
  }
  TempFolder(const TempFolder&) = delete;
  TempFolder& operator=(const TempFolder&) = delete;

  std::filesystem::path operator/(const std::string& name) const { return m_path / name; }
  const std::filesystem::path& path() const { return m_path; }

 private:
  static inline std::atomic<int> s_count = 0;
  std::filesystem::path m_path;
};
