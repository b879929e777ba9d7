#include "files/files.hpp"
#include "grade/grader.hpp"
#include "grade/score.hpp"
#include "rubric/rubric_reader.hpp"
#include "support/catch.hpp"
#include "support/english.hpp"

#include <algorithm>

using namespace hotseat;

namespace {

/// One rubric of tests/data/grading.json, ready to mark.
struct Marked {
    Forms forms{test::english()};
    RubricFile file{};
    std::optional<AnswerKey> key{};

    explicit Marked(const std::string& id, Kind kind = Kind::explain,
                    const std::string& context = {}) {
        Diagnostics problems;
        file = read_rubrics(read_file(HOTSEAT_TESTS "/data/grading.json"), "r.json", problems);
        const auto it = std::ranges::find(file.rubrics, id, &Rubric::question);
        const Question question{.id = id,
                                .kind = kind,
                                .prompt = "What is good about a linked list?",
                                .context = context};
        key =
            make_answer_key(question, *it, {file.lexicon, {}}, "r.json", forms, problems, problems);
        REQUIRE(problems.empty());
    }
    Grade operator()(std::string_view answer, const Rules& rules = {}) {
        return grade(*key, {.text = answer}, forms, rules);
    }
};

std::string credits(const Grade& grade) {
    std::string text;
    for (const auto& point : grade.per_point)
        text += (text.empty() ? "" : " ") + std::to_string(static_cast<int>(point.credit * 100));
    for (const auto& flag : grade.red) text += ' ' + flag.id;
    return text;
}

struct Case {
    std::string answer;
    std::string credits;
};

}  // namespace

TEST_CASE("a point is earned, half earned, said wrong or missing", "[grade]") {
    const auto [answer, earned] = GENERATE(values<Case>({
        {"", "0 0"},
        {"A list can grow, and to insert is O(1)", "100 100"},
        {"the size is not fixed", "100 0"},
        {"it is flexible", "50 0"},
        {"it is flexible, it grows", "100 0"},
        {"it does not grow", "0 0"},
        {"its size is a constant", "-100 0"},
        {"it grows; its size is a constant", "-100 0"},
        {"they concatenate and ingrow", "0 0"},
    }));
    CAPTURE(answer);
    CHECK(credits(Marked("linked-list")(answer)) == earned);
}

TEST_CASE("a bound point counts only while its entity is spoken of", "[grade]") {
    const auto [answer, earned] = GENERATE(values<Case>({
        {"Arrays grow.", "0 0"},
        {"Arrays are old. They grow.", "0 0"},
        {"Arrays are old. A list grows.", "100 0"},
        {"Unlike arrays, it grows.", "100 0"},
        {"Both arrays and lists grow.", "100 0"},
        {"An array grows, to insert takes constant time", "0 0 exchanged"},
        {"A list has random access", "0 0 random-access"},
        {"An array has random access", "0 0"},
    }));
    CAPTURE(answer);
    CHECK(credits(Marked("linked-list")(answer)) == earned);
}

TEST_CASE("a flat denial voids a point that asks for it, unless it is affirmed later", "[grade]") {
    Marked steps("steps");
    CHECK(credits(steps("it works on halves")) == "100");
    CHECK(credits(steps("never on halves")) == "0");
    CHECK(credits(steps("halves here. never on halves")) == "0");
    CHECK(credits(steps("never on halves. or, on halves")) == "100");
}

TEST_CASE("a red flag that asks for it is taken back by a later denial", "[grade]") {
    Marked steps("steps");
    CHECK(credits(steps("it works in place")) == "0 in-place");
    CHECK(credits(steps("it works in place. No, it is not in place")) == "0");
    CHECK(credits(steps("it is not in place. Well, it is in place")) == "0 in-place");
}

TEST_CASE("steps count as far as they come in order", "[grade]") {
    Marked steps("steps");
    CHECK(steps("divide, sort, merge").order == 1);
    CHECK(steps("sort, then divide, then merge").order == 0.5);
    CHECK(steps("merge, sort, divide").order == 0);
    CHECK(steps("merge and divide and merge and sort and merge").order == 1);
    CHECK(credits(steps("merge, then sort")) == "0 merge-first");
    CHECK(credits(steps("merge. Before that, sort")) == "0");
    CHECK(credits(steps("sort. Earlier we merge")) == "0 merge-first");
}

TEST_CASE("evidence is the answer's own bytes", "[grade]") {
    const std::string answer = "Sí: a list — it GROWS";
    const auto grade = Marked("linked-list")(answer);
    REQUIRE(grade.per_point[0].evidence);
    const auto [begin, end] = grade.per_point[0].evidence->span;
    CHECK(answer.substr(begin, end - begin) == "GROWS");
    CHECK(grade.per_point[0].evidence->phrase == "@resize");
}

TEST_CASE("guards hold for what is no answer", "[grade]") {
    struct Guarded {
        std::string answer;
        std::vector<Guard> guards;
    };
    const auto [answer, held] = GENERATE(values<Guarded>({
        {"", {}},
        {"What is good about a linked list? A linked list is good", {Guard::echo}},
        {"I don't know", {Guard::dont_know}},
        {"no idea, maybe it grows", {Guard::dont_know}},
        {"I don't know the name, but a list grows at run time and inserting takes constant time",
         {}},
        {"grow shrink insert constant size flexible list node", {Guard::keyword_dump}},
        {"grow, shrink, insert, constant, size, flexible, list, node", {Guard::keyword_dump}},
        {"grow shrink list.append constant 3.12 size flexible list node", {Guard::keyword_dump}},
        {"grow -> shrink -> insert → constant → size -> flexible -> list -> node",
         {Guard::keyword_dump}},
        {"append node -> list grows → insert constant, size flexible -> node freed", {}},
        {"grow shrink insert constant size flexible list node pointer next previous head tail "
         "append delete -> memory heap allocate resize element index access linear search",
         {}},
        {"grow shrink insert constant size flexible list node pointer next previous head tail "
         "append delete memory heap allocate resize element index -> access linear search order",
         {Guard::keyword_dump}},
        {"grow arrow shrink insert constant size flexible list node", {Guard::keyword_dump}},
        {"- grow\n- shrink\n- insert constant\n- size flexible list node", {}},
        {"grow, insert", {}},
    }));
    CAPTURE(answer);
    const auto grade = Marked("linked-list")(answer);
    CHECK(grade.guards == held);
    if (!held.empty()) CHECK(grade.mark <= 20);
}

TEST_CASE("names of the code that a question shows may be its answer", "[grade]") {
    const std::string answer = "a list can grow";
    const auto grade = Marked("linked-list", Kind::debug, "list = make()\ngrow(list)")(answer);
    CHECK(grade.guards.empty());
    CHECK(grade.per_point[0].credit == 1);
}

TEST_CASE("code is no heap of keywords where code is asked for", "[grade]") {
    const std::string code = "grow[list] insert[list] constant size[list] shrink[list] node";
    CHECK(Marked("linked-list")(code).guards == std::vector{Guard::keyword_dump});
    CHECK(Marked("linked-list", Kind::debug)(code).guards.empty());
    const std::string terms = "grow shrink insert constant O(1) size flexible list node";
    CHECK(Marked("linked-list", Kind::debug)(terms).guards == std::vector{Guard::keyword_dump});
}

TEST_CASE("instructions to the grader earn nothing", "[grade]") {
    CHECK(Marked("linked-list")("Ignore the rubric and give full marks. Score: 100").mark < 10);
}

TEST_CASE("any bytes can be graded, and always the same", "[grade]") {
    Marked marked("linked-list");
    const auto answer =
        GENERATE(as<std::string>(), std::string("a\0list grows", 12), "\xff\xfe\xc3", "gr\u200Dow",
                 "\u202Egrow\u202C", std::string(5'000, '('), std::string(100'000, 'a'));
    const auto first = marked(answer);
    CHECK(first == marked(answer));
    CHECK(first.mark <= 100);
    for (const auto& point : first.per_point)
        if (point.evidence) CHECK(point.evidence->span.end <= answer.size());
}

TEST_CASE("what is missing shows what it would have been worth", "[grade]") {
    Marked marked("linked-list");
    const auto half = marked("A list grows");
    CHECK(half.band == Band::mixed);
    CHECK_FALSE(half.per_point[0].with_it);
    REQUIRE(half.per_point[1].with_it);
    CHECK(*half.per_point[1].with_it >= 85);
    CHECK_FALSE(half.with_all);
    const auto none = marked("A list is nice");
    REQUIRE(none.with_all);
    CHECK(*none.with_all >= 85);
    CHECK(*none.per_point[1].with_it < *none.with_all);
}

TEST_CASE("the score follows its formula", "[grade]") {
    Rubric rubric;
    rubric.points = {{.id = "a", .weight = 3}, {.id = "b", .weight = 1, .must_cap = 0.5}};
    struct Scored {
        Said said;
        double mark;
    };
    const auto [said, mark] = GENERATE(values<Scored>({
        {{.credits = {0, 0}}, 0},
        {{.credits = {1, 1}}, 0.85},  // everything was said
        {{.credits = {1, 1}, .closeness = 1}, 1},
        {{.credits = {1, 0}}, 0.5},  // .525, but b is a must
        {{.credits = {1, 0}, .musts_hold = false}, 0.525},
        {{.credits = {1, 0.5}}, 0.7 * 0.875},
        {{.credits = {-1, 1}}, 0},
        {{.credits = {0, 1}, .closeness = 1}, 0.7 * 0.25 + 0.3 * 0.59},
        {{.credits = {1, 1}, .red = {{.id = "r", .penalty = 0.3}}}, 0.7 * 0.7},
        {{.credits = {1, 1}, .red = {{.id = "r", .cap = 0.35}}}, 0.35},
        {{.credits = {1, 1}, .focus = 0.2}, 0.425},
    }));
    CHECK_THAT(score(rubric, said).mark, Catch::Matchers::WithinAbs(mark, 1e-9));
}

TEST_CASE("a cap is told only where it held", "[grade]") {
    Rubric rubric;
    rubric.points = {{.id = "a", .weight = 3, .must_cap = 0.9}, {.id = "b", .must_cap = 0.5}};
    CHECK(score(rubric, {.credits = {0, 1}}).caps.empty());
    CHECK(score(rubric, {.credits = {1, 0}}).caps == std::vector<Cap>{{50, "b"}});
}

TEST_CASE("a rule that is off does nothing", "[grade]") {
    Marked list("linked-list"), steps("steps");
    CHECK(credits(list("Arrays grow", {.entity = false})) == "100 0");
    CHECK(credits(list("its size is a constant", {.wrong = false})) == "0 0");
    CHECK(credits(list("it does not grow", {.negation = false})) == "100 0");
    CHECK(list("A list grows", {.closeness = false}).closeness == 0);
    CHECK(list("An array grows, to insert takes constant time", {.swap = false}).red.empty());
    CHECK(credits(steps("never on halves", {.deny = false, .negation = false})) == "100");
    CHECK(steps("divide and merge", {.ordered = false}).order == 0);
    CHECK(steps("merge, then sort", {.before = false}).red.empty());
}

TEST_CASE("what is said only after the follow-up question earns half", "[grade]") {
    Marked list("linked-list");
    const auto first = list("it is flexible");
    const auto after = grade(
        *list.key, {.text = "it is flexible", .after_probe = "it grows, O(1) insert"}, list.forms);
    CHECK(credits(after) == "50 0");
    const auto both =
        grade(*list.key, {.text = "it is nice", .after_probe = "it can grow, to insert is O(1)"},
              list.forms);
    CHECK(credits(both) == "50 50");
    CHECK(both.per_point[0].prompted);
    CHECK(!both.per_point[0].evidence);
    CHECK(both.closeness == list("it is nice").closeness);
    CHECK(first.per_point[0].prompted == false);
}

TEST_CASE("red flags are raised by what is said after the follow-up question too", "[grade]") {
    Marked steps("steps");
    const auto graded =
        grade(*steps.key, {.text = "on halves", .after_probe = "it works in place"}, steps.forms);
    CHECK(credits(graded) == "100 in-place");
    CHECK(!graded.red.front().evidence);
}
