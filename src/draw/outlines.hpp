// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include "draw/fonts.hpp"
#include "draw/handles.hpp"

#include <zilamap/scene.hpp>

#include <cairo.h>

#include <memory>

namespace zilamap::draw {

using Outline = std::unique_ptr<cairo_path_t, Release<cairo_path_destroy>>;

/// The outlines of the text's letters where they stand on the page, in millimetres. Filled by the nonzero rule.
Outline outline_of(const TextItem& text, FontSet& fonts);

}  // namespace zilamap::draw
