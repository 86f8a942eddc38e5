// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include "base/number_words.hpp"
#include "base/written_number.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace zilamap::base::detail {

/// Reads a headcount that is more than digits. The text is as plain_text() makes it, hard spaces as underscores.
class CountReader {
 public:
  explicit CountReader(std::string_view plain);
  Count read();

 private:
  /// A piece of the text: a number with the signs inside it, a word, or one sign.
  struct Token {
    enum class Kind { number, word, sign, end };
    Kind kind = Kind::end;
    std::string_view text;
    NumberWordMeaning meaning;  ///< of a word
  };
  /// A number, with its units, whole or in thousandths and the like.
  struct Amount {
    std::int64_t value = 0;
    bool has_unit = false;
  };

  const Token& look() const { return m_tokens[m_at]; }
  bool at_number() const { return look().kind == Token::Kind::number; }
  bool is_sign(char c) const { return look().kind == Token::Kind::sign && look().text.front() == c; }
  bool is_word(NumberWord word) const { return look().kind == Token::Kind::word && look().meaning.word == word; }
  bool take_sign(char c);
  bool take_word(NumberWord word);

  void split(std::string_view plain);
  bool refuse(std::string why);
  void note(std::string_view why);

  bool read_before();
  bool read_amount(Amount& amount);
  bool read_number(std::int64_t unit, std::int64_t& value);
  bool join_groups(std::string& digits);
  std::int64_t take_unit();
  bool read_range(Amount& amount);
  bool read_after();

  std::string m_text;  ///< with phrases of several words as signs
  std::vector<Token> m_tokens;
  std::size_t m_at = 0;
  Count m_count;
  bool m_between = false;
};

}  // namespace zilamap::base::detail
