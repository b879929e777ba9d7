#include "grade/missed_point.hpp"

#include "support/catch.hpp"
#include "support/english.hpp"
#include "support/small_dictionary.hpp"

using namespace hotseat;

TEST_CASE("what an answer missed is looked for by the rules that marked it", "[missed-point]") {
    Forms forms(test::english(), &test::small_dictionary());
    const Question question{.id = "q", .prompt = "What is it?"};
    const Rubric rubric{.question = "q",
                        .references = {{.text = "a pointer to the tree"}},
                        .points = {{.id = "pointer", .any = {{"pointer ..3 tree"}}}}};
    Diagnostics problems;
    auto key = make_answer_key(question, rubric, {}, "r.json", forms, problems, problems);
    REQUIRE(key);
    const Answer misspelt{.text = "a poinnter to the tree"};
    CHECK(missed_points(*key, misspelt, forms, {}).empty());
    CHECK(missed_points(*key, misspelt, forms, {.repair = false}).size() == 1);
}
