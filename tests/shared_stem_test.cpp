#include "proof/shared_stem.hpp"

#include "support/catch.hpp"
#include "support/english.hpp"
#include "text/stem.hpp"

using namespace hotseat;

namespace {

std::vector<SharedStem> found(Rubric rubric) {
    Forms forms(test::english());
    Diagnostics problems;
    const auto compiled = compile_rubric(rubric, {}, "r.json", forms, problems, problems);
    REQUIRE(compiled);
    return shared_stems(*compiled, forms);
}

}  // namespace

TEST_CASE("a word whose stem is that of another word is told, once a phrase", "[shared-stem]") {
    const auto shared = found({.points = {{.id = "a",
                                           .any = {{"module ..3 imported|importing", {7, 1}}},
                                           .wrong = {{"importing it", {8, 1}}}}}});
    REQUIRE(shared.size() == 2);
    CHECK(shared[0].stem == "import");
    CHECK(shared[0].words == std::vector<std::string>{"import", "importance", "important"});
    CHECK(shared[0].place == Place{7, 1});
    CHECK(shared[1].place == Place{8, 1});
}

TEST_CASE("a stem is found inside a group and in a red flag", "[shared-stem]") {
    CHECK(found({.points = {{.id = "a", .any = {{"x (is important|grave)"}}}}}).size() == 1);
    CHECK(found({.points = {{.id = "a", .any = {{"x"}}}},
                 .red = {{.id = "b", .any = {{"contains ..2 x"}}}}})
              .size() == 1);
}

TEST_CASE("an exact form, a prefix and a quote share no stem", "[shared-stem]") {
    CHECK(found({.points = {{.id = "a", .any = {{"=import|import*|'import' ..3 x"}}}}}).empty());
}

TEST_CASE("the words of same_stem have one stem", "[shared-stem]") {
    const Stemmer stem;
    for (const auto& [word, other] : test::english().same_stem) CHECK(stem(word) == stem(other));
}
