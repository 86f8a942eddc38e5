// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include "picture.hpp"

#include <zilamap/file.hpp>

#include <string>

/// What two outputs differ in.
struct Difference {
  std::string summary;  ///< one line; empty when they are the same
  zilamap::Bytes file;  ///< for people: differing lines, or a picture of the differing pixels
};

/// Texts must be the same to the letter.
Difference compare_text(const std::string& expected, const std::string& actual);

/// Pictures may be off by 1 in each channel.
Difference compare_pictures(const Picture& expected, const Picture& actual);
