#include "json/time_field.hpp"

#include "base/iso_time.hpp"

#include <fmt/format.h>

namespace hotseat::json {

std::optional<Instant> time(Fields& fields, std::string_view name) {
    const auto* value = fields.find(name);
    if (!value) return std::nullopt;
    const auto time = value->text() ? iso_instant(*value->text()) : std::nullopt;
    if (!time)
        fields.problem(value->at, fmt::format("\"{}\" is no time", name),
                       R"(written like "2026-11-28T10:00+01:00")");
    return time;
}

Instant required_time(Fields& fields, std::string_view name) {
    return fields.require(name) ? time(fields, name).value_or(Instant()) : Instant();
}

}  // namespace hotseat::json
