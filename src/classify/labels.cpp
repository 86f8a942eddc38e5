// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "classify/labels.hpp"

#include "base/numbers.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <cstdint>

namespace zilamap::classing {
namespace {

constexpr double largest_exact_integer = 9007199254740992.0;  // 2^53

bool is_integer(double value) { return std::abs(value) <= largest_exact_integer && value == std::trunc(value); }

/// Writes numbers of one legend alike.
class Writer {
 public:
  /// `values` rise and are distinct.
  explicit Writer(const std::vector<double>& values) {
    if (std::all_of(values.begin(), values.end(), is_integer)) {
      m_form = Form::integer;
      return;
    }
    if (std::max(std::abs(values.front()), std::abs(values.back())) > largest_exact_integer) return;
    const double unseen = values.size() > 1 ? (values.back() - values.front()) / 1000 : std::abs(values[0]) / 1000;
    for (m_decimals = 0; m_decimals <= 6; ++m_decimals) {
      const double off = 0.5 * std::pow(10, -m_decimals);
      const auto alike = [&](double a, double b) { return base::fixed(a, m_decimals) == base::fixed(b, m_decimals); };
      if ((off <= unseen || exact(values)) && std::adjacent_find(values.begin(), values.end(), alike) == values.end()) {
        m_form = Form::fixed;
        return;
      }
    }
  }

  std::string operator()(double value) const {
    switch (m_form) {
      case Form::integer:
        return base::grouped(static_cast<std::int64_t>(value));
      case Form::fixed:
        return m_decimals == 0 ? base::grouped(std::llround(value)) : base::fixed(value, m_decimals);
      case Form::shortest:
        break;
    }
    return fmt::format("{}", value);
  }

 private:
  enum class Form { integer, fixed, shortest };

  /// True when every value is written with the decimals at hand without loss.
  bool exact(const std::vector<double>& values) const {
    const double scale = std::pow(10, m_decimals);
    return std::all_of(values.begin(), values.end(),
                       [&](double value) { return std::abs(value - std::round(value * scale) / scale) < 1e-12; });
  }

  Form m_form = Form::shortest;
  int m_decimals = 0;
};

}  // namespace

std::vector<std::string> labels(std::span<const Limits> limits) {
  std::vector<double> values;
  for (const Limits& limit : limits) values.insert(values.end(), {limit.least, limit.greatest});
  std::sort(values.begin(), values.end());
  values.erase(std::unique(values.begin(), values.end()), values.end());
  if (values.empty()) return {};

  const Writer text(values);
  const char* dash = values.front() < 0 ? " to " : "–";
  std::vector<std::string> result;
  for (const Limits& limit : limits) {
    result.push_back(limit.least == limit.greatest ? text(limit.least)
                                                   : text(limit.least) + dash + text(limit.greatest));
  }
  return result;
}

}  // namespace zilamap::classing
