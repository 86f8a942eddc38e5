// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <zilamap/export.hpp>
#include <zilamap/finding.hpp>
#include <zilamap/geometry.hpp>
#include <zilamap/resources.hpp>

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace zilamap {

/// A district: the unit that a coverage map shades.
struct District {
  std::string name;
  std::string name_hi;     ///< empty when not known, like every text below
  std::string census2011;  ///< Census of India 2011 district code, kept as text
  std::string lgd;         ///< Local Government Directory code, kept as text
  std::string headquarters;
  std::vector<std::string> aliases;        ///< other spellings in use
  std::optional<std::int64_t> population;  ///< persons, Census 2011
  std::optional<double> area_km2;          ///< on the ellipsoid
  MultiPolygon shape;                      ///< in Places::crs; may be empty
  std::string state{};                     ///< the state or province that it lies in
  std::string pcode{};                     ///< humanitarian P-code, kept as text
  std::string iso{};                       ///< ISO 3166-2 code, where the unit has one
};

/// Another name of a district, or a name that only looks like one of a district.
struct OtherName {
  enum class Kind {
    alias,            ///< another spelling
    headquarters,     ///< the town from which it is run
    police_district,  ///< a police district that is part of it
    elsewhere,        ///< a district of the same or nearly the same name in another state: not this one
    state             ///< no district: a state, or another spelling of one
  };
  std::string name;
  Kind kind = Kind::alias;
  std::size_t district = 0;  ///< index into Places::districts; of `elsewhere`: the one that it could be taken for; of
                             ///< `state`: not used
  std::string state{};       ///< of `elsewhere`: where it is; of `state`: its usual name
};

/// The stretch of a border that one district has.
struct BorderSegment {
  std::size_t district = 0;        ///< index into Places::districts
  std::vector<std::string> faces;  ///< districts on the other side, west to east
  double length_km = 0;            ///< on the ellipsoid
  Line line;                       ///< in Places::crs, west to east
};

/// A border that records can name.
struct Border {
  std::string key;         ///< as records name it: "indo-nepal"
  std::string name;        ///< as maps name it: "Border with Nepal"
  std::string other_side;  ///< "Nepal"
  std::vector<BorderSegment> segments;
};

/// A named point of the gazetteer.
struct GazetteerEntry {
  std::string name;
  std::string kind;          ///< "district headquarters", "subdistrict headquarters"
  std::size_t district = 0;  ///< index into Places::districts
  Point lon_lat;             ///< degrees on WGS 84
};

/// Land beside the districts, drawn as quiet ground.
struct ContextArea {
  std::string name;
  std::string country;
  MultiPolygon shape;  ///< in Places::crs
};

/// A number of every district that is not counted in the records: a literacy rate, a poverty rate, a hazard.
struct Indicator {
  std::string name;                           ///< header of its column
  std::vector<std::optional<double>> values;  ///< by district; empty where it is not known
};

/// A word of every district, by which maps can sort districts into categories: the status of a programme, a division.
struct WordColumn {
  std::string name;                ///< header of its column
  std::vector<std::string> words;  ///< by district, on one line; empty where there is none
};

/// Everything that a map knows of the ground: districts and what lies around them.
struct Places {
  std::string layer;  ///< what the set is called: "bihar_districts"
  std::string state;  ///< the state that it covers; empty when not known
  std::string crs;    ///< coordinate system of every shape: WKT, "EPSG:4326" or a PROJ string
  std::string
      map_crs;         ///< the projection that suits these places: EPSG:7759 (WGS 84 / Bihar) for what ships; for other
                       ///< files their own projected system, else Lambert's azimuthal equal-area about their middle
  std::string credit;  ///< one line for the map's sources
  std::vector<District> districts;
  std::vector<Border> borders;
  std::vector<OtherName> other_names{};
  std::vector<GazetteerEntry> gazetteer;
  std::vector<ContextArea> context;
  std::string unit = "district";  ///< what one shape is called on maps
  Findings findings;
  std::vector<Indicator> indicators{};
  std::vector<WordColumn> words{};
};

/// The 38 districts of Bihar, the border with Nepal, Nepal's border districts and the gazetteer, as shipped.
/// Throws DataError when a file is missing or broken.
ZILAMAP_API Places bihar_places(const std::filesystem::path& shapes_folder = data_folder() / "shapes");

/// How to read a boundary file that is not ours.
struct BoundaryOptions {
  std::string key;          ///< field with the districts' names; empty: "name", "district", ... are tried
  std::string layer;        ///< layer to read; empty: the first
  std::string within{};     ///< only the districts of this state or province; empty: all
  std::string state_key{};  ///< field with the state's name; empty: "state", "st_nm", "adm1_en", ... are tried
};

/// Reads the polygons of any file that GDAL opens. Fields called name_hi, census2011, lgd, population, hq, aliases,
/// state, pcode, iso, and what they are called in layers in common use, are taken where they exist. Broken rings are
/// repaired, each with a finding; a feature without name or shape is kept where it can be, with a finding. A layer
/// without a coordinate system is taken as WGS 84 degrees when its coordinates can be that, with a finding, and refused
/// otherwise. Throws DataError for what cannot be opened, has no polygons, no such field (the fields are listed) or no
/// such state (the states are). Network addresses are refused.
ZILAMAP_API Places read_boundaries(const std::filesystem::path& file, const BoundaryOptions& options = {});

/// Adds names from a file to the places: a table (CSV, XLSX, ...) with the columns `name` and `district` (a name or
/// code that the places know) and, if wanted, `kind`: "alias" (the default), "headquarters" or "police-district". A row
/// that cannot be used becomes a finding of the places. Throws DataError when the file cannot be read.
ZILAMAP_API void add_aliases(Places& places, const std::filesystem::path& file);

/// Adds named points to the places' gazetteer: a table with the columns `name`, `lon`, `lat`, or a layer of points with
/// a field `name`; a column `district` is checked against the point and `kind` is kept. A row that cannot be used
/// becomes a finding of the places. Throws DataError when the file cannot be read.
ZILAMAP_API void add_gazetteer(Places& places, const std::filesystem::path& file);

/// Adds indicators to the places from a table (CSV, XLSX, ...): a column `district` (a name or code that the places
/// know), or one of codes called `census2011`, `lgd` or `pcode`, and any number of columns with numbers as people write
/// them (1,234; 12.5; 45%, which is 45). A column that holds no number at all is one of Places::words. A cell of a
/// column of numbers that holds none, a row of no district that is known and a column that cannot be used are findings
/// of the places; a district with two rows gets no number from either. Throws DataError when the file cannot be read,
/// or has no such column or more than 200 others.
ZILAMAP_API void add_indicators(Places& places, const std::filesystem::path& file);

/// What is written beside a layer that ships.
struct LayerInfo {
  std::string layer;
  std::string file;
  std::string title;
  long features = 0;
  std::string crs;
  std::string vintage;
  std::string source;
  std::string licence;
  std::string credit;
};

/// The layers in a shapes folder, by name.
ZILAMAP_API std::vector<LayerInfo> shipped_layers(const std::filesystem::path& shapes_folder = data_folder() /
                                                                                               "shapes");

}  // namespace zilamap
