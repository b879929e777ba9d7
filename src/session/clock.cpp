#include "session/clock.hpp"

#include <algorithm>

namespace hotseat {
namespace {

using std::chrono::milliseconds;

milliseconds amber_at(milliseconds limit) {
    return limit * 3 / 4;
}

milliseconds red_at(milliseconds limit) {
    return limit * 9 / 10;
}

void think(Session& session, Elapsed at, std::optional<Elapsed> typing_since, ClockRun& run) {
    auto& used = session.answers[session.current].thinking;
    const auto limit = session.rules[session.current].think_limit;
    const auto over = session.counted + std::max(limit - used, milliseconds(0));
    const auto typing = typing_since ? std::max(*typing_since, session.counted) : over;
    const auto end = std::min({at, over, typing});
    used += end - session.counted;
    session.counted = end;
    if (end == over) {
        begin_answering(session);
        run.told.push_back({Notice::thinking_over, time_left(session)});
    } else if (typing_since && end == typing) {
        begin_answering(session);
    }
}

void answer(Session& session, Elapsed at, ClockRun& run) {
    auto& used = session.answers[session.current].answering;
    const auto limit = session.rules[session.current].answer_limit;
    const auto before = used;
    const auto over = session.counted + std::max(limit - used, milliseconds(0));
    const auto end = std::min(at, over);
    used += end - session.counted;
    session.counted = end;
    const auto crossed = [&](milliseconds threshold) {
        return before < threshold && used >= threshold;
    };
    if (end == over) {
        session.phase = Phase::late;
        session.time_up = over;
        run.told.push_back({Notice::time_up});
        run.ran_out = true;
    } else if (crossed(red_at(limit))) {
        run.told.push_back({Notice::red, limit - used});
    } else if (crossed(amber_at(limit))) {
        run.told.push_back({Notice::amber, limit - used});
    }
}

}  // namespace

bool question_in_progress(const Session& session) {
    return session.phase == Phase::thinking || session.phase == Phase::answering ||
           session.phase == Phase::late;
}

void begin_answering(Session& session) {
    session.phase = Phase::answering;
    session.answers[session.current].answering_begun = true;
}

milliseconds time_left(const Session& session) {
    if (!question_in_progress(session)) return {};
    const auto& answer = session.answers[session.current];
    const auto& rules = session.rules[session.current];
    const auto left = session.phase == Phase::thinking ? rules.think_limit - answer.thinking
                                                       : rules.answer_limit - answer.answering;
    return std::max(left, milliseconds(0));
}

ClockRun run_clock(Session& session, Elapsed at, std::optional<Elapsed> typing_since) {
    ClockRun run;
    at = std::max(at, session.counted);
    if (session.phase == Phase::thinking) think(session, at, typing_since, run);
    if (session.phase == Phase::answering) answer(session, at, run);
    if (question_in_progress(session)) session.counted = at;
    return run;
}

std::optional<Elapsed> next_deadline(const Session& session) {
    if (session.phase == Phase::last_chance) return session.undo_until;
    if (!question_in_progress(session)) return std::nullopt;
    auto next = session.saved + draft_interval;
    if (session.phase == Phase::late) return next;
    const auto left = time_left(session);
    next = std::min(next, session.counted + left);
    if (session.phase == Phase::thinking) return next;
    const auto used = session.answers[session.current].answering;
    const auto limit = session.rules[session.current].answer_limit;
    for (const auto threshold : {amber_at(limit), red_at(limit)})
        if (used < threshold) next = std::min(next, session.counted + (threshold - used));
    return next;
}

}  // namespace hotseat
