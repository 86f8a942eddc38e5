#pragma once
#include <zilamap/records.hpp>
namespace zilamap::records {
Records read_iati(const std::string& text, const std::string& name, const ReadOptions& options);
Records read_iati_file(const std::filesystem::path& file, const ReadOptions& options);
}
