// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <zilamap/scene.hpp>

#include <string>
#include <vector>

/// What is wrong with where things lie on a page, in sentences; empty when nothing covers anything it must not:
/// nothing lies beyond the page; no text lies over another; no furniture (title, legend, scale bar, and every role that
/// is not known to be ground or a name) lies over a district, a circle, a name or other furniture; no name lies over a
/// circle; no leader runs through a text, a circle or another leader, and the name at its end lies on no district.
/// It reads the Scene alone.
std::vector<std::string> what_covers(const zilamap::Scene& scene);
