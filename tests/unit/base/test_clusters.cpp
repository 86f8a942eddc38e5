// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include <catch2/catch.hpp>

#include "base/clusters.hpp"

#include <string>
#include <vector>

using zilamap::base::cluster_end;
using zilamap::base::letters_join;

namespace {

std::vector<std::string> clusters(std::string_view text) {
  std::vector<std::string> parts;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = cluster_end(text, at);
    parts.emplace_back(text.substr(at, end - at));
    at = end;
  }
  return parts;
}

using Parts = std::vector<std::string>;

}  // namespace

TEST_CASE("Devanagari parts between syllables only", "[base]") {
  CHECK(clusters("बिहार") == Parts{"बि", "हा", "र"});
  CHECK(clusters("सीतामढ़ी") == Parts{"सी", "ता", "म", "ढ़ी"});
  CHECK(clusters("चंपारण") == Parts{"चं", "पा", "र", "ण"});
  CHECK(clusters("ज़िले") == Parts{"ज़ि", "ले"});
  CHECK(clusters("पहुँच") == Parts{"प", "हुँ", "च"});
}

TEST_CASE("consonants that a virama ties stay together", "[base]") {
  CHECK(clusters("क्षेत्र") == Parts{"क्षे", "त्र"});
  CHECK(clusters("स्त्री") == Parts{"स्त्री"});
  CHECK(clusters("पूर्णिया") == Parts{"पू", "र्णि", "या"});
  CHECK(clusters("मुज़फ़्फ़रपुर") == Parts{"मु", "ज़", "फ़्फ़", "र", "पु", "र"});
  CHECK(clusters("क्‍ष") == Parts{"क्‍ष"});
  CHECK(clusters("सम्") == Parts{"स", "म्"});
  CHECK(clusters("सम् 5") == Parts{"स", "म्", " ", "5"});
}

TEST_CASE("Latin letters keep their accents", "[base]") {
  CHECK(clusters("ab") == Parts{"a", "b"});
  CHECK(clusters("e\xcc\x81t") == Parts{"e\xcc\x81", "t"});
  CHECK(clusters("é") == Parts{"é"});
}

TEST_CASE("broken and odd texts end", "[base]") {
  CHECK(clusters("\xff\xe0\xa4").size() == 3);
  CHECK(clusters("\xcc\x81\xcc\x81").size() == 1);
  CHECK(clusters(std::string("\0a", 2)).size() == 2);
  std::string long_word = "क";
  for (int i = 0; i < 1000; ++i) long_word += "्क";
  CHECK(clusters(long_word).size() == 1);
}

TEST_CASE("scripts whose letters join are known", "[base]") {
  CHECK(letters_join("नेपाल"));
  CHECK(letters_join("in नेपाल"));
  CHECK_FALSE(letters_join("Nepal"));
  CHECK_FALSE(letters_join("Непал"));
  CHECK_FALSE(letters_join(""));
}
