// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "cli/command.hpp"
#include "cli/did_you_mean.hpp"
#include "cli/output.hpp"
#include "cli/progress.hpp"

#include <zilamap/error.hpp>
#include <zilamap/resources.hpp>
#include <zilamap/version.hpp>

#include <fmt/format.h>

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <csignal>
#include <cstdlib>
#include <new>
#include <vector>

namespace zilamap::cli {

namespace {

struct Verb {
  const char* name;
  const char* text;
  std::unique_ptr<Command> (*make)();
};

constexpr std::array verbs{
    Verb{"render", "Draw a map for each year", make_render},
    Verb{"join", "Write a table with a row for every district", make_join},
    Verb{"check", "List everything that is odd about a records file", make_check},
    Verb{"classes", "Show what each way of classifying makes of the numbers", make_classes},
    Verb{"places", "Say what names of places lead to", make_places},
    Verb{"template", "Write an empty table of activities to fill in", make_template},
    Verb{"shapes", "List the boundaries that ship, with source and licence", make_shapes},
    Verb{"styles", "List the styles that ship", make_styles},
};

/// Without the three standard streams the next file opened would take their place, and messages would go into it.
void keep_standard_streams() {
  for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
    // Opened the wrong way round, so that using a closed stream still fails.
    if (fcntl(stream, F_GETFD) == -1) open("/dev/null", stream == STDIN_FILENO ? O_WRONLY : O_RDONLY);
  }
}

/// zilamap draws with its own fonts alone, so fontconfig need not read the system's configuration and caches.
void keep_fontconfig_small() { setenv("FONTCONFIG_FILE", (data_folder() / "fonts" / "fonts.conf").c_str(), 0); }

std::string unexpected(const CLI::App& app, const std::string& argument) {
  std::vector<std::string> names;
  for (const CLI::Option* option : app.get_options()) {
    for (const std::string& name : option->get_lnames()) names.push_back("--" + name);
  }
  const std::string word = argument.substr(0, argument.find('='));
  return fmt::format("'{}' is not expected here.{}", argument, did_you_mean(word, names));
}

int run_program(int argc, char** argv) {
  CLI::App app{"Draws coverage maps of districts from activity records.", "zilamap"};
  const std::string version_text = fmt::format("zilamap {}", version());
  app.set_version_flag("--version", version_text, "Print the version and exit");
  app.require_subcommand(1);
  app.get_formatter()->column_width(28);
  app.get_formatter()->label("SUBCOMMAND", "COMMAND");
  app.footer("More: zilamap COMMAND --help, man zilamap, man zilamap-COMMAND");

  std::vector<std::unique_ptr<Command>> commands;
  std::vector<std::string> names;
  for (const Verb& verb : verbs) {
    CLI::App* sub = app.add_subcommand(verb.name, verb.text);
    sub->set_version_flag("--version", version_text, "Print the version and exit");
    sub->group("Commands");
    sub->footer(fmt::format("More: man zilamap-{}", verb.name));
    commands.push_back(verb.make());
    commands.back()->setup(*sub);
    names.emplace_back(verb.name);
  }
  if (argc < 2) throw UsageError("A command is missing. See 'zilamap --help'.");
  if (argv[1][0] != '-' && std::ranges::find(names, argv[1]) == names.end()) {
    throw UsageError(
        fmt::format("There is no command '{}'.{} See 'zilamap --help'.", argv[1], did_you_mean(argv[1], names)));
  }

  const auto chosen = [&]() -> const CLI::App& {
    return app.get_subcommands().empty() ? app : *app.get_subcommands().front();
  };
  try {
    app.parse(argc, argv);
  } catch (const CLI::CallForHelp&) {
    print(app.help());
    return exit_done;
  } catch (const CLI::CallForVersion&) {
    print(version_text + "\n");
    return exit_done;
  } catch (const CLI::ParseError& error) {
    const std::vector<std::string> extra = chosen().remaining();
    const std::string text = extra.empty() ? error.what() + std::string(".") : unexpected(chosen(), extra.front());
    const std::string command = &chosen() == &app ? "zilamap" : "zilamap " + chosen().get_name();
    throw UsageError(fmt::format("{} See '{} --help'.", text, command));
  }
  const auto verb = static_cast<std::size_t>(std::ranges::find(names, chosen().get_name()) - names.begin());
  if (verbs[verb].make == make_render) keep_fontconfig_small();
  return commands[verb]->run();
}

/// The one place that catches everything.
int guarded(int argc, char** argv) {
  try {
    const int code = run_program(argc, argv);
    flush_output();
    return code;
  } catch (const UsageError& error) {
    complain(error.what());
    return exit_usage;
  } catch (const Cancelled& error) {
    complain(error.what());
    return exit_interrupted;
  } catch (const ConfigError& error) {
    complain(error.what());
    return exit_usage;
  } catch (const std::bad_alloc&) {
    complain("Out of memory.");
  } catch (const std::exception& error) {
    complain(error.what());
  } catch (...) {
    complain("An unknown error. Please report it.");
  }
  return exit_failed;
}

}  // namespace

}  // namespace zilamap::cli

int main(int argc, char** argv) {
  // A reader that goes away is then an error like any other, and files being written are cleaned up.
  std::signal(SIGPIPE, SIG_IGN);
  zilamap::cli::keep_standard_streams();
  return zilamap::cli::guarded(argc, argv);
}
