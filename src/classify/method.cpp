// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include <zilamap/classify.hpp>

#include <array>

namespace zilamap {

std::string_view to_string(Method method) {
  switch (method) {
    case Method::unique:
      return "unique";
    case Method::equal:
      return "equal";
    case Method::quantile:
      return "quantile";
    case Method::natural:
      return "natural";
    case Method::pretty:
      return "pretty";
    case Method::standard_deviation:
      return "standard-deviation";
    case Method::geometric:
      return "geometric";
    case Method::head_tail:
      return "head-tail";
    case Method::manual:
      return "manual";
  }
  return "";
}

std::span<const Method> all_methods() {
  static constexpr std::array methods{Method::unique,    Method::equal,     Method::quantile,
                                      Method::natural,   Method::pretty,    Method::standard_deviation,
                                      Method::geometric, Method::head_tail, Method::manual};
  return methods;
}

}  // namespace zilamap
