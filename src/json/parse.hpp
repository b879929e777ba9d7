#pragma once

#include "base/diagnostic.hpp"
#include "base/places.hpp"
#include "json/value.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace hotseat::json {

struct Limits {
    std::size_t bytes = 16u << 20;  ///< of the whole text
    std::size_t depth = 32;         ///< of objects and lists inside each other
};

/// Where problems of one text are told: places come as byte offsets and leave as lines and columns.
class Problems {
public:
    Problems(std::string file, std::string_view text, Diagnostics& diagnostics)
        : file_(std::move(file)), places_(text), diagnostics_(diagnostics) {}

    void add(std::size_t at, std::string message, std::string hint = {});
    Place place(std::size_t at) const { return places_.at(at); }
    const std::string& file() const { return file_; }

private:
    std::string file_;
    Places places_;
    Diagnostics& diagnostics_;
};

/// Reads one JSON text (RFC 8259). Nothing when it is not JSON, too large or too deep; a name that
/// stands twice in one object is a problem, and the first one is kept. Linear time.
std::optional<Value> parse(std::string_view text, Problems& problems, const Limits& limits = {});

}  // namespace hotseat::json
