// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "style/visitor.hpp"

namespace zilamap::style {
namespace {

constexpr std::array quantities{Quantity::activities, Quantity::sites, Quantity::people_trained, Quantity::partners,
                                Quantity::population, Quantity::area,  Quantity::index, Quantity::kinds,
                                Quantity::category};
/// Need is a number.
constexpr std::array numbers{Quantity::activities, Quantity::sites, Quantity::people_trained, Quantity::partners,
                             Quantity::population, Quantity::area,  Quantity::index};
constexpr std::array pers{Per::nothing, Per::population, Per::area, Per::total};
constexpr std::array spans{Span::year, Span::to_date, Span::change};
constexpr std::array scalings{Scaling::min_max, Scaling::z_score};
constexpr std::array groupings{Grouping::automatic, Grouping::international, Grouping::indian};
constexpr std::array digits{Digits::automatic, Digits::latin, Digits::devanagari};
constexpr std::array ties{Tie::venue, Tie::site, Tie::district, Tie::border, Tie::route};
constexpr std::array methods{Method::unique,  Method::equal,
                             Method::quantile, Method::natural,
                             Method::pretty,  Method::standard_deviation,
                             Method::geometric, Method::head_tail,
                             Method::manual};
constexpr std::array shapes{Shape::circle, Shape::square, Shape::triangle, Shape::diamond, Shape::star, Shape::cross};
constexpr std::array class_patterns{ClassPatterns::automatic, ClassPatterns::always, ClassPatterns::never};
constexpr std::array panels{Panels::one, Panels::years};

template <std::size_t Count>
void visit_measure(Visitor& v, Measure& measure, const std::array<Quantity, Count>& counts) {
  v.choice({"count", "What is counted for each district."}, measure.quantity, counts);
  v.types({"types", "Only records of these types."}, measure.types);
  v.choices({"ties", "Only records tied to the district in these ways."}, measure.ties, ties);
  v.choice({"per", "What it is set against: 100,000 persons, 1,000 km², or the sum over all districts."}, measure.per,
           pers);
  v.choice({"span", "The year, all years up to it, or the change against the year before."}, measure.span, spans);
  v.group({"index", "With `count: index`: how it is made of several indicators."}, [&] {
    v.choice({"scaling", "How columns of different units are made alike."}, measure.index.scaling, scalings);
    std::vector<IndexColumn>& columns = measure.index.columns;
    const auto resize = [&columns](std::size_t size) { columns.assign(size, IndexColumn{}); };
    v.groups({"columns", "The indicators."}, columns.size(), resize, [&](std::size_t i) {
      v.text({"column", "Header of the column, or `population`, `area_km2`, `density`.", Use::needed}, columns[i].column);
      v.number({"weight", "Against the other columns."}, columns[i].weight, {1e-6, 1e6});
      v.flag({"higher_is_better", "Turns the column round; an index is high where things are bad."},
             columns[i].higher_is_better);
    });
  });
}

void visit_categories(Visitor& v, std::vector<CategoryLook>& categories) {
  const auto resize = [&categories](std::size_t size) { categories.assign(size, CategoryLook{}); };
  v.groups({"categories",
            "Of a map of `kinds` or `category`: the categories that come first, in this order, at most 12; others "
            "follow."},
           categories.size(), resize, [&](std::size_t i) {
             CategoryLook& look = categories[i];
             v.text({"name",
                     "A type, several as `campaign+training` in the order of the alphabet, or a word of the column.",
                     Use::needed},
                    look.name);
             v.color({"color", "Its colour.", look.color.a == 0 ? Use::idle : Use::free}, look.color);
             v.words({"label", "In the legend; the types or the word when left out."}, look.label);
           });
}

void visit_classes(Visitor& v, ClassSpec& classes, bool of_numbers) {
  v.choice({"method", "How numbers are cut into classes."}, classes.method, methods);
  const bool manual = classes.method == Method::manual;
  v.integer({"number", "How many classes at most; not with `manual`.", manual || !of_numbers ? Use::idle : Use::free},
            classes.classes, {1, 12});
  v.rising({"breaks", "Only with `manual`: lower edges, and the last upper edge.", manual && of_numbers ? Use::free : Use::idle},
           classes.breaks);
}

void visit_legend(Visitor& v, Style& s) {
  v.words({"title", "Heading of the legend."}, s.legend);
  v.words({"need", "Of a map of need and coverage: what the need is."}, s.need_legend);
  v.group({"unit", "What is counted."}, [&] {
    v.words({"one", "Said after a 1."}, s.unit_one);
    v.words({"other", "Said after other numbers."}, s.unit);
  });
  v.words({"zero", "For districts with nothing."}, s.zero_label);
  v.words({"not_reported", "For districts without records in the year."}, s.not_reported_label);
  v.words({"suppressed", "For districts whose numbers are withheld; stands only where there are any."},
          s.suppressed_label);
  v.words({"outside", "For land outside the programme."}, s.outside_label);
}

void visit_colors(Visitor& v, Style& s) {
  v.colors({"classes", "Colours of the classes, lightest first; for change, from the strongest fall to the strongest rise; for categories in their order."},
           s.colors);
  v.colors({"need", "Of a map of need and coverage: nine colours, by need and then coverage, each from low to high."},
           s.need_colors);
  v.choice({"patterns", "Patterns over classes: where the colours alone are too close to be told apart, always or never."},
           s.patterns, class_patterns);
  v.fill({"zero", "Districts with nothing in a year that has records."}, s.zero);
  v.fill({"not_reported", "Districts in a year without records."}, s.not_reported);
  v.fill({"suppressed", "Districts of which all that is counted is withheld."}, s.suppressed);
  v.fill({"context", "Neighbouring land whose shape is known."}, s.context);
  v.color({"surroundings", "The rest of the map: outside the programme."}, s.surroundings);
  v.color({"paper", "The page."}, s.paper);
  v.color({"ink", "Titles and names."}, s.ink);
  v.color({"quiet_ink", "Notes."}, s.quiet_ink);
}

void visit_lines(Visitor& v, Style& s) {
  v.stroke({"district", "Between districts."}, s.district_line);
  v.stroke({"outside", "Round all districts."}, s.outside_line);
  v.stroke({"context", "In the land around."}, s.context_line);
  v.stroke({"border", "The national border."}, s.border_line);
}

void visit_names(Visitor& v, Style& s) {
  v.flag({"districts", "Write the districts' names."}, s.district_names);
  v.flag({"leaders", "Names that find no room inside stand outside, on a line."}, s.leader_lines);
  v.flag({"border", "Name the border and the country beyond it."}, s.border_names);
  v.flag({"context", "Name the districts of the neighbouring country."}, s.context_names);
}

void visit_circles(Visitor& v, Circles& circles) {
  v.flag({"show", "Circles at the sites, area in proportion to the people trained."}, circles.show);
  v.number({"largest_mm", "Diameter for the largest number of the run."}, circles.largest_mm, {1, 40, "mm"});
  v.fill({"fill", "Their area."}, circles.fill);
  v.stroke({"line", "Their edge."}, circles.stroke);
  v.flag({"numbers", "Write the numbers beside the circles."}, circles.numbers);
  v.words({"legend", "Their heading in the legend."}, circles.legend);
}

void visit_symbols(Visitor& v, Symbols& symbols) {
  v.flag({"show", "A symbol in the district for each type of activity that it had."}, symbols.show);
  v.number({"size_mm", "Height of a symbol."}, symbols.size_mm, {1, 20, "mm"});
  const auto resize = [&symbols](std::size_t size) { symbols.types.assign(size, TypeSymbol{}); };
  v.groups({"types", "The symbol of each type."}, symbols.types.size(), resize, [&](std::size_t i) {
    v.text({"type", "The type, as in the records.", Use::needed}, symbols.types[i].type);
    v.choice({"shape", "The outline."}, symbols.types[i].shape, shapes);
    v.color({"color", "The colour."}, symbols.types[i].color);
    v.words({"label", "In the legend; the type when left out."}, symbols.types[i].label);
  });
  v.words({"legend", "Their heading in the legend."}, symbols.legend);
}

void visit_bars(Visitor& v, Bars& bars) {
  v.flag({"show", "A bar for each year of the run in each district that has anything."}, bars.show);
  v.number({"height_mm", "Height of the longest bar of the run."}, bars.height_mm, {2, 40, "mm"});
  v.color({"color", "Of the bars; that of the map's year is full, the others are pale."}, bars.color);
  v.words({"legend", "Their heading in the legend."}, bars.legend);
}

void visit_flows(Visitor& v, Flows& flows) {
  v.flag({"border", "Draw each stretch of the border as wide as activities cover it."}, flows.border);
  v.flag({"arcs", "Arcs between facing districts that records name as a pair."}, flows.arcs);
  v.flag({"routes", "The routes that records cover."}, flows.routes);
  v.number({"widest_mm", "Width for the largest number; one activity gets at most a third of it."}, flows.widest_mm, {0.2, 20, "mm"});
  v.color({"color", "Of these lines."}, flows.color);
  v.words({"legend", "Their heading in the legend."}, flows.legend);
}

void visit_points(Visitor& v, Points& points) {
  v.flag({"headquarters", "A small square at the town from which each district is run, as the gazetteer has it."},
         points.headquarters);
  v.flag({"sites", "A dot at each place where an activity was, also one without persons counted."}, points.sites);
  v.number({"size_mm", "Width of the square; a dot is two thirds of it."}, points.size_mm, {0.5, 10, "mm"});
  v.color({"color", "Of the points."}, points.color);
  v.words({"headquarters_label", "In the legend; when left out what the map's language calls them."},
          points.headquarters_label);
  v.words({"sites_label", "In the legend; when left out what the map's language calls them."}, points.sites_label);
}

void visit_graticule(Visitor& v, Graticule& graticule) {
  v.flag({"show", "Lines of equal longitude and latitude, named at the frame."}, graticule.show);
  v.number({"step", "Degrees from line to line; 0 takes a round step that gives a few lines."}, graticule.step_deg,
           {0, 90, "degrees"});
  v.stroke({"line", "The lines."}, graticule.stroke);
}

void visit_furniture(Visitor& v, Furniture& furniture) {
  constexpr std::string_view meanings[] = {"The title.",
                                           "State, year and its days.",
                                           "The legend.",
                                           "How many records the map shows, and which it does not.",
                                           "The style's notes.",
                                           "Scale bar, and the ratio with the size of the paper.",
                                           "The arrow to true north.",
                                           "A small map that shows where the map lies.",
                                           "Where records and boundaries come from.",
                                           "The day that the records stand for.",
                                           "Projection and datum.",
                                           "The map's number and version.",
                                           "Who made the map.",
                                           "The disclaimer on boundaries and names.",
                                           "The logos.",
                                           "The QR code."};
  static_assert(std::size(meanings) == elements.size());
  for (std::size_t i = 0; i < elements.size(); ++i) {
    v.choice({to_string(elements[i]), meanings[i]}, furniture.places[i], places_on_page);
  }
}

}  // namespace

void visit(Visitor& v, Style& s) {
  v.text({"description", "What the style shows, for lists."}, s.description);
  v.words({"title", "Title of the map; `{state}` and `{programme}` are filled in."}, s.title);
  v.text({"page", "The page that suits the style, as `--size` takes it; `--size` goes before it."}, s.page);
  v.number({"type_scale", "Type and furniture against the usual size."}, s.type_scale, {0.5, 3});
  v.choice({"panels", "One map, or a map of every year of the run on one page."}, s.panels, panels);
  v.integer({"columns", "Columns of panels; 0 takes as many as give the largest maps."}, s.columns, {0, 12});
  v.group({"measure", "What is measured."}, [&] {
    visit_measure(v, s.measure, quantities);
    v.text({"column", "With `count: category`: header of the column of a table of indicators that has the words."},
           s.measure.column);
  });
  v.optional_group({"need", "What the need is; it makes a map of need and coverage, three classes each."},
                   s.need.has_value(), [&] {
                     if (!s.need) s.need.emplace();
                     visit_measure(v, *s.need, numbers);
                   });
  visit_categories(v, s.categories);
  v.group({"classes", "How numbers are cut into classes."}, [&] {
    const bool of_numbers = !is_category(s.measure.quantity);
    visit_classes(v, s.classes, of_numbers);
    v.flag({"per_year", "Each year has classes of its own; else all years of a run share them. Not with `panels: years`, whose panels share one legend."}, s.per_year);
  });
  v.group({"numbers", "How numbers are written."}, [&] {
    v.choice({"grouping", "1,234,567 or 12,34,567."}, s.grouping, groupings);
    v.choice({"digits", "The signs of the digits."}, s.digits, digits);
  });
  v.group({"legend", "Words of the legend."}, [&] { visit_legend(v, s); });
  v.group({"colors", "Colours and patterns."}, [&] { visit_colors(v, s); });
  v.group({"lines", "Lines of the ground."}, [&] { visit_lines(v, s); });
  v.group({"names", "Names on the map."}, [&] { visit_names(v, s); });
  v.group({"circles", "Graduated circles."}, [&] { visit_circles(v, s.circles); });
  v.group({"symbols", "Symbols by type of activity."}, [&] { visit_symbols(v, s.symbols); });
  v.group({"bars", "Small bar charts by year."}, [&] { visit_bars(v, s.bars); });
  v.group({"flows", "Lines that carry numbers."}, [&] { visit_flows(v, s.flows); });
  v.group({"points", "Points of orientation: headquarters and the places of activities."},
          [&] { visit_points(v, s.points); });
  v.group({"graticule", "Longitude and latitude."}, [&] { visit_graticule(v, s.graticule); });
  v.group({"furniture", "Where each element stands."}, [&] { visit_furniture(v, s.furniture); });
  v.words({"notes", "Notes beside the map."}, s.notes);
  v.words({"disclaimer", "On boundaries and names."}, s.disclaimer);
  v.words({"producer", "Who made the map."}, s.producer);
  v.text({"map_number", "The map's number; `{year}` is filled in."}, s.map_number);
  v.text({"map_version", "The map's version."}, s.map_version);
  v.files({"logos", "PNG or SVG files beside the style or in a folder below."}, s.logos);
  v.text({"qr", "The address that a QR code leads to."}, s.qr);
  v.text({"projection", "Of the map: `EPSG:7759` or a PROJ string; when left out the one that suits the districts."},
         s.crs);
}

}  // namespace zilamap::style
