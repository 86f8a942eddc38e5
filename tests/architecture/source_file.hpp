// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <string>
#include <vector>

namespace zilamap::architecture {

/// One file of the project, as the rules see it.
struct SourceFile {
  std::string path;  ///< from the top folder: "src/join/join.cpp"
  std::vector<std::string> lines;
};

/// What an #include line asks for.
struct Include {
  std::size_t line = 0;  ///< from 1
  std::string target;    ///< "zilamap/join.hpp", "vector"
};

/// Every source and header below src/ and include/zilamap/, by path.
std::vector<SourceFile> read_sources(const std::string& top_folder);

/// The #include lines of a file.
std::vector<Include> includes_of(const SourceFile& file);

/// The room that a file belongs to: the folder of src/, or for a public header the room that implements it.
/// Empty when nobody has given the public header a room.
std::string room_of(const std::string& path);

/// The rules that the file breaks, each "path:line: what is wrong"; empty when it keeps them all.
std::vector<std::string> violations(const SourceFile& file);

}  // namespace zilamap::architecture
