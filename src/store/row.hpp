#pragma once

#include "base/time.hpp"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace SQLite {
class Statement;
}

namespace hotseat::rows {

/// Reads the columns of a statement's row one after the other.
class Row {
public:
    explicit Row(SQLite::Statement& statement) : statement_(statement) {}

    std::int64_t integer();
    std::optional<std::int64_t> integer_or_null();
    double real();
    std::string text();  ///< every byte
    std::optional<std::string> text_or_null();
    std::chrono::milliseconds duration() { return std::chrono::milliseconds(integer()); }
    Instant instant() { return Instant(duration()); }
    /// One of `words`. Throws Unreadable.
    template <class Word>
    Word word(const std::vector<std::string>& words) {
        return static_cast<Word>(index_in(words));
    }

private:
    std::size_t index_in(const std::vector<std::string>& words);

    SQLite::Statement& statement_;
    int column_ = 0;
};

/// Binds the values of a statement one after the other. Texts must outlive the statement's run.
class Binder {
public:
    explicit Binder(SQLite::Statement& statement) : statement_(statement) {}

    Binder& operator<<(std::int64_t value);
    Binder& operator<<(int value) { return *this << std::int64_t{value}; }
    Binder& operator<<(double value);
    Binder& operator<<(std::string_view text);
    Binder& operator<<(std::chrono::milliseconds time) {
        return *this << std::int64_t{time.count()};
    }
    Binder& operator<<(Instant instant) { return *this << instant.time_since_epoch(); }
    Binder& operator<<(const std::optional<Instant>& instant);

private:
    SQLite::Statement& statement_;
    int place_ = 0;
};

}  // namespace hotseat::rows
