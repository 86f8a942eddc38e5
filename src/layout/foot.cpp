// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "layout/foot.hpp"

#include <string>

#include "layout/account.hpp"

namespace zilamap::layout {

namespace {

/// Sentences one after another, each with its full stop.
void add(std::string& text, const std::string& sentence) {
  if (sentence.empty()) return;
  if (!text.empty()) text += ' ';
  text += sentence;
  if (text.back() != '.') text += '.';
}

Block small(const Job& job, const Theme& theme, Role role, const std::string& text, double width_mm) {
  return paragraph(job.measure, role, text, theme.foot, job.style.quiet_ink, width_mm);
}

}  // namespace

Block sources_block(const Job& job, const Theme& theme, bool with_date, double width_mm) {
  std::string text;
  if (!job.records.source.empty()) add(text, "Records: " + job.records.source);
  if (with_date && !job.records.source_date.empty()) add(text, "As of " + job.records.source_date);
  if (!job.places.credit.empty()) add(text, "Boundaries: " + job.places.credit);
  if (text.empty()) text = "Source: not stated.";
  return small(job, theme, Role::source, text, width_mm);
}

Block date_block(const Job& job, const Theme& theme, double width_mm) {
  if (job.records.source_date.empty()) return {};
  return small(job, theme, Role::source, "As of " + job.records.source_date + '.', width_mm);
}

Block projection_block(const Job& job, const Theme& theme, const projection::Projector& projector, double width_mm) {
  return small(job, theme, Role::projection, "Projection: " + projector.name() + ".", width_mm);
}

Block number_block(const Job& job, const Theme& theme, double width_mm) {
  std::string text;
  if (!job.style.map_number.empty()) text = "Map " + filled_in(job, job.style.map_number);
  if (!job.style.map_version.empty()) text += (text.empty() ? "Version " : ", version ") + job.style.map_version;
  if (text.empty()) return {};
  return small(job, theme, Role::producer, text + '.', width_mm);
}

Block producer_block(const Job& job, const Theme& theme, double width_mm) {
  const std::string& producer = said(job, job.style.producer);
  if (producer.empty()) return {};
  return small(job, theme, Role::producer, "Made by " + producer + '.', width_mm);
}

Block disclaimer_block(const Job& job, const Theme& theme, double width_mm) {
  return small(job, theme, Role::disclaimer, said(job, job.style.disclaimer), width_mm);
}

}  // namespace zilamap::layout
