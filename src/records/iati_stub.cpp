#include "records/iati.hpp"
namespace zilamap::records {
Records read_iati(const std::string&, const std::string&, const ReadOptions&) { return {}; }
Records read_iati_file(const std::filesystem::path&, const ReadOptions&) { return {}; }
}
