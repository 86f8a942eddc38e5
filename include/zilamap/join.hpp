// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <zilamap/calendar.hpp>
#include <zilamap/export.hpp>
#include <zilamap/finding.hpp>
#include <zilamap/places.hpp>
#include <zilamap/records.hpp>

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace zilamap {

/// What became of a record. Every record has exactly one.
enum class Outcome {
  placed,      ///< tied to at least one district
  state_wide,  ///< about the whole state, so to no single district
  unplaced,    ///< names no place, or none that could be resolved without guessing
  rejected     ///< could not be read
};

/// How a record touches a district.
enum class Tie {
  venue,     ///< it took place there
  site,      ///< one of its sites lies there
  district,  ///< it names the district as covered
  border,    ///< it covers the border, and the district lies on it
  route      ///< it covers a route that crosses the district
};

/// By which route a name was resolved, surest first.
enum class Route {
  code,             ///< census:235, lgd:189, a P-code
  name,             ///< the district's name
  alias,            ///< another spelling in use, or one from the user's list
  hindi_name,       ///< its name in Hindi
  headquarters,     ///< the town from which the district is run: Motihari
  police_district,  ///< a police district, which is part of the revenue district: Bagaha
  transliteration,  ///< sounds like the name, in another script or spelling
  gazetteer,        ///< a place of the gazetteer
  similar,          ///< a few letters off the name, and off no other
  point,            ///< longitude and latitude
  border,           ///< on the border that the record covers
  corridor          ///< crossed by the route that the record covers
};

/// One tie of one record to one district.
struct Link {
  std::uint32_t district = 0;  ///< index into Places::districts
  Tie tie = Tie::venue;
  Route route = Route::name;
  std::int32_t site = -1;        ///< index into Activity::sites for Tie::site, else -1
  std::optional<Point> lon_lat;  ///< where on the ground, degrees on WGS 84, when known
  float score = 1;               ///< how sure the route is: 1 for a code or a name, less for what is similar
  std::int32_t faces = -1;       ///< for a pair on the border: index into BorderSegment::faces; else -1
  std::int32_t part = -1;        ///< which of Activity::districts it comes from for Tie::district; else -1
};

/// What became of one record.
struct Placement {
  Outcome outcome = Outcome::unplaced;
  std::vector<Link> links;  ///< in the order of the record; empty unless placed
  std::string reason;       ///< why not placed, one sentence; empty when placed
};

/// The records joined to the districts. `placements[i]` belongs to `Records::activities[i]`.
struct Joined {
  std::vector<Placement> placements;
  Findings findings;
};

/// Ties every record to its districts, surest route first; docs/places.md says how. Case, accents, punctuation, words
/// such as "district" and brackets do not matter. A name that fits two districts, or one here and one in another state,
/// is refused with a finding, never guessed. A place that does not resolve leaves the record's other places standing.
ZILAMAP_API Joined join(const Records& records, const Places& places);

/// The account of a set of records: read == placed + state_wide + unplaced + rejected, always. An activity or site that
/// stands for several counts as many times. Persons count once: those of a record that counts in several years only in
/// the year in which it began, so that sums over years hold nobody twice.
struct Balance {
  std::size_t read = 0;
  std::size_t placed = 0;
  std::size_t state_wide = 0;
  std::size_t unplaced = 0;
  std::size_t rejected = 0;
  std::int64_t people_in = 0;      ///< persons in all of these records
  std::int64_t people_placed = 0;  ///< persons at sites that were placed
  std::size_t sites = 0;           ///< sites that were placed
  std::size_t withheld = 0;        ///< headcounts that are withheld, so in no number of persons
  std::int64_t people_together = 0;  ///< of people_in, persons whom placed records give for several districts together

  friend bool operator==(const Balance&, const Balance&) = default;
};

/// The account of one year's records. A year of either kind; see year_of().
ZILAMAP_API Balance balance_of(const Records& records, const Joined& joined, const Year& year);

/// The account of the records that count in the year or in any before it, each once.
ZILAMAP_API Balance balance_to_date(const Records& records, const Joined& joined, const Year& year);

/// The account of all records, whatever their year.
ZILAMAP_API Balance balance_of(const Records& records, const Joined& joined);

/// The account of the records that belong to no fiscal year.
ZILAMAP_API Balance balance_without_year(const Records& records, const Joined& joined);

/// The account as a sentence: "5 records: 3 placed, 1 state-wide, 1 without a place that could be mapped, 0 rejected.
/// 2,073 people trained, all placed." The second sentence is left out when nobody was trained. Persons whom records
/// give for several districts together, and headcounts that are withheld, are named where there are any.
ZILAMAP_API std::string to_sentence(const Balance& balance);

/// What a name leads to, or why it leads nowhere.
struct PlaceAnswer {
  enum class Status { matched, ambiguous, unknown };
  /// A district that the name can mean.
  struct Candidate {
    std::optional<std::size_t> district;  ///< index into Places::districts; empty for one that is not among them
    std::string name;
    std::string state;  ///< or province, or country; empty when not known
    Route how = Route::name;
    double score = 1;
  };
  Status status = Status::unknown;
  std::vector<Candidate> candidates;  ///< of a match the one it is; else what it could be, surest first; may be empty
  std::optional<Point> lon_lat;       ///< of a match, where on the ground, when known
  std::optional<Finding> finding;     ///< what is odd about it, or why it was refused
};

/// What holds for all names that a PlaceFinder is asked for, as Records says it of its records.
struct PlaceFinderOptions {
  std::string state{};        ///< the state in which they are meant; empty: not said
  std::string code_system{};  ///< system of codes that do not name theirs: "census", "lgd"; empty: refused
};

/// Resolves single names, as join() does. Keeps a reference to the places, which must outlive it. One thread at a time.
class ZILAMAP_API PlaceFinder {
 public:
  explicit PlaceFinder(const Places& places, const PlaceFinderOptions& options = {});
  ~PlaceFinder();
  PlaceFinder(PlaceFinder&&) noexcept;
  PlaceFinder& operator=(PlaceFinder&&) noexcept;

  /// The district that a name leads to: `text` as a place or district, `district` and `state` as what stands beside it,
  /// or the district alone.
  PlaceAnswer find(const PlaceName& name);

 private:
  struct State;
  std::unique_ptr<State> m_state;
};

/// "matched", "ambiguous", "unknown".
ZILAMAP_API std::string_view to_string(PlaceAnswer::Status status);

/// "placed", "state-wide", "unplaced", "rejected"; "venue", "site", "district", "border", "route"; "code", "name",
/// "alias", "hindi-name", "headquarters", "police-district", "transliteration", "gazetteer", "similar", "point",
/// "border", "corridor".
ZILAMAP_API std::string_view to_string(Outcome outcome);
ZILAMAP_API std::string_view to_string(Tie tie);
ZILAMAP_API std::string_view to_string(Route route);

}  // namespace zilamap
