#include "store/row.hpp"

#include "store/problem.hpp"

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Statement.h>

#include <algorithm>

namespace hotseat::rows {

std::int64_t Row::integer() {
    return statement_.getColumn(column_++).getInt64();
}

std::optional<std::int64_t> Row::integer_or_null() {
    const auto column = statement_.getColumn(column_++);
    return column.isNull() ? std::nullopt : std::optional<std::int64_t>(column.getInt64());
}

double Row::real() {
    return statement_.getColumn(column_++).getDouble();
}

std::string Row::text() {
    return statement_.getColumn(column_++).getString();
}

std::optional<std::string> Row::text_or_null() {
    const auto column = statement_.getColumn(column_++);
    return column.isNull() ? std::nullopt : std::optional(column.getString());
}

std::size_t Row::index_in(const std::vector<std::string>& words) {
    const auto word = text();
    const auto found = std::ranges::find(words, word);
    if (found == words.end()) throw Unreadable{"\"" + word + "\" is no word of this format"};
    return static_cast<std::size_t>(found - words.begin());
}

Binder& Binder::operator<<(std::int64_t value) {
    statement_.bind(++place_, value);
    return *this;
}

Binder& Binder::operator<<(double value) {
    statement_.bind(++place_, value);
    return *this;
}

Binder& Binder::operator<<(std::string_view text) {
    statement_.bind(++place_, std::string(text));
    return *this;
}

Binder& Binder::operator<<(const std::optional<Instant>& instant) {
    if (instant) return *this << *instant;
    statement_.bind(++place_);
    return *this;
}

}  // namespace hotseat::rows
