// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "base/text.hpp"

#include <catch2/catch.hpp>

#include <array>
#include <string>

using zilamap::base::code_points;
using zilamap::base::edit_distance;
using zilamap::base::fold_name;
using zilamap::base::is_utf8;
using zilamap::base::join_words;
using zilamap::base::nearest;
using zilamap::base::printable;
using zilamap::base::split;
using zilamap::base::trim;
using zilamap::base::utf8_from_windows_1252;

TEST_CASE("well-formed UTF-8 is told from anything else", "[base]") {
  CHECK(is_utf8(""));
  CHECK(is_utf8("Gaya"));
  CHECK(is_utf8("गया, Nawādā, 😀"));
  CHECK(is_utf8("twelve bytes and सीतामढ़ी after them"));
  CHECK_FALSE(is_utf8("Nawad\xe2"));         // cut short
  CHECK_FALSE(is_utf8("\xc0\xaf"));          // overlong
  CHECK_FALSE(is_utf8("\xe0\x80\xaf"));      // overlong
  CHECK_FALSE(is_utf8("\xed\xa0\x80"));      // surrogate
  CHECK_FALSE(is_utf8("\xf4\x90\x80\x80"));  // beyond U+10FFFF
  CHECK_FALSE(is_utf8("a line of Latin-1: caf\xe9 au lait"));
  CHECK_FALSE(is_utf8("\x80"));
}

TEST_CASE("Windows-1252 becomes UTF-8", "[base]") {
  CHECK(utf8_from_windows_1252("caf\xe9") == "café");
  CHECK(utf8_from_windows_1252("\x93Gaya\x94 \x96 \x80") == "“Gaya” – €");
  std::string all;
  for (int byte = 0; byte < 256; ++byte) all += static_cast<char>(byte);
  CHECK(is_utf8(utf8_from_windows_1252(all)));
  CHECK(code_points(utf8_from_windows_1252(all)).size() == 256);
}

TEST_CASE("names are compared without case, punctuation and space", "[base]") {
  CHECK(fold_name("W. Champaran") == "w champaran");
  CHECK(fold_name("w champaran") == "w champaran");
  CHECK(fold_name("  Paschim--Champaran (Bihar) ") == "paschim champaran bihar");
  CHECK(fold_name("PATNA") == "patna");
  CHECK(fold_name("Ward 12/3") == "ward 12 3");
  CHECK(fold_name("").empty());
  CHECK(fold_name(" ./- ").empty());
}

TEST_CASE("names are compared without accents on Latin letters", "[base]") {
  CHECK(fold_name("Nawādā") == "nawada");
  CHECK(fold_name("Nawa\u0304da\u0304") == "nawada");
  CHECK(fold_name("ŚIVAHAR") == "sivahar");
  CHECK(fold_name("Straße") == "strasse");
  CHECK(fold_name("Ｐａｔｎａ") == "patna");
  CHECK(fold_name("East\u00a0Champaran") == "east champaran");
  CHECK(fold_name("East–Champaran") == "east champaran");
}

TEST_CASE("Devanagari is compared in one form and keeps its signs", "[base]") {
  const std::string composed = "सीताम\u095dी";
  const std::string decomposed = "सीताम\u0922\u093cी";
  CHECK(composed != decomposed);
  CHECK(fold_name(composed) == fold_name(decomposed));
  CHECK(fold_name("पटना") == "पटना");
  CHECK(fold_name("पटना") != fold_name("पटन"));
  CHECK(fold_name("ढ") == fold_name("ढ\u093c"));
  CHECK(fold_name("क्\u200dषेत्र") == fold_name("क्षेत्र"));
  CHECK(fold_name("क्\u200cषेत्र") == fold_name("क्षेत्र"));
  CHECK(fold_name("पूर्वी  चम्पारण।") == "पूर्वी चम्पारण");
}

TEST_CASE("folding takes anything", "[base]") {
  CHECK(fold_name("Nawad\xe2 X") == "nawad\xe2 x");
  CHECK(fold_name("\xff\xfe") == "\xff\xfe");
  CHECK(fold_name(std::string("a\0b", 3)) == "a b");
  // One code point that decomposes into eighteen: the longest there is.
  std::string long_ones;
  for (int i = 0; i < 100; ++i) long_ones += "\ufdfa";
  CHECK(code_points(fold_name(long_ones)).size() >= 1500);
  std::string key = "old";
  fold_name("New", key);
  CHECK(key == "new");
}

TEST_CASE("edit distance counts letters, and swaps as one", "[base]") {
  CHECK(edit_distance("gaya", "gaya", 3) == 0);
  CHECK(edit_distance("", "", 3) == 0);
  CHECK(edit_distance("", "abc", 3) == 3);
  CHECK(edit_distance("gaya", "gya", 3) == 1);
  CHECK(edit_distance("gaya", "gyaa", 3) == 1);
  CHECK(edit_distance("kitten", "sitting", 3) == 3);
  CHECK(edit_distance("katihar", "kaithar", 3) == 1);
  CHECK(edit_distance("गया", "गाया", 3) == 1);
  CHECK(edit_distance("saran", "saharsa", 5) == 4);
}

TEST_CASE("edit distance stops above its limit", "[base]") {
  CHECK(edit_distance("kitten", "sitting", 2) == 3);
  CHECK(edit_distance("a", "aaaaaaaa", 2) == 3);
  CHECK(edit_distance("patna", "gumla", 0) == 1);
  CHECK(edit_distance("patna", "patna", 0) == 0);
  CHECK(edit_distance("abcdefgh", "hgfedcba", 2) == 3);
}

TEST_CASE("edit distance is the same both ways and agrees for every limit that is enough", "[base]") {
  const std::array<std::string, 7> words{"", "ab", "ba", "bab", "aabb", "abab", "bbaaba"};
  for (const std::string& a : words) {
    for (const std::string& b : words) {
      const std::size_t whole = edit_distance(a, b, 10);
      CHECK(edit_distance(b, a, 10) == whole);
      for (std::size_t limit = 0; limit < 8; ++limit) CHECK(edit_distance(a, b, limit) == std::min(whole, limit + 1));
    }
  }
}

TEST_CASE("the nearest word is one that can be meant", "[base]") {
  const std::array<std::string_view, 5> words{"title", "people_trained", "venue", "id", "East Champaran"};
  CHECK(nearest("titel", words) == "title");
  CHECK(nearest("people-trained", words) == "people_trained");
  CHECK(nearest("Venue", words) == "venue");
  CHECK(nearest("ids", words) == "id");
  CHECK(nearest("e champaran", words) == "East Champaran");
  CHECK(nearest("outcome", words).empty());
  CHECK(nearest("x", words).empty());
  CHECK(nearest("", words).empty());
  CHECK(nearest(std::string(1'000'000, 'a'), words).empty());
}

TEST_CASE("texts are trimmed, split and joined", "[base]") {
  CHECK(trim(" \t\r\n a b \n") == "a b");
  CHECK(trim("\u00a0 a \u00a0") == "a");
  CHECK(trim("  ").empty());
  CHECK(split("a, b,,  ,c", ',') == std::vector<std::string>{"a", "b", "c"});
  CHECK(split("", ',').empty());
  CHECK(split("one", ',') == std::vector<std::string>{"one"});
  CHECK(join_words({"a", "b", "c"}, ", ") == "a, b, c");
  CHECK(join_words({}, ", ").empty());
}

TEST_CASE("what is shown cannot steer a terminal", "[base]") {
  CHECK(printable("Gaya गया") == "Gaya गया");
  CHECK(printable("a\nb\tc") == "a b c");
  CHECK(printable("\x1b[31mred") == "\ufffd[31mred");
  CHECK(printable("a\u202egnp.b") == "a\ufffdgnp.b");
  CHECK(printable("caf\xe9") == "caf\ufffd");
  CHECK(printable("abcdef", 3) == "abc…");
  CHECK(printable("abc", 3) == "abc");
  CHECK(printable("गयागया", 3) == "गया…");
}

TEST_CASE("the nukta is set or left out as people please", "[base]") {
  CHECK(zilamap::base::fold_name("मुज़फ़्फ़रपुर") == zilamap::base::fold_name("मुजफ्फरपुर"));
  CHECK(zilamap::base::fold_name("सीतामढ़ी") == zilamap::base::fold_name("सीतामढी"));
}
