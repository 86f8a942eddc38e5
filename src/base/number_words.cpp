// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "base/number_words.hpp"

#include "base/month_names.hpp"
#include "base/text.hpp"

#include <array>
#include <string>
#include <unordered_map>

namespace zilamap::base {

namespace {

struct Entry {
  NumberWordMeaning meaning;
  std::string_view words;
};

constexpr std::array<Entry, 18> entries{{
    {{NumberWord::filler},
     "total only nos no number numbers person persons people participant participants trainee trainees attendee "
     "attendees beneficiary beneficiaries member members individual individuals pax head heads volunteer volunteers "
     "officer officers official officials police student students teacher teachers policemen inspector inspectors "
     "कुल लोग लोगों व्यक्ति व्यक्तियों जन प्रतिभागी प्रतिभागियों प्रशिक्षु लाभार्थी सदस्य छात्र शिक्षक पुलिसकर्मी"},
    {{NumberWord::part},
     "woman women girl girls man men boy boys female females male males child children adult adults "
     "महिला महिलाएं महिलाएँ महिलाओं पुरुष लड़की लड़कियां लड़कियाँ लड़के बच्चे बच्चों बालिका बालिकाएं किशोरी किशोरियां"},
    {{NumberWord::unit, 100}, "hundred hundreds सौ"},
    {{NumberWord::unit, 1'000}, "thousand thousands k हज़ार"},
    {{NumberWord::unit, 100'000}, "lakh lakhs lac lacs लाख"},
    {{NumberWord::unit, 1'000'000}, "million millions"},
    {{NumberWord::unit, 10'000'000}, "crore crores cr करोड़"},
    {{NumberWord::about},
     "approx appx approximate approximately about abt around circa ca c nearly almost roughly some estimated est लगभग "
     "क़रीब "
     "तक़रीबन "
     "अनुमानित"},
    {{NumberWord::at_least}, "over above exceeding minimum min plus न्यूनतम"},
    {{NumberWord::at_most}, "under below upto maximum max अधिकतम"},
    {{NumberWord::range}, "to से"},
    {{NumberWord::between}, "between"},
    {{NumberWord::join}, "and व और एवं"},
    {{NumberWord::zero}, "zero शून्य"},
    {{NumberWord::money}, "rs inr rupee rupees usd npr रु रुपये रुपए"},
    {{NumberWord::power}, "e"},
    {{NumberWord::filler}, "of in all"},
}};

std::unordered_map<std::string, NumberWordMeaning> make_words() {
  std::unordered_map<std::string, NumberWordMeaning> words;
  for (const Entry& entry : entries) {
    for (const std::string& word : split(entry.words, ' ')) words.emplace(fold_name(word), entry.meaning);
  }
  return words;
}

}  // namespace

NumberWordMeaning number_word(std::string_view word) {
  // Signs that no folding keeps.
  if (word == "≈") return {NumberWord::about};
  if (word == "≥") return {NumberWord::at_least};
  if (word == "≤") return {NumberWord::at_most};
  if (word == "₹" || word == "€" || word == "£") return {NumberWord::money};
  static const std::unordered_map<std::string, NumberWordMeaning> words = make_words();
  const auto found = words.find(fold_name(word));
  if (found != words.end()) return found->second;
  return {month_of(word) == 0 ? NumberWord::unknown : NumberWord::month};
}

}  // namespace zilamap::base
