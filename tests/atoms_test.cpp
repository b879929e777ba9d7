#include "base/sort_distinct.hpp"
#include "rubric/form_index.hpp"
#include "rubric/needs_met.hpp"
#include "rubric/phrase_parser.hpp"
#include "support/catch.hpp"
#include "support/english.hpp"
#include "text/words.hpp"

#include <algorithm>

using namespace hotseat;

namespace {

/// Whether the needs of a phrase are met by the words of an answer.
bool allows(const std::string& text, const std::string& answer) {
    Forms forms(test::english());
    Atoms atoms;
    Diagnostics problems;
    const std::string file = "r.json";
    const Lexicon lexicon{{"size", {"size|length"}}};
    PhraseContext context{lexicon, {}, forms, atoms, file, problems, problems};
    const auto phrase = compile_phrase({text, {1, 1}}, context);
    REQUIRE(problems.empty());
    Meanings meanings(atoms);
    NeedsMet met(atoms);
    for (const auto& word : words_of(answer, forms).words)
        for (const auto test : meanings.of(word.form, forms)) met.add(test);
    return met.allow(*phrase);
}

struct Case {
    std::string phrase;
    std::string answer;
    bool allowed;
};

}  // namespace

TEST_CASE("a phrase is looked for only where the words that it needs stand", "[phrase]") {
    const auto [phrase, answer, allowed] = GENERATE(values<Case>({
        {"grow|shrink ..2 list", "the list grew and grows", true},
        {"grow|shrink ..2 list", "it grows", false},
        {"grow|shrink ..2 list", "a list", false},
        {"?dynamic list", "a list", true},
        {"list _", "a list of it", true},
        {"_ list", "an array", false},
        {"@size ..2 not|never fixed", "its length is never fixed", true},
        {"@size ..2 not|never fixed", "its width is never fixed", false},
        {"!fixed & size", "size", false},
        {"!fixed & size", "the size is fixed", true},  // whether it is negated is seen later
        {"list && array", "an array", false},
        {"(carry on|grow)", "carry it", true},  // a group needs what one of its phrases begins with
        {"(carry on|grow)", "on and on", false},
        {"inter*", "an interval", true},
        {"'O(n log n)'", "sorting is linear", false},
        {"/li.t/", "nothing", true},
        {"one two three four five six", "one two three", false},
        {"one two three four five six", "one two three four", true},  // four needs are kept
    }));
    CAPTURE(phrase, answer);
    CHECK(allows(phrase, answer) == allowed);
}

TEST_CASE("forms learned at once pass what they pass one by one", "[phrase]") {
    Forms forms(test::english());
    Atoms atoms;
    using Kind = Atoms::Kind;
    for (const auto* stem : {"hash", "import", "log", "n", "nothing"}) atoms.id(Kind::stem, stem);
    for (const auto* surface : {"hashes", "o(n log n)", "o(nlogn)", "lo"})
        atoms.id(Kind::surface, surface);
    for (const auto* prefix : {"h", "hash", "hashes", "log", "im", "zz"})
        atoms.id(Kind::prefix, prefix);
    std::vector<FormId> known;
    const auto text = "Hashes hash the hashed imports, important logs: O(n log n), log and n.";
    for (const auto& word : words_of(text, forms).words) known.push_back(word.form);
    sort_distinct(known);

    Meanings learned(atoms), asked(atoms);
    const auto first = known.front();
    learned.of(first, forms);  // what is known already stays
    learned.learn(FormIndex(known, forms));
    for (const auto form : known) {
        CAPTURE(forms[form].surface);
        CHECK(std::ranges::equal(learned.of(form, forms), asked.of(form, forms)));
    }
}
