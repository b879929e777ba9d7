#include "report/overview.hpp"

#include <algorithm>

namespace hotseat {
namespace {

std::vector<Attempt> attempts_of(std::int64_t session, std::span<const Attempt> attempts) {
    std::vector<Attempt> own;
    for (const auto& attempt : attempts)
        if (attempt.session == session) own.push_back(attempt);
    return own;
}

bool is_unfinished(const SessionRecord& session) {
    return session.kind == SessionKind::mock && session.state == SessionState::open;
}

Overview::Unfinished unfinished(const SessionRecord& session, std::span<const Attempt> done,
                                const std::optional<Draft>& draft) {
    auto left = session.planned;
    for (const auto& attempt : done) left -= attempt.asked.think_limit + attempt.asked.answer_limit;
    if (draft) left -= draft->thinking + draft->answering;
    return {.session = session.number,
            .started = session.started,
            .done = static_cast<int>(done.size()),
            .questions = static_cast<int>(session.questions.size()),
            .left = std::max(left, std::chrono::milliseconds(0))};
}

}  // namespace

Overview make_overview(std::span<const SessionRecord> sessions, std::span<const Attempt> attempts,
                       const std::optional<Draft>& draft, std::span<const TopicImportance> topics) {
    Overview overview;
    for (auto session = sessions.rbegin(); session != sessions.rend(); ++session) {
        const auto own = attempts_of(session->number, attempts);
        if (is_unfinished(*session)) {
            if (!overview.unfinished) overview.unfinished = unfinished(*session, own, draft);
        } else if (const auto mark = overall_mark(own); mark && !overview.last) {
            overview.last = {session->number, session->kind, session->started, *mark};
        }
    }
    if (!sessions.empty()) overview.next = make_weakness(sessions, attempts, topics).next;
    return overview;
}

}  // namespace hotseat
