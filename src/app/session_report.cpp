#include "app/session_report.hpp"

#include <algorithm>
#include <filesystem>
#include <string>
#include <system_error>

namespace hotseat {
namespace {

SessionRecord session_in(const std::vector<SessionRecord>& sessions,
                         std::optional<std::int64_t> number) {
    if (sessions.empty()) throw Error("there is no session yet", "hotseat session begins one");
    if (!number) return sessions.back();
    const auto found = std::ranges::find(sessions, *number, &SessionRecord::number);
    if (found == sessions.end())
        throw Error("there is no session " + std::to_string(*number),
                    "hotseat history list shows what there is");
    return *found;
}

std::optional<double> mark_before(const History& history, const SessionRecord& session,
                                  const std::vector<SessionRecord>& sessions) {
    auto at = std::ranges::find(sessions, session.number, &SessionRecord::number);
    while (at != sessions.begin()) {
        --at;
        if (at->kind != session.kind) continue;
        if (const auto mark = overall_mark(history.attempts(at->number))) return mark;
    }
    return std::nullopt;
}

}  // namespace

Report session_report(const History& history, std::optional<std::int64_t> number) {
    const auto sessions = history.sessions();
    const auto session = session_in(sessions, number);
    return make_report(session, history.attempts(session.number),
                       mark_before(history, session, sessions));
}

View view_of(const World& world) {
    return {world.local, world.now(), columns_of(world)};
}

std::optional<History> existing_history(const World& world) {
    const auto file = world.paths.history();
    std::error_code ignored;
    if (!std::filesystem::exists(file, ignored) && !ignored) return std::nullopt;
    return History(file);
}

}  // namespace hotseat
