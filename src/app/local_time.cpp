#include "app/local_time.hpp"

#include "base/diagnostic.hpp"
#include "base/iso_time.hpp"

#include <date/tz.h>

#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>

namespace hotseat {
namespace {

constexpr std::string_view zone_files = "/usr/share/zoneinfo/";

const date::time_zone* find_zone(const Environment& environment) {
    try {
        if (auto name = environment("TZ")) {
            // As the C library reads it; rules such as "CET-1CEST" have no name.
            if (name->starts_with(':')) name->erase(0, 1);
            if (name->starts_with(zone_files)) name->erase(0, zone_files.size());
            if (*name != "/etc/localtime") return date::locate_zone(*name);
        }
        return date::current_zone();
    } catch (const std::runtime_error&) {  // a name it does not know, or no time zone data
        return nullptr;
    }
}

LocalTime local_in(const date::time_zone& zone, Instant instant) {
    const date::sys_time<std::chrono::milliseconds> utc(instant.time_since_epoch());
    return LocalTime(zone.to_local(utc).time_since_epoch());
}

}  // namespace

ToLocal local_time(const Environment& environment) {
    return [environment, zone = std::optional<const date::time_zone*>()](Instant instant) mutable {
        if (!zone) zone = find_zone(environment);
        return *zone ? local_in(**zone, instant) : in_utc(instant);
    };
}

ToLocal zone_time(const std::string& name) {
    try {
        return
            [zone = date::locate_zone(name)](Instant instant) { return local_in(*zone, instant); };
    } catch (const std::runtime_error&) {
        throw Error("no time zone \"" + name + "\"", "written like \"Europe/Berlin\"");
    }
}

std::string time_zone_name(const Environment& environment) {
    const auto* zone = find_zone(environment);
    return zone ? zone->name() : std::string();
}

}  // namespace hotseat
