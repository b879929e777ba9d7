#include "grade/grade_json.hpp"
#include "record/record_json.hpp"
#include "store/json_column.hpp"
#include "store/row.hpp"
#include "store/rows.hpp"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <map>
#include <utility>

namespace hotseat::rows {
namespace {

constexpr auto select_attempts = R"sql(
    SELECT id, session, position, question, topic, subtopic, level, kind, prompt, context,
           answer_limit, think_limit, points, flags, full_weight, models,
           outcome, text, late_text, thinking, answering, ended, detail
    FROM attempt LEFT JOIN grade ON grade.attempt = attempt.id
    ORDER BY ended, id
)sql";

constexpr auto select_attempts_of_session = R"sql(
    SELECT id, session, position, question, topic, subtopic, level, kind, prompt, context,
           answer_limit, think_limit, points, flags, full_weight, models,
           outcome, text, late_text, thinking, answering, ended, detail
    FROM attempt LEFT JOIN grade ON grade.attempt = attempt.id
    WHERE session = ?1
    ORDER BY position, id
)sql";

// By the sessions first: an attempt is a few pages, and its last column stands behind its texts.
constexpr auto select_asked = R"sql(
    SELECT question, attempt.ended
    FROM session JOIN attempt ON attempt.session = session.number
    WHERE (session.ended IS NULL OR session.ended >= ?1) AND attempt.ended >= ?1
    ORDER BY attempt.ended, id
)sql";

constexpr auto select_self_marks = R"sql(
    SELECT attempt, point, credit
    FROM self_mark
    WHERE ?1 IS NULL OR attempt IN (SELECT id FROM attempt WHERE session = ?1)
    ORDER BY attempt, place
)sql";

constexpr auto insert_attempt = R"sql(
    INSERT INTO attempt(session, position, question, topic, subtopic, level, kind, prompt, context,
                        answer_limit, think_limit, points, flags, full_weight, models,
                        outcome, text, late_text, thinking, answering, ended)
    VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
)sql";

Asked asked_in(Row& row) {
    using std::chrono::duration_cast;
    using std::chrono::seconds;
    return {.question = row.text(),
            .topic = row.text(),
            .subtopic = row.text(),
            .level = row.word<Level>(level_words()),
            .kind = row.word<Kind>(kind_words()),
            .prompt = row.text(),
            .context = row.text(),
            .answer_limit = duration_cast<seconds>(row.duration()),
            .think_limit = duration_cast<seconds>(row.duration()),
            .points = from_column(row.text(), points_from_json),
            .flags = from_column(row.text(), flags_from_json),
            .full = row.real(),
            .models = from_column(row.text(), texts_from_json)};
}

Attempt attempt_in(Row row) {
    Attempt attempt{.id = row.integer(),
                    .session = row.integer(),
                    .position = static_cast<int>(row.integer()),
                    .asked = asked_in(row),
                    .outcome = row.word<Outcome>(outcome_words()),
                    .text = row.text(),
                    .late_text = row.text(),
                    .thinking = row.duration(),
                    .answering = row.duration(),
                    .ended = row.instant()};
    // A grade is a cache: one that cannot be read is made again.
    if (const auto detail = row.text_or_null()) {
        Diagnostics ignored;
        json::Problems problems("history", *detail, ignored);
        if (const auto value = json::parse(*detail, problems))
            attempt.grade = grade_from_json(*value);
    }
    return attempt;
}

std::map<std::int64_t, std::vector<SelfMark>> self_marks(SQLite::Database& database,
                                                         std::optional<std::int64_t> session) {
    SQLite::Statement select(database, select_self_marks);
    if (session) select.bind(1, *session);
    std::map<std::int64_t, std::vector<SelfMark>> marks;
    while (select.executeStep()) {
        Row row(select);
        auto& of_attempt = marks[row.integer()];
        of_attempt.push_back({.point = row.text(), .credit = row.real()});
    }
    return marks;
}

}  // namespace

std::int64_t insert(SQLite::Database& database, const Attempt& attempt, std::int64_t session) {
    const auto& asked = attempt.asked;
    SQLite::Statement insert(database, insert_attempt);
    Binder(insert) << session << attempt.position << asked.question << asked.topic << asked.subtopic
                   << to_text(asked.level) << to_text(asked.kind) << asked.prompt << asked.context
                   << asked.answer_limit << asked.think_limit << to_text(to_json(asked.points))
                   << to_text(to_json(asked.flags)) << asked.full << to_text(to_json(asked.models))
                   << to_text(attempt.outcome) << attempt.text << attempt.late_text
                   << attempt.thinking << attempt.answering << attempt.ended;
    insert.exec();
    const auto id = database.getLastInsertRowid();
    replace(database, id, attempt.self_marks);
    if (attempt.grade) replace(database, id, *attempt.grade);
    return id;
}

std::vector<Attempt> attempts(SQLite::Database& database, std::optional<std::int64_t> session) {
    auto marks = self_marks(database, session);
    SQLite::Statement select(database, session ? select_attempts_of_session : select_attempts);
    if (session) select.bind(1, *session);
    std::vector<Attempt> found;
    while (select.executeStep()) {
        found.push_back(attempt_in(Row(select)));
        if (const auto of_attempt = marks.find(found.back().id); of_attempt != marks.end())
            found.back().self_marks = std::move(of_attempt->second);
    }
    return found;
}

std::vector<PastAsk> asked_since(SQLite::Database& database, Instant since) {
    SQLite::Statement select(database, select_asked);
    Binder(select) << since;
    std::vector<PastAsk> found;
    while (select.executeStep()) {
        Row row(select);
        auto question = row.text();
        found.push_back({std::move(question), row.instant()});
    }
    return found;
}

void replace(SQLite::Database& database, std::int64_t attempt, const Grade& grade) {
    SQLite::Statement replace(database, R"sql(
        INSERT OR REPLACE INTO grade(attempt, grader, rubric, dictionary, mark, detail)
        VALUES(?, ?, ?, ?, ?, ?))sql");
    Binder(replace) << attempt << grade.grader << grade.rubric << grade.dictionary << grade.mark
                    << to_text(to_json(grade));
    replace.exec();
}

void replace(SQLite::Database& database, std::int64_t attempt, const std::vector<SelfMark>& marks) {
    SQLite::Statement remove(database, "DELETE FROM self_mark WHERE attempt = ?");
    Binder(remove) << attempt;
    remove.exec();
    SQLite::Statement insert(
        database, "INSERT INTO self_mark(attempt, place, point, credit) VALUES(?, ?, ?, ?)");
    for (std::size_t i = 0; i < marks.size(); ++i) {
        insert.reset();
        Binder(insert) << attempt << static_cast<std::int64_t>(i) << marks[i].point
                       << marks[i].credit;
        insert.exec();
    }
}

}  // namespace hotseat::rows
