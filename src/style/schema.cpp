// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include <zilamap/style.hpp>

#include "style/values.hpp"
#include "style/visitor.hpp"

#include <nlohmann/json.hpp>

#include <utility>

namespace zilamap {
namespace style {
namespace {

/// Keys stay in the order in which they are shown.
using Json = nlohmann::ordered_json;

constexpr const char* opaque_pattern = "^#[0-9A-Fa-f]{6}$";
constexpr const char* any_pattern = "^#[0-9A-Fa-f]{6}([0-9A-Fa-f]{2})?$";
constexpr const char* type_pattern = "^[a-z0-9-]+$";
// Stays in its folder or goes below it: no / in front, and no part that is "..".
constexpr const char* file_pattern = "^(?!/)(?!(.*/)?\\.\\.(/|$)).+$";

Json reference_to(const char* definition) { return {{"$ref", std::string("#/$defs/") + definition}}; }

Json number_in(const Limits& limits, const char* type = "number") {
  const auto plain = [type](double number) -> Json {
    if (number == static_cast<double>(static_cast<std::int64_t>(number))) return static_cast<std::int64_t>(number);
    return number;
  };
  return {{"type", type}, {"minimum", plain(limits.least)}, {"maximum", plain(limits.most)}};
}

/// An object with nothing but its properties.
Json object(Json properties) {
  return {{"type", "object"}, {"additionalProperties", false}, {"properties", std::move(properties)}};
}

/// A list of items, or one alone where the reader takes it for a list of one.
Json list_of(const Json& item, bool one_alone) {
  const Json list = {{"type", "array"}, {"items", item}, {"maxItems", longest_list}};
  if (!one_alone) return list;
  return {{"anyOf", Json::array({item, list})}};
}

/// Collects the properties of the object whose keys are shown.
class Collector final : public Visitor {
 public:
  Json take() { return std::exchange(m_properties, Json::object()); }

  void group(const Key& key, const std::function<void()>& inside) override { add(key, keys_of(inside)); }

  void optional_group(const Key& key, bool, const std::function<void()>& inside) override { group(key, inside); }

  void groups(const Key& key, std::size_t, const std::function<void(std::size_t)>& resize,
              const std::function<void(std::size_t)>& each) override {
    resize(1);
    add(key, list_of(keys_of([&] { each(0); }), false));
    resize(0);
  }

  void text(const Key& key, std::string&) override {
    Json text = reference_to("text");
    if (key.use == Use::needed) text = {{"type", {"string", "number"}}, {"minLength", 1}};
    add(key, std::move(text));
  }

  void words(const Key& key, LocalText&) override { add(key, reference_to("words")); }
  void flag(const Key& key, bool& value) override { add(key, {{"type", "boolean"}, {"default", value}}); }

  void number(const Key& key, double& value, const Limits& limits) override {
    Json number = number_in(limits);
    number["default"] = value;
    add(key, std::move(number));
  }

  void integer(const Key& key, int& value, const Limits& limits) override {
    Json number = number_in(limits, "integer");
    number["default"] = value;
    add(key, std::move(number));
  }

  void color(const Key& key, Color& value) override {
    Json color = reference_to("color");
    if (value.a != 0) color["default"] = to_string(value);  // a clear one is left to the engine
    add(key, std::move(color));
  }

  void fill(const Key& key, Fill&) override { add(key, reference_to("fill")); }
  void stroke(const Key& key, Stroke&) override { add(key, reference_to("line")); }
  void colors(const Key& key, std::vector<Color>&) override { add(key, reference_to("colors")); }

  void types(const Key& key, std::vector<std::string>&) override {
    add(key, list_of({{"type", "string"}, {"pattern", type_pattern}}, true));
  }

  void rising(const Key& key, std::vector<double>&) override {
    Json list = {{"type", "array"}, {"items", number_in({-largest_break, largest_break})}};
    list["minItems"] = 2;
    list["maxItems"] = most_breaks;
    add(key, std::move(list));
  }

  void files(const Key& key, std::vector<std::filesystem::path>&) override {
    add(key, list_of({{"type", "string"}, {"pattern", file_pattern}}, true));
  }

 private:
  void choose(const Key& key, std::size_t& at, std::span<const std::string_view> words) override {
    add(key, {{"enum", words}, {"default", words[at]}});
  }

  void choose_several(const Key& key, std::vector<std::size_t>&, std::span<const std::string_view> words) override {
    add(key, {{"type", "array"}, {"items", {{"enum", words}}}, {"maxItems", words.size()}});
  }

  Json keys_of(const std::function<void()>& inside) {
    Json outer = take();
    Json needed = std::exchange(m_needed, Json::array());
    inside();
    Json result = object(take());
    if (!m_needed.empty()) result["required"] = std::move(m_needed);
    m_properties = std::move(outer);
    m_needed = std::move(needed);
    return result;
  }

  /// Puts the meaning first, where people look.
  void add(const Key& key, Json value) {
    Json property = {{"description", key.meaning}};
    property.update(value);
    m_properties[std::string(key.name)] = std::move(property);
    if (key.use == Use::needed) m_needed.push_back(key.name);
  }

  Json m_properties = Json::object();
  Json m_needed = Json::array();
};

Json fill_definition() {
  const Json keys = {{"color", reference_to("color_or_clear")},
                     {"pattern", {{"description", "What lies over the colour."}, {"enum", pattern_words()}}},
                     {"pattern_color", reference_to("color_or_clear")},
                     {"spacing_mm", number_in(pattern_spacing)},
                     {"weight_mm", number_in(pattern_weight)}};
  Json map = object(keys);
  map["description"] = "Changes what it names. spacing_mm is more than weight_mm where there is a pattern.";
  return {{"description", "How an area is filled: a colour alone makes it plain."},
          {"anyOf", Json::array({reference_to("color_or_clear"), map})}};
}

Json line_definition() {
  Json lengths = Json::array();
  for (std::size_t count = 0; count <= most_dashes; count += 2) {
    lengths.push_back({{"minItems", count}, {"maxItems", count}});
  }
  Json dash = {{"description", "Dash, gap, dash, gap; [] is solid."},
               {"type", "array"},
               {"items", number_in(dash_length)},
               {"anyOf", lengths}};
  Json width = {{"description", "0 draws none."}};
  width.update(number_in(line_width));
  Json line = {{"description", "How a line is drawn; changes what it names."}};
  line.update(object({{"color", reference_to("color_or_clear")}, {"width_mm", width}, {"dash_mm", dash}}));
  return line;
}

Json colors_definition() {
  const Json list = {{"type", "array"}, {"items", reference_to("color")}, {"minItems", 1}, {"maxItems", longest_list}};
  return {{"description", "A palette by name, or a list of colours, lightest first; auto leaves them to the engine."},
          {"anyOf", Json::array({Json{{"enum", color_words()}}, list})}};
}

Json words_definition() {
  const Json text = {{"type", {"string", "number"}}, {"minLength", 1}};
  const Json map = {{"description", "By language code: en, hi, ne; default is for all others."},
                    {"type", "object"},
                    {"minProperties", 1},
                    {"maxProperties", longest_list},
                    {"additionalProperties", false},
                    {"patternProperties", {{"^([a-z]{2,3}|default)$", text}}}};
  return {{"description", "A text, the same in all languages or one for each; '' for none."},
          {"anyOf", Json::array({reference_to("text"), map})}};
}

/// Where a style begins afresh, and by that all of it is seen, `breaks` and the method `manual` need each other. Where
/// it extends another one, that may have said the other.
Json class_rules() {
  const Json manual = {{"properties", {{"method", {{"const", "manual"}}}}}, {"required", {"method"}}};
  const Json with_breaks = {{"if", manual},
                            {"then", {{"required", {"breaks"}}, {"properties", {{"number", false}}}}},
                            {"else", {{"properties", {{"breaks", false}}}}}};
  return {{"if", {{"not", {{"required", {"extends"}}}}}},
          {"then", {{"properties", {{"classes", with_breaks}}}}},
          {"else", {{"properties", {{"classes", {{"if", manual}, {"then", {{"properties", {{"number", false}}}}}}}}}}}};
}

/// What `colors.need` must have that `colors.classes` need not.
Json nine_colors() { return {{"if", {{"type", "array"}}}, {"then", {{"minItems", 9}, {"maxItems", 9}}}}; }

}  // namespace
}  // namespace style

std::string style_schema() {
  using style::Json;
  Style defaults;
  style::Collector collector;
  style::visit(collector, defaults);
  Json properties = {
      {"extends",
       {{"description",
         "The style that this one changes: one that ships, or a file beside this one or in a folder below."},
        {"type", "string"},
        {"pattern", style::file_pattern}}}};
  properties.update(collector.take());
  properties["colors"]["properties"]["need"].update(style::nine_colors());
  properties["legend"]["properties"]["unit"]["dependentRequired"] = {{"one", {"other"}}};

  Json schema = {{"$schema", "https://json-schema.org/draft/2020-12/schema"},
                 {"$id", "urn:zilamap:style:1"},
                 {"title", "Style of zilamap"},
                 {"$comment",
                  "SPDX-License-Identifier: MIT. Copyright zilamap contributors. Made by `zilamap styles schema` from "
                  "the code that reads styles. The reader sees more: whether styles extend each other in a circle, "
                  "edges of classes rise, patterns leave something of their ground, measures and pages can be, and "
                  "files are there."},
                 {"description", "What is measured, how it is classified and how the map looks. See docs/styles.md."}};
  schema.update(style::object(std::move(properties)));
  schema.update(style::class_rules());
  schema["$defs"] = {
      {"text", {{"description", "One line; '' for none."}, {"type", {"string", "number"}}}},
      {"words", style::words_definition()},
      {"color", {{"description", "'#rrggbb', in quotes."}, {"type", "string"}, {"pattern", style::opaque_pattern}}},
      {"color_or_clear",
       {{"description", "'#rrggbb', or '#rrggbbaa' with aa from 00, clear, to ff; in quotes."},
        {"type", "string"},
        {"pattern", style::any_pattern}}},
      {"colors", style::colors_definition()},
      {"fill", style::fill_definition()},
      {"line", style::line_definition()}};
  return schema.dump(2) + "\n";
}

}  // namespace zilamap
