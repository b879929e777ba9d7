#include "text/vocabulary.hpp"

#include "support/catch.hpp"
#include "support/english.hpp"
#include "support/small_dictionary.hpp"

using namespace hotseat;

namespace {

struct Case {
    std::string answer;
    std::string fitted;
};

/// The answer as a rubric sees it that listens for these words.
std::string fitted(const std::string& answer, const Dictionary* dictionary, bool spoken = false) {
    const WordSet bank_words{"async"};
    Forms forms(test::english(), dictionary, &bank_words);
    Vocabulary vocabulary;
    vocabulary.add_text("inserting, allocation, database, run time, sync, api, pointer, tree",
                        forms);
    vocabulary.add_prefix("alloc", forms);
    auto words = tokens_of(answer, forms);
    words.spoken = spoken;
    vocabulary.fit(words, forms, Vocabulary::Repair::yes);
    std::string line;
    for (const auto& [form, sentence, cut, comma, negated, span] : words.words) {
        CHECK(span.begin < span.end);
        CHECK(span.end <= answer.size());
        line.append(line.empty() ? "" : " ").append(forms[form].surface);
    }
    return line;
}

}  // namespace

TEST_CASE("typing mistakes are repaired to the rubric's words", "[vocabulary]") {
    const auto [answer, expected] = GENERATE(values<Case>({
        {"insertign", "inserting"},   // neighbours exchanged
        {"inserrtimg", "inserting"},  // two mistakes, from eight letters on
        {"poinnter", "pointer"},      // one letter too many
        {"ointer", "pointer"},        // the first one missing
        {"piontre", "piontre"},       // two mistakes in seven letters
        {"tre", "tre"},               // too short to guess
        {"allocatd", "allocate"},     // the nearest word that the prefix stands for
        {"fast", "fast"},             // a word of its own
        {"async", "async"},           // the bank says it: no mistake for sync
        {"pyenv", "pyenv"},           // far from everything
        {"inserts", "inserts"},       // the same stem
        {"grösse", "grosse"},         // not in the vocabulary
        {"O(n)", "o(n)"},
    }));
    CAPTURE(answer);
    CHECK(fitted(answer, &test::small_dictionary()) == expected);
}

TEST_CASE("words are written together or apart as the rubric has them", "[vocabulary]") {
    const auto [answer, expected] = GENERATE(values<Case>({
        {"runtime", "run time"},
        {"run time", "run time"},
        {"data base", "database"},
        {"data bases", "databases"},
        {"data, base", "data base"},
        {"data. Base", "data base"},
        {"an a p i here", "an api here"},
        {"a p is", "a p is"},
        {"treepointer", "tree pointer"},
    }));
    CAPTURE(answer);
    CHECK(fitted(answer, &test::small_dictionary()) == expected);
}

TEST_CASE("without a dictionary nothing is repaired", "[vocabulary]") {
    CHECK(fitted("insertign runtime data base", nullptr) == "insertign run time database");
}

TEST_CASE("letters that are spelled out are a word in what is spoken", "[vocabulary]") {
    CHECK(fitted("over h t t p", nullptr, true) == "over http");
    CHECK(fitted("over h t t p", nullptr, false) == "over http");  // technical.txt knows it
    CHECK(fitted("x y z", nullptr, true) == "xyz");
    CHECK(fitted("x y z", nullptr, false) == "x y z");
}
