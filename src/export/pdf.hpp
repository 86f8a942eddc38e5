// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include "draw/fonts.hpp"

#include <zilamap/file.hpp>
#include <zilamap/page_source.hpp>
#include <zilamap/scene.hpp>

#include <span>

namespace zilamap::exporting {

/// One document with a page and a bookmark for every scene. Title, author, keywords and language come from the first;
/// the subject describes every page, and each page is a figure with its description as alternative text.
/// `epoch_seconds` is the date it carries. Throws UsageError when there is no scene or the date lies outside the years
/// 1 to 9999, RenderError when Cairo fails. What the document had to do without is added to `findings`, if given.
Bytes pdf(const PageSource& pages, draw::FontSet& fonts, long long epoch_seconds, Findings* findings = nullptr);

/// The same of pages that are all there.
Bytes pdf(std::span<const Scene> scenes, draw::FontSet& fonts, long long epoch_seconds, Findings* findings = nullptr);

}  // namespace zilamap::exporting
