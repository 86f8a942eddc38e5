// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

/// Marks what the shared library shows to its users; everything else is hidden.
#if defined(ZILAMAP_STATIC)
#define ZILAMAP_API
#elif defined(_WIN32)
#if defined(ZILAMAP_BUILDING)
#define ZILAMAP_API __declspec(dllexport)
#else
#define ZILAMAP_API __declspec(dllimport)
#endif
#else
#define ZILAMAP_API __attribute__((visibility("default")))
#endif
