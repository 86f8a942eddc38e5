// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include "join/resolver.hpp"

#include <zilamap/join.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace zilamap::joining {

/// Ties a record to a border: all of it, the named districts on it, or the named pairs of districts that face each
/// other, such as Sitamarhi–Rautahat. A district across the border alone stands for the one that faces it.
class BorderTies {
 public:
  BorderTies(const Places& places, Resolver& resolver) : m_places(places), m_resolver(resolver) {}

  void add_links(const Activity& activity, std::vector<Link>& links, Findings& findings);

 private:
  /// One stretch of the border and one district that it faces.
  struct Facing {
    std::uint32_t district = 0;
    std::int32_t faces = 0;  ///< index into BorderSegment::faces
  };

  void add_whole(const Border& border, std::vector<Link>& links) const;
  void add_part(const Border& border, const PlaceName& part, std::vector<Link>& links, Findings& findings);
  bool add_pair(const Border& border, const PlaceName& part, std::vector<Link>& links, Findings& findings);
  bool add_across(const Border& border, const PlaceName& part, std::vector<Link>& links, Findings& findings);
  void add_district(const Border& border, const PlaceName& part, std::vector<Link>& links, Findings& findings);

  std::int32_t face_named(const BorderSegment& segment, const PlaceName& part, std::string_view name,
                          Findings& findings) const;
  std::vector<Facing> facing(const Border& border, std::string_view name) const;
  const BorderSegment* segment_of(const Border& border, std::uint32_t district) const;
  std::vector<std::string> names_on(const Border& border) const;

  const Places& m_places;
  Resolver& m_resolver;
};

}  // namespace zilamap::joining
