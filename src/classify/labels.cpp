// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "classify/labels.hpp"

#include "base/number_format.hpp"
#include "base/numbers.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <optional>
#include <string_view>

namespace zilamap::classing {
namespace {

bool is_integer(double value) { return std::abs(value) <= base::largest_exact_integer && value == std::trunc(value); }

/// Writes numbers of one legend alike.
class Writer {
 public:
  /// `values` rise and are distinct.
  Writer(const std::vector<double>& values, const NumberFormat& format) : m_format(format) {
    if (!format.decimals && std::all_of(values.begin(), values.end(), is_integer)) {
      m_decimals = 0;
      return;
    }
    if (std::max(std::abs(values.front()), std::abs(values.back())) >= base::largest_exact_integer) return;
    const double unseen = values.size() > 1 ? (values.back() - values.front()) / 1000 : std::abs(values[0]) / 1000;
    for (int decimals = std::clamp(format.decimals.value_or(0), 0, most_decimals); decimals <= most_decimals;
         ++decimals) {
      const bool close = format.decimals || 0.5 * std::pow(10, -decimals) <= unseen || exact(values, decimals);
      const auto alike = [&](double a, double b) { return base::fixed(a, decimals) == base::fixed(b, decimals); };
      if (close && std::adjacent_find(values.begin(), values.end(), alike) == values.end()) {
        m_decimals = decimals;
        return;
      }
      if (decimals >= most_automatic_decimals && !format.decimals) return;
    }
  }

  std::string operator()(double value) const {
    return base::dress_number(m_decimals ? base::never_zero(value, *m_decimals) : fmt::format("{}", value), m_format);
  }

 private:
  static constexpr int most_automatic_decimals = 6;
  static constexpr int most_decimals = 9;

  /// True when every value is written with so many decimals without loss.
  static bool exact(const std::vector<double>& values, int decimals) {
    const double scale = std::pow(10, decimals);
    return std::all_of(values.begin(), values.end(),
                       [&](double value) { return std::abs(value - std::round(value * scale) / scale) < 1e-12; });
  }

  const NumberFormat& m_format;
  std::optional<int> m_decimals;  ///< empty: each number as short as it can be
};

/// The words with a number in the place of its name in braces.
std::string filled(std::string words, std::string_view name, const std::string& number) {
  const std::size_t at = words.find(name);
  if (at != std::string::npos) words.replace(at, name.size(), number);
  return words;
}

}  // namespace

std::vector<std::string> labels(std::span<const Limits> limits, const NumberFormat& format, const ClassWords& words) {
  std::vector<double> values;
  for (const Limits& limit : limits) {
    if (limit.kind != Limits::Kind::under) values.push_back(limit.least);
    if (limit.kind != Limits::Kind::over) values.push_back(limit.greatest);
  }
  std::sort(values.begin(), values.end());
  values.erase(std::unique(values.begin(), values.end()), values.end());
  if (values.empty()) return {};

  const Writer text(values, format);
  const std::string range = values.front() < 0 || format.plus ? words.range : "{lower}–{upper}";
  std::vector<std::string> result;
  for (const Limits& limit : limits) {
    const auto last = [&](double value) { return text(value) + format.suffix; };
    if (limit.kind == Limits::Kind::under) {
      result.push_back(filled(words.under, "{number}", last(limit.greatest)));
    } else if (limit.kind == Limits::Kind::over) {
      result.push_back(filled(words.over, "{number}", last(limit.least)));
    } else if (limit.least == limit.greatest) {
      result.push_back(last(limit.least));
    } else {
      result.push_back(filled(filled(range, "{lower}", text(limit.least)), "{upper}", last(limit.greatest)));
    }
  }
  return result;
}

}  // namespace zilamap::classing

namespace zilamap {

std::vector<std::string> labels_of(const Classes& classes, const NumberFormat& format, const ClassWords& words) {
  std::vector<ClassLimits> limits;
  for (const Class& one : classes.items) limits.push_back(one.limits);
  return classing::labels(limits, format, words);
}

}  // namespace zilamap
