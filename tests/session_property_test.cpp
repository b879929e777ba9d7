#include "sample/draw_number.hpp"
#include "session/session.hpp"
#include "support/catch.hpp"
#include "support/played_session.hpp"

#include <algorithm>
#include <map>
#include <string>

using namespace hotseat;
using namespace hotseat::test;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

/// A history in memory, as strict as the real one.
struct Kept {
    std::map<int, CommitAttempt> attempts{};
    Draft draft{};
    int endings = 0;

    void keep(const SessionEffect& effect) {
        CHECK(endings == 0);  // nothing is wanted after the end
        if (const auto* commit = std::get_if<CommitAttempt>(&effect)) {
            CHECK(attempts.emplace(commit->answer.position, *commit).second);
            draft = {};
        }
        if (const auto* back = std::get_if<TakeBack>(&effect)) {
            CHECK(draft.position == back->position);
            CHECK(attempts.erase(back->position) == 1);
        }
        if (const auto* save = std::get_if<SaveDraft>(&effect)) draft = save->draft;
        if (const auto* ticks = std::get_if<KeepTicks>(&effect))
            CHECK(attempts.contains(ticks->position));
        if (std::holds_alternative<End>(effect)) ++endings;
    }
    bool has(const std::string& line) const {
        const auto in = [&](const Draft& answer) {
            return ("\n" + answer.text + "\n" + answer.late_text + "\n").find("\n" + line + "\n") !=
                   std::string::npos;
        };
        return in(draft) || std::ranges::any_of(attempts, [&](const auto& attempt) {
                   return in(attempt.second.answer);
               });
    }
};

SessionEvent random_event(Random& random, Elapsed& now, int number) {
    now += milliseconds(draw_below(random, 4) == 0 ? draw_below(random, 60'000)
                                                   : draw_below(random, 2'000));
    const auto begun = now - milliseconds(draw_below(random, 5'000));
    const std::vector<std::string> lines{".",     ".", "/skip", "/undo", "/undo", "/time", "/quit",
                                         "/help", "",  "y",     "n",     "1",     "1 2~"};
    switch (draw_below(random, 20)) {
        case 0:
            return AnswerEnded{now};
        case 1:
            return QuitPressed{{now}};
        case 2:
            return PointsShown{draw_below(random, 3), now};
        case 3:
            return AnswerGiven{"given " + std::to_string(number), now};
        case 4:
            return draw_below(random, 20) == 0 ? SessionEvent(InputEnded{now})
                                               : SessionEvent(TimePassed{{now}});
        case 5:
            return draw_below(random, 20) == 0
                       ? SessionEvent(Terminated{{now, "last words", begun}})
                       : SessionEvent(TimePassed{{now}});
        case 6:
        case 7:
        case 8:
            return TimePassed{{now, "unfin", begun}};
        case 9:
        case 10:
        case 11:
        case 12:
        case 13:
            return LineTyped{"line " + std::to_string(number), begun, now};
        default:
            return LineTyped{lines[draw_below(random, lines.size())], now, now};
    }
}

}  // namespace

TEST_CASE("whatever happens, time is honest and nothing is lost", "[session]") {
    Random random(GENERATE(range(0u, 400u)));
    std::vector<QuestionRules> rules;
    for (auto left = 1 + draw_below(random, 4); left > 0; --left)
        rules.push_back({milliseconds(draw_below(random, 3) * 5'000),
                         milliseconds(1 + draw_below(random, 100'000)),
                         draw_below(random, 4) == 0});
    auto session = new_session(draw_below(random, 3) == 0 ? AnswerMode::aloud : AnswerMode::typed,
                               draw_below(random, 2) == 0, rules);
    Kept kept;
    Elapsed now = after(0s);
    std::vector<std::string> typed;
    for (int number = 0; number < 120; ++number) {
        const auto event = random_event(random, now, number);
        const auto* line = std::get_if<LineTyped>(&event);
        const bool keeps_lines = session.phase == Phase::thinking ||
                                 session.phase == Phase::answering || session.phase == Phase::late;
        auto step = advance(session, event);
        for (const auto& effect : step.effects) kept.keep(effect);

        auto used = milliseconds(0);
        for (std::size_t i = 0; i < rules.size(); ++i) {
            const auto& answer = step.session.answers[i];
            CHECK(answer.thinking >= 0ms);
            CHECK(answer.thinking <= rules[i].think_limit);
            CHECK(answer.answering >= 0ms);
            used += answer.thinking + answer.answering;
        }
        CHECK(used <= now - after(0s));
        if (const auto due = next_deadline(step.session)) {
            const auto later = advance(step.session, TimePassed{{std::max(*due, now)}}).session;
            CHECK(next_deadline(later).value_or(Elapsed::max()) > std::max(*due, now));
        }
        const bool kept_as_text = line && line->text.starts_with("line") && keeps_lines &&
                                  step.session.phase != Phase::ticking;
        if (kept_as_text) typed.push_back(line->text);
        for (const auto& text : typed) CHECK(kept.has(text));
        session = std::move(step.session);
    }
    CHECK(kept.endings == (session.phase == Phase::over ? 1 : 0));
    if (session.phase == Phase::over && !typed.empty() && rules.size() == 1)
        CHECK(kept.has(typed.front()));
}
