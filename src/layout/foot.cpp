// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "layout/foot.hpp"

#include <string>

#include "layout/account.hpp"

namespace zilamap::layout {

namespace {

/// A sentence with its stop, where it has none yet.
std::string sentence(const Language& language, const std::string& text) {
  return text.ends_with('.') ? text : language.say("text.sentence", {{"text", text}});
}

/// Sentences one after another.
void add(const Language& language, std::string& text, const std::string& more) {
  if (!text.empty()) text += ' ';
  text += sentence(language, more);
}

/// The date of the data: a day in words, a year or a month in the digits of the language.
std::string date_in_words(const Job& job) {
  const std::string& iso = job.records.source_date;
  const std::string date = job.language.date(iso);
  return date == iso ? job.language.in_digits(iso) : date;
}

Block small(const Job& job, const Theme& theme, Role role, const std::string& text, double width_mm) {
  return paragraph(job.measure, role, text, theme.foot, job.style.quiet_ink, width_mm);
}

}  // namespace

Block sources_block(const Job& job, const Theme& theme, const SourceParts& parts, double width_mm) {
  const Language& language = job.language;
  std::string text;
  const auto say = [&](const char* key, const char* name, const std::string& word) {
    if (!word.empty()) add(language, text, language.say(key, {{name, word}}));
  };
  if (job.records.source.empty()) add(language, text, language.say("furniture.no_source"));
  say("furniture.records", "text", job.records.source);
  if (parts.date) say("furniture.as_of", "date", date_in_words(job));
  say("furniture.boundaries", "text", job.places.credit);
  if (parts.outline && job.options.locator_outline) {
    say("furniture.outline", "text", job.options.locator_outline->boundary_policy);
  }
  return small(job, theme, Role::source, text, width_mm);
}

Block date_block(const Job& job, const Theme& theme, double width_mm) {
  if (job.records.source_date.empty()) return {};
  const std::string date = job.language.say("furniture.as_of", {{"date", date_in_words(job)}});
  return small(job, theme, Role::source, sentence(job.language, date), width_mm);
}

Block projection_block(const Job& job, const Theme& theme, const projection::Projector& projector, double width_mm) {
  const std::string text = job.language.say("furniture.projection", {{"name", projector.name()}});
  return small(job, theme, Role::projection, sentence(job.language, text), width_mm);
}

Block number_block(const Job& job, const Theme& theme, double width_mm) {
  const Language& language = job.language;
  const std::string number = filled_in(job, job.style.map_number, language);
  const std::string& version = job.style.map_version;
  if (number.empty() && version.empty()) return {};
  const std::string text = version.empty()  ? language.say("furniture.map_number", {{"number", number}})
                           : number.empty() ? language.say("furniture.version", {{"version", version}})
                                            : language.say("furniture.map_version",
                                                           {{"number", number}, {"version", version}});
  return small(job, theme, Role::producer, sentence(language, text), width_mm);
}

Block producer_block(const Job& job, const Theme& theme, double width_mm) {
  const std::string& producer = said(job, job.style.producer);
  if (producer.empty()) return {};
  const std::string text = job.language.say("furniture.producer", {{"producer", producer}});
  return small(job, theme, Role::producer, sentence(job.language, text), width_mm);
}

Block disclaimer_block(const Job& job, const Theme& theme, double width_mm) {
  return small(job, theme, Role::disclaimer, said(job, job.style.disclaimer), width_mm);
}

}  // namespace zilamap::layout
