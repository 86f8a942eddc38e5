// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include <zilamap/classify.hpp>

#include "base/text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace zilamap {
namespace {

/// A category of the run on its way to a class.
struct Item {
  std::string name;
  std::size_t old = 0;    ///< its place among the categories as they were measured, from 1; 0: it is none of them
  std::size_t count = 0;  ///< districts that have it, over all years
  bool listed = false;    ///< by the caller, so it stays as long as there is room for it
  bool kept = true;
};

bool same(Quantity quantity, const std::string& a, const std::string& b) {
  if (a == b || quantity == Quantity::kinds) return a == b;
  const std::string key = base::fold_name(a);
  return !key.empty() && key == base::fold_name(b);
}

std::vector<Item> in_order(const std::vector<std::string>& names, Quantity quantity,
                           std::span<const std::string> first) {
  std::vector<Item> items;
  std::vector<bool> taken(names.size());
  for (const std::string& name : first) {
    const auto found =
        std::ranges::find_if(names, [&](const std::string& other) { return same(quantity, name, other); });
    items.push_back({.name = name, .listed = true});
    if (found == names.end()) continue;
    const auto at = static_cast<std::size_t>(found - names.begin());
    taken[at] = true;
    items.back().old = at + 1;
  }
  for (std::size_t i = 0; i < names.size(); ++i) {
    if (!taken[i]) items.push_back({.name = names[i], .old = i + 1});
  }
  return items;
}

void count(std::span<const Measured> years, std::vector<Item>& items) {
  std::vector<std::size_t> counts(years.front().categories.size() + 1);
  for (const Measured& year : years) {
    for (const Cell& cell : year.cells) {
      if (cell.status == Status::value) ++counts.at(static_cast<std::size_t>(cell.value));
    }
  }
  for (Item& item : items) item.count = counts[item.old];
}

/// Keeps those that are listed and then the most frequent ones, the earlier of equal ones. Returns those that need a
/// class in common.
std::vector<Item> merge_rarest(std::vector<Item>& items) {
  if (items.size() <= most_classes) return {};
  std::vector<std::size_t> order(items.size());
  for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
  std::ranges::stable_sort(order, [&](std::size_t a, std::size_t b) {
    return std::pair(items[a].listed, items[a].count) > std::pair(items[b].listed, items[b].count);
  });
  // Where all classes are listed, the last one makes room for the others.
  for (std::size_t i = most_classes - 1; i < order.size(); ++i) items[order[i]].kept = false;
  std::vector<Item> merged;
  const auto is_merged = [](const Item& item) { return !item.kept && item.count > 0; };
  std::ranges::copy_if(items, std::back_inserter(merged), is_merged);
  return merged;
}

Finding merged_finding(const std::vector<Item>& merged) {
  std::vector<std::string> names;
  for (const Item& item : merged) names.push_back(base::printable(item.name, 60));
  return {"categories-merged",
          Severity::warning,
          {},
          fmt::format("A map has at most {} classes, so the {} rarest categories are one of them: {}.", most_classes,
                      names.size(), base::printable(base::join_words(names, ", "), 900)),
          "Count fewer types, or write words that mean the same alike."};
}

}  // namespace

Classes classify_categories(std::span<Measured> years, Quantity quantity, std::span<const std::string> first) {
  if (years.empty()) return {};
  std::vector<Item> items = in_order(years.front().categories, quantity, first);
  count(years, items);
  const std::vector<Item> merged = merge_rarest(items);
  if (!merged.empty()) years.front().findings.push_back(merged_finding(merged));

  std::vector<std::string> names;
  std::vector<double> places(years.front().categories.size() + 1);  // from the old to the new
  for (const Item& item : items) {
    if (!item.kept) continue;
    names.push_back(item.name);
    places[item.old] = static_cast<double>(names.size());
  }
  if (!merged.empty()) names.emplace_back();
  for (const Item& item : merged) places[item.old] = static_cast<double>(names.size());
  for (Measured& year : years) {
    year.categories = names;
    for (Cell& cell : year.cells) {
      if (cell.status == Status::value) cell.value = places[static_cast<std::size_t>(cell.value)];
    }
  }
  Classes classes;
  for (const std::string& name : names) {
    const auto place = static_cast<double>(classes.items.size() + 1);
    classes.items.push_back({place, place, name});
  }
  return classes;
}

}  // namespace zilamap
