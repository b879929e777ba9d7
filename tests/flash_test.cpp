#include "cli/command.hpp"
#include "files/files.hpp"
#include "flash/deck.hpp"
#include "support/catch.hpp"
#include "support/test_world.hpp"

#include <string>

using namespace hotseat;
using namespace std::chrono_literals;
using Catch::Matchers::ContainsSubstring;

namespace {

struct Bench {
    std::vector<Question> questions{};
    std::vector<Note> notes{{"a", "", "mine", {}}};
    std::vector<PointMiss> misses{
        {.question = "a1", .topic = "a", .point = "p", .says = "the point", .missed_last = true},
        {.question = "a2", .topic = "a", .point = "p", .says = "known by now"}};
    CardRecords records{};

    Bench() {
        for (const auto* id : {"a1", "a2", "b1", "b2"}) {
            Question question;
            question.id = id;
            question.topic = std::string(1, id[0]);
            question.prompt = std::string("What of ") + id + "?";
            question.note = std::string("note ") + id;
            questions.push_back(std::move(question));
        }
    }
    DeckRequest request() const {
        return {.questions = questions, .notes = notes, .misses = misses, .records = records};
    }
    std::vector<std::string> backs(const DeckRequest& request) const {
        std::vector<std::string> all;
        for (const auto& card : make_deck(request)) all.push_back(card.back);
        return all;
    }
};

using Backs = std::vector<std::string>;

}  // namespace

TEST_CASE("a deck has misses, own notes, then the bank topic by turn", "[flash]") {
    const Bench bench;
    CHECK(bench.backs(bench.request()) ==
          Backs{"the point", "mine", "note a1", "note b1", "note a2", "note b2"});
}

TEST_CASE("what was not known comes back first, what was known last", "[flash]") {
    Bench bench;
    const Instant monday{24h};
    answer(bench.records, "bank:a1", Recall::knew, monday + 2h);
    answer(bench.records, "miss:a1", Recall::knew, monday + 1h);
    answer(bench.records, "bank:b1", Recall::unsure, monday);
    answer(bench.records, "bank:b2", Recall::did_not, monday);
    CHECK(bench.backs(bench.request()) ==
          Backs{"note b2", "note b1", "mine", "note a2", "the point", "note a1"});
    answer(bench.records, "bank:b2", Recall::knew, monday + 3h);
    CHECK(bench.backs(bench.request()).back() == "note b2");
    CHECK(bench.records.back().times == 2);
}

TEST_CASE("a deck can be of some topics, of misses alone, and no longer than wanted", "[flash]") {
    const Bench bench;
    auto request = bench.request();
    const std::vector<std::string> topics{"b"};
    request.topics = topics;
    CHECK(bench.backs(request) == Backs{"note b1", "note b2"});
    request.topics = {};
    request.misses_only = true;
    CHECK(bench.backs(request) == Backs{"the point"});
    request.misses_only = false;
    request.most = 2;
    CHECK(bench.backs(request) == Backs{"the point", "mine"});
}

TEST_CASE("how cards were known is read as it was written", "[flash]") {
    const CardRecords records{{"bank:a1", Recall::unsure, Instant(60s), 3}};
    Diagnostics problems;
    CHECK(read_card_records(to_json(records), "flash.json", problems) == records);
    CHECK(problems.empty());
}

TEST_CASE("each answer to a card is kept at once, and can be taken back", "[flash]") {
    test::TestWorld test;
    test.terminal.play("\n3\n\nb\n\n1\n^X\n", true);
    CHECK(cli::run({"flash", "--topic", "ci-cd", "--count", "2"}, test.world) == cli::interrupted);
    Diagnostics problems;
    const auto records =
        read_card_records(read_file(test.world.paths.flash()), "flash.json", problems);
    REQUIRE(records);
    REQUIRE(records->size() == 1);
    CHECK(records->front().last == Recall::knew);
    CHECK(records->front().times == 1);
}

TEST_CASE("going back loses no answer", "[flash]") {
    test::TestWorld test;
    test.terminal.play("\n1\n\n3\nb\nb\nq\n", true);
    CHECK(cli::run({"flash", "--topic", "ci-cd", "--count", "3"}, test.world) == cli::done);
    CHECK_THAT(test.out.str(), ContainsSubstring("(So far: 3, did not.)"));
    CHECK_THAT(test.out.str(), ContainsSubstring("2 cards: 1 known, 0 unsure, 1 not."));
    Diagnostics problems;
    const auto records =
        read_card_records(read_file(test.world.paths.flash()), "flash.json", problems);
    REQUIRE(records);
    CHECK(records->size() == 2);
}

TEST_CASE("cards end by time, and turn by themselves", "[flash]") {
    test::TestWorld test;
    test.terminal.play("+50s\n1\n+90s\n2\n", true);
    CHECK(cli::run({"flash", "--minutes", "2", "--topic", "ci-cd"}, test.world) == cli::done);
    CHECK_THAT(test.out.str(), ContainsSubstring("The time is over.\n"));
    CHECK_THAT(test.out.str(), ContainsSubstring("2 cards: 1 known, 1 unsure, 0 not."));
}

TEST_CASE("hands off, nothing is asked and nothing kept", "[flash]") {
    test::TestWorld test;
    test.terminal.play("+600s\n", true);
    CHECK(cli::run({"flash", "--hands-off", "--count", "2"}, test.world) == cli::done);
    CHECK_THAT(test.out.str(), ContainsSubstring("2 cards shown."));
    CHECK(!std::filesystem::exists(test.world.paths.flash()));
}

TEST_CASE("all that was missed of a question, and all notes on it, are one card each", "[flash]") {
    Bench bench;
    bench.misses.push_back(
        {.question = "a1", .topic = "a", .point = "q", .says = "another", .missed_last = true});
    bench.notes = {
        {"a", "a1", "first", {}}, {"a", "a1", "second", {}}, {"b", "", "one two three four", {}}};
    const auto deck = make_deck(bench.request());
    CHECK(deck[0].front == "What of a1?");
    CHECK(deck[0].back == "the point\nanother");
    CHECK(deck[1].back == "first\nsecond");
    CHECK(deck[2].front == "Your note: \"one two three ...\"");
}

TEST_CASE("a card shows the code that its question is about", "[flash]") {
    Bench bench;
    bench.questions[2].context = "x = [[]] * 2";
    for (const auto& card : make_deck(bench.request()))
        CHECK(card.context == (card.id == "bank:b1" ? "x = [[]] * 2" : ""));
    const auto html = to_html(document_of(make_deck(bench.request())));
    CHECK_THAT(html, ContainsSubstring("x = [[]] * 2</code></pre>\n<details><summary>What of b1?"));
}
