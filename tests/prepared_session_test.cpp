#include "app/prepared_session.hpp"

#include "app/asked.hpp"
#include "support/catch.hpp"

using namespace hotseat;

namespace {

Question question(std::string id) {
    return {
        .id = std::move(id), .topic = "t", .prompt = "?", .answer_time = std::chrono::seconds(60)};
}

std::vector<std::string> ids(const PreparedSession& prepared) {
    std::vector<std::string> all;
    for (const auto& asked : prepared.questions) all.push_back(asked.id);
    return all;
}

/// A session over a, b and c, and what was kept of it.
struct Interrupted {
    History history{":memory:"};
    SessionRecord record{.questions = {"a", "b", "c"}};
    Diagnostics problems{};

    Interrupted() { record.number = history.begin(record); }
    void answer(int position, const std::string& id, const std::string& text) {
        history.commit({.session = record.number,
                        .position = position,
                        .asked = asked_of(question(id), nullptr),
                        .outcome = Outcome::answered,
                        .text = text});
    }
    PreparedSession resume(const std::vector<Question>& bank) {
        return prepare_resume(history, record, bank, problems);
    }
};

}  // namespace

TEST_CASE("an interrupted session goes on behind what was answered", "[app]") {
    Interrupted session;
    session.answer(1, "a", "x");
    session.history.save_draft({.session = 1, .position = 2, .text = "half"});
    const auto prepared = session.resume({question("c"), question("b"), question("other")});
    CHECK(ids(prepared) == std::vector<std::string>{"a", "b", "c"});
    CHECK(prepared.done.size() == 1);
    REQUIRE(prepared.draft);
    CHECK(prepared.draft->text == "half");
    CHECK(session.problems.empty());
}

TEST_CASE("a session goes on without a question that the bank has no more", "[app]") {
    struct Case {
        std::string gone;
        std::vector<std::string> left;
        bool draft_serves;
    };
    const auto [gone, left, draft_serves] = GENERATE(values<Case>({
        {"a", {"a", "b", "c"}, true},  // it was answered: the attempt has it
        {"b", {"a", "c"}, false},      // the draft was its answer
        {"c", {"a", "b"}, true},
    }));
    Interrupted session;
    session.answer(1, "a", "x");
    session.history.save_draft({.session = 1, .position = 2, .text = "half"});
    std::vector<Question> bank;
    for (const std::string id : {"a", "b", "c"})
        if (id != gone) bank.push_back(question(id));
    const auto prepared = session.resume(bank);
    CHECK(ids(prepared) == left);
    CHECK(prepared.draft.has_value() == draft_serves);
    CHECK(session.problems.size() == (gone == "a" ? 0 : 1));
}

TEST_CASE("of two answers to one question the last one counts", "[app]") {
    Interrupted session;
    session.answer(1, "a", "from one window");
    session.answer(1, "a", "from the other");
    session.answer(2, "b", "x");
    const auto prepared = session.resume({question("c")});
    CHECK(ids(prepared) == std::vector<std::string>{"a", "b", "c"});
    REQUIRE(prepared.done.size() == 2);
    CHECK(prepared.done[0].text == "from the other");
}
