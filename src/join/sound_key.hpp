// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <string>
#include <string_view>

namespace zilamap::joining {

/// The key under which names in Latin letters that sound alike in Hindi are the same: long and short vowels (ee = i,
/// oo = u), z = j, w = v, ph = f, sh = s, plain and breathed consonants (dh = d, and rh = d, as ढ़ is written both
/// ways), doubled letters, m = n before a consonant, no spaces. "Seetamadhi" and "Sitamarhi" have the same. `folded` is
/// a key of base::fold_name; empty when it has letters that are not Latin, or is over 100 bytes.
std::string sound_key(std::string_view folded);

/// The sound key without any "a" inside: scripts of India do not write the short a, and where it is spoken is not to be
/// seen. For comparing names that were transliterated.
std::string bare_sound_key(std::string_view sound_key);

/// What ICU made of a name in another script, as a key for sound_key(): the silent a at the end of words left out, and
/// c, which stands for च, as ch.
std::string spoken_key(std::string_view transliterated);

}  // namespace zilamap::joining
