// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <zilamap/join.hpp>
#include <zilamap/language.hpp>
#include <zilamap/places.hpp>

#include <string>
#include <string_view>

namespace zilamap::layout {

/// The name of a district in a language: that of the language's own list of places, else the Hindi name of the layer
/// where the language goes by those, else the layer's.
std::string name_of(const District& district, const Language& language);

/// The name of a place in a district, as a record gives it; that of the district where it says no more.
std::string name_of(const District& district, std::string_view place, const Language& language);

/// What that many shapes of the places are called: "district", "districts". `key` is "unit", or "unit_in" for the form
/// before a word such as "in". A unit that the language has no word for stays as the places name it.
std::string unit_of(const Places& places, const Language& language, const char* key, double count);

/// The days of a span: "18 July 2009", "1 April 2009 to 31 March 2010".
std::string day(const Date& date, const Language& language);

/// "1 April 2009 to 31 March 2010".
std::string days(const DateSpan& span, const Language& language);

/// The type of an activity: "workshop". Of a type that the language has no word for its own words, without
/// the hyphens that records are read with.
std::string type_of(const std::string& type, const Language& language);

/// The title of an activity, its Hindi one where the language goes by Hindi names.
const std::string& title_of(const Activity& activity, const Language& language);

/// A measured number for the eye: whole from a hundred on, under it with three digits that count. Whole numbers stay.
std::string short_number(const Language& language, double value);

/// to_sentence(balance) in a language.
std::string sentence_of(const Balance& balance, const Language& language);

/// A finding of the districts that go by their name in the layer because it has none in the language.
void note_names(const Places& places, const Language& language, Findings& findings);

}  // namespace zilamap::layout
