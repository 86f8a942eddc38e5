// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "layout/qr.hpp"

#include <algorithm>
#include <utility>

namespace zilamap::layout {

namespace {

/// Light squares around a code (ISO/IEC 18004, 6.3.8).
constexpr int quiet_zone = 4;
/// Smaller squares run into one another when they are printed and photographed.
constexpr double least_square_mm = 0.35;
constexpr double code_on_a4 = 17;

/// The host in one line, smaller where it is much wider than the code; cut off before it gets too small to read.
Item caption(const Job& job, const Theme& theme, double code_mm) {
  Font font = theme.foot;
  std::string text = host_of(job.style.qr);
  const double most = 1.5 * code_mm;
  while (font.size_mm > 0.75 * theme.foot.size_mm && job.measure.measure(text, font).width_mm > most) {
    font.size_mm *= 0.95;
  }
  if (job.measure.measure(text, font).width_mm > most) {
    const std::vector<std::string> lines = wrap(job.measure, text, font, most);
    text = lines.empty() ? std::string() : lines.front() + "…";
  }
  return text_item(job.measure, Role::qr, std::move(text), font, job.style.quiet_ink, {0, 0});
}

}  // namespace

std::string host_of(std::string_view address) {
  const std::size_t scheme = address.find("://");
  if (scheme == std::string_view::npos) return std::string(address);
  std::string_view host = address.substr(scheme + 3);
  host = host.substr(0, host.find_first_of("/?#"));
  if (const std::size_t user = host.rfind('@'); user != std::string_view::npos) host.remove_prefix(user + 1);
  if (host.starts_with("www.")) host.remove_prefix(4);
  return std::string(host.empty() ? address : host);
}

Block qr_block(const Job& job, const Theme& theme) {
  const QrCode* code = job.supplies.qr;
  if (code == nullptr || code->side <= 0) return {};
  const double square = std::max(least_square_mm, theme.mm(code_on_a4) / (code->side + 2 * quiet_zone));
  const double side = square * (code->side + 2 * quiet_zone);
  Item words = caption(job, theme, side);
  const double width = std::max(side, words.bounds.width());
  const Box ground{(width - side) / 2, 0, (width + side) / 2, side};
  // Always dark on white: readers fail on a code in the colours of a page that is dark.
  Item light = rectangle(Role::qr, ground, {{255, 255, 255}});
  Item dark;
  dark.role = Role::qr;
  dark.id = "qr";
  dark.title = job.style.qr;
  dark.bounds = ground.grown(-quiet_zone * square);
  dark.shape = to_path(*code, dark.bounds, {0, 0, 0});
  move(words, (width - words.bounds.width()) / 2, side + theme.foot.size_mm);
  Block block;
  block.height_mm = side + 1.36 * theme.foot.size_mm;
  block.items.push_back(std::move(light));
  block.items.push_back(std::move(dark));
  block.items.push_back(std::move(words));
  return block;
}

}  // namespace zilamap::layout
