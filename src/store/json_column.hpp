#pragma once

#include "json/parse.hpp"
#include "store/problem.hpp"

#include <string_view>

namespace hotseat::rows {

/// The JSON value in a column. Throws Unreadable.
json::Value json_in(std::string_view text);

/// The JSON list in a column, read by `from`. Throws Unreadable.
template <class T>
T from_column(std::string_view text, T (*from)(const json::List&, json::Problems&)) {
    const auto value = json_in(text);
    if (value.list() == nullptr) throw Unreadable{"a list was expected"};
    Diagnostics found;
    json::Problems problems("history", text, found);
    auto list = from(*value.list(), problems);
    if (!found.empty()) throw Unreadable{found.front().message};
    return list;
}

}  // namespace hotseat::rows
