// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <zilamap/finding.hpp>

#include <stdexcept>
#include <string>

namespace zilamap {

/// Base of everything that zilamap throws: a result cannot be made. The text says what is wrong, where, and
/// what to do next. Odd input that does not stop a run comes back as a Finding instead.
class ZILAMAP_API Error : public std::runtime_error {
 public:
  /// `where` is put in front of the text when it is known.
  explicit Error(const std::string& text, Location where = {});
  ~Error() override;
  /// The place in the input; empty when there is none.
  const Location& where() const noexcept { return m_where; }

 private:
  Location m_where;
};

/// The caller asked for something that makes no sense: an unknown year, size or projection.
class ZILAMAP_API UsageError : public Error {
 public:
  using Error::Error;
  ~UsageError() override;
};

/// A style or a setting is wrong; the location names file, line and column.
class ZILAMAP_API ConfigError : public Error {
 public:
  using Error::Error;
  ~ConfigError() override;
};

/// Records or boundaries cannot be read; the location names the file and, where known, row or feature.
class ZILAMAP_API DataError : public Error {
 public:
  using Error::Error;
  ~DataError() override;
};

/// The map cannot be drawn or written: a font is missing, the disk is full.
class ZILAMAP_API RenderError : public Error {
 public:
  using Error::Error;
  ~RenderError() override;
};

/// The caller's progress function asked for an end.
class ZILAMAP_API Cancelled : public Error {
 public:
  using Error::Error;
  ~Cancelled() override;
};

}  // namespace zilamap
