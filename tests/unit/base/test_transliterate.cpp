// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "base/transliterate.hpp"

#include "base/text.hpp"

#include <catch2/catch.hpp>

#include <string>

using zilamap::base::fold_name;
using zilamap::base::Transliterator;

TEST_CASE("scripts of India come out in Latin letters", "[base]") {
  const Transliterator rules;
  CHECK(rules.to_latin("सारण") == "sāraṇa");
  CHECK(fold_name(rules.to_latin("सीतामढ़ी")) == "sitamarhi");
  CHECK(fold_name(rules.to_latin("पूर्णिया")) == "purniya");
  CHECK(fold_name(rules.to_latin("পাটনা")) == "patana");
  CHECK(rules.to_latin("Gaya 7") == "Gaya 7");
}

TEST_CASE("what cannot be transliterated gives nothing", "[base]") {
  const Transliterator rules;
  CHECK(rules.to_latin("").empty());
  CHECK(rules.to_latin("\xff\xfe").empty());
  CHECK(rules.to_latin(std::string(1001, 'a')).empty());
  CHECK(rules.to_latin(std::string(1000, 'a')).size() == 1000);
  std::string hostile;
  for (int i = 0; i < 300; ++i) hostile += "क";
  CHECK(rules.to_latin(hostile).size() <= 8 * hostile.size());
}
