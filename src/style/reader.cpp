// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "style/reader.hpp"

#include "style/values.hpp"

#include <fmt/format.h>

#include <array>

namespace zilamap::style {
namespace {

template <std::size_t Count>
using Keys = std::array<std::string_view, Count>;

constexpr Keys<12> root_keys{"extends", "description", "title", "measure", "classes",    "legend",
                             "colors",  "lines",       "names", "circles", "disclaimer", "projection"};
constexpr Keys<3> measure_keys{"count", "types", "ties"};
constexpr Keys<3> class_keys{"method", "number", "breaks"};
constexpr Keys<5> legend_keys{"title", "unit", "zero", "not_reported", "suppressed"};
constexpr Keys<2> unit_keys{"one", "other"};
constexpr Keys<9> color_keys{"classes",      "zero",  "not_reported", "suppressed", "context",
                             "surroundings", "paper", "ink",          "quiet_ink"};
constexpr Keys<4> line_keys{"district", "outside", "context", "border"};
constexpr Keys<2> name_keys{"districts", "border"};
constexpr Keys<6> circle_keys{"show", "largest_mm", "fill", "line", "numbers", "legend"};

constexpr std::array quantities{Quantity::activities, Quantity::sites, Quantity::people_trained};
constexpr std::array ties{Tie::venue, Tie::site, Tie::district, Tie::border, Tie::route};
constexpr std::array methods{Method::unique, Method::equal, Method::quantile, Method::natural, Method::manual};

constexpr std::int64_t most_classes = 12;

/// A key with nothing after it is a slip: most often a colour without quotes, which YAML takes for a comment.
void refuse_nothing(const yaml::Document& document, const yaml::Node& node) {
  const auto check = [&](const yaml::Node& value, const yaml::Node& place) {
    if (value.kind == yaml::Kind::null) {
      throw yaml::Mistake(
          document.at(place),
          fmt::format("There is no value{}.", place.scalar.empty() ? "" : " after `" + place.scalar + "`"),
          "Give one or leave the key out; a colour needs quotes, '#rrggbb', because # begins a comment.");
    }
    refuse_nothing(document, value);
  };
  for (const yaml::Node& item : node.items) check(item, item);
  for (const auto& [key, value] : node.entries) check(value, key);
}

void read(const yaml::Map& map, std::string_view key, std::string& text) {
  if (const auto value = map.find(key)) text = line(*value);
}

void read(const yaml::Map& map, std::string_view key, bool& flag) {
  if (const auto value = map.find(key)) flag = value->boolean();
}

void read(const yaml::Map& map, std::string_view key, Color& target) {
  if (const auto value = map.find(key)) target = color(*value);
}

void read(const yaml::Map& map, std::string_view key, Fill& fill) {
  if (const auto value = map.find(key)) apply(*value, fill);
}

void read(const yaml::Map& map, std::string_view key, Stroke& stroke) {
  if (const auto value = map.find(key)) apply(*value, stroke);
}

bool is_type(std::string_view text) {
  return text.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-") == std::string_view::npos;
}

void read_measure(const yaml::Value& value, Measure& measure) {
  const yaml::Map map = value.map(measure_keys);
  if (const auto count = map.find("count")) measure.quantity = one_of(*count, quantities);
  if (const auto types = map.find("types")) {
    measure.types = types->texts();
    if (measure.types.size() > longest_list) types->fail(fmt::format("There are {} types.", measure.types.size()));
    for (const std::string& type : measure.types) {
      if (!is_type(type)) {
        types->fail(fmt::format("`{}` cannot have \"{}\".", types->name(), type),
                    "Types are written in small letters with hyphens, as in the records: 'training'.");
      }
    }
  }
  if (const auto given = map.find("ties")) {
    measure.ties.clear();
    for (const yaml::Value& tie : given->list()) measure.ties.push_back(one_of(tie, ties));
    if (measure.ties.size() > ties.size()) given->fail("There are more ties than kinds of them.", "Name each once.");
  }
}

void read_breaks(const yaml::Value& value, ClassSpec& classes) {
  if (classes.method != Method::manual) {
    value.fail(fmt::format("`breaks` has no effect, because the method is `{}`.", to_string(classes.method)),
               "Leave it out, or set `method: manual`.");
  }
  classes.breaks.clear();
  for (const yaml::Value& item : value.list()) {
    const double edge = item.number(-1e15, 1e15);
    if (!classes.breaks.empty() && edge <= classes.breaks.back()) {
      item.fail(fmt::format("`breaks` must rise, and {} comes after {}.", edge, classes.breaks.back()));
    }
    classes.breaks.push_back(edge);
  }
  if (classes.breaks.size() < 2 || classes.breaks.size() > most_classes + 1) {
    value.fail(fmt::format("`breaks` has {} numbers.", classes.breaks.size()),
               fmt::format("Give from 2 to {}: the lower edge of each class, and the upper edge of the last.",
                           most_classes + 1));
  }
}

void read_classes(const yaml::Value& value, ClassSpec& classes) {
  const yaml::Map map = value.map(class_keys);
  if (const auto method = map.find("method")) {
    classes.method = one_of(*method, methods);
    if (classes.method != Method::manual) classes.breaks.clear();
  }
  if (const auto breaks = map.find("breaks")) read_breaks(*breaks, classes);
  if (const auto number = map.find("number")) {
    classes.classes = static_cast<int>(number->integer(1, most_classes));
    if (classes.method == Method::manual) {
      number->fail("`number` has no effect, because the method is `manual`.", "The breaks give the number of classes.");
    }
  }
  if (classes.method == Method::manual && classes.breaks.empty()) {
    value.fail("The method `manual` needs `breaks`.", "Add for example `breaks: [1, 2, 5, 10]`.");
  }
}

void read_legend(const yaml::Value& value, Style& style) {
  const yaml::Map map = value.map(legend_keys);
  read(map, "title", style.legend);
  if (const auto unit = map.find("unit")) {
    const yaml::Map words = unit->map(unit_keys);
    read(words, "one", style.unit_one);
    read(words, "other", style.unit);
  }
  read(map, "zero", style.zero_label);
  read(map, "not_reported", style.not_reported_label);
  read(map, "suppressed", style.suppressed_label);
}

void read_colors(const yaml::Value& value, Style& style) {
  const yaml::Map map = value.map(color_keys);
  if (const auto classes = map.find("classes")) style.colors = colors(*classes);
  read(map, "zero", style.zero);
  read(map, "not_reported", style.not_reported);
  read(map, "suppressed", style.suppressed);
  read(map, "context", style.context);
  read(map, "surroundings", style.surroundings);
  read(map, "paper", style.paper);
  read(map, "ink", style.ink);
  read(map, "quiet_ink", style.quiet_ink);
}

void read_lines(const yaml::Value& value, Style& style) {
  const yaml::Map map = value.map(line_keys);
  read(map, "district", style.district_line);
  read(map, "outside", style.outside_line);
  read(map, "context", style.context_line);
  read(map, "border", style.border_line);
}

void read_names(const yaml::Value& value, Style& style) {
  const yaml::Map map = value.map(name_keys);
  read(map, "districts", style.district_names);
  read(map, "border", style.border_names);
}

void read_circles(const yaml::Value& value, Circles& circles) {
  const yaml::Map map = value.map(circle_keys);
  read(map, "show", circles.show);
  if (const auto largest = map.find("largest_mm")) circles.largest_mm = largest->number(1, 40);
  read(map, "fill", circles.fill);
  read(map, "line", circles.stroke);
  read(map, "numbers", circles.numbers);
  read(map, "legend", circles.legend);
}

}  // namespace

yaml::Map open(const yaml::Document& document) {
  refuse_nothing(document, document.root);
  return yaml::root_map(document, "style", root_keys);
}

void apply(const yaml::Map& root, Style& style) {
  read(root, "description", style.description);
  read(root, "title", style.title);
  if (const auto value = root.find("measure")) read_measure(*value, style.measure);
  if (const auto value = root.find("classes")) read_classes(*value, style.classes);
  if (const auto value = root.find("legend")) read_legend(*value, style);
  if (const auto value = root.find("colors")) read_colors(*value, style);
  if (const auto value = root.find("lines")) read_lines(*value, style);
  if (const auto value = root.find("names")) read_names(*value, style);
  if (const auto value = root.find("circles")) read_circles(*value, style.circles);
  read(root, "disclaimer", style.disclaimer);
  read(root, "projection", style.crs);
}

}  // namespace zilamap::style
