// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "ogr/network.hpp"

#include "base/numbers.hpp"
#include "base/text.hpp"
#include "ogr/gdal.hpp"

#include <zilamap/error.hpp>

#include <cpl_vsi.h>
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <memory>

namespace zilamap::ogr {

namespace {

/// How an address begins, and what GDAL wants instead.
struct Scheme {
  std::string_view begins;
  std::string_view file_system;
  bool keeps_address;
};

constexpr std::array<Scheme, 6> schemes = {{{"http://", "/vsicurl/", true},
                                            {"https://", "/vsicurl/", true},
                                            {"ftp://", "/vsicurl/", true},
                                            {"s3://", "/vsis3/", false},
                                            {"gs://", "/vsigs/", false},
                                            {"az://", "/vsiaz/", false}}};

/// Services that GDAL calls when a name begins so, with or without slashes.
constexpr std::array<std::string_view, 9> services = {
    "http:", "https:", "ftp:", "s3:", "gs:", "az:", "wfs:", "wfs3:", "oapif:"};

bool begins_with(std::string_view text, std::string_view start) {
  return text.size() >= start.size() && std::equal(start.begin(), start.end(), text.begin(), [](char a, char b) {
           return a == std::tolower(static_cast<unsigned char>(b));
         });
}

struct CloseFile {
  void operator()(VSILFILE* file) const { VSIFCloseL(file); }
};

}  // namespace

bool is_network_path(std::string_view name) {
  return begins_with(name, "/vsi") || name.find("://") != std::string_view::npos ||
         std::any_of(services.begin(), services.end(), [&](std::string_view each) { return begins_with(name, each); });
}

std::string network_path(std::string_view name) {
  for (const Scheme& scheme : schemes) {
    if (!begins_with(name, scheme.begins)) continue;
    const std::string_view rest = scheme.keeps_address ? name : name.substr(scheme.begins.size());
    return std::string(scheme.file_system) + std::string(rest);
  }
  return std::string(name);
}

std::string fetch(const std::string& name, std::size_t limit) {
  const Guard guard(Network::allowed);
  const std::string path = network_path(name);
  const std::unique_ptr<VSILFILE, CloseFile> file(VSIFOpenL(path.c_str(), "rb"));
  const auto fail = [&](const std::string& text) { throw DataError(text, {name}); };
  if (!file) {
    const std::string reason = guard.failure().empty() ? "" : " (" + base::printable(guard.failure(), 200) + ")";
    fail(fmt::format("Nothing can be read from this address{}. Check it and the network.", reason));
  }
  std::string bytes;
  for (;;) {
    constexpr std::size_t step = 1u << 20;
    const std::size_t before = bytes.size();
    bytes.resize(before + step);
    const std::size_t got = VSIFReadL(bytes.data() + before, 1, step, file.get());
    bytes.resize(before + got);
    if (bytes.size() > limit) {
      fail(fmt::format("What this address leads to is larger than {} MB. Download it and give the file.", limit >> 20));
    }
    if (got < step) break;
  }
  if (!guard.failure().empty()) {
    fail(fmt::format("The address could not be read to its end ({}). Try again.",
                     base::printable(guard.failure(), 200)));
  }
  return bytes;
}

}  // namespace zilamap::ogr
