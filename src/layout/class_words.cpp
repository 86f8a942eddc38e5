// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "layout/class_words.hpp"

namespace zilamap::layout {

NumberFormat format_of(const Measure& what, const Language& language) {
  NumberFormat format = language.number_format();
  format.plus = what.span == Span::change;
  if (what.per == Per::total) format.suffix = " %";
  return format;
}

ClassWords class_words(const Language& language) {
  return {language.say("rate.from_to", {{"lower", "{lower}"}, {"upper", "{upper}"}}),
          language.say("rate.under", {{"number", "{number}"}}), language.say("rate.over", {{"number", "{number}"}})};
}

std::vector<std::string> labels_in(const Measure& what, const Classes& classes, const Language& language) {
  return labels_of(classes, format_of(what, language), class_words(language));
}

}  // namespace zilamap::layout
