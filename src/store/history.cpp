#include "store/history.hpp"

#include "store/database.hpp"
#include "store/problem.hpp"
#include "store/row.hpp"
#include "store/rows.hpp"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>

#include <utility>

namespace hotseat {

struct History::Database {
    std::filesystem::path file;
    std::unique_ptr<SQLite::Database> sqlite;

    /// Several reads that see one state.
    template <class Work>
    auto read(Work&& work) {
        return guarded(file, [&] {
            SQLite::Transaction transaction(*sqlite);
            auto result = work(*sqlite);
            transaction.commit();
            return result;
        });
    }

    /// All of it, or nothing.
    template <class Work>
    auto write(Work&& work) {
        return guarded(file, [&] {
            SQLite::Transaction transaction(*sqlite, SQLite::TransactionBehavior::IMMEDIATE);
            if constexpr (std::is_void_v<decltype(work(*sqlite))>) {
                work(*sqlite);
                transaction.commit();
            } else {
                auto result = work(*sqlite);
                transaction.commit();
                return result;
            }
        });
    }
};

namespace {

void remove(SQLite::Database& database, const char* sql, std::int64_t id) {
    SQLite::Statement statement(database, sql);
    statement.bind(1, id);
    statement.exec();
}

Error no_session(std::int64_t number) {
    return Error("there is no session " + std::to_string(number),
                 "hotseat history list shows what there is");
}

/// What an import compares: everything but what the store gives and what can be made again.
WholeSession content_of(WholeSession session) {
    session.record.number = 0;
    for (auto& attempt : session.attempts) {
        attempt.id = attempt.session = 0;
        attempt.grade.reset();
    }
    return session;
}

bool is_there(SQLite::Database& database, const WholeSession& session) {
    const auto content = content_of(session);
    SQLite::Statement select(database, "SELECT number FROM session WHERE started = ?");
    rows::Binder(select) << content.record.started;
    while (select.executeStep()) {
        const auto number = rows::Row(select).integer();
        for (const auto& record : rows::sessions(database, number))
            if (content_of({record, rows::attempts(database, number)}) == content) return true;
    }
    return false;
}

void insert(SQLite::Database& database, const WholeSession& session) {
    const auto number = rows::insert(database, session.record);
    for (const auto& attempt : session.attempts) rows::insert(database, attempt, number);
}

}  // namespace

History::History(const std::filesystem::path& file, std::chrono::milliseconds patience)
    : database_(new Database{file, open_database(file, patience)}) {}

History::~History() = default;
History::History(History&&) noexcept = default;
History& History::operator=(History&&) noexcept = default;

std::vector<std::string> History::damage() const {
    return database_->read([](auto& database) {
        std::vector<std::string> found;
        SQLite::Statement check(database, "PRAGMA integrity_check(10)");
        while (check.executeStep())
            if (const auto text = rows::Row(check).text(); text != "ok") found.push_back(text);
        return found;
    });
}

std::int64_t History::begin(const SessionRecord& session) {
    return database_->write([&](auto& database) { return rows::insert(database, session); });
}

void History::close(std::int64_t session, SessionState state, Instant ended,
                    std::chrono::milliseconds used) {
    database_->write([&](auto& database) {
        SQLite::Statement update(
            database, "UPDATE session SET state = ?, ended = ?, used = ? WHERE number = ?");
        rows::Binder(update) << session_state_words()[static_cast<std::size_t>(state)] << ended
                             << used << session;
        if (update.exec() == 0) throw no_session(session);
    });
}

std::vector<SessionRecord> History::sessions() const {
    return database_->read([](auto& database) { return rows::sessions(database); });
}

std::optional<SessionRecord> History::session(std::int64_t number) const {
    auto found = database_->read([&](auto& database) { return rows::sessions(database, number); });
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

std::optional<SessionRecord> History::unfinished() const {
    std::optional<SessionRecord> newest;
    for (auto& session : sessions())
        if (session.kind == SessionKind::mock && session.state == SessionState::open)
            newest = std::move(session);
    return newest;
}

void History::erase(std::int64_t session) {
    database_->write([&](auto& database) {
        if (rows::sessions(database, session).empty()) throw no_session(session);
        remove(database, "DELETE FROM session WHERE number = ?", session);
    });
    // The log still holds the texts until it is written back; another reader may forbid that now.
    database_->sqlite->tryExec("PRAGMA wal_checkpoint(TRUNCATE)");
}

std::int64_t History::commit(const Attempt& attempt) {
    return database_->write([&](auto& database) {
        const auto id = rows::insert(database, attempt, attempt.session);
        remove(database, "DELETE FROM draft WHERE session = ?", attempt.session);
        return id;
    });
}

void History::take_back(std::int64_t attempt) {
    database_->write(
        [&](auto& database) { remove(database, "DELETE FROM attempt WHERE id = ?", attempt); });
}

void History::keep_grade(std::int64_t attempt, const Grade& grade) {
    database_->write([&](auto& database) { rows::replace(database, attempt, grade); });
}

void History::keep_self_marks(std::int64_t attempt, const std::vector<SelfMark>& marks) {
    database_->write([&](auto& database) { rows::replace(database, attempt, marks); });
}

std::vector<Attempt> History::attempts(std::int64_t session) const {
    return database_->read([&](auto& database) { return rows::attempts(database, session); });
}

std::vector<Attempt> History::attempts() const {
    return database_->read([](auto& database) { return rows::attempts(database); });
}

std::vector<PastAsk> History::asked_since(Instant since) const {
    return database_->read([&](auto& database) { return rows::asked_since(database, since); });
}

void History::save_draft(const Draft& draft) {
    database_->write([&](auto& database) { rows::replace(database, draft); });
}

std::optional<Draft> History::draft(std::int64_t session) const {
    return database_->read([&](auto& database) { return rows::draft(database, session); });
}

History::Imported History::import(const std::vector<WholeSession>& sessions) {
    return database_->write([&](auto& database) {
        Imported imported;
        for (const auto& session : sessions) {
            const bool known = is_there(database, session);
            if (!known) insert(database, session);
            ++(known ? imported.already_there : imported.added);
        }
        return imported;
    });
}

}  // namespace hotseat
