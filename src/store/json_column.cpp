#include "store/json_column.hpp"

namespace hotseat::rows {

json::Value json_in(std::string_view text) {
    Diagnostics found;
    json::Problems problems("history", text, found);
    auto value = json::parse(text, problems, {.bytes = 256u << 20});
    if (!value) throw Unreadable{found.front().message};
    return std::move(*value);
}

}  // namespace hotseat::rows
