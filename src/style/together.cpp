// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "style/together.hpp"

#include <zilamap/error.hpp>
#include <zilamap/page.hpp>

#include "base/text.hpp"
#include "style/values.hpp"

#include <fmt/format.h>

#include <set>
#include <string_view>

namespace zilamap::style {
namespace {

/// Each category is a class, the same in every year, so there is nothing to cut.
void check_no_cuts(const yaml::Value& given, Quantity quantity) {
  for (const std::string_view key : {"method", "number", "breaks", "per_year"}) {
    const auto value = given.member(key);
    if (!value || (key == "method" && value->text() == to_string(Method::unique))) continue;
    if (key == "per_year" && !value->boolean()) continue;
    value->fail(fmt::format("`{}` has no effect, because the measure `{}` has a class for each category, the same in "
                            "every year.",
                            key, to_string(quantity)),
                "Leave it out; `categories` gives order, colours and words.");
  }
}

/// Method, number and breaks must go together.
void check_classes(const yaml::Map& root, Style& style) {
  ClassSpec& classes = style.classes;
  const auto given = root.find("classes");
  if (!given) return;
  if (is_category(style.measure.quantity)) return check_no_cuts(*given, style.measure.quantity);
  const bool manual = classes.method == Method::manual;
  if (const auto breaks = given->member("breaks"); breaks && !manual) {
    breaks->fail(fmt::format("`breaks` has no effect, because the method is `{}`.", to_string(classes.method)),
                 "Leave it out, or set `method: manual`.");
  }
  if (const auto number = given->member("number"); number && manual) {
    number->fail("`number` has no effect, because the method is `manual`.", "The breaks give the number of classes.");
  }
  if (!manual) classes.breaks.clear();
  if (manual && classes.breaks.empty()) {
    given->fail("The method `manual` needs `breaks`.", "Add for example `breaks: [1, 2, 5, 10]`.");
  }
}

void check_need_colors(const yaml::Map& root, const Style& style) {
  const auto colors = root.find("colors");
  const auto need = colors ? colors->member("need") : std::nullopt;
  if (need && !style.need_colors.empty() && style.need_colors.size() != 9) {
    need->fail(fmt::format("`need` has {} colours.", style.need_colors.size()),
               "Give nine: for low need those of low, middle and high coverage, then for middle need, then for high.");
  }
}

/// The value under a key of a group.
std::optional<yaml::Value> find(const yaml::Map& root, std::string_view group, std::string_view key) {
  const auto given = root.find(group);
  return given ? given->member(key) : std::nullopt;
}

void check_panels(const yaml::Map& root, const Style& style) {
  if (!style.per_year || style.panels != Panels::years) return;
  auto given = find(root, "classes", "per_year");
  if (!given) given = root.find("panels");
  if (!given) return;
  given->fail("The panels of one page share their classes, so `per_year: true` cannot go with `panels: years`.",
              "Leave one of them out.");
}

/// Whether a page of that size can be drawn depends on the dots per inch, which a style does not know; it is a mistake
/// when no resolution suits.
void check_page(const yaml::Map& root, const Style& style) {
  const auto given = root.find("page");
  if (!given || style.page.empty()) return;
  std::string fault;
  for (const double dpi : {150.0, 20.0, 72.0, 300.0, 600.0, 2400.0}) {
    try {
      parse_page(style.page, dpi);
      return;
    } catch (const UsageError& error) {
      if (fault.empty()) fault = error.what();
    }
  }
  given->fail(fmt::format("`page` cannot be read: {}.", fault));
}

void check_qr(const yaml::Map& root, const Style& style) {
  const auto given = root.find("qr");
  if (!given || style.qr.size() <= longest_qr) return;
  given->fail(fmt::format("The address of `qr` has {} bytes.", style.qr.size()),
              fmt::format("Give a shorter one, of at most {}: the code would be too fine to scan.", longest_qr));
}

void check_measure(const yaml::Map& root, std::string_view key, const Measure& what) {
  const auto given = root.find(key);
  if (!given) return;
  try {
    check(what);
  } catch (const UsageError& error) {
    given->fail(error.what());
  }
}

/// "campaign+training": types in the order of the alphabet.
bool is_kinds(const std::string& name) {
  std::string before;
  for (std::size_t from = 0, end = 0; end != std::string::npos; from = end + 1) {
    end = name.find('+', from);
    const std::string type = name.substr(from, end == std::string::npos ? end : end - from);
    if (!is_type(type) || type <= before) return false;
    before = type;
  }
  return true;
}

void check_categories(const yaml::Map& root, const Style& style) {
  const auto given = root.find("categories");
  if (!given) return;
  const Quantity quantity = style.measure.quantity;
  const std::vector<yaml::Value> items = given->list();
  if (!items.empty() && !is_category(quantity)) {
    given->fail(fmt::format("`categories` has no effect, because the measure is `{}`.", to_string(quantity)),
                "Leave it out, or count `kinds` or a `category`.");
  }
  if (items.size() > most_classes) {
    given->fail(fmt::format("`categories` has {} items.", items.size()),
                fmt::format("Give at most {}: a map has no room for more classes.", most_classes));
  }
  std::set<std::string> seen;
  for (const yaml::Value& item : items) {
    const yaml::Value name = *item.member("name");
    if (quantity == Quantity::kinds && !is_kinds(name.text())) {
      name.fail(fmt::format("No category can be called \"{}\".", base::printable(name.text(), 60)),
                "Write a type as in the records, or several in the order of the alphabet: `campaign+training`.");
    }
    if (!seen.insert(quantity == Quantity::kinds ? name.text() : base::fold_name(name.text())).second) {
      name.fail(fmt::format("The category \"{}\" stands here twice.", base::printable(name.text(), 60)),
                "Give each category once.");
    }
  }
}

void check_need(const yaml::Map& root, const Style& style) {
  if (!style.need) return;
  check_measure(root, "need", *style.need);
  if (is_category(style.measure.quantity)) {
    auto at = root.find("need");
    if (!at) at = root.find("measure");
    constexpr const char* text =
        "A map of need and coverage sets two numbers against each other, and categories are none.";
    if (at) at->fail(text, "Leave `need` out, or measure a number.");
  }
  const auto span = find(root, "need", "span");
  if (!span || style.need->span != Span::change) return;
  span->fail("A need cannot be a change: it is set against what has been done, and falls would count as little need.",
             "Use `year` or `to-date`.");
}

void check_unit(const yaml::Map& root, const Style& style) {
  const auto unit = find(root, "legend", "unit");
  if (!unit || !unit->member("one") || style.unit_one.empty()) return;
  if (unit->member("other")) return;
  unit->fail("`unit` has `one` and needs `other`.", "Give what is said after other numbers than 1: `other: sites`.");
}

void check_symbols(const yaml::Map& root) {
  const auto types = find(root, "symbols", "types");
  if (!types) return;
  std::set<std::string> seen;
  for (const yaml::Value& item : types->list()) {
    const auto type = item.member("type");
    if (!type || seen.insert(type->text()).second) continue;
    type->fail(fmt::format("The type \"{}\" has two symbols.", type->text()), "Give each type once.");
  }
}

}  // namespace

bool has_other_looks(const Measure& before, const Measure& after) {
  if (!is_category(before.quantity) && !is_category(after.quantity)) return false;
  return before.quantity != after.quantity || before.column != after.column;
}

void forget_looks(const yaml::Map& root, Style& style) {
  if (!find(root, "colors", "classes")) style.colors.clear();
  if (is_category(style.measure.quantity)) {
    style.classes = {};
    style.per_year = false;
  }
  if (!root.find("categories")) style.categories.clear();
}

void check_together(const yaml::Map& root, Style& style) {
  check_classes(root, style);
  check_need_colors(root, style);
  check_panels(root, style);
  check_page(root, style);
  check_qr(root, style);
  check_measure(root, "measure", style.measure);
  check_need(root, style);
  check_categories(root, style);
  check_unit(root, style);
  check_symbols(root);
}

}  // namespace zilamap::style
