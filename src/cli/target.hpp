// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <zilamap/calendar.hpp>
#include <zilamap/svg.hpp>

#include <filesystem>
#include <string>
#include <vector>

namespace zilamap::cli {

/// What a map can be written as.
enum class Format { png, svg, pdf, webp, scene };

/// Names for --format, in the order of Format; with a dot in front they are the endings of files.
const std::vector<std::string>& format_names();

/// Words for --svg-text, and what each means.
const std::vector<std::string>& svg_text_names();
SvgOptions::Text svg_text(const std::string& name);

/// Where maps go.
struct Target {
  enum class Kind { stream, file, folder };
  Kind kind = Kind::file;
  Format format = Format::png;
  std::filesystem::path path;  ///< empty for Kind::stream

  /// True when it takes several pages: a folder, or a PDF with its pages.
  bool takes_several() const { return kind == Kind::folder || format == Format::pdf; }
  /// The file for one page in a folder: "out/coverage-2009-10.png".
  std::filesystem::path file_for(const std::string& page) const;
};

/// Understands -o and --format (which may be empty). "-" is standard output; an existing folder, a name that ends in
/// a slash, or one without any ending is a folder. Throws UsageError for another ending, or when the two disagree.
Target parse_target(const std::string& output, const std::string& format);

/// Throws UsageError when a file is there and must stay, so that a run stops before it has done any work.
void refuse_existing(const std::vector<std::filesystem::path>& files);

/// Makes the folder when it is not there; its parent must be. Throws RenderError.
void make_folder(const std::filesystem::path& folder);

}  // namespace zilamap::cli
