// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "measure/categories.hpp"

#include "base/text.hpp"
#include "measure/names.hpp"
#include "measure/period.hpp"
#include "measure/tally.hpp"

#include <zilamap/error.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <string>
#include <string_view>
#include <utility>

namespace zilamap::measuring {

namespace {

/// The name of a district's category; empty where it has none.
using Names = std::vector<std::string>;

/// Places of names among all that occur, from 1, in the order of their keys.
template <typename Key>
class Pool {
 public:
  explicit Pool(Key (*key_of)(const std::string&)) : m_key_of(key_of) {}

  void add(const std::string& name) {
    if (!name.empty()) m_names.try_emplace(m_key_of(name), name, 0);
  }

  /// Numbers the names when all are there.
  std::vector<std::string> all() {
    std::vector<std::string> names;
    for (auto& [key, entry] : m_names) {
      names.push_back(entry.first);
      entry.second = static_cast<double>(names.size());
    }
    return names;
  }

  double of(const std::string& name) const { return m_names.at(m_key_of(name)).second; }

 private:
  Key (*m_key_of)(const std::string&);
  std::map<Key, std::pair<std::string, double>> m_names;
};

/// Puts the names of one year into cells; a district without one has `without`.
template <typename Key>
std::vector<Cell> cells_of(const Names& names, const Pool<Key>& pool, Status without) {
  std::vector<Cell> cells;
  for (const std::string& name : names) {
    cells.push_back(name.empty() ? Cell{without, 0} : Cell{Status::value, pool.of(name)});
  }
  return cells;
}

/// "campaign+training" of the types that a district has.
std::string name_of(const std::vector<TypeCount>& counts) {
  std::vector<std::string> types;
  for (const TypeCount& count : counts) types.push_back(count.type.empty() ? "no-type" : count.type);
  std::ranges::sort(types);
  types.erase(std::unique(types.begin(), types.end()), types.end());  // "No type" in a cell says what an empty one does
  return base::join_words(types, "+");
}

/// Fewer types first, then the alphabet.
std::pair<std::ptrdiff_t, std::string> key_of_kinds(const std::string& name) {
  return {std::ranges::count(name, '+'), name};
}

std::vector<Measured> kinds(const Records& records, const Joined& joined, const Places& places, const Measure& what,
                            std::span<const Year> years) {
  Pool pool(key_of_kinds);
  std::vector<Names> names;
  for (const Year& year : years) {
    Names& of_year = names.emplace_back();
    for (const std::vector<TypeCount>& counts : type_counts(records, joined, places, what, year)) {
      of_year.push_back(name_of(counts));
      pool.add(of_year.back());
    }
  }
  const std::vector<std::string> all = pool.all();
  std::vector<Measured> measured;
  for (std::size_t i = 0; i < years.size(); ++i) {
    const Balance balance = Period::of(years[i], what.span).balance(records, joined);
    measured.push_back({years[i], cells_of(names[i], pool, status_of(balance, false)), balance, {}, all});
  }
  return measured;
}

[[noreturn]] void fail_unknown(const Places& places, const std::string& column) {
  const std::string name = base::printable(column, 40);
  const std::string key = base::fold_name(column);
  if (std::ranges::any_of(places.indicators,
                          [&](const Indicator& other) { return base::fold_name(other.name) == key; })) {
    throw UsageError(fmt::format(
        "The column \"{}\" holds numbers, which are no categories. Name a column of words, or measure an index.",
        name));
  }
  std::vector<std::string> known;
  for (const WordColumn& words : places.words) known.push_back(base::printable(words.name, 40));
  if (known.empty()) {
    throw UsageError(fmt::format(
        "There is no column \"{}\" of words. Give the words with a table of indicators (--indicators).", name));
  }
  const std::string_view near = base::nearest(column, std::vector<std::string_view>(known.begin(), known.end()));
  throw UsageError(fmt::format("There is no column \"{}\" of words. {}The columns of words are: {}.", name,
                               near.empty() ? "" : fmt::format("Did you mean {}? ", near),
                               base::printable(base::join_words(known, ", "), 900)));
}

const Names& words_of(const Places& places, const std::string& column) {
  const std::string key = base::fold_name(column);
  const auto found =
      std::ranges::find_if(places.words, [&](const WordColumn& words) { return base::fold_name(words.name) == key; });
  if (found == places.words.end()) fail_unknown(places, column);
  if (found->words.size() != places.districts.size()) {
    throw UsageError(fmt::format("The column \"{}\" is not one of these places: it has {} words for {} districts.",
                                 base::printable(column, 40), found->words.size(), places.districts.size()));
  }
  return found->words;
}

void find_blanks(const Places& places, const Names& words, const std::string& column, Findings& findings) {
  std::vector<std::size_t> districts;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (words[i].empty()) districts.push_back(i);
  }
  if (districts.empty()) return;
  findings.push_back({"category-not-known",
                      Severity::warning,
                      {},
                      fmt::format("{} {} no word in \"{}\", so {} not reported: {}.", counted(places, districts.size()),
                                  districts.size() == 1 ? "has" : "have", base::printable(column, 40),
                                  districts.size() == 1 ? "it is" : "they are", listed(places, districts)),
                      "Fill in the table of indicators."});
}

std::vector<Measured> words(const Records& records, const Joined& joined, const Places& places, const Measure& what,
                            std::span<const Year> years, Findings& findings) {
  const Names& names = words_of(places, what.column);
  find_blanks(places, names, what.column, findings);
  Pool pool(category_key);
  for (const std::string& name : names) pool.add(name);
  const std::vector<std::string> all = pool.all();
  const std::vector<Cell> cells = cells_of(names, pool, Status::not_reported);
  std::vector<Measured> measured;
  for (const Year& year : years) measured.push_back({year, cells, balance_of(records, joined, year), {}, all});
  return measured;
}

}  // namespace

std::string category_key(const std::string& word) {
  std::string key = base::fold_name(word);
  return key.empty() ? word : key;
}

std::vector<Measured> categorised(const Records& records, const Joined& joined, const Places& places,
                                  const Measure& what, std::span<const Year> years, Findings& findings) {
  return what.quantity == Quantity::kinds ? kinds(records, joined, places, what, years)
                                          : words(records, joined, places, what, years, findings);
}

}  // namespace zilamap::measuring
