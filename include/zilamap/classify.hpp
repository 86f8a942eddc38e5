// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <zilamap/export.hpp>
#include <zilamap/measure.hpp>

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace zilamap {

/// How values are cut into classes.
enum class Method {
  unique,    ///< a class for each value while there are few enough, else natural
  equal,     ///< intervals of equal width
  quantile,  ///< equal numbers of values; equal values never part
  natural,   ///< least squared deviation within classes (Fisher 1958), exact
  manual     ///< edges given; values beyond them get a class "under" or "over"
};

/// What to do.
struct ClassSpec {
  Method method = Method::unique;
  int classes = 5;             ///< at most this many; 1 to 12
  std::vector<double> breaks;  ///< for manual: lower edges and the last upper edge, rising

  friend bool operator==(const ClassSpec&, const ClassSpec&) = default;
};

/// One class: lower <= value < upper, and the last one holds its upper edge too.
struct Class {
  double lower = 0;
  double upper = 0;
  std::string label;  ///< from the data: "1", "2–4", "1,024"
};

/// The classes of a run, lowest first. Empty when there was no value.
struct Classes {
  std::vector<Class> items;

  /// The index of the class that holds the value; empty when none does (a value that was not classified).
  ZILAMAP_API std::optional<std::size_t> of(double value) const;
};

/// Cuts values into classes. Non-finite values are left out. Order does not matter.
/// Throws UsageError for fewer than 1 or more than 12 classes, or edges that do not rise.
ZILAMAP_API Classes classify(std::span<const double> values, const ClassSpec& spec);

/// The same over all the years of a run, so that its maps share one legend: only cells with Status::value count.
ZILAMAP_API Classes classify(std::span<const Measured> years, const ClassSpec& spec);

/// "unique", "equal", "quantile", "natural", "manual".
ZILAMAP_API std::string_view to_string(Method method);

}  // namespace zilamap
