// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <zilamap/scene.hpp>

#include <string>

namespace zilamap::exporting {

/// What the page says about itself as RDF in Dublin Core's words: title, description, language, creator, source,
/// rights, subject and date. It stands in SVG as it is.
std::string xmp_rdf(const Scene& scene);

/// The same as a packet of XMP (ISO 16684-1), for formats of pixels.
std::string xmp_packet(const Scene& scene);

}  // namespace zilamap::exporting
