#include "rubric/why_not.hpp"

#include "rubric/phrase_parser.hpp"
#include "support/catch.hpp"
#include "support/english.hpp"

using namespace hotseat;

namespace {

/// How far the phrase came; `of_others`: no word of the answer may count.
WhyNot why_not_in(const std::string& text, const std::string& answer, bool clause_bound = false,
                  bool of_others = false) {
    Forms forms(test::english());
    Atoms atoms;
    Diagnostics problems;
    const std::string file = "r.json";
    PhraseContext context{{}, {}, forms, atoms, file, problems, problems};
    const auto phrase = compile_phrase({text, {1, 1}}, context);
    REQUIRE(phrase);
    const auto words = words_of(answer, forms);
    Meanings meanings(atoms);
    const Reading reading(words, forms, atoms, meanings);
    const std::vector<bool> none(reading.size(), false);
    return why_not(*phrase, reading, {true, clause_bound, of_others ? &none : nullptr});
}

}  // namespace

TEST_CASE("a phrase says what kept it from matching", "[why-not]") {
    struct Case {
        std::string phrase;
        std::string answer;
        Block block;
        std::vector<std::string> missing;
    };
    const auto [phrase, answer, block, missing] = GENERATE(values<Case>({
        {"hash ..3 slot", "the hash gives a slot", Block::nothing, {}},
        {"hash ..3 slot|bucket", "the hash gives it", Block::absent, {"slot|bucket"}},
        {"hash ?big ..3 slot & key ~9", "a slot", Block::absent, {"hash", "key"}},
        {"hash ..1 slot", "hash one two three slot", Block::apart, {}},
        {"hash ..3 slot", "a hash. The slot", Block::apart, {}},
        {"hash ..3 slot", "the slot of the hash", Block::apart, {}},
        {"hash ..3 slot", "never hash it to a slot", Block::negation, {}},
        {"!hash", "it hashes", Block::apart, {}},
        {"/hash(es)?/", "nothing", Block::absent, {"/hash(es)?/"}},
    }));
    CAPTURE(phrase, answer);
    const auto why = why_not_in(phrase, answer);
    CHECK(why.block == block);
    CHECK(why.missing == missing);
}

TEST_CASE("a phrase can be stopped by a comma, and by what is spoken of", "[why-not]") {
    const auto clause = why_not_in("hash ..3 slot", "hash, then the slot", true);
    CHECK(clause.block == Block::clause);
    CHECK(clause.found == 2);
    CHECK(clause.blocked == Match{0, 4});
    CHECK(why_not_in("hash ..3 slot", "hash the slot", false, true).block == Block::entity);
}
