#include "text/spoken.hpp"

#include "support/catch.hpp"
#include "support/english.hpp"

using namespace hotseat;

namespace {

struct Case {
    std::string said;
    std::string read;
};

Words spoken(const std::string& said, Forms& forms) {
    SpokenForms spoken(forms);
    spoken.add_heard("queue", "cue", forms);
    spoken.add_heard("tuple", "two pull", forms);
    auto words = tokens_of(said, forms);
    spoken.apply(words, forms);
    return words;
}

std::string line(const Words& words, const Forms& forms) {
    return plain_line(words, forms).text;
}

}  // namespace

TEST_CASE("what is said is read as one would have typed it", "[spoken]") {
    const auto [said, read] = GENERATE(values<Case>({
        {"um it is you know fast", "it is fast"},
        {"it is sort of fast", "it is sort of fast"},
        {"sort of, it is fast", "it is fast"},
        {"that is big o of n log n normally", "that is o(nlogn) normally"},
        {"big oh of one", "o(1)"},
        {"big o of n squared", "o(n2)"},
        {"o of v plus e", "o(v+e)"},
        {"big o of two to the n", "o(2n)"},
        {"big o notation", "big o notation"},
        {"a big dict", "a big dict"},
        {"dunder init", "init"},
        {"c plus plus", "c++"},
        {"equals equals", "equal"},
        {"a four oh four", "a 404"},
        {"a four twelve", "a 412"},
        {"five hundred and three", "503"},
        {"python three twelve", "python 3.12"},
        {"three point twelve", "3.12"},
        {"in three seconds", "in 3 seconds"},
        {"put it in a cue", "put it in a queue"},
        {"a two pull", "a tuple"},
    }));
    Forms forms(test::english());
    CAPTURE(said);
    CHECK(line(spoken(said, forms), forms) == read);
}

TEST_CASE("fillers are counted, and what is spoken is marked so", "[spoken]") {
    Forms forms(test::english());
    const auto words = spoken("um, it is, you know, fast, um", forms);
    CHECK(words.spoken);
    CHECK(words.fillers == 3);
}

TEST_CASE("typed text keeps what only speech drops, and knows O(...) either way", "[spoken]") {
    Forms forms(test::english());
    CHECK(line(tokens_of("um, a cue of big O of n log n", forms), forms) == "um a cue of o(nlogn)");
    CHECK(line(tokens_of("O(n!) and big O of n factorial", forms), forms) == "o(n!) and o(n!)");
}

TEST_CASE("what was rewritten still says where it stood", "[spoken]") {
    Forms forms(test::english());
    const std::string said = "so a two pull is big o of n";
    const auto words = spoken(said, forms);
    const auto text = [&](std::size_t at) {
        const auto [begin, end] = words.words[at].span;
        return said.substr(begin, end - begin);
    };
    CHECK(text(2) == "two pull");
    CHECK(text(4) == "big o of n");
}
