// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include <zilamap/logo.hpp>

#include "base/files.hpp"
#include "draw/handles.hpp"
#include "draw/image.hpp"

#include <zilamap/error.hpp>

#include <fmt/format.h>

#include <string>
#include <system_error>
#include <utility>

namespace zilamap {
namespace {

/// Paints it small, for what only shows in painting.
void try_out(const Logo& logo) {
  constexpr int side = 64;
  const draw::Surface surface(cairo_image_surface_create(CAIRO_FORMAT_ARGB32, side, side));
  const draw::Context context(cairo_create(surface.get()));
  draw::paint_image(context.get(), {{0, 0, side, side}, logo.data, logo.kind, {}});
  draw::check(cairo_status(context.get()), "It cannot be painted");
}

}  // namespace

Logo load_logo(const std::filesystem::path& file, std::string alt) {
  Logo logo;
  logo.alt = alt.empty() ? file.stem().string() : std::move(alt);
  std::error_code ignored;
  const auto size = std::filesystem::file_size(file, ignored);
  if (!ignored && size > draw::largest_image) {
    throw RenderError(fmt::format("The logo {} cannot be used. It has {:.1f} MB; 5 MB are the most. Save it smaller.",
                                  file.string(), static_cast<double>(size) / 1e6));
  }
  const std::string bytes = base::read_file(file, draw::largest_image);
  try {
    logo.data.assign(bytes.begin(), bytes.end());
    logo.kind = bytes.starts_with("\x89PNG") ? ImageKind::png : ImageKind::svg;
    logo.aspect = draw::image_aspect(logo.data, logo.kind);
    try_out(logo);
  } catch (const RenderError& error) {
    throw RenderError(fmt::format("The logo {} cannot be used. {}", file.string(), error.what()));
  }
  return logo;
}

}  // namespace zilamap
