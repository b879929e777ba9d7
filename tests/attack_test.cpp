#include "proof/attack.hpp"

#include "files/files.hpp"
#include "proof/attack_terms.hpp"
#include "proof/proof.hpp"
#include "rubric/rubric_reader.hpp"
#include "support/catch.hpp"
#include "support/english.hpp"

#include <algorithm>

using namespace hotseat;
using Catch::Matchers::ContainsSubstring;

namespace {

/// The kinds of attack that a rubric of tests/data/attacks.json falls to, each once.
std::vector<std::string> succeeding(const std::string& id) {
    Forms forms(test::english());
    Diagnostics problems;
    const auto file =
        read_rubrics(read_file(HOTSEAT_TESTS "/data/attacks.json"), "attacks.json", problems);
    const auto rubric = std::ranges::find(file.rubrics, id, &Rubric::question);
    REQUIRE(rubric != file.rubrics.end());
    const Question question{.id = id, .topic = "attacks", .prompt = "Who is who?"};
    const Lexicons lexicons{file.lexicon, {}};
    auto key = make_answer_key(question, *rubric, lexicons, file.file, forms, problems, problems);
    REQUIRE(problems.empty());
    std::vector<std::string> kinds;
    for (const auto& attack : prove({question, lexicons, file.file, *key, forms}).attacks) {
        const std::string kind(to_text(attack.attack.kind));
        if (!attack.repelled() && (kinds.empty() || kinds.back() != kind)) kinds.push_back(kind);
    }
    return kinds;
}

std::string first_attack(const Rubric& rubric, AttackKind kind) {
    Forms forms(test::english());
    Diagnostics problems;
    const Question question{.id = "q", .prompt = "What?", .context = "x = 1"};
    auto key = make_answer_key(question, rubric, {}, "r.json", forms, problems, problems);
    REQUIRE(key);
    for (const auto& attack : attacks_on(question, *key, {}, forms))
        if (attack.kind == kind) return attack.text;
    return "-";
}

}  // namespace

TEST_CASE("a rubric falls to each attack, and its mended twin does not", "[attack]") {
    const auto kind =
        GENERATE(as<std::string>(), "dump", "waffle", "exchanged", "reversed", "echo");
    CAPTURE(kind);
    const auto fallen = succeeding(kind);
    CHECK(std::ranges::count(fallen, kind) == 1);
    CHECK(succeeding(kind + "-mended").empty());
}

TEST_CASE("terms are the words of phrases that carry content, each once", "[attack]") {
    const Lexicons lexicons{{{"slot", {"slot|bucket|place"}}}, {}};
    Rubric rubric;
    rubric.points = {{.any = {{"hash* ..6 @slot"},
                              {"the|=hash|select_related 'O(n log n)'"},
                              {"!fixed ?size & not|never ..2 (in front|hash) ~12"},
                              {"/no|words/"}}}};
    CHECK(terms_of(rubric, lexicons, test::english()) ==
          std::vector<std::string>{"hash", "slot", "select_related", "O(n log n)", "fixed", "size",
                                   "front"});
}

TEST_CASE("waffle sets the terms into sentences that say nothing", "[attack]") {
    CHECK(waffle_about({}).empty());
    CHECK(waffle_about({"hash", "slot"}) ==
          "It is really all about hash and slot, and of course hash matters too, depending on "
          "slot.");
    CHECK(waffle_about({"a1", "b2", "c3", "d4", "e5"}) ==
          "It is really all about a1 and b2, and of course c3 matters too, depending on d4.");
}

TEST_CASE("a model answer's entities are exchanged by the names it gives them", "[attack]") {
    Rubric rubric{.question = "q"};
    const Entity list{{{"linked list"}, {"list"}}, {{"array"}}};
    rubric.points = {{.id = "a", .any = {{"grow"}}, .entity = list}};
    rubric.references = {{"Linked lists grow. An array does not; lists do."}};
    CHECK(first_attack(rubric, AttackKind::exchanged) ==
          "array grow. An Linked lists does not; array do.");
    rubric.references = {{"Lists grow."}};
    CHECK(first_attack(rubric, AttackKind::exchanged) == "array grow.");
    rubric.references = {{"It grows."}};
    CHECK(first_attack(rubric, AttackKind::exchanged) == "-");
}

TEST_CASE("a model answer is told from its last sentence to its first", "[attack]") {
    Rubric rubric{.question = "q"};
    rubric.points = {{.id = "a", .any = {{"grow"}}}};
    rubric.references = {{"1. Parse it, e.g. a file.\n2. Run it\n3. Done"}};
    CHECK(first_attack(rubric, AttackKind::reversed) == "-");
    rubric.ordered = Order{{{"parse"}, {"run"}}};
    CHECK(first_attack(rubric, AttackKind::reversed) == "Done. Run it. Parse it, e.g. a file.");
    CHECK(first_attack(rubric, AttackKind::echo) == "What?\n\nx = 1");
}

TEST_CASE("a ramble is three hundred words of others' model answers", "[attack]") {
    CHECK_FALSE(ramble({}));
    const std::vector<std::string_view> two{"one  two\nthree", " four "};
    CHECK(ramble(two)->text == "one two three four");
    std::string many;
    for (int i = 0; i < 400; ++i) many += "word ";
    const std::vector<std::string_view> long_one{many};
    CHECK(ramble(long_one)->text.size() == 300 * 5 - 1);
}
