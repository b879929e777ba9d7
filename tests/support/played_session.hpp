#pragma once

#include "session/session.hpp"

#include <chrono>
#include <string>
#include <utility>
#include <vector>

namespace hotseat::test {

using Log = std::vector<std::string>;

/// A time that long after the session's first moment.
constexpr Elapsed after(std::chrono::milliseconds time) {
    return Elapsed(std::chrono::hours(1) + time);
}

/// What a session wants done, in a few words.
std::string words(const SessionEffect& effect);

/// Plays events and writes down what the session wants done.
struct Play {
    Session session{};
    Log log{};

    explicit Play(AnswerMode mode = AnswerMode::typed, bool person = true,
                  std::size_t questions = 2)
        : session(new_session(mode, person,
                              std::vector<QuestionRules>(questions, {std::chrono::seconds(10),
                                                                     std::chrono::seconds(100)}))) {
    }

    Play& happens(const SessionEvent& event) {
        auto step = advance(std::move(session), event);
        session = std::move(step.session);
        for (const auto& effect : step.effects) log.push_back(words(effect));
        return *this;
    }
    Play& line(std::chrono::milliseconds begun, std::chrono::milliseconds ended, std::string text) {
        return happens(LineTyped{std::move(text), after(begun), after(ended)});
    }
    Play& line(std::chrono::milliseconds at, std::string text) {
        return line(at, at, std::move(text));
    }
    Play& pass(std::chrono::milliseconds at, std::string unfinished = {},
               std::chrono::milliseconds begun = {}) {
        return happens(TimePassed{{after(at), std::move(unfinished), after(begun)}});
    }
    /// What was wanted since the last look.
    Log heard() { return std::exchange(log, {}); }
    Play& forget() {
        log.clear();
        return *this;
    }
};

inline Play begun(AnswerMode mode = AnswerMode::typed, bool person = true,
                  std::size_t questions = 2) {
    Play play(mode, person, questions);
    play.line({}, "").forget();
    return play;
}

}  // namespace hotseat::test
