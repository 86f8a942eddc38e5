// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "export/pdf.hpp"

#include "draw/handles.hpp"
#include "draw/painter.hpp"
#include "draw/scripts.hpp"
#include "export/pdf_alt.hpp"

#include <zilamap/error.hpp>

#include <fmt/format.h>

#include <cairo-pdf.h>

#include <chrono>
#include <map>
#include <new>
#include <string>
#include <string_view>
#include <vector>

namespace zilamap::exporting {
namespace {

constexpr double points_per_mm = 72 / 25.4;
constexpr double longest_side_mm = 5080;  // 14,400 points, the limit of PDF 1.7, annex C

cairo_status_t append(void* closure, const unsigned char* data, unsigned int length) {
  try {
    auto& bytes = *static_cast<Bytes*>(closure);
    bytes.insert(bytes.end(), data, data + length);
    return CAIRO_STATUS_SUCCESS;
  } catch (...) {  // nothing may fly through Cairo
    return CAIRO_STATUS_NO_MEMORY;
  }
}

std::string iso_date(long long epoch_seconds) {
  constexpr long long first = -62135596800;  // 0001-01-01
  constexpr long long last = 253402300799;   // 9999-12-31T23:59:59
  if (epoch_seconds < first || epoch_seconds > last) {
    throw UsageError(fmt::format("{} is no usable date for a PDF: give seconds since 1 January 1970.", epoch_seconds));
  }
  const std::chrono::sys_seconds time{std::chrono::seconds{epoch_seconds}};
  const auto day = std::chrono::floor<std::chrono::days>(time);
  const std::chrono::year_month_day date{day};
  const std::chrono::hh_mm_ss clock{time - day};
  return fmt::format("{:04}-{:02}-{:02}T{:02}:{:02}:{:02}Z", static_cast<int>(date.year()),
                     static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()), clock.hours().count(),
                     clock.minutes().count(), clock.seconds().count());
}

void check_page(const Scene& scene) {
  const auto fits = [](double mm) { return mm > 0 && mm <= longest_side_mm; };
  if (fits(scene.width_mm) && fits(scene.height_mm)) return;
  throw RenderError(fmt::format("A page of {} x {} mm is none that a PDF can have: at most {} mm a side.",
                                scene.width_mm, scene.height_mm, longest_side_mm));
}

/// What every page shows: the metadata is the one place that all readers show.
std::string subject(std::span<const Scene* const> scenes) {
  if (scenes.size() == 1) return scenes.front()->description;
  std::string text;
  for (const Scene* scene : scenes) {
    if (!text.empty()) text += '\n';
    text += scene->title + ": " + scene->description;
  }
  return text;
}

void describe(cairo_surface_t* surface, std::span<const Scene* const> scenes, long long epoch_seconds) {
  const Scene& scene = *scenes.front();
  const auto set = [surface](cairo_pdf_metadata_t key, const std::string& value) {
    if (!value.empty()) cairo_pdf_surface_set_metadata(surface, key, value.c_str());
  };
  const std::string date = iso_date(epoch_seconds);
  set(CAIRO_PDF_METADATA_TITLE, draw::printable_utf8(scene.title));
  set(CAIRO_PDF_METADATA_SUBJECT, draw::printable_utf8(subject(scenes)));
  set(CAIRO_PDF_METADATA_AUTHOR, draw::printable_utf8(scene.producer));
  set(CAIRO_PDF_METADATA_KEYWORDS, draw::printable_utf8(scene.keywords));
  set(CAIRO_PDF_METADATA_CREATOR, "zilamap");
  // Cairo would write the present time.
  set(CAIRO_PDF_METADATA_CREATE_DATE, date);
  set(CAIRO_PDF_METADATA_MOD_DATE, date);
}

/// A bookmark for every page: its title, and the style as well where another page has the same title.
void add_outline(cairo_surface_t* surface, std::span<const Scene* const> scenes) {
  std::map<std::string_view, int> pages_of;
  for (const Scene* scene : scenes) ++pages_of[scene->title];
  for (std::size_t page = 0; page < scenes.size(); ++page) {
    const Scene& scene = *scenes[page];
    std::string name = scene.title;
    if (pages_of.at(scene.title) > 1 && !scene.name.empty()) name = fmt::format("{} ({})", name, scene.name);
    const std::string target = fmt::format("page={} pos=[0 0]", page + 1);
    cairo_pdf_surface_add_outline(surface, CAIRO_PDF_OUTLINE_ROOT, draw::printable_utf8(name).c_str(), target.c_str(),
                                  static_cast<cairo_pdf_outline_flags_t>(0));
  }
}

Finding no_alternatives() {
  return {
      "no-alternative-text",
      Severity::warning,
      {},
      fmt::format("The PDF has no alternative text and is not tagged, because Cairo {} writes documents in a way that "
                  "zilamap does not know.",
                  cairo_version_string()),
      "The description is in the document's subject all the same; give people who cannot see the map the SVG, which "
      "has it too."};
}

}  // namespace

Bytes pdf(const PageSource& pages, draw::FontSet& fonts, long long epoch_seconds, Findings* findings) {
  if (pages.count == 0) throw UsageError("There is no map to write to the PDF. Give at least one year.");
  iso_date(epoch_seconds);  // before any work
  const Scene& first = pages.page(0);
  check_page(first);
  Bytes bytes;
  const auto size = [](double mm) { return mm * points_per_mm; };
  const draw::Surface surface(
      cairo_pdf_surface_create_for_stream(append, &bytes, size(first.width_mm), size(first.height_mm)));
  draw::check(cairo_surface_status(surface.get()), "Cannot make the PDF");
  std::vector<const Scene*> scenes;
  for (std::size_t page = 0; page < pages.count; ++page) {
    const Scene& scene = page == 0 ? first : pages.page(page);
    check_page(scene);
    scenes.push_back(&scene);
    cairo_pdf_surface_set_size(surface.get(), size(scene.width_mm), size(scene.height_mm));
    const draw::Context context(cairo_create(surface.get()));
    cairo_scale(context.get(), points_per_mm, points_per_mm);
    // One figure a page: who listens to it hears the description instead of words in the order they are drawn.
    cairo_tag_begin(context.get(), "Figure", nullptr);
    draw::paint(scene, context.get(), fonts, draw::Target::vector);
    cairo_tag_end(context.get(), "Figure");
    cairo_show_page(context.get());
    draw::check(cairo_status(context.get()), "Cannot write a page of the PDF");
  }
  add_outline(surface.get(), scenes);
  describe(surface.get(), scenes, epoch_seconds);
  cairo_surface_finish(surface.get());
  draw::check(cairo_surface_status(surface.get()), "Cannot finish the PDF");
  if (!add_alternatives(bytes, scenes) && findings != nullptr) findings->push_back(no_alternatives());
  return bytes;
}

Bytes pdf(std::span<const Scene> scenes, draw::FontSet& fonts, long long epoch_seconds, Findings* findings) {
  return pdf(PageSource{scenes.size(), [scenes](std::size_t i) -> const Scene& { return scenes[i]; }}, fonts,
             epoch_seconds, findings);
}

}  // namespace zilamap::exporting
