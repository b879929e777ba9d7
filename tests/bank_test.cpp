#include "bank/bank.hpp"
#include "bank/bank_reader.hpp"
#include "bank/profile.hpp"
#include "support/catch.hpp"

#include <fstream>
#include <iterator>
#include <tuple>

using namespace hotseat;
using namespace std::chrono_literals;

namespace {

/// A bank read from these texts, which must hold no mistake.
Bank bank_of(const std::vector<std::string>& texts) {
    Bank bank;
    Diagnostics problems;
    for (const auto& text : texts)
        read_questions(text, "file-" + std::to_string(bank.topics.size()) + ".json", bank,
                       problems);
    REQUIRE(problems.empty());
    return bank;
}

std::string question(const std::string& id, const std::string& more = {}) {
    return R"({"id": ")" + id +
           R"(", "level": "mid", "kind": "explain", "prompt": "Why?", "answer_seconds": 60)" +
           more + "}";
}

const std::string two_topics[] = {
    R"({"topic": "data-structures", "aliases": ["hashing", "k8s"], "questions": [)" +
        question("dict-cost", R"(, "related": ["pod"])") + "]}",
    R"({"topic": "kubernetes", "title": "Running It", "aliases": ["K8s"], "questions": [)" +
        question("pod") + "]}",
};

}  // namespace

TEST_CASE("every word of a question is read back as written", "[bank]") {
    for (const auto& word : level_words()) CHECK(to_text(parse_level(word).value()) == word);
    for (const auto& word : kind_words()) CHECK(to_text(parse_kind(word).value()) == word);
    CHECK(to_text(Level::senior) == "senior");
    CHECK(to_text(Kind::experience) == "experience");
    CHECK_FALSE(parse_level("Senior").has_value());
    CHECK_FALSE(parse_kind("").has_value());
}

TEST_CASE("a question is read with everything it says", "[bank]") {
    const auto bank = bank_of({R"({"version": 1, "topic": "rest-apis", "title": "REST",
        "about": "HTTP", "aliases": ["api"], "questions": [
        {"id": "put-vs-patch", "subtopic": "methods", "level": "senior", "kind": "compare",
         "prompt": "PUT or PATCH?", "context": "PUT /a\n", "answer_seconds": 90,
         "think_seconds": 15, "hints": ["whole or part"], "note": "whole, part",
         "tags": ["http"], "sources": ["RFC 5789"], "related": []}]})"});
    REQUIRE(bank.questions.size() == 1);
    const auto& question = bank.questions[0];
    CHECK(question.id == "put-vs-patch");
    CHECK(question.topic == "rest-apis");
    CHECK(question.subtopic == "methods");
    CHECK(question.level == Level::senior);
    CHECK(question.kind == Kind::compare);
    CHECK(question.prompt == "PUT or PATCH?");
    CHECK(question.context == "PUT /a\n");
    CHECK(question.answer_time == 90s);
    CHECK(question.think_time == 15s);
    CHECK(question.hints == std::vector<std::string>{"whole or part"});
    CHECK(question.note == "whole, part");
    CHECK(question.tags == std::vector<std::string>{"http"});
    CHECK(question.sources == std::vector<std::string>{"RFC 5789"});
    CHECK(question.where == Where{"file-0.json", {3, 16}});
    CHECK(bank.topics == std::vector<Topic>{{"rest-apis", "REST", "HTTP", {"api"}}});
}

TEST_CASE("a question is found by its id, a topic by slug, title or alias", "[bank]") {
    const auto bank = bank_of({two_topics[0], two_topics[1]});
    CHECK(find(bank, "pod") == &bank.questions[1]);
    CHECK(find(bank, "po") == nullptr);
    CHECK(find_topic(bank, "kubernetes") == &bank.topics[1]);
    CHECK(find_topic(bank, "Kubernetes") == nullptr);
    CHECK(topic_named(bank, "Data-Structures") == "data-structures");
    CHECK(topic_named(bank, "data structures") == "data-structures");  // title left out: the slug's
    CHECK(topic_named(bank, "running it") == "kubernetes");
    CHECK(topic_named(bank, "HASHING") == "data-structures");
    CHECK(topic_named(bank, "k8s") == "data-structures");
    CHECK(topic_named(bank, "") == "");
}

TEST_CASE("a topic's file is named for it, and schema.json is none", "[bank]") {
    struct Case {
        std::string name;
        bool is_one;
    };
    const auto [name, is_one] = GENERATE(values<Case>({
        {"data-structures.json", true},
        {"schema.json", false},
        {"README.md", false},
        {".json", false},
        {"Data.json", false},
        {"a.json.json", false},
        {"a.json~", false},
    }));
    CAPTURE(name);
    CHECK(is_topic_file(name) == is_one);
}

TEST_CASE("a second bank adds to a topic, and an id of the first one is a problem", "[bank]") {
    auto bank = bank_of({two_topics[0]});
    Diagnostics problems;
    read_questions(R"({"topic": "data-structures", "title": "Mine", "aliases": ["heaps"],
        "questions": [)" +
                       question("heap") + ", " + question("dict-cost") + "]}",
                   "own.json", bank, problems);
    REQUIRE(problems.size() == 1);
    CHECK(to_text(problems[0]).find("own.json:2:") == 0);
    CHECK(problems[0].message == "a second question \"dict-cost\"");
    CHECK(problems[0].hint == "the first one is at file-0.json:1:82: ids are unique in the bank");
    CHECK(bank.questions.size() == 2);
    REQUIRE(bank.topics.size() == 1);
    CHECK(bank.topics[0].title == "data structures");
    CHECK(bank.topics[0].aliases == std::vector<std::string>{"hashing", "k8s", "heaps"});
}

TEST_CASE("a related question must be there when every file was read", "[bank]") {
    Diagnostics problems;
    check_links(bank_of({two_topics[0], two_topics[1]}), problems);
    CHECK(problems.empty());
    check_links(bank_of({R"({"topic": "a", "questions": [)" +
                         question("pods", R"(, "related": ["dict", "zzz"])") + "," +
                         question("dicts") + "]}"}),
                problems);
    REQUIRE(problems.size() == 2);
    CHECK(to_text(problems[0]) ==
          "file-0.json:1:37: error: \"pods\" is related to \"dict\", which is no question\n"
          "  hint: did you mean \"dicts\"?");
    CHECK(problems[1].hint == "add that question, or remove the id");
}

TEST_CASE("the bank grows without end, the time with it", "[bank]") {
    std::string text = R"({"topic": "a", "questions": [)";
    for (int i = 0; i < 4999; ++i) text += question("q-" + std::to_string(i)) + ",";
    CHECK(bank_of({text + question("last") + "]}"}).questions.size() == 5000);
}

TEST_CASE("a profile is read with everything a plan needs", "[bank]") {
    Diagnostics problems;
    const auto profile = read_profile(R"({"profile": "tester", "title": "Tester", "level": "mid",
        "topics": [{"topic": "rest-apis", "weight": 2.5}, {"topic": "ci-cd"}],
        "blocks": [
          {"id": "read", "kind": "learn", "rank": "essential", "focus": "Reading",
           "topics": ["ci-cd"], "minutes": 90, "covers": ["a"], "approach": ["b"], "outcome": "c"},
          {"id": "lunch", "kind": "meal", "focus": "Lunch", "minutes": 30,
           "shortest_minutes": 20, "begins": ["11:30", "14:00"]},
          {"id": "evening", "kind": "review", "part": "last-evening", "rank": "dispensable",
           "focus": "Stop", "minutes": 60, "ends_by": "01:00"}]})",
                                      "tester.json", problems);
    REQUIRE(problems.empty());
    REQUIRE(profile.has_value());
    CHECK(profile->level == Level::mid);
    CHECK(profile->topics[0].weight == 2.5);
    CHECK(profile->topics[1].weight == 1);
    REQUIRE(profile->blocks.size() == 3);
    const auto& [read, lunch, evening] =
        std::tie(profile->blocks[0], profile->blocks[1], profile->blocks[2]);
    CHECK(read.kind == BlockKind::learn);
    CHECK(read.part == BlockPart::days);
    CHECK(read.rank == BlockRank::essential);
    CHECK(read.topics == std::vector<std::string>{"ci-cd"});
    CHECK(read.length == 90min);
    CHECK(read.shortest == 45min);
    CHECK(read.outcome == "c");
    CHECK(lunch.rank == BlockRank::normal);
    CHECK(lunch.shortest == 20min);
    CHECK(lunch.begins == std::pair<ClockTime, ClockTime>(11h + 30min, 14h));
    CHECK_FALSE(lunch.ends_by.has_value());
    CHECK(evening.part == BlockPart::last_evening);
    CHECK(evening.ends_by == 1h);
}

TEST_CASE("the shipped profile fills its day to the minute, with shipped topics only", "[bank]") {
    std::ifstream file(HOTSEAT_SOURCE "/questions/profiles/senior-python-backend.json");
    const std::string text(std::istreambuf_iterator<char>(file), {});
    Diagnostics problems;
    const auto profile = read_profile(text, "senior-python-backend.json", problems);
    CHECK(problems.empty());
    REQUIRE(profile.has_value());
    CHECK(profile->topics.size() == shipped_topics.size());
    for (const auto& topic : profile->topics)
        CHECK(std::ranges::find(shipped_topics, topic.topic) != shipped_topics.end());
    std::chrono::minutes day{};
    for (const auto& block : profile->blocks)
        if (block.part != BlockPart::morning) day += block.length;
    CHECK(day == 16h);
}
