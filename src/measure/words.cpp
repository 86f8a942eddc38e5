// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include <zilamap/measure.hpp>

namespace zilamap {

std::string_view to_string(Quantity quantity) {
  switch (quantity) {
    case Quantity::activities:
      return "activities";
    case Quantity::sites:
      return "sites";
    case Quantity::people_trained:
      return "people_trained";
    case Quantity::partners:
      return "partners";
    case Quantity::population:
      return "population";
    case Quantity::area:
      return "area";
    case Quantity::index:
      return "index";
    case Quantity::kinds:
      return "kinds";
    case Quantity::category:
      return "category";
  }
  return {};
}

std::string_view to_string(Status status) {
  switch (status) {
    case Status::value:
      return "value";
    case Status::zero:
      return "zero";
    case Status::not_reported:
      return "not_reported";
    case Status::suppressed:
      return "suppressed";
  }
  return {};
}

std::string_view to_string(Per per) {
  switch (per) {
    case Per::nothing:
      return "nothing";
    case Per::population:
      return "population";
    case Per::area:
      return "area";
    case Per::total:
      return "total";
  }
  return {};
}

std::string_view to_string(Span span) {
  switch (span) {
    case Span::year:
      return "year";
    case Span::to_date:
      return "to-date";
    case Span::change:
      return "change";
  }
  return {};
}

std::string_view to_string(Scaling scaling) {
  switch (scaling) {
    case Scaling::min_max:
      return "min-max";
    case Scaling::z_score:
      return "z-score";
  }
  return {};
}

}  // namespace zilamap
