// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "compare.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>
#include <string_view>

namespace {

std::vector<std::string_view> lines_of(std::string_view text) {
  std::vector<std::string_view> lines;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    lines.push_back(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return lines;
}

/// The largest difference of a channel.
int distance(std::uint32_t a, std::uint32_t b) {
  int most = 0;
  for (const int shift : {0, 8, 16}) {
    most = std::max(most, std::abs(static_cast<int>(a >> shift & 0xFF) - static_cast<int>(b >> shift & 0xFF)));
  }
  return most;
}

cairo_status_t append(void* closure, const unsigned char* data, unsigned int length) {
  auto& bytes = *static_cast<zilamap::Bytes*>(closure);
  bytes.insert(bytes.end(), data, data + length);
  return CAIRO_STATUS_SUCCESS;
}

}  // namespace

Difference compare_text(const std::string& expected, const std::string& actual) {
  if (expected == actual) return {};
  const auto before = lines_of(expected);
  const auto after = lines_of(actual);
  // Items keep their order, so what is the same at both ends frames what changed.
  const std::size_t shorter = std::min(before.size(), after.size());
  std::size_t head = 0;
  while (head < shorter && before[head] == after[head]) ++head;
  std::size_t tail = 0;
  while (tail < shorter - head && before[before.size() - 1 - tail] == after[after.size() - 1 - tail]) ++tail;
  std::string text;
  const bool paired = before.size() == after.size();
  for (std::size_t i = head; i < before.size() - tail; ++i) {
    if (!paired) text += fmt::format("-{}: {}\n", i + 1, before[i]);
    if (paired && before[i] != after[i]) text += fmt::format("-{}: {}\n+{}: {}\n", i + 1, before[i], i + 1, after[i]);
  }
  for (std::size_t i = head; !paired && i < after.size() - tail; ++i) text += fmt::format("+{}: {}\n", i + 1, after[i]);
  constexpr std::size_t shown = 160;
  return {fmt::format("differs from line {} on: {} lines expected, {} came out; first: {}", head + 1, before.size(),
                      after.size(), head < after.size() ? after[head].substr(0, shown) : "(the end)"),
          {text.begin(), text.end()}};
}

Difference compare_pictures(const Picture& expected, const Picture& actual) {
  if (expected.width != actual.width || expected.height != actual.height) {
    return {fmt::format("is {} x {} pixels and should be {} x {}", actual.width, actual.height, expected.width,
                        expected.height),
            {}};
  }
  cairo_surface_t* surface = cairo_image_surface_create(CAIRO_FORMAT_RGB24, expected.width, expected.height);
  unsigned char* row = cairo_image_surface_get_data(surface);
  std::size_t wrong = 0;
  int most = 0;
  for (int y = 0; y < expected.height; ++y, row += cairo_image_surface_get_stride(surface)) {
    for (int x = 0; x < expected.width; ++x) {
      const int off = distance(expected.at(x, y), actual.at(x, y));
      most = std::max(most, off);
      wrong += off > 1;
      // A difference of 2 can be seen too.
      const auto grey = static_cast<unsigned char>(off > 1 ? std::max(0, 180 - off) : 255);
      std::memset(row + 4 * static_cast<std::ptrdiff_t>(x), grey, 4);
    }
  }
  Difference difference;
  if (wrong > 0) {
    difference.summary = fmt::format("differs in {} of {} pixels, by up to {}", wrong, expected.pixels.size(), most);
    cairo_surface_mark_dirty(surface);
    cairo_surface_write_to_png_stream(surface, append, &difference.file);
  }
  cairo_surface_destroy(surface);
  return difference;
}
