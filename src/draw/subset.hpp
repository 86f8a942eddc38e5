// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include "draw/fonts.hpp"

#include <zilamap/file.hpp>
#include <zilamap/scene.hpp>

#include <string>
#include <vector>

namespace zilamap::draw {

/// A face cut down to the letters that a scene uses.
struct FaceSubset {
  std::string family;  ///< "Noto Sans"
  Weight weight = Weight::regular;
  bool italic = false;
  Bytes font;  ///< a TrueType file
};

/// The faces that the scene's texts are set in, ordered by family, weight and slant. With their rules of shaping, so
/// that a reader that shapes the same texts with them gets the same letters. Throws RenderError when a face cannot be
/// cut.
std::vector<FaceSubset> subset_faces(const Scene& scene, FontSet& fonts);

}  // namespace zilamap::draw
