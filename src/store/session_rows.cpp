#include "json/parse.hpp"
#include "record/record_json.hpp"
#include "store/json_column.hpp"
#include "store/row.hpp"
#include "store/rows.hpp"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

namespace hotseat::rows {
namespace {

constexpr auto select_sessions = R"sql(
    SELECT number, kind, mode, state, started, ended, planned, used, seed, request, questions
    FROM session
    WHERE ?1 IS NULL OR number = ?1
    ORDER BY started, number
)sql";

SessionRecord session_in(Row row) {
    SessionRecord session{.number = row.integer(),
                          .kind = row.word<SessionKind>(session_kind_words()),
                          .mode = row.word<AnswerMode>(answer_mode_words()),
                          .state = row.word<SessionState>(session_state_words()),
                          .started = row.instant()};
    if (const auto ended = row.integer_or_null())
        session.ended = Instant(std::chrono::milliseconds(*ended));
    session.planned = row.duration();
    session.used = row.duration();
    session.seed = row.integer();
    session.request = row.text();
    session.questions = from_column(row.text(), texts_from_json);
    return session;
}

}  // namespace

std::int64_t insert(SQLite::Database& database, const SessionRecord& session) {
    SQLite::Statement insert(database, R"sql(
        INSERT INTO session(kind, mode, state, started, ended, planned, used, seed, request,
                            questions)
        VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?))sql");
    Binder(insert) << session_kind_words()[static_cast<std::size_t>(session.kind)]
                   << to_text(session.mode)
                   << session_state_words()[static_cast<std::size_t>(session.state)]
                   << session.started << session.ended << session.planned << session.used
                   << session.seed << session.request << to_text(to_json(session.questions));
    insert.exec();
    return database.getLastInsertRowid();
}

std::vector<SessionRecord> sessions(SQLite::Database& database,
                                    std::optional<std::int64_t> number) {
    SQLite::Statement select(database, select_sessions);
    if (number) select.bind(1, *number);
    std::vector<SessionRecord> found;
    while (select.executeStep()) found.push_back(session_in(Row(select)));
    return found;
}

void replace(SQLite::Database& database, const Draft& draft) {
    SQLite::Statement replace(database, R"sql(
        INSERT OR REPLACE INTO draft(session, position, text, late_text, thinking, answering,
                                     answering_begun)
        VALUES(?, ?, ?, ?, ?, ?, ?))sql");
    Binder(replace) << draft.session << draft.position << draft.text << draft.late_text
                    << draft.thinking << draft.answering << int{draft.answering_begun};
    replace.exec();
}

std::optional<Draft> draft(SQLite::Database& database, std::int64_t session) {
    SQLite::Statement select(database, R"sql(
        SELECT session, position, text, late_text, thinking, answering, answering_begun
        FROM draft WHERE session = ?)sql");
    select.bind(1, session);
    if (!select.executeStep()) return std::nullopt;
    Row row(select);
    return Draft{.session = row.integer(),
                 .position = static_cast<int>(row.integer()),
                 .text = row.text(),
                 .late_text = row.text(),
                 .thinking = row.duration(),
                 .answering = row.duration(),
                 .answering_begun = row.integer() != 0};
}

}  // namespace hotseat::rows
