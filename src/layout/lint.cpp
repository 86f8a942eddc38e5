// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "layout/lint.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <utility>

#include "layout/locator.hpp"
#include "layout/sheet.hpp"

namespace zilamap::layout {

namespace {

class Lint {
 public:
  Lint(const Job& job, Scene& scene) : m_job(job), m_scene(scene) {}

  void source() {
    if (m_job.records.source.empty()) {
      warn("no-source", "The records name no source, so the map cannot say where they come from.",
           "Give `source` with a title and a publisher in the records file.");
    } else if (is_off(Element::sources)) {
      warn("no-source", "The map does not say where its data come from, because the style leaves the sources out.",
           "Give `sources` a place in the style's `furniture`.");
    }
  }

  void date() {
    if (m_job.records.source_date.empty()) {
      warn("no-data-date", "The map does not say of which day its data are, because the records do not.",
           "Give `source` a date in the records file.");
    } else if (is_off(Element::date)) {
      warn("no-data-date", "The map does not say of which day its data are, because the style leaves the date out.",
           "Give `date` a place in the style's `furniture`.");
    }
  }

  void disclaimer() {
    if (is_off(Element::disclaimer)) {
      warn("no-disclaimer", "The map has no disclaimer on boundaries and names, because the style leaves it out.",
           "Give `disclaimer` a place in the style's `furniture`.");
    } else if (said(m_job, m_job.style.disclaimer).empty()) {
      warn("no-disclaimer", "The map has no disclaimer on boundaries and names, because the style's is empty.",
           "Give the style a `disclaimer`, or leave the key out to have the usual one.");
    }
  }

  void outline() {
    if (!m_job.options.locator_outline) return;
    const bool drawn = std::any_of(m_scene.items.begin(), m_scene.items.end(),
                                   [](const Item& item) { return item.role == Role::locator; });
    if (!drawn) {
      warn("no-locator", "The page has no locator, so the outline that was given for it is not shown.",
           "Give `locator` a place in the style's `furniture`, or choose a larger page.");
    } else if (std::ranges::find(m_scene.items, locator_outline_id, &Item::id) == m_scene.items.end()) {
      warn("outline-out-of-view", "The outline that was given for the locator lies outside of what it shows.",
           "Check that the file's coordinates are those of the land around the map.");
    } else if (is_off(Element::sources)) {
      warn("no-boundary-policy", "The map does not say whose boundaries its locator shows.",
           "Give `sources` a place in the style's `furniture`.");
    }
  }

  /// Many logos share one row, each as small as that makes it; a flat one is thin from the start.
  void logos() {
    const auto is_tiny = [](const Item& item) {
      const Box& box = item.bounds;
      return item.role == Role::logo &&
             (std::max(box.width(), box.height()) < smallest_logo_mm || std::min(box.width(), box.height()) < 1);
    };
    const auto tiny = std::ranges::count_if(m_scene.items, is_tiny);
    if (tiny == 0) return;
    warn("small-logos",
         fmt::format("Of {} logos {} can hardly be seen: smaller than {} mm, or thinner than 1 mm.",
                     m_job.style.logos.size(), tiny, smallest_logo_mm),
         "Give fewer logos, since all stand in one row, a larger page, or logos that are less drawn-out.");
  }

  /// What somebody has written for the page, and the style has no place for.
  void unused() {
    const Style& style = m_job.style;
    unused(Element::logos, !style.logos.empty(), "logos are", "logos");
    unused(Element::qr, !style.qr.empty(), "QR code is", "qr");
    unused(Element::producer, !style.producer.empty(), "producer is", "producer");
    unused(Element::number, !style.map_number.empty() || !style.map_version.empty(), "number and version are",
           "number");
    unused(Element::notes, !style.notes.empty(), "notes are", "notes");
  }

 private:
  void unused(Element element, bool given, const std::string& what, const std::string& key) {
    if (!given || !is_off(element)) return;
    warn("furniture-left-out", "The map's " + what + " not shown, since the style has no place for that.",
         "Give `" + key + "` a place in the style's `furniture`.");
  }

  bool is_off(Element element) const { return place_of(m_job.style, element) == Place::off; }

  void warn(std::string code, std::string text, std::string advice) {
    m_scene.findings.push_back({std::move(code), Severity::warning, {}, std::move(text), std::move(advice)});
  }

  static constexpr int smallest_logo_mm = 4;

  const Job& m_job;
  Scene& m_scene;
};

}  // namespace

void lint(const Job& job, Scene& scene) {
  Lint lint(job, scene);
  lint.source();
  lint.date();
  lint.disclaimer();
  lint.outline();
  lint.logos();
  lint.unused();
}

}  // namespace zilamap::layout
