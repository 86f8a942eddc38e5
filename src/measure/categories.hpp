// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <zilamap/measure.hpp>

#include <span>
#include <string>
#include <vector>

namespace zilamap::measuring {

/// What words of one category share: they may differ in case, accents and punctuation.
std::string category_key(const std::string& word);

/// The category of every district in every year, for Quantity::kinds and Quantity::category. Findings name the
/// districts that have no word. Throws UsageError for a column of words that the places do not have, with those that
/// they have.
std::vector<Measured> categorised(const Records& records, const Joined& joined, const Places& places,
                                  const Measure& what, std::span<const Year> years, Findings& findings);

}  // namespace zilamap::measuring
