// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include "join/resolver.hpp"

#include <zilamap/join.hpp>

#include <vector>

namespace zilamap::joining {

/// Ties a record to the districts of its route: the listed ones, or those that the straight lines between its stops
/// cross, in the order in which they are met. The lines are straight in degrees of longitude and latitude. A stop
/// without a point is a finding: no line is drawn to it. Stops to which no line leads count with their own districts.
class Corridor {
 public:
  explicit Corridor(const Places& places, Resolver& resolver) : m_places(places), m_resolver(resolver) {}

  void add_links(const Activity& activity, std::vector<Link>& links, Findings& findings);

 private:
  void add_listed(const Activity& activity, std::vector<Link>& links, Findings& findings);
  void add_crossed(Point from, Point to, std::vector<Link>& links);

  const Places& m_places;
  Resolver& m_resolver;
  std::vector<Box> m_boxes;  ///< of the districts; made when first asked for
};

}  // namespace zilamap::joining
