// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include "base/byte_source.hpp"
#include "tables/text_form.hpp"

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace zilamap::tables {

/// The characters of a text file from front to back, as UTF-8, in memory of one block. What is no UTF-8 or UTF-16
/// comes out as bytes that are no UTF-8 either, so that whoever looks at a cell finds it there.
class TextStream {
 public:
  /// The source must outlive the stream.
  TextStream(const base::ByteSource& source, TextForm form) : m_source(source), m_form(form) {}

  /// Reads up to `count` bytes; none only at the end.
  std::size_t read(char* into, std::size_t count);
  /// How many bytes were read so far.
  std::uint64_t position() const { return m_position; }
  /// Goes to a place that was read before.
  void seek(std::uint64_t position);
  /// How much of the source is read, from 0 to 1.
  double progress() const;
  Encoding encoding() const { return m_form.encoding; }

 private:
  bool decode_block();

  /// Where a block of UTF-16 begins in the source and in what comes out of it.
  struct Block {
    std::uint64_t source;
    std::uint64_t position;
  };

  const base::ByteSource& m_source;
  TextForm m_form;
  std::uint64_t m_position = 0;
  std::uint64_t m_next = 0;     ///< place in the source of the next block, the mark left out
  std::vector<Block> m_blocks;  ///< those decoded so far
  std::string m_decoded;        ///< the block that is being read
  std::size_t m_used = 0;       ///< how much of it is read
};

}  // namespace zilamap::tables
