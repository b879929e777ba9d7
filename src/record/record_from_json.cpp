#include "grade/grade_json.hpp"
#include "json/fields.hpp"
#include "record/exact_text.hpp"
#include "record/record_json.hpp"

#include <algorithm>
#include <limits>
#include <utility>

namespace hotseat {
namespace {

using json::Fields;
using json::List;
using json::Problems;
using json::Value;
using std::chrono::milliseconds;

constexpr std::int64_t last_instant = 253'402'300'799'999;               // the year 9999
constexpr std::int64_t longest = std::int64_t{1000} * 3600 * 24 * 3650;  // ten years
constexpr std::int64_t any_integer = std::numeric_limits<std::int64_t>::max();

std::int64_t required_integer(Fields& fields, std::string_view name, std::int64_t least,
                              std::int64_t most) {
    if (fields.require(name) == nullptr) return least;
    return fields.integer(name, least, most).value_or(least);
}

milliseconds duration(Fields& fields, std::string_view name) {
    return milliseconds(fields.integer(name, 0, longest).value_or(0));
}

std::chrono::seconds seconds(Fields& fields, std::string_view name) {
    return std::chrono::seconds(fields.integer(name, 0, longest / 1000).value_or(0));
}

Instant instant(Fields& fields, std::string_view name) {
    return Instant(milliseconds(required_integer(fields, name, 0, last_instant)));
}

template <class Word>
Word word(Fields& fields, std::string_view name, const std::vector<std::string>& words) {
    return static_cast<Word>(fields.required_word(name, words).value_or(0));
}

std::string required_text(Fields& fields, std::string_view name) {
    fields.require(name);
    return exact_text(fields, name);
}

Asked asked_from(Fields& fields, Problems& problems) {
    return {.question = required_text(fields, "question"),
            .topic = required_text(fields, "topic"),
            .subtopic = exact_text(fields, "subtopic"),
            .level = word<Level>(fields, "level", level_words()),
            .kind = word<Kind>(fields, "kind", kind_words()),
            .prompt = required_text(fields, "prompt"),
            .context = exact_text(fields, "context"),
            .answer_limit = seconds(fields, "answer_seconds"),
            .think_limit = seconds(fields, "think_seconds"),
            .points = points_from_json(fields.list("points"), problems),
            .flags = flags_from_json(fields.list("red_flags"), problems),
            .full = fields.number("full", 0, 1e6).value_or(0),
            .models = texts_from_json(fields.list("models"), problems)};
}

std::vector<SelfMark> self_marks_from(const List& list, Problems& problems) {
    std::vector<SelfMark> marks;
    for (const auto& value : list) {
        Fields fields(value, "a self-mark", problems);
        fields.require("credit");
        marks.push_back(
            {required_text(fields, "point"), fields.number("credit", 0, 1).value_or(0)});
        fields.finish();
    }
    return marks;
}

bool inside(const std::optional<Evidence>& evidence, std::string_view text) {
    return !evidence || evidence->span.end <= text.size();
}

std::optional<Grade> grade_from(Fields& fields, std::string_view text) {
    const auto* value = fields.find("grade");
    if (value == nullptr) return std::nullopt;
    auto grade = grade_from_json(*value);
    if (!grade) {
        fields.problem(value->at, "\"grade\" is no grade", "leave it out: it can be made again");
        return std::nullopt;
    }
    const auto fits = [&](const auto& item) { return inside(item.evidence, text); };
    if (!std::ranges::all_of(grade->per_point, fits) || !std::ranges::all_of(grade->red, fits))
        fields.problem(value->at, "the grade's evidence lies outside the text",
                       "leave \"grade\" out: it can be made again");
    return grade;
}

Attempt attempt_from(const Value& value, Problems& problems) {
    Fields fields(value, "an attempt", problems);
    Attempt attempt{
        .position = static_cast<int>(required_integer(fields, "position", 1, 1'000'000)),
        .asked = asked_from(fields, problems),
        .outcome = word<Outcome>(fields, "outcome", outcome_words()),
        .text = exact_text(fields, "text"),
        .late_text = exact_text(fields, "late_text"),
        .thinking = duration(fields, "thinking"),
        .answering = duration(fields, "answering"),
        .ended = instant(fields, "ended"),
        .self_marks = self_marks_from(fields.list("self_marks"), problems),
    };
    attempt.grade = grade_from(fields, attempt.text);
    fields.finish();
    return attempt;
}

SessionRecord record_from(Fields& fields, Problems& problems) {
    SessionRecord record{
        .number = fields.integer("number", 0, any_integer).value_or(0),
        .kind = word<SessionKind>(fields, "kind", session_kind_words()),
        .mode = word<AnswerMode>(fields, "mode", answer_mode_words()),
        .state = word<SessionState>(fields, "state", session_state_words()),
        .started = instant(fields, "started"),
        .planned = duration(fields, "planned"),
        .used = duration(fields, "used"),
        .seed = fields.integer("seed", -any_integer - 1, any_integer).value_or(0),
        .request = exact_text(fields, "request"),
        .questions = texts_from_json(fields.list("questions"), problems),
    };
    if (fields.find("ended")) record.ended = instant(fields, "ended");
    return record;
}

}  // namespace

std::vector<AskedPoint> points_from_json(const List& list, Problems& problems) {
    std::vector<AskedPoint> points;
    for (const auto& value : list) {
        Fields fields(value, "a point", problems);
        points.push_back({.id = required_text(fields, "id"),
                          .says = exact_text(fields, "says"),
                          .weight = fields.number("weight", 0, 1e6).value_or(1),
                          .probe = exact_text(fields, "probe")});
        fields.finish();
    }
    return points;
}

std::vector<AskedFlag> flags_from_json(const List& list, Problems& problems) {
    std::vector<AskedFlag> flags;
    for (const auto& value : list) {
        Fields fields(value, "a red flag", problems);
        flags.push_back({required_text(fields, "id"), exact_text(fields, "says")});
        fields.finish();
    }
    return flags;
}

std::vector<std::string> texts_from_json(const List& list, Problems& problems) {
    std::vector<std::string> texts;
    for (const auto& value : list) {
        auto text = exact_text(value);
        if (!text) problems.add(value.at, "must be text", "put it in double quotes");
        texts.push_back(std::move(text).value_or(""));
    }
    return texts;
}

WholeSession session_from_json(const Value& value, Problems& problems) {
    Fields fields(value, "a session", problems);
    WholeSession session{.record = record_from(fields, problems)};
    fields.require("attempts");
    for (const auto& attempt : fields.list("attempts"))
        session.attempts.push_back(attempt_from(attempt, problems));
    fields.finish();
    return session;
}

}  // namespace hotseat
