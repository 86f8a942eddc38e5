// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <zilamap/export.hpp>
#include <zilamap/measure.hpp>
#include <zilamap/number_format.hpp>

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace zilamap {

/// How values are cut into classes. Equal values are never parted by any of them.
enum class Method {
  unique,              ///< a class for each value while there are few enough, else natural
  equal,               ///< intervals of equal width
  quantile,            ///< equal numbers of values
  natural,             ///< least squared deviation within classes (Fisher 1958; "Jenks"), exact
  pretty,              ///< intervals of equal width with round edges: 1, 2 or 5 times a power of ten
  standard_deviation,  ///< edges at the mean and whole standard deviations (of a sample) from it
  geometric,           ///< edges grow by a constant factor; values must be above 0
  head_tail,           ///< cut at the mean, then what is above it again, while that is a minority (Jiang 2013)
  manual               ///< edges given; values beyond them get a class "under" or "over"
};

/// Words in labels, for translation; numbers stand for what is in braces.
struct ClassWords {
  std::string range = "{lower} to {upper}";  ///< for numbers below zero, where a dash would look like a minus
  std::string under = "under {number}";
  std::string over = "over {number}";

  friend bool operator==(const ClassWords&, const ClassWords&) = default;
};

/// What to do.
struct ClassSpec {
  Method method = Method::unique;
  int classes = 5;             ///< at most this many; 1 to 12. Not for manual
  std::vector<double> breaks;  ///< for manual: lower edges and the last upper edge, rising
  NumberFormat format{};       ///< of the numbers in labels
  /// For values that rise above and fall below something, such as changes (0): what lies below and above it is
  /// classified apart, each into half of the classes at most, and values that equal it get a class of their own in
  /// between. Needs 3 classes or more. Geometric and head-tail classes then count from the middle outwards.
  std::optional<double> middle{};
  ClassWords words{};

  friend bool operator==(const ClassSpec&, const ClassSpec&) = default;
};

/// The least and the greatest number that the label of a class names.
struct ClassLimits {
  /// What the label says of them. `under` names the greatest only, `over` the least.
  enum class Kind { range, under, over };

  double least = 0;
  double greatest = 0;
  Kind kind = Kind::range;
};

/// One class: lower <= value < upper, and the last one holds its upper edge too. Two exceptions around a middle: the
/// middle class holds the middle alone, and a class that begins at it does not hold it.
struct Class {
  double lower = 0;
  double upper = 0;
  std::string label;    ///< from the data: "1", "2–4", "1,024", "−5 to −1"; the interval when no value lies in it
  bool middle = false;  ///< the class of ClassSpec::middle
  bool meets_next = false;  ///< the label ends with the number that the next one begins with, which the next class holds
  ClassLimits limits{};     ///< what the label names
};

/// The classes of a run, lowest first. Empty when there was no value. Intervals in which no value lies stay.
struct Classes {
  std::vector<Class> items;

  /// The index of the class that holds the value; empty when none does (a value that was not classified).
  ZILAMAP_API std::optional<std::size_t> of(double value) const;
};

/// Cuts values into classes. Non-finite values are left out. Order does not matter. Over n values of which u differ,
/// with k classes, it takes O(n log n) time for the sorting and O(n) for the classes; natural breaks take O(k u log u)
/// time and O(k u) memory.
/// Throws UsageError for fewer than 1 or more than 12 classes, edges that do not rise, a middle with fewer than 3
/// classes, or geometric classes of values that are not above 0.
ZILAMAP_API Classes classify(std::span<const double> values, const ClassSpec& spec);

/// The same over all the years of a run, so that its maps share one legend: only cells with Status::value count. For
/// classes of each year by itself, call it with one year at a time.
ZILAMAP_API Classes classify(std::span<const Measured> years, const ClassSpec& spec);

/// The most classes that a map can have.
inline constexpr std::size_t most_classes = 12;

/// Gives each category of a run a class, in the order of `first`, which stay even where no district has them, and then
/// in that of Measured::categories, which is the same for all years. Its label is the name of the category. Where there
/// are too many, the rarest of the others become one last class with an empty name and label, and a finding of the first
/// year names them. Puts the categories and cells of all years into that order. Words in `first` that differ in case,
/// accents or punctuation only stand for the same category.
ZILAMAP_API Classes classify_categories(std::span<Measured> years, Quantity quantity,
                                        std::span<const std::string> first = {});

/// The labels of classes of numbers written anew, for a text in another language than the legend. Classes of categories
/// have none that could be.
ZILAMAP_API std::vector<std::string> labels_of(const Classes& classes, const NumberFormat& format,
                                               const ClassWords& words = {});

/// The numbers of all cells with Status::value, which are what is classified.
ZILAMAP_API std::vector<double> values_of(std::span<const Measured> years);

/// How well classes fit the values in them.
struct Fit {
  /// Goodness of variance fit (Jenks): 1 less the squared deviations from the class means over those from the mean of
  /// all. 1 when all values of a class are equal, 0 when the classes tell nothing.
  double gvf = 1;
  double absolute_deviation = 0;    ///< sum of the distances of the values from the median of their class
  std::vector<std::size_t> counts;  ///< values in each class
};

/// The fit of classes. Values that are in no class are left out.
ZILAMAP_API Fit fit_of(std::span<const double> values, const Classes& classes);

/// "unique", "equal", "quantile", "natural", "pretty", "standard-deviation", "geometric", "head-tail", "manual".
ZILAMAP_API std::string_view to_string(Method method);

/// Every method, in the order of the enumeration.
ZILAMAP_API std::span<const Method> all_methods();

}  // namespace zilamap
