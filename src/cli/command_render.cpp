// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "cli/command.hpp"
#include "cli/furniture_options.hpp"
#include "cli/inputs.hpp"
#include "cli/ledger_file.hpp"
#include "cli/output.hpp"
#include "cli/page_queue.hpp"
#include "cli/pages.hpp"
#include "cli/target.hpp"

#include <zilamap/zilamap.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <atomic>
#include <charconv>
#include <cstdlib>
#include <exception>
#include <functional>
#include <string_view>
#include <thread>

namespace zilamap::cli {

namespace {

/// SOURCE_DATE_EPOCH, which dates PDFs: https://reproducible-builds.org/specs/source-date-epoch/. 0 when not set.
long long source_date_epoch() {
  const char* set = std::getenv("SOURCE_DATE_EPOCH");
  if (set == nullptr) return 0;
  const std::string_view text = set;
  constexpr long long end_of_9999 = 253402300799;
  long long seconds = -1;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), seconds);
  if (error != std::errc() || end != text.data() + text.size() || seconds < 0 || seconds > end_of_9999) {
    throw UsageError(fmt::format("SOURCE_DATE_EPOCH must be whole seconds since 1970, but is '{}'.", text));
  }
  return seconds;
}

/// Calls work(renderer, i) for every i below count on up to `jobs` threads; `own` serves this thread and each
/// other thread has one of its own. The failure with the lowest i is thrown; nothing new is begun after a failure.
void for_each_page(std::size_t count, unsigned jobs, Renderer& own,
                   const std::function<void(Renderer&, std::size_t)>& work) {
  const std::size_t extra = std::min<std::size_t>(jobs, count) - 1;
  std::atomic<std::size_t> next{0};
  std::vector<std::exception_ptr> failures(count + extra);
  const auto take = [&](Renderer& renderer) {
    for (std::size_t i = next++; i < count; i = next++) {
      try {
        work(renderer, i);
      } catch (...) {
        failures[i] = std::current_exception();
        next = count;
      }
    }
  };
  {
    std::vector<std::jthread> threads;
    for (std::size_t n = 0; n < extra; ++n) {
      threads.emplace_back([&, n] {
        try {
          Renderer renderer;
          take(renderer);
        } catch (...) {
          failures[count + n] = std::current_exception();
        }
      });
    }
    take(own);
  }
  for (const std::exception_ptr& failure : failures) {
    if (failure) std::rethrow_exception(failure);
  }
}

/// The findings that no page before had, word for word; they are added to those told.
Findings new_ones(const Findings& findings, Findings& told) {
  Findings fresh;
  for (const Finding& finding : findings) {
    if (std::ranges::find(told, finding) != told.end()) continue;
    told.push_back(finding);
    fresh.push_back(finding);
  }
  return fresh;
}

class Render : public Command {
 public:
  void setup(CLI::App& app) override;
  int run() override;

 private:
  Language choose_language() const;
  PageChoice choice() const;
  void check_strictly(const std::string& what, const Findings& findings) const;
  Bytes paint(Renderer& renderer, const Scene& scene, Format format, Findings& findings) const;

  InputOptions m_input;
  FurnitureChoice m_furniture;
  LedgerTarget m_ledger;
  std::vector<std::string> m_years;
  bool m_all_years = false;
  std::vector<std::string> m_styles{"coverage"};
  std::string m_output;
  std::string m_format;
  std::string m_size;
  double m_dpi = 150;
  std::string m_svg_text = "embedded";
  std::string m_title;
  std::string m_crs;
  std::string m_language = "en";
  std::string m_digits;
  bool m_strict = false;
  long long m_epoch = 0;  ///< dates PDFs
  bool m_overwrite = false;
  unsigned m_jobs = std::max(1U, std::thread::hardware_concurrency());
};

void Render::setup(CLI::App& app) {
  add_input_options(app, m_input);
  add_indicator_option(app, m_input.boundaries);
  auto* year = app.add_option("--year", m_years, "Year to draw: 2009-10 is fiscal, 2009 calendar; may be repeated")
                   ->allow_extra_args(false)
                   ->type_name("YEAR");
  app.add_flag("--all-years", m_all_years, "Draw every fiscal year that the records name")->excludes(year);
  app.add_option("--style", m_styles, "Style that ships, a style file, or all; may be repeated")
      ->allow_extra_args(false)
      ->type_name("NAME|FILE")
      ->capture_default_str();
  app.add_option("-o,--output", m_output, "Where to: .png, .svg, .pdf, .webp or .scene.txt, a folder, or -")
      ->required()
      ->type_name("FILE|DIR");
  app.add_option("--format", m_format, "Format in a folder or for -o -: png, svg, pdf, webp or scene.txt [png]")
      ->check(CLI::IsMember(format_names()).description(""))
      ->type_name("FORMAT");
  app.add_option("--size", m_size,
                 "Page: a4-landscape, a3-portrait, 1600x1200px, 297x210mm, ... [the style's, else a4-landscape]")
      ->type_name("SIZE");
  app.add_option("--dpi", m_dpi, "Dots per inch of PNG and WebP")->type_name("N")->capture_default_str();
  app.add_option("--svg-text", m_svg_text,
                 "Text in SVG: embedded, outlines (for Word, LibreOffice) or plain [embedded]")
      ->check(CLI::IsMember(svg_text_names()).description(""))
      ->type_name("HOW");
  app.add_option("--title", m_title, "Title instead of the style's")->type_name("TEXT");
  app.add_option("--crs", m_crs, "Projection instead of the style's: EPSG:32645, ...")->type_name("CRS");
  app.add_option("--lang", m_language, "Language that ships (en, hi), or a translation file")
      ->type_name("CODE|FILE")
      ->capture_default_str();
  app.add_option("--digits", m_digits, "Digits instead of the language's: latin or devanagari")->type_name("DIGITS");
  app.add_option("--jobs", m_jobs, "Pages drawn at the same time [number of cores]")
      ->check(CLI::Range(1, 256).description(""))
      ->type_name("N");
  add_furniture_options(app, m_furniture);
  add_ledger_option(app, m_ledger);
  app.add_flag("--strict", m_strict, "Make it an error when a map has a warning, such as colours that are too close");
  app.add_flag("--overwrite", m_overwrite, "Replace files that are there");
}

Language Render::choose_language() const {
  const Language language = load_language(m_language);
  return m_digits.empty() ? language : language.with(parse_digits(m_digits));
}

PageChoice Render::choice() const {
  PageChoice choice{m_years, m_all_years, m_size, m_dpi, {}};
  choice.options.title = m_title;
  choice.options.crs = m_crs;
  choice.options.language = choose_language();
  choice.options.locator_outline = outline_of(m_furniture);
  return choice;
}

void Render::check_strictly(const std::string& what, const Findings& findings) const {
  if (!m_strict) return;
  const auto warning =
      std::ranges::find_if(findings, [](const Finding& finding) { return finding.severity != Severity::info; });
  if (warning == findings.end()) return;
  throw RenderError(
      fmt::format("{} has a warning, and --strict allows none: {} {}", what, warning->text, warning->advice));
}

Bytes Render::paint(Renderer& renderer, const Scene& scene, Format format, Findings& findings) const {
  switch (format) {
    case Format::png:
      return renderer.png(scene, m_dpi);
    case Format::svg:
      return renderer.svg(scene, {svg_text(m_svg_text)});
    case Format::webp:
      return renderer.webp(scene, m_dpi);
    case Format::pdf:
      return renderer.pdf({&scene, 1}, m_epoch, &findings);
    case Format::scene:
      break;
  }
  const std::string text = to_text(scene);
  return {text.begin(), text.end()};
}

int Render::run() {
  Stages stages(m_input.verbose);
  parse_years(m_years);
  const PageChoice asked = choice();
  if (!m_size.empty()) parse_page(m_size, m_dpi);
  const Target target = parse_target(m_output, m_format);
  prepare_ledger(m_ledger, m_overwrite, m_output, m_input);
  if (target.format == Format::pdf) m_epoch = source_date_epoch();
  std::vector<Style> styles = load_styles(m_styles);
  for (Style& style : styles) {
    check_strictly("The style " + style.name, style.findings);
    talk_findings(style.findings, m_input.verbose);
    apply(m_furniture, style);
  }
  show_settings(m_input, stages);
  show_settings(m_furniture, stages);
  for (const Style& style : styles) {
    const Page page = page_for(style, asked);
    stages.setting("style", style.name);
    stages.setting("page", fmt::format("{:.4g} x {:.4g} mm at {:.4g} dpi", page.width_mm, page.height_mm, page.dpi));
  }
  stages.setting("language", m_language);
  if (!m_crs.empty()) stages.setting("crs", m_crs);
  stages.setting("output", m_output);
  stages.setting("format", format_names()[static_cast<std::size_t>(target.format)]);
  stages.setting("jobs", fmt::to_string(m_jobs));
  stages.done("styles read");

  Records records = load_records(m_input, stages);
  stages.done("records read");
  std::vector<PagePlan> pages = plan_pages(styles, records, asked, target);
  std::vector<std::filesystem::path> files;
  if (target.kind == Target::Kind::file) files = {target.path};
  if (target.kind == Target::Kind::folder) {
    for (const PagePlan& page : pages) files.push_back(target.file_for(page.name));
  }
  if (!m_overwrite) refuse_existing(files);

  const Inputs inputs = join_to_places(std::move(records), m_input, stages);
  talk_findings(findings_of(inputs), m_input.verbose);
  talk_findings(asked.options.language.findings(), m_input.verbose);
  check_strictly("The language", asked.options.language.findings());
  std::vector<Year> years;
  for (const PagePlan& page : pages) {
    for (const Year& year : page.years) {
      if (std::ranges::find(years, year) == years.end()) years.push_back(year);
    }
  }
  talk_findings(unknown_years(inputs.records, years, m_input.records), m_input.verbose);
  const Findings measured = measure_pages(pages, inputs);
  talk_findings(measured, m_input.verbose);
  check_strictly("What the maps measure", measured);
  stages.done("years measured");

  Renderer renderer;
  stages.done("fonts opened");
  if (target.kind == Target::Kind::folder) make_folder(target.path);
  const auto lay_out = [&](Renderer& own, std::size_t i) {
    const PagePlan& page = pages[i];
    Scene scene = own.scene(inputs.records, inputs.joined, inputs.places, *page.style, page.maps, page.options);
    check_strictly(scene.title, scene.findings);
    return scene;
  };
  std::vector<Scene> scenes(pages.size());
  if (target.kind == Target::Kind::folder) {
    // With --strict all pages are looked at before the first is written, so that a refusal leaves none behind.
    if (m_strict) {
      for_each_page(pages.size(), m_jobs, renderer, [&](Renderer& own, std::size_t i) { scenes[i] = lay_out(own, i); });
    }
    for_each_page(pages.size(), m_jobs, renderer, [&](Renderer& own, std::size_t i) {
      if (!m_strict) scenes[i] = lay_out(own, i);
      Findings painted;
      const Bytes bytes = paint(own, scenes[i], target.format, painted);
      check_strictly(scenes[i].title, painted);
      write_file(files[i], bytes, m_overwrite);
      scenes[i].findings.insert(scenes[i].findings.end(), painted.begin(), painted.end());
    });
    stages.done("maps drawn and written");
  } else {
    PageQueue queue(pages.size(), m_jobs, renderer, lay_out);
    Findings painted;
    const Bytes bytes = target.format == Format::pdf
                            ? renderer.pdf({pages.size(), [&](std::size_t i) -> const Scene& { return queue.page(i); }},
                                           m_epoch, &painted)
                            : paint(renderer, queue.page(0), target.format, painted);
    check_strictly("The file", painted);
    scenes = queue.take();
    scenes.front().findings.insert(scenes.front().findings.end(), painted.begin(), painted.end());
    stages.done("maps drawn");
    if (target.kind == Target::Kind::stream) print(bytes);
    if (target.kind == Target::Kind::file) write_file(target.path, bytes, m_overwrite);
    stages.done("file written");
  }

  std::string account;
  Findings told;
  for (std::size_t i = 0; i < pages.size(); ++i) {
    talk_findings(new_ones(scenes[i].findings, told), m_input.verbose);
    if (i < files.size()) account += files[i].string() + "\n";
    for (const YearMap& map : pages[i].maps) {
      account += account_line("  " + to_string(map.measured.year), map.measured.balance);
    }
  }
  account += write_ledger(m_ledger, inputs, m_overwrite, stages);
  account += account_line("All records", balance_of(inputs.records, inputs.joined));
  print_account(account, target.kind == Target::Kind::stream || m_ledger.to_stream());
  return exit_done;
}

}  // namespace

std::unique_ptr<Command> make_render() { return std::make_unique<Render>(); }

}  // namespace zilamap::cli
