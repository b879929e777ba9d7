#include "app/checkup.hpp"

#include "app/local_time.hpp"
#include "grade/grade.hpp"
#include "report/figures.hpp"

#include <fmt/format.h>

#include <array>
#include <string_view>

namespace hotseat {
namespace {

using enum Check::State;

constexpr int least_columns = 60;

/// Where the C library would look for the locale of characters.
std::string locale_of(const Environment& environment) {
    for (const auto* name : {"LC_ALL", "LC_CTYPE", "LANG"})
        if (auto value = environment(name)) return *value;
    return {};
}

bool says_utf8(std::string_view locale) {
    static constexpr std::array names{"UTF-8", "utf-8", "UTF8", "utf8"};
    for (const auto* name : names)
        if (locale.find(name) != locale.npos) return true;
    return false;
}

Check check_characters(const Environment& environment) {
    const auto locale = locale_of(environment);
    if (says_utf8(locale)) return {"characters", ok, locale};
    return {"characters", warn,
            locale.empty()
                ? "no locale is set; hotseat writes UTF-8"
                : fmt::format("the locale {} is none of UTF-8, which hotseat writes", locale),
            "when … shows as other characters: set the terminal to UTF-8 and LANG=C.UTF-8"};
}

Check check_program() {
    return {"program", ok, fmt::format("hotseat {}, grader {}", HOTSEAT_VERSION, grader_version)};
}

Check check_time(const World& world) {
    const auto zone = time_zone_name(world.environment);
    const auto now = full_date_text(world.now(), world.local);
    if (!zone.empty()) return {"time", ok, fmt::format("it is {} in {}", now, zone)};
    const auto name = world.environment("TZ");
    return {"time", warn,
            name ? fmt::format("it is {} UTC: \"{}\" names no time zone", now, *name)
                 : fmt::format("it is {} UTC: the machine's time zone is not known", now),
            "name yours, as in TZ=Europe/Berlin; the names come from the package tzdata"};
}

}  // namespace

std::vector<Check> check_terminal(const World& world) {
    if (!world.out_is_terminal) return {{"terminal", ok, "this goes to no terminal: plain text"}};
    const auto kind = world.environment("TERM").value_or("");
    std::vector<Check> checks;
    if (kind.empty() || kind == "dumb")
        checks.push_back({"terminal", warn,
                          kind.empty() ? "TERM is not set: lines cannot be edited"
                                       : "TERM=dumb: lines cannot be edited",
                          "if it can do more: TERM=xterm-256color hotseat session"});
    else
        checks.push_back({"terminal", ok,
                          fmt::format("{}, {} columns, {}", kind, world.columns,
                                      world.colour ? "colours" : "no colours")});
    if (world.columns < least_columns)
        checks.push_back({"width", warn, fmt::format("only {} columns", world.columns),
                          fmt::format("reports need {}: make the window wider", least_columns)});
    if (!world.terminal.interactive())
        checks.push_back({"keyboard", warn, "answers come from a file or a pipe",
                          "leave out \"<\" and \"|\" to type them"});
    checks.push_back(check_characters(world.environment));
    return checks;
}

std::vector<Check> check_up(const World& world) {
    std::vector<Check> checks{check_program()};
    for (auto& part : {check_banks(world.paths), check_data(world.paths), check_terminal(world)})
        checks.insert(checks.end(), part.begin(), part.end());
    checks.push_back(check_time(world));
    return checks;
}

}  // namespace hotseat
