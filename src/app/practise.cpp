#include "app/practise.hpp"

#include "app/asked.hpp"
#include "app/comparison.hpp"
#include "app/practice_talk.hpp"
#include "app/session_text.hpp"
#include "report/figures.hpp"
#include "session/directive.hpp"
#include "unicode/width.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

namespace hotseat {
namespace {

using std::chrono::milliseconds;

class Practice {
public:
    Practice(World& world, History& history, RubricShelf& shelf, Marker& marker,
             SessionRecord record)
        : world_(world),
          history_(history),
          shelf_(shelf),
          marker_(marker),
          record_(std::move(record)) {}

    PracticeRun run(const std::vector<Question>& questions) {
        for (std::size_t i = 0; i < questions.size() && !talk_.left(); ++i) {
            const auto heading = questions.size() == 1
                                     ? std::string("Question")
                                     : fmt::format("Question {} of {}", i + 1, questions.size());
            std::optional<Attempt> last;
            do last = ask(questions[i], heading, last);
            while (last && asks_again());
        }
        if (record_.number != 0)
            history_.close(record_.number,
                           talk_.left() ? SessionState::stopped : SessionState::finished,
                           world_.now(), used_);
        return {record_.number, tries_, talk_.left() == Left::broken_off};
    }

private:
    /// One try; nothing when it was skipped, or left.
    std::optional<Attempt> ask(const Question& question, const std::string& heading,
                               const std::optional<Attempt>& last);
    Attempt keep(const Question& question, const TypedAnswer& typed);
    void tick(Attempt& attempt);
    bool asks_again();
    void show(std::string_view text) { world_.terminal.show(text); }
    std::size_t columns() const { return columns_of(world_); }

    World& world_;
    PracticeTalk talk_{world_};
    History& history_;
    RubricShelf& shelf_;
    Marker& marker_;
    SessionRecord record_;
    milliseconds used_{};
    int tries_ = 0;
};

Attempt Practice::keep(const Question& question, const TypedAnswer& typed) {
    if (record_.number == 0) record_.number = history_.begin(record_);
    Attempt attempt{.session = record_.number,
                    .position = ++tries_,
                    .asked = asked_of(question, shelf_.find(question.topic, question.id).rubric),
                    .outcome = typed.skipped                       ? Outcome::skipped
                               : question.kind == Kind::experience ? Outcome::self_scored
                                                                   : Outcome::answered,
                    .text = typed.text,
                    .thinking = typed.thinking(),
                    .answering = typed.answering(),
                    .ended = world_.now()};
    attempt.id = history_.commit(attempt);
    used_ += attempt.thinking + attempt.answering;
    return attempt;
}

void Practice::tick(Attempt& attempt) {
    const auto& points = attempt.asked.points;
    if (points.empty()) return;
    show(points_text(points, columns()));
    while (const auto line = talk_.next_line()) {
        const auto credits = ticks_of(*line, points.size());
        if (!credits) {
            show("Which points? Their numbers, as in \"1 3\".\n");
            continue;
        }
        for (std::size_t i = 0; i < points.size(); ++i)
            attempt.self_marks.push_back({points[i].id, (*credits)[i]});
        history_.keep_self_marks(attempt.id, attempt.self_marks);
        return;
    }
}

std::optional<Attempt> Practice::ask(const Question& question, const std::string& heading,
                                     const std::optional<Attempt>& last) {
    show(question_text(question, heading, columns()));
    if (!last) talk_.begin(question);
    auto typed = talk_.take_answer();
    if (is_blank(typed.text)) return std::nullopt;  // nothing to keep, nothing to compare
    auto attempt = keep(question, typed);
    if (typed.skipped) return std::nullopt;
    if (!talk_.left()) {
        show(fmt::format("{} of {}.\n", time_text(attempt.answering),
                         time_text(question.answer_time)));
        tick(attempt);
    }
    // What was answered is marked, also when its user has left.
    attempt.grade = marker_.mark(attempt.asked, attempt.text);
    if (attempt.grade) history_.keep_grade(attempt.id, *attempt.grade);
    // The end of a pipe is no reason not to tell.
    if (talk_.left() == Left::by_word || talk_.left() == Left::broken_off) return std::nullopt;
    show(comparison_text(attempt, columns()));
    if (last) show(change_text(*last, attempt, columns()));
    show(model_text(attempt, columns()));
    return attempt;
}

bool Practice::asks_again() {
    while (!talk_.left()) {
        show("a again, n note, Enter next, q quit\n");
        const auto line = talk_.next_line();
        if (!line || is_blank(*line)) return false;
        if (*line == "a") return true;
        if (*line == "n") talk_.take_note();
        if (*line == "q" || directive_of(*line) == Directive::quit) talk_.leave();
    }
    return false;
}

}  // namespace

PracticeRun practise(World& world, History& history, RubricShelf& shelf, Marker& marker,
                     SessionRecord record, const std::vector<Question>& questions) {
    return Practice(world, history, shelf, marker, std::move(record)).run(questions);
}

}  // namespace hotseat
