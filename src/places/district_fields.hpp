// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include "ogr/layer.hpp"

#include <initializer_list>
#include <string>
#include <string_view>

namespace zilamap::places {

/// The fields of a layer that say more about a district, by the names that they have in layers in common use; -1 for
/// those that it does not have.
struct DistrictFields {
  explicit DistrictFields(const ogr::Layer& layer);

  int name_hi;
  int census2011;
  int lgd;
  int population;
  int headquarters;
  int area_km2;
  int aliases;
  int state;
  int pcode;
  int iso;
};

/// Index of the field with the state's name: the one that is called so, or, when nothing is, of the usual names; -1:
/// none.
int state_field(const ogr::Layer& layer, std::string_view called = {});

/// What stands in a field, without space at its ends; empty for field -1.
std::string text_in(const ogr::Feature& feature, int field);

/// A code; empty when it is only noughts, which stand for a missing one.
std::string code_in(const ogr::Feature& feature, int field);

}  // namespace zilamap::places
