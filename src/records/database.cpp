#include "records/database.hpp"
namespace zilamap::records {
bool is_database(std::string_view source) { return source.starts_with("PG:"); }
void read_database(const std::string&, const Mapping&, const ReadOptions&, Records&) {}
}
