// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "cli/furniture_options.hpp"

#include "cli/output.hpp"

#include <zilamap/error.hpp>

#include <CLI/CLI.hpp>

namespace zilamap::cli {

void add_furniture_options(CLI::App& app, FurnitureChoice& choice) {
  app.add_option("--producer", choice.producer, "Who made the map, instead of the style's")->type_name("TEXT");
  app.add_option("--map-number", choice.map_number, "Number of the map; {year} is filled in")->type_name("TEXT");
  app.add_option("--map-version", choice.map_version, "Version of the map")->type_name("TEXT");
  app.add_option("--notes", choice.notes, "Notes instead of the style's")->type_name("TEXT");
  app.add_option("--logo", choice.logos, "PNG or SVG to stand beside the title; may be repeated")
      ->allow_extra_args(false)
      ->type_name("FILE");
  app.add_option("--qr", choice.qr, "Address that a QR code leads to")->type_name("URL");
  app.add_option("--locator-outline", choice.locator_outline, "Areas drawn behind the locator, such as a country")
      ->type_name("FILE");
  app.add_option("--boundary-policy", choice.boundary_policy, "Whose boundaries that outline shows; printed on the map")
      ->type_name("TEXT");
}

void show_settings(const FurnitureChoice& choice, const Stages& stages) {
  const auto say = [&stages](const char* name, const std::string& text) {
    if (!text.empty()) stages.setting(name, text);
  };
  say("producer", choice.producer);
  say("map-number", choice.map_number);
  say("map-version", choice.map_version);
  say("notes", choice.notes);
  for (const std::string& file : choice.logos) say("logo", file);
  say("qr", choice.qr);
  say("locator-outline", choice.locator_outline);
  say("boundary-policy", choice.boundary_policy);
}

void apply(const FurnitureChoice& choice, Style& style) {
  if (!choice.producer.empty()) style.producer = choice.producer;
  if (!choice.map_number.empty()) style.map_number = choice.map_number;
  if (!choice.map_version.empty()) style.map_version = choice.map_version;
  if (!choice.notes.empty()) style.notes = choice.notes;
  style.logos.insert(style.logos.end(), choice.logos.begin(), choice.logos.end());
  if (!choice.qr.empty()) style.qr = choice.qr;
}

std::optional<DeclaredOutline> outline_of(const FurnitureChoice& choice) {
  if (!choice.locator_outline.empty()) return read_outline(choice.locator_outline, choice.boundary_policy);
  if (choice.boundary_policy.empty()) return std::nullopt;
  throw UsageError("--boundary-policy says whose boundaries an outline shows, but there is no --locator-outline.");
}

}  // namespace zilamap::cli
