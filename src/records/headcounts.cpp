// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "records/headcounts.hpp"

#include "base/numbers.hpp"
#include "base/text.hpp"
#include "records/keys.hpp"

#include <fmt/format.h>

namespace zilamap::records {

namespace {

constexpr std::size_t shown = 40;

}  // namespace

std::string refusal_of(const WrittenHeadcount& written, const base::Count& count) {
  return fmt::format("{} must be a whole number of persons from 0 to {}, and {} is none: {}.", written.name,
                     base::grouped(base::most_people),
                     written.quiet ? "this" : fmt::format("\"{}\"", base::printable(written.text, shown)), count.why);
}

Finding inexact_finding(const WrittenHeadcount& written, const base::Count& count) {
  return {"number-inexact", Severity::warning, written.where,
          written.quiet ? fmt::format("{} is not exact: {}.", written.name, count.why)
                        : fmt::format("{} is \"{}\", which is taken as {}: {}.", written.name,
                                      base::printable(written.text, shown), base::grouped(count.value), count.why),
          "Write the number itself if it is known."};
}

std::optional<std::int64_t> sum_of(const PeopleSplit& split) {
  if (split.female || split.male) return split.female.value_or(0) + split.male.value_or(0);
  if (split.adults || split.children) return split.adults.value_or(0) + split.children.value_or(0);
  return std::nullopt;
}

bool differs(const PeopleSplit& split, const std::optional<std::int64_t>& total) {
  if (!total) return false;
  return (split.female && split.male && *split.female + *split.male != *total) ||
         (split.adults && split.children && *split.adults + *split.children != *total);
}

Finding split_finding(const std::string& name, const Location& where) {
  return {
      "split-differs", Severity::warning, where,
      fmt::format("The women and men, or adults and children, of \"{}\" do not add up to its number of persons; that "
                  "number counts.",
                  base::printable(name)),
      "Correct one of them."};
}

std::optional<std::int64_t> HeadcountReader::read(const yaml::Map& map, std::string_view key) const {
  const auto value = map.find(key);
  if (!value) return std::nullopt;
  const WrittenHeadcount written{fmt::format("`{}`", key), value->text(), value->where(), m_quiet};
  const base::Count count = base::read_count(written.text);
  if (count.kind == base::Count::Kind::refused) value->fail(refusal_of(written, count), "Correct the number.");
  if (count.kind == base::Count::Kind::inexact) m_findings.push_back(inexact_finding(written, count));
  if (!count.has_value()) return std::nullopt;
  return count.value;
}

void HeadcountReader::read(const yaml::Map& map, std::optional<std::int64_t>& total, PeopleSplit& split) const {
  total = read(map, "people_trained");
  if (const auto value = map.find("people")) {
    const yaml::Map people = value->map(keys::people);
    split = {read(people, "female"), read(people, "male"), read(people, "adults"), read(people, "children")};
  }
  if (!total) total = sum_of(split);
}

}  // namespace zilamap::records
