// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <zilamap/zilamap.hpp>

#include <filesystem>
#include <string>

/// One map that must always come out the same; the keys are explained in README.md.
struct GoldenCase {
  std::filesystem::path records;
  std::string style;
  zilamap::Year year;
  std::string size;  ///< empty: the style's, else A4
  double dpi = 150;
  std::string language = "en";
  std::string title;
  std::string crs;
  std::filesystem::path shapes;
  bool scene = false;
  bool png = false;
};

/// Reads a case; its paths start from `source`, the top of the repository. Throws zilamap::ConfigError.
GoldenCase read_case(const std::filesystem::path& file, const std::filesystem::path& source);

/// The scene that a case asks for, with the data that ship in `source`.
zilamap::Scene scene_of(const GoldenCase& golden, const std::filesystem::path& source, zilamap::Renderer& renderer);
