#include "app/prepared_session.hpp"

#include "app/asked.hpp"

#include <algorithm>
#include <utility>

namespace hotseat {

namespace {

/// One attempt a question, the last one: two programs that went on with a session at the same time
/// both kept theirs.
std::vector<Attempt> last_attempts(std::vector<Attempt> attempts) {
    std::vector<Attempt> last;
    for (auto& attempt : attempts) {
        const auto same = [&](const Attempt& other) {
            return other.asked.question == attempt.asked.question;
        };
        const auto it = std::ranges::find_if(last, same);
        if (it == last.end())
            last.push_back(std::move(attempt));
        else
            *it = std::move(attempt);
    }
    return last;
}

}  // namespace

PreparedSession prepare_resume(const History& history, const SessionRecord& record,
                               const std::vector<Question>& bank, Diagnostics& problems) {
    PreparedSession prepared{.record = record,
                             .done = last_attempts(history.attempts(record.number)),
                             .draft = history.draft(record.number)};
    for (const auto& attempt : prepared.done)
        prepared.questions.push_back(question_of(attempt.asked));
    bool is_next = true;
    for (const auto& id : record.questions) {
        const auto is_done = [&](const Attempt& attempt) { return attempt.asked.question == id; };
        if (std::ranges::any_of(prepared.done, is_done)) continue;
        const auto it = std::ranges::find(bank, id, &Question::id);
        if (it != bank.end()) {
            prepared.questions.push_back(*it);
        } else {
            problems.push_back({.message = "question \"" + id + "\" is no longer in the bank",
                                .hint = "the session goes on without it",
                                .severity = Severity::warning});
            if (is_next) prepared.draft.reset();  // it was this question's
        }
        is_next = false;
    }
    return prepared;
}

}  // namespace hotseat
