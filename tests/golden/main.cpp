// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
//
// test_golden SOURCE FAILED [--accept] CASE...   makes the maps of the cases and compares them with their goldens
// test_golden --stray FOLDER                     looks for goldens that no case has
//
// SOURCE is the top of the repository; what differs is put into the folder FAILED.
#include "compare.hpp"
#include "golden_case.hpp"

#include "base/files.hpp"

#include <fmt/format.h>

#include <cstdlib>
#include <exception>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace fs = std::filesystem;

namespace {

constexpr std::size_t size_limit = 64u << 20;

zilamap::Bytes read_bytes(const fs::path& file) {
  const std::string text = zilamap::base::read_file(file, size_limit);
  return {text.begin(), text.end()};
}

std::string as_text(const zilamap::Bytes& bytes) { return {bytes.begin(), bytes.end()}; }

/// The golden for a case and an ending: a/b.yaml has a/b.scene.txt.
fs::path golden_file(const fs::path& of_case, const std::string& ending) {
  return of_case.parent_path() / (of_case.stem().string() + ending);
}

class Checker {
 public:
  Checker(fs::path source, fs::path failed, bool accept)
      : m_source(std::move(source)),
        m_failed(std::move(failed)),
        m_accept(accept),
        m_renderer({m_source / "fonts", m_source / "shapes"}) {}

  bool check(const fs::path& file) {
    const GoldenCase golden = read_case(file, m_source);
    const zilamap::Scene scene = scene_of(golden, m_source, m_renderer);
    bool good = true;
    if (golden.scene) {
      const std::string text = zilamap::to_text(scene);
      good &= compare(file, ".scene.txt", {text.begin(), text.end()}, [](const auto& expected, const auto& actual) {
        return compare_text(as_text(expected), as_text(actual));
      });
    }
    if (golden.png) {
      good &=
          compare(file, ".png", m_renderer.png(scene, golden.dpi), [](const auto& expected, const auto& actual) {
            return compare_pictures(decode_png(expected), decode_png(actual));
          });
    }
    return good;
  }

 private:
  template <typename Compare>
  bool compare(const fs::path& file, const std::string& ending, const zilamap::Bytes& actual, Compare&& differ) {
    const fs::path golden = golden_file(file, ending);
    const fs::path folder = m_failed / file.parent_path().filename();
    const fs::path name = folder / file.stem();
    for (const char* kind : {".expected", ".actual", ".difference"}) fs::remove(name.string() + kind + ending);
    const bool known = fs::exists(golden);
    const zilamap::Bytes expected = known ? read_bytes(golden) : zilamap::Bytes();
    const Difference difference = known ? differ(expected, actual) : Difference{"is missing", {}};
    if (difference.summary.empty()) return true;
    fmt::print("{} {}\n", golden.string(), difference.summary);
    fs::create_directories(folder);
    const auto keep = [&](const char* kind, const zilamap::Bytes& bytes) {
      if (!bytes.empty()) zilamap::write_file(name.string() + kind + ending, bytes, true);
    };
    keep(".expected", expected);
    keep(".actual", actual);
    keep(".difference", difference.file);
    if (m_accept) {
      zilamap::write_file(golden, actual, true);
      fmt::print("  accepted; look at it and run again\n");
    } else {
      fmt::print("  see {}.*\n", name.string());
    }
    return false;
  }

  fs::path m_source;
  fs::path m_failed;
  bool m_accept;
  zilamap::Renderer m_renderer;
};

bool no_stray(const fs::path& folder) {
  bool good = true;
  for (const auto& entry : fs::recursive_directory_iterator(folder)) {
    const std::string name = entry.path().filename().string();
    for (const std::string_view ending : {".scene.txt", ".png"}) {
      if (!name.ends_with(ending)) continue;
      const fs::path file = entry.path().parent_path() / (name.substr(0, name.size() - ending.size()) + ".yaml");
      if (fs::exists(file)) continue;
      fmt::print("{} has no case {}\n", entry.path().string(), file.filename().string());
      good = false;
    }
  }
  return good;
}

int run(std::span<char*> arguments) {
  if (arguments.size() == 2 && std::string_view(arguments[0]) == "--stray") return no_stray(arguments[1]) ? 0 : 1;
  if (arguments.size() < 3) {
    fmt::print(stderr, "test_golden SOURCE FAILED [--accept] CASE...\ntest_golden --stray FOLDER\n");
    return 2;
  }
  const char* environment = std::getenv("ZILAMAP_ACCEPT");
  bool accept = environment != nullptr && std::string_view(environment) == "1";
  std::vector<fs::path> cases;
  for (const std::string_view argument : arguments.subspan(2)) {
    if (argument == "--accept") {
      accept = true;
    } else {
      cases.emplace_back(argument);
    }
  }
  Checker checker(arguments[0], arguments[1], accept);
  bool good = true;
  for (const fs::path& file : cases) good &= checker.check(file);
  return good ? 0 : 1;
}

}  // namespace

int main(int count, char** arguments) {
  try {
    return run({arguments + 1, static_cast<std::size_t>(count - 1)});
  } catch (const std::exception& error) {
    fmt::print("{}\n", error.what());
    return 1;
  }
}
