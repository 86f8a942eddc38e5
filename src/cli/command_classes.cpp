// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "cli/category_report.hpp"
#include "cli/class_report.hpp"
#include "cli/command.hpp"
#include "cli/inputs.hpp"
#include "cli/output.hpp"

#include <zilamap/error.hpp>
#include <zilamap/measure.hpp>
#include <zilamap/style.hpp>

#include <fmt/format.h>

#include <algorithm>

namespace zilamap::cli {

namespace {

/// The one of an enumeration's values that has this name. Enumerations count from 0 and their to_string() is empty
/// beyond the last.
template <typename Enum>
Enum named(const std::string& name, const char* what) {
  std::string known;
  for (int i = 0; !to_string(static_cast<Enum>(i)).empty(); ++i) {
    const auto value = static_cast<Enum>(i);
    if (to_string(value) == name) return value;
    known += (known.empty() ? "" : ", ") + std::string(to_string(value));
  }
  throw UsageError(fmt::format("There is no {} '{}'. Known are: {}.", what, name, known));
}

class ClassesCommand : public Command {
 public:
  void setup(CLI::App& app) override;
  int run() override;

 private:
  Style style() const;
  std::vector<Method> methods(const ClassSpec& spec) const;
  void show(const auto& report) const { m_json ? print_json(to_json(report)) : print(to_text(report)); }

  InputOptions m_input;
  std::vector<std::string> m_years;
  std::string m_style;
  std::string m_measure;
  std::string m_column;
  std::string m_method;
  std::optional<int> m_classes;
  std::vector<double> m_breaks;
  bool m_json = false;
};

void ClassesCommand::setup(CLI::App& app) {
  add_input_options(app, m_input);
  add_indicator_option(app, m_input.boundaries);
  app.add_option("--measure", m_measure, "What is counted: activities, people_trained, ... [activities]")
      ->type_name("MEASURE");
  app.add_option("--column", m_column, "Of the measure category: the column of --indicators that has the words")
      ->type_name("NAME");
  app.add_option("--style", m_style, "Style that says what is counted and how it is classified")
      ->type_name("NAME|FILE");
  app.add_option("--method", m_method, "Only this method: natural, quantile, pretty, ... [all]")->type_name("METHOD");
  app.add_option("--classes", m_classes, "Classes at most, 1 to 12 [5]")->type_name("N");
  app.add_option("--breaks", m_breaks, "Edges of the method manual: 1,10,100")
      ->delimiter(',')
      ->allow_extra_args(false)
      ->type_name("NUMBERS");
  app.add_option("--year", m_years, "Year to classify; may be repeated [all years together]")
      ->allow_extra_args(false)
      ->type_name("YEAR");
  app.add_flag("--json", m_json, "Print the classes as JSON");
}

/// What is counted and how it is classified, from the style and the options that go before it.
Style ClassesCommand::style() const {
  Style style = m_style.empty() ? Style{} : load_style(m_style);
  if (!m_measure.empty()) style.measure.quantity = named<Quantity>(m_measure, "measure");
  if (!m_column.empty()) style.measure.column = m_column;
  if (m_classes) style.classes.classes = *m_classes;
  if (!m_breaks.empty()) style.classes.breaks = m_breaks;
  // A rise and a fall are never of one class, on maps and here.
  if (style.measure.span == Span::change && !style.classes.middle) style.classes.middle = 0;
  return style;
}

std::vector<Method> ClassesCommand::methods(const ClassSpec& spec) const {
  if (!m_method.empty()) {
    const auto method = named<Method>(m_method, "method");
    if (method == Method::manual && spec.breaks.empty()) {
      throw UsageError("The method manual needs edges. Give them with --breaks, such as 1,10,100.");
    }
    return {method};
  }
  // The one that fits best comes first, and others that make the same classes refer to it.
  std::vector<Method> methods{Method::natural};
  for (const Method method : all_methods()) {
    if (method == Method::natural || (method == Method::manual && spec.breaks.empty())) continue;
    methods.push_back(method);
  }
  return methods;
}

int ClassesCommand::run() {
  Stages stages(m_input.verbose);
  std::vector<Year> years = parse_years(m_years);
  const Style style = this->style();
  const ClassSpec spec = style.classes;
  const bool categories = is_category(style.measure.quantity);
  if (categories && (!m_method.empty() || m_classes || !m_breaks.empty())) {
    throw UsageError(fmt::format("The measure {} has a class for each category, so there is no method, number or break "
                                 "to choose. Leave --method, --classes and --breaks out.",
                                 to_string(style.measure.quantity)));
  }
  check(style.measure);
  const std::vector<Method> tried = categories ? std::vector<Method>{} : methods(spec);
  // Refuses a wrong number of classes, or breaks that do not rise, before any work.
  for (const Method method : tried) {
    ClassSpec with = spec;
    with.method = method;
    classify(std::span<const double>(), with);
  }
  show_settings(m_input, stages);
  stages.setting("measure", to_string(style.measure.quantity));

  Records records = load_records(m_input, stages);
  stages.done("records read");
  if (years.empty()) years = years_of(records);
  if (years.empty()) years = {only_year(records)};
  const Inputs inputs = join_to_places(std::move(records), m_input, stages);
  talk_findings(findings_of(inputs), m_input.verbose);
  talk_findings(unknown_years(inputs.records, years, m_input.records), m_input.verbose);

  const std::vector<Measured> measured = series(inputs.records, inputs.joined, inputs.places, style.measure, years);
  for (const Measured& year : measured) talk_findings(year.findings, m_input.verbose);
  stages.done("years measured");
  if (categories) {
    show(report_categories(style.measure, measured));
  } else {
    show(report_classes(style.measure, measured, spec, tried));
  }
  stages.done("values classified");
  return exit_done;
}

}  // namespace

std::unique_ptr<Command> make_classes() { return std::make_unique<ClassesCommand>(); }

}  // namespace zilamap::cli
