// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <gdal_priv.h>

#include <memory>
#include <string>

namespace zilamap::ogr {

struct CloseDataset {
  void operator()(GDALDataset* dataset) const { GDALClose(dataset); }
};

/// An open dataset. GDAL allows one thread at a time.
using Dataset = std::unique_ptr<GDALDataset, CloseDataset>;

/// Whether GDAL may call other machines.
enum class Network { refused, allowed };

/// Keeps this thread's GDAL quiet and off the network while it lives, and remembers the first failure.
class Guard {
 public:
  explicit Guard(Network network = Network::refused);
  ~Guard();
  Guard(const Guard&) = delete;
  Guard& operator=(const Guard&) = delete;

  /// What GDAL said when it first failed; empty while it has not.
  const std::string& failure() const { return m_failure; }
  void forget() { m_failure.clear(); }

 private:
  Network m_network;
  std::string m_failure;
};

/// Registers the drivers that a file of this name may need: one for the endings that ship, for others all that read
/// shapes from a file and nothing but that file. Returns their names, ended by null, for GDALOpenEx.
const char* const* register_readers(const std::string& ending);

/// Registers the one driver of that name; it must be among those that register_readers knows, or SQLite or PostgreSQL.
/// Null when GDAL was built without it.
GDALDriver* register_driver(const std::string& name);

}  // namespace zilamap::ogr
