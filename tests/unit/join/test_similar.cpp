// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "join/similar.hpp"

#include "base/text.hpp"

#include <catch2/catch.hpp>

#include <random>
#include <string>
#include <utility>
#include <vector>

using zilamap::joining::SimilarNames;

namespace {

SimilarNames names_of(const std::vector<std::string>& names) {
  SimilarNames similar;
  for (std::size_t i = 0; i < names.size(); ++i) {
    similar.add(names[i], names[i], {static_cast<std::uint32_t>(i), zilamap::Route::name, 1, -1, -1});
  }
  similar.sort();
  return similar;
}

std::vector<std::pair<std::string, std::size_t>> within(const SimilarNames& names, const std::string& key,
                                                        std::size_t limit) {
  std::vector<std::pair<std::string, std::size_t>> found;
  for (const auto& near : names.within(key, limit)) found.emplace_back(near.name, near.distance);
  return found;
}

}  // namespace

TEST_CASE("how far a name may be off goes by its length", "[join]") {
  using zilamap::joining::letters_off;
  CHECK(letters_off(4) == 0);
  CHECK(letters_off(5) == 1);
  CHECK(letters_off(7) == 1);
  CHECK(letters_off(8) == 2);
  CHECK(letters_off(60) == 2);
}

TEST_CASE("one letter more, less, other or swapped is one off", "[join]") {
  const SimilarNames names = names_of({"gopalganj"});
  for (const char* key : {"gopalgan", "gopalganjj", "gopalgunj", "gopalgajn"}) {
    CAPTURE(key);
    CHECK(within(names, key, 1) == std::vector<std::pair<std::string, std::size_t>>{{"gopalganj", 1}});
  }
  CHECK(within(names, "gopalganj", 1).front().second == 0);
  CHECK(within(names, "gpoalgajn", 1).empty());
  CHECK(within(names, "gpoalgajn", 2).front().second == 2);
  CHECK(within(names, "gopalganj", 0).empty());
}

TEST_CASE("the distances are those of the plain computation", "[join]") {
  std::mt19937 random(20);
  const auto word = [&](std::size_t longest) {
    // Few letters, so that many words are near each other; one of them is no ASCII.
    static const std::vector<std::string> letters{"a", "b", "c", "ग", " "};
    std::string text;
    for (std::size_t n = random() % longest + 1; n > 0; --n) text += letters[random() % letters.size()];
    return text;
  };
  std::vector<std::string> words;
  for (int i = 0; i < 300; ++i) words.push_back(word(12));
  for (int i = 0; i < 20; ++i) words.push_back(word(64));
  const SimilarNames names = names_of(words);
  for (int round = 0; round < 200; ++round) {
    const std::string key = round % 10 == 0 ? word(64) : word(12);
    const std::size_t limit = random() % 3 + 1;
    std::vector<std::pair<std::string, std::size_t>> expected;
    for (const std::string& other : words) {
      const std::size_t distance = zilamap::base::edit_distance(key, other, limit);
      if (distance <= limit) expected.emplace_back(other, distance);
    }
    CAPTURE(key, limit);
    REQUIRE(within(names, key, limit) == expected);
  }
}

TEST_CASE("the nearest name is the first of those that are nearest", "[join]") {
  const SimilarNames names = names_of({"banda", "banka", "patna"});
  CHECK(names.nearest("bana")->name == "banda");
  CHECK(names.nearest("bankka")->name == "banka");
  CHECK_FALSE(names.nearest("xyz"));
  CHECK_FALSE(names.nearest(""));
  CHECK_FALSE(names.nearest(std::string(100'000, 'a')));
}
