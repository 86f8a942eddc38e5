// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <zilamap/file.hpp>
#include <zilamap/scene.hpp>

#include <span>

namespace zilamap::exporting {

/// Adds to a PDF of Cairo's what Cairo cannot write: a language, and for each page, which is one tagged figure, the
/// scene's description as alternative text; and the one root that a tagged document has. They come after the end, as an
/// update (PDF 1.7, 7.5.6), so that no byte before changes. A document that is built in another way than Cairo 1.16
/// does it stays as it is, and the answer is false: whoever asked for it has to tell.
bool add_alternatives(Bytes& pdf, std::span<const Scene* const> scenes);

}  // namespace zilamap::exporting
