// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "join/sound_key.hpp"

#include <catch2/catch.hpp>

#include <string>
#include <utility>

using zilamap::joining::bare_sound_key;
using zilamap::joining::sound_key;
using zilamap::joining::spoken_key;

TEST_CASE("spellings that sound alike have one key", "[join]") {
  const auto [a, b] = GENERATE(table<std::string, std::string>({{"seetamadhi", "sitamarhi"},
                                                                {"mujaffarpur", "muzaffarpur"},
                                                                {"muzafarpoor", "muzaffarpur"},
                                                                {"poorbi champaran", "purbi champaran"},
                                                                {"bhagalpoor", "bhagalpur"},
                                                                {"begoosaray", "begusarai"},
                                                                {"chhapra", "chapra"},
                                                                {"arariya", "araria"},
                                                                {"bhabhuwa", "bhabua"},
                                                                {"nawadah", "navada"},
                                                                {"raksaul", "raxaul"},
                                                                {"vaishaali", "vaisali"},
                                                                {"kishan ganj", "kisanganj"},
                                                                {"chanparan", "champaran"},
                                                                {"shekhpura", "sheikhpura"},
                                                                {"darbanga", "darbhanga"},
                                                                {"phulwari", "fulvari"},
                                                                {"supol", "supaul"}}));
  CAPTURE(a, b);
  CHECK(sound_key(a) == sound_key(b));
  CHECK_FALSE(sound_key(a).empty());
}

TEST_CASE("names that sound different have different keys", "[join]") {
  for (const auto& [a, b] : {std::pair{"patna", "patan"}, std::pair{"banka", "banda"}, std::pair{"saran", "saharsa"},
                             std::pair{"gaya", "goa"}, std::pair{"siwan", "silwan"}, std::pair{"bank", "banka"}}) {
    CAPTURE(a, b);
    CHECK(sound_key(a) != sound_key(b));
  }
}

TEST_CASE("what ICU writes is brought to how it is spoken", "[join]") {
  CHECK(spoken_key("sāraṇa") == "saran");
  CHECK(spoken_key("lakhīsarāya") == "lakhisaray");
  CHECK(spoken_key("paṭanā") == "patana");
  CHECK(spoken_key("campāraṇa") == "champaran");
  CHECK(spoken_key("chaparā") == "chapara");
  CHECK(bare_sound_key(sound_key("patana")) == bare_sound_key(sound_key("patna")));
  CHECK(bare_sound_key(sound_key("patana")) != bare_sound_key(sound_key("patan")));
}

TEST_CASE("what is no Latin text or too long has no key", "[join]") {
  CHECK(sound_key("गया").empty());
  CHECK(sound_key(std::string(101, 'a')).empty());
  CHECK(sound_key("").empty());
  CHECK(spoken_key("").empty());
}
