// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "layout/describe.hpp"

#include "layout/account.hpp"
#include "layout/bivariate.hpp"
#include "layout/categories.hpp"
#include "layout/class_words.hpp"
#include "layout/local_words.hpp"
#include "layout/site_sums.hpp"

#include <algorithm>
#include <functional>
#include <numeric>
#include <string>
#include <vector>

namespace zilamap::layout {

namespace {

/// The most districts that a list names.
constexpr std::size_t most_names = 5;

/// Districts of one value.
struct Group {
  double value = 0;
  std::vector<std::string> names;
};

/// Sentences with a space between.
class Paragraph {
 public:
  void add(const std::string& sentence) { m_text += (m_text.empty() ? "" : " ") + sentence; }
  const std::string& text() const { return m_text; }

 private:
  std::string m_text;
};

/// Whether a cell's number may be told: not when it is withheld or was not reported.
bool is_known(const Cell& cell) { return cell.status == Status::value || cell.status == Status::zero; }

/// Whether the values of districts may be added up. Counts may; a rate, a share or a change may not, nor may partners,
/// who work in several districts.
bool adds_up(const Measure& measure) {
  return measure.per == Per::nothing && measure.span != Span::change && measure.quantity != Quantity::partners;
}

/// Whether one thing can count in several districts, so that a sum of districts counts it several times.
bool is_shared(const Measure& measure) { return measure.quantity == Quantity::activities; }

std::string year_text(const Year& year, const Language& language) { return language.in_digits(to_string(year)); }

/// The districts that have a value, highest first, those of one value together in the order of the layer.
std::vector<Group> groups_of(const Job& job, const Language& language) {
  const std::vector<Cell>& cells = job.map.measured.cells;
  std::vector<std::size_t> order;
  for (std::size_t i = 0; i < cells.size(); ++i) {
    if (cells[i].status == Status::value) order.push_back(i);
  }
  std::ranges::stable_sort(order, [&](std::size_t a, std::size_t b) { return cells[a].value > cells[b].value; });
  std::vector<Group> groups;
  for (const std::size_t i : order) {
    const bool same = !groups.empty() &&
                      amount(job, groups.back().value, language) == amount(job, cells[i].value, language);
    if (!same) groups.push_back({cells[i].value, {}});
    groups.back().names.push_back(name_of(job.places.districts[i], language));
  }
  return groups;
}

/// "12 activities in Patna; 8 activities in Gaya and Nawada": groups from `first` on in steps of `step` until `last` or
/// until enough districts are named. Leaves in `first` the group that it did not come to.
std::string list_of(const Job& job, const Language& language, const std::vector<Group>& groups, std::size_t& first,
                    std::size_t last, int step) {
  std::string text;
  std::size_t named = 0;
  for (; first != last && named < most_names; first += static_cast<std::size_t>(step)) {
    const Group& group = groups[first];
    const std::string places = language.list(group.names, most_names - named);
    named += group.names.size();
    const std::string item =
        language.say("describe.in", {{"value", amount(job, group.value, language)}, {"places", places}});
    text = text.empty() ? item : language.say("text.semicolon", {{"first", text}, {"last", item}});
  }
  return text;
}

void add_counts(const Job& job, const Language& language, Paragraph& out) {
  const std::vector<Cell>& cells = job.map.measured.cells;
  const auto add = [&](Status status, const char* key, bool always) {
    const auto count = static_cast<double>(std::ranges::count(cells, status, &Cell::status));
    if (count == 0 && !always) return;
    out.add(language.say_count(key, count,
                               {{"unit", unit_of(job.places, language, "unit", count)},
                                {"unit_in", unit_of(job.places, language, "unit_in", count)}}));
  };
  const bool categories = is_category(job.style.measure.quantity);
  add(Status::value, categories ? "describe.with_category" : "describe.with", true);
  add(Status::zero, "describe.zero", false);
  add(Status::not_reported, "describe.not_reported", false);
  add(Status::suppressed, "describe.suppressed", false);
}

/// The largest rises, and the largest falls: the lowest change is no low value.
void add_rises_and_falls(const Job& job, const Language& language, const std::vector<Group>& groups, Paragraph& out) {
  const auto above = static_cast<std::size_t>(std::ranges::count_if(groups, [](const Group& g) { return g.value > 0; }));
  const auto below = static_cast<std::size_t>(std::ranges::count_if(groups, [](const Group& g) { return g.value < 0; }));
  std::size_t at = 0;
  if (above > 0) out.add(language.say("describe.rises", {{"list", list_of(job, language, groups, at, above, 1)}}));
  at = groups.size() - 1;
  if (below > 0) {
    out.add(language.say("describe.falls", {{"list", list_of(job, language, groups, at, at - below, -1)}}));
  }
}

/// Of a map of need and coverage: the thirds of need, and where need is high and nothing covers it.
void add_need(const Job& job, const Language& language, Paragraph& out) {
  const std::vector<std::string> labels = labels_in(*job.style.need, job.map.need_classes, language);
  if (!labels.empty()) {
    out.add(language.say_count("describe.need_classes", static_cast<double>(labels.size()),
                               {{"list", language.list(labels)}}));
  }
  std::vector<std::string> names;
  std::size_t unknown = 0;
  for (std::size_t i = 0; i < job.map.measured.cells.size(); ++i) {
    const Cell& need = job.map.need->cells[i];
    if (!is_known(need)) ++unknown;
    const BivariateCell cell =
        bivariate_cell(need, job.map.need_classes, job.map.measured.cells[i], job.map.classes);
    if (cell.status == Status::value && cell.need == 2 && cell.coverage == 0) {
      names.push_back(name_of(job.places.districts[i], language));
    }
  }
  const auto say = [&](const char* key, std::size_t number, const std::string& list) {
    const auto count = static_cast<double>(number);
    out.add(language.say_count(key, count,
                               {{"unit", unit_of(job.places, language, "unit", count)},
                                {"unit_in", unit_of(job.places, language, "unit_in", count)},
                                {"list", list}}));
  };
  if (names.empty()) {
    out.add(language.say("describe.no_gap"));
  } else {
    say("describe.gap", names.size(), language.list(names, most_names));
  }
  if (unknown > 0) say("describe.no_need", unknown, {});
}

/// The sites that circles show, the largest by name. Withheld headcounts are in no sum, so they are not here.
void add_sites(const Job& job, const Language& language, Paragraph& out) {
  struct Named {
    double value = 0;
    std::string name;
  };
  std::vector<Named> sites;
  for (const auto& [place, sum] :
       site_sums(job.records, job.joined, job.places, job.style.measure, job.map.measured.year)) {
    if (sum.value <= 0) continue;
    const District& district = job.places.districts[place.first];
    sites.push_back({sum.value, name_of(district, sum.name, language)});
  }
  if (sites.empty()) return;
  std::ranges::stable_sort(sites, std::greater{}, &Named::value);
  std::string text;
  for (std::size_t i = 0; i < std::min(most_names, sites.size()); ++i) {
    const std::string people =
        language.say("text.with", {{"number", language.number(sites[i].value)},
                                   {"unit", language.say_count("noun.person_trained", sites[i].value)}});
    const std::string item =
        language.say("describe.in", {{"value", people}, {"places", sites[i].name}});
    text = text.empty() ? item : language.say("text.semicolon", {{"first", text}, {"last", item}});
  }
  out.add(language.say_count("describe.sites", static_cast<double>(sites.size()), {{"list", text}}));
}

void add_extremes(const Job& job, const Language& language, Paragraph& out) {
  const std::vector<Group> groups = groups_of(job, language);
  if (groups.empty()) return;
  if (job.style.measure.span == Span::change) return add_rises_and_falls(job, language, groups, out);
  std::size_t at = 0;
  const std::string highest = list_of(job, language, groups, at, groups.size(), 1);
  if (groups.size() == 1) {
    out.add(language.say(groups[0].names.size() == 1 ? "describe.highest" : "describe.same", {{"list", highest}}));
    return;
  }
  out.add(language.say("describe.range", {{"lowest", amount(job, groups.back().value, language)},
                                          {"highest", amount(job, groups.front().value, language)}}));
  out.add(language.say("describe.highest", {{"list", highest}}));
  if (at == groups.size()) return;  // all are named
  std::size_t from = groups.size() - 1;
  out.add(language.say("describe.lowest", {{"list", list_of(job, language, groups, from, at - 1, -1)}}));
}

/// Which districts each category has, in the order of the legend; also those that none has in this year.
void add_categories(const Job& job, const Language& language, Paragraph& out) {
  const Measured& measured = job.map.measured;
  for (std::size_t i = 0; i < measured.categories.size(); ++i) {
    std::vector<std::string> names;
    for (std::size_t k = 0; k < measured.cells.size(); ++k) {
      const Cell& cell = measured.cells[k];
      if (cell.status == Status::value && cell.value == static_cast<double>(i + 1)) {
        names.push_back(name_of(job.places.districts[k], language));
      }
    }
    const std::string category = category_in_words(job.style, measured.categories[i], language);
    if (names.empty()) {
      out.add(language.say("describe.category_none", {{"category", category}}));
      continue;
    }
    const auto count = static_cast<double>(names.size());
    out.add(language.say_count("describe.category", count,
                               {{"category", category},
                                {"unit", unit_of(job.places, language, "unit", count)},
                                {"unit_in", unit_of(job.places, language, "unit_in", count)},
                                {"list", language.list(names, most_names)}}));
  }
}

/// How the districts that are known in both years changed.
struct Change {
  std::size_t rose = 0, fell = 0, unchanged = 0, not_compared = 0;
  double before = 0, now = 0;  ///< sums over the districts that are compared
};

Change change_between(const Measured& before, const Measured& now) {
  Change change;
  for (std::size_t i = 0; i < std::min(before.cells.size(), now.cells.size()); ++i) {
    if (!is_known(before.cells[i]) || !is_known(now.cells[i])) {
      ++change.not_compared;
      continue;
    }
    const double a = before.cells[i].value;
    const double b = now.cells[i].value;
    ++(b > a ? change.rose : b < a ? change.fell : change.unchanged);
    change.before += a;
    change.now += b;
  }
  return change;
}

void add_change(const Job& job, const Language& language, Paragraph& out) {
  if (!job.map.before || job.map.before->balance.read == 0) return;
  const Change change = change_between(*job.map.before, job.map.measured);
  const std::string year = year_text(job.map.before->year, language);
  const auto part = [&](const char* key, std::size_t number) {
    const auto count = static_cast<double>(number);
    return language.say_count(key, count,
                              {{"unit", unit_of(job.places, language, "unit", count)},
                               {"unit_in", unit_of(job.places, language, "unit_in", count)}});
  };
  const std::size_t compared = change.rose + change.fell + change.unchanged;
  if (compared > 0 && change.unchanged == compared) {
    out.add(language.say("describe.all_unchanged", {{"year", year}}));
  } else if (compared > 0) {
    out.add(language.say("describe.change", {{"year", year},
                                             {"rose", part("describe.rose", change.rose)},
                                             {"fell", part("describe.fell", change.fell)},
                                             {"unchanged", part("describe.unchanged", change.unchanged)}}));
  }
  if (compared > 0 && adds_up(job.style.measure)) {
    const bool same = change.before == change.now;
    const bool shared = is_shared(job.style.measure);
    const char* key = shared ? (same ? "describe.sum_shared_same" : "describe.sum_shared")
                             : (same ? "describe.sum_same" : "describe.sum");
    out.add(language.say(key, {{"year", year},
                               {"now", amount(job, change.now, language)},
                               {"before", amount(job, change.before, language)},
                               {"unit", unit_of(job.places, language, "unit", 2)},
                               {"unit_in", unit_of(job.places, language, "unit_in", 2)}}));
  }
  if (change.not_compared > 0) out.add(part("describe.not_compared", change.not_compared));
}

/// What one year of the map has: its counts, its numbers, and the account.
void add_year(const Job& job, const Language& language, Paragraph& out) {
  if (nothing_reported(job)) {
    const auto count = static_cast<double>(job.places.districts.size());
    out.add(language.say_count("describe.nothing", count,
                               {{"unit", unit_of(job.places, language, "unit", count)},
                                {"unit_in", unit_of(job.places, language, "unit_in", count)}}));
    return;
  }
  add_counts(job, language, out);
  if (is_category(job.style.measure.quantity)) {
    add_categories(job, language, out);
  } else {
    add_extremes(job, language, out);
  }
  if (job.map.need) add_need(job, language, out);
  if (job.style.circles.show) add_sites(job, language, out);
  if (job.maps.size() < 2) add_change(job, language, out);
  out.add(sentence_of(job.map.measured.balance, language));
}

}  // namespace

std::string describe(const Job& job, const Language& language) {
  const auto count = static_cast<double>(job.places.districts.size());
  Paragraph out;
  out.add(language.say_count("describe.map", count,
                             {{"unit", unit_of(job.places, language, "unit", count)},
                              {"unit_in", unit_of(job.places, language, "unit_in", count)},
                              {"title", title_of(job, language)},
                              {"subtitle", subtitle_of(job, language)}}));
  const bool several = job.maps.size() > 1;
  // The districts of each category are told by name, so there is no need for a list of categories.
  const std::vector<std::string> labels = is_category(job.style.measure.quantity)
                                              ? std::vector<std::string>()
                                              : labels_in(job.style.measure, job.map.classes, language);
  if (labels.size() > 1 && (several || !nothing_reported(job))) {
    out.add(
        language.say_count("describe.classes", static_cast<double>(labels.size()), {{"list", language.list(labels)}}));
  }
  if (!several) {
    add_year(job, language, out);
    return out.text();
  }
  std::string text = out.text();
  for (const YearMap& map : job.maps) {
    const Job year{job.records, job.joined,  job.places,  job.style,    map,
                   job.maps,    job.options, job.measure, job.language, job.supplies};
    Paragraph paragraph;
    add_year(year, language, paragraph);
    text += "\n\n" + language.say("text.colon", {{"name", year_text(map.measured.year, language)},
                                                 {"text", paragraph.text()}});
  }
  return text;
}

std::string description_of(const Job& job) {
  const Language& second = job.language.code() == english().code() ? hindi() : english();
  return describe(job, job.language) + "\n\n" + describe(job, second);
}

}  // namespace zilamap::layout
