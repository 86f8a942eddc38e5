// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

/// Everything of zilamap at once.
#include <zilamap/calendar.hpp>
#include <zilamap/cities.hpp>
#include <zilamap/classify.hpp>
#include <zilamap/color_check.hpp>
#include <zilamap/colors.hpp>
#include <zilamap/error.hpp>
#include <zilamap/file.hpp>
#include <zilamap/finding.hpp>
#include <zilamap/geometry.hpp>
#include <zilamap/join.hpp>
#include <zilamap/language.hpp>
#include <zilamap/ledger.hpp>
#include <zilamap/logo.hpp>
#include <zilamap/map.hpp>
#include <zilamap/measure.hpp>
#include <zilamap/number_format.hpp>
#include <zilamap/outline.hpp>
#include <zilamap/places.hpp>
#include <zilamap/records.hpp>
#include <zilamap/render.hpp>
#include <zilamap/resources.hpp>
#include <zilamap/scene.hpp>
#include <zilamap/style.hpp>
#include <zilamap/svg.hpp>
#include <zilamap/template.hpp>
#include <zilamap/version.hpp>
