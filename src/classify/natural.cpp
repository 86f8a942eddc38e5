// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "classify/cuts.hpp"

#include <bit>
#include <cmath>
#include <cstdint>
#include <limits>

namespace zilamap::classing {
namespace {

__extension__ using Wide = unsigned __int128;

/// Sums over the values below an index. Whole numbers, so that differences of sums are exact however far the values
/// lie from zero; with floating point the deviations within a class would drown in those between classes.
struct Sums {
  std::uint64_t count = 0;
  std::uint64_t sum = 0;
  Wide squares = 0;
};

/// Sums over the values, taken from the least and scaled by a power of two to b bits. For n values in all, of w bits,
/// b + w <= 63 keeps the sum below 2^63 and n times the sum of squares below 2^126. Integers that span fewer than b
/// bits stay what they are; a million other numbers are told apart to a part in 2^42 of their range.
std::vector<Sums> sums_of(std::span<const Tally> tallies) {
  std::uint64_t total = 0;
  for (const Tally& tally : tallies) total += tally.count;
  const int bits = 63 - static_cast<int>(std::bit_width(total));
  // In long double, because the range of the largest numbers is no finite double, and half of the smallest is 0.
  const long double least = tallies.front().value;
  const int shift = bits - 1 - std::ilogb(static_cast<long double>(tallies.back().value) - least);

  std::vector<Sums> sums;
  sums.reserve(tallies.size() + 1);
  sums.emplace_back();
  for (const Tally& tally : tallies) {
    const auto value = static_cast<std::uint64_t>(std::ldexp(static_cast<long double>(tally.value) - least, shift));
    const Sums& below = sums.back();
    sums.push_back({below.count + tally.count, below.sum + tally.count * value,
                    below.squares + Wide{tally.count * value} * value});
  }
  return sums;
}

constexpr std::uint64_t low_bits = (std::uint64_t{1} << 63) - 1;

/// The best cuts of the first values into some number of classes, made from those into one class fewer. The last cut
/// moves up with the end of the values, so the cut for the middle value bounds the search on both sides of it.
class Grouping {
 public:
  explicit Grouping(std::vector<Sums> sums) : m_sums(std::move(sums)), m_best(m_sums.size()), m_less(m_sums.size()) {
    for (std::size_t end = 1; end < m_sums.size(); ++end) m_best[end] = deviation(0, end);
  }

  Cuts cuts(std::size_t classes) {
    const std::size_t all = m_sums.size() - 1;
    std::vector<std::vector<std::uint32_t>> last_cuts;
    for (std::size_t number = 2; number < classes; ++number) {
      m_best.swap(m_less);
      m_cut.assign(m_sums.size(), 0);
      fill(number, all, number - 1, all - 1);
      last_cuts.push_back(m_cut);
    }
    Cuts cuts(classes, 0);
    if (classes == 1) return cuts;
    m_best.swap(m_less);
    m_cut.assign(m_sums.size(), 0);
    std::size_t end = settle(all, classes - 1, all - 1);
    cuts[classes - 1] = end;
    for (std::size_t number = classes - 1; number > 1; --number) {
      end = last_cuts[number - 2][end];
      cuts[number - 1] = end;
    }
    return cuts;
  }

 private:
  /// Squared deviations from the mean of the values from begin to before end.
  double deviation(std::size_t begin, std::size_t end) const {
    const Sums& low = m_sums[begin];
    const Sums& high = m_sums[end];
    const std::uint64_t count = high.count - low.count;
    const std::uint64_t sum = high.sum - low.sum;
    const Wide scaled = (high.squares - low.squares) * count - Wide{sum} * sum;
    // Below 2^126, so that both parts fit a signed number, which turns into floating point faster.
    const auto high_part = static_cast<double>(static_cast<std::int64_t>(scaled >> 63));
    const auto low_part = static_cast<double>(static_cast<std::int64_t>(scaled & low_bits));
    return (high_part * 0x1p63 + low_part) / static_cast<double>(static_cast<std::int64_t>(count));
  }

  /// Finds the best last cut between `low` and `high` for the values before `end`.
  std::size_t settle(std::size_t end, std::size_t low, std::size_t high) {
    double best = std::numeric_limits<double>::infinity();
    std::size_t best_cut = low;
    for (std::size_t cut = std::min(high, end - 1) + 1; cut-- > low;) {
      const double last = deviation(cut, end);
      if (last > best) break;  // the last class only grows from here
      const double whole = m_less[cut] + last;
      if (whole <= best) {
        best = whole;
        best_cut = cut;
      }
    }
    m_best[end] = best;
    return best_cut;
  }

  void fill(std::size_t first, std::size_t last, std::size_t low, std::size_t high) {
    const std::size_t middle = first + (last - first) / 2;
    const std::size_t cut = settle(middle, low, high);
    m_cut[middle] = static_cast<std::uint32_t>(cut);
    if (first < middle) fill(first, middle - 1, low, cut);
    if (middle < last) fill(middle + 1, last, cut, high);
  }

  std::vector<Sums> m_sums;
  std::vector<double> m_best;        ///< by end: least deviation of the values before it
  std::vector<double> m_less;        ///< the same with one class fewer
  std::vector<std::uint32_t> m_cut;  ///< by end: where the last class begins
};

}  // namespace

Cuts natural_cuts(std::span<const Tally> tallies, std::size_t classes) {
  return Grouping(sums_of(tallies)).cuts(classes);
}

}  // namespace zilamap::classing
