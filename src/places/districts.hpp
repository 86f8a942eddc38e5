// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include "ogr/layer.hpp"

#include <zilamap/places.hpp>

#include <string>

namespace zilamap::places {

/// Makes districts of a layer's features, with the names from field `key` (an index), their states from `state_key`
/// (-1: from a field that is usually called so) and all else from the fields that have the names known here. Takes the
/// shapes out of the layer. Adds findings for names that are blank or stand twice; `file` is what they name.
void add_districts(ogr::Layer& layer, int key, int state_key, const std::string& file, Places& places);

}  // namespace zilamap::places
