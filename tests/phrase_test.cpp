#include "rubric/match.hpp"
#include "rubric/phrase_parser.hpp"
#include "support/catch.hpp"
#include "support/english.hpp"

using namespace hotseat;

namespace {

const Lexicon lexicon{{"resize", {"grow|shrink|'carry on'|look up"}},
                      {"size", {"size|length"}},
                      {"nested", {"@size|width"}},
                      {"never", {"!fixed|static"}},
                      {"circle", {"@circle|round"}}};

struct Compiled {
    Forms forms{test::english()};
    Atoms atoms{};
    Diagnostics problems{};
    Diagnostics lint{};
    std::optional<CompiledPhrase> phrase{};

    explicit Compiled(const std::string& text) {
        PhraseContext context{lexicon, {}, forms, atoms, file, problems, lint};
        phrase = compile_phrase({text, {3, 10}}, context);
    }
    const std::string file = "r.json";
};

/// The words that the phrase matches first, as written in the answer; "-" when it does not.
std::string found(const std::string& text, const std::string& answer, MatchRule rule = {},
                  bool spoken = false) {
    Compiled compiled(text);
    REQUIRE(compiled.problems.empty());
    auto words = words_of(answer, compiled.forms);
    words.spoken = spoken;
    Meanings meanings(compiled.atoms);
    const Reading reading(words, compiled.forms, compiled.atoms, meanings);
    const auto matches = find_all(*compiled.phrase, reading, rule);
    if (matches.empty()) return "-";
    const auto begin = words.words[matches[0].begin].span.begin;
    return answer.substr(begin, words.words[matches[0].end - 1].span.end - begin);
}

struct Case {
    std::string phrase;
    std::string answer;
    std::string match;
};

}  // namespace

TEST_CASE("a name written out once stands for the same in every phrase", "[phrase]") {
    Forms forms(test::english());
    Atoms atoms;
    Diagnostics problems;
    const std::string file = "r.json";
    PhraseContext context{lexicon, {}, forms, atoms, file, problems, problems};
    const auto first = compile_phrase({"@size ..2 @nested", {1, 1}}, context);
    const auto second = compile_phrase({"!@size & @nested", {1, 1}}, context);
    REQUIRE(problems.empty());
    const auto words = words_of("no size. the length, the width, without a length", forms);
    Meanings meanings(atoms);
    const Reading reading(words, forms, atoms, meanings);
    CHECK(find_all(*first, reading, {}).size() == 1);
    CHECK(find_all(*second, reading, {}).size() == 2);
}

TEST_CASE("each element of a phrase finds what it says", "[phrase]") {
    const auto [phrase, answer, match] = GENERATE(values<Case>({
        {"hash", "it Hashes the key", "Hashes"},
        {"cat", "concatenate the list", "-"},
        {"=hash", "it hashes", "-"},
        {"=hash", "a hash", "hash"},
        {"initial*", "the initializer runs", "initializer"},
        {"'O(n log n)'", "sorting is O(N*log N)", "O(N*log N)"},
        {"'O(n log n)'", "sorting is O(n)", "-"},
        {"log*", "sorting is O(n log n)", "O(n log n)"},
        {"'N+1'", "the n + 1 problem", "n + 1"},
        {"'C++'", "in C++ it is", "C++"},
        {"'list.append'", "call list.append", "list.append"},
        {"'list.append'", "append to a list", "-"},
        {"'@property'", "use @property", "property"},
        {"two", "2 of them", "2"},
        {"copy|clone|'shallow copy'", "a clone", "clone"},
        {"(deep copy|clone ..2 object) made", "cloning the whole object made it",
         "cloning the whole object made"},
        {"(deep copy|view) made", "deep copies made", "deep copies made"},
        {"_ bucket", "the full bucket", "full bucket"},
        {"@resize", "you look it up", "look it up"},
        {"@resize ..2 @nested", "growing its width", "growing its width"},
        {"hash ?table lookup", "a hash lookup", "hash lookup"},
        {"hash ?table lookup", "a hash table lookup", "hash table lookup"},
        {"?big table", "the table", "table"},
    }));
    CAPTURE(phrase, answer);
    CHECK(found(phrase, answer) == match);
}

TEST_CASE("between neighbours stand two function words, or what the gap allows", "[phrase]") {
    const auto [phrase, answer, match] = GENERATE(values<Case>({
        {"hash key", "hash of the key", "hash of the key"},
        {"hash key", "hash of all the key", "-"},
        {"hash key", "hash big key", "-"},
        {"hash ..1 key", "hash big key", "hash big key"},
        {"hash ..1 key", "hash very big odd key", "-"},
        {"hash .. key", "hash one two three key", "hash one two three key"},
        {"hash ..1 key", "hash it of all the big key", "hash it of all the big key"},
        {"hash ..1 key", "hash of the of the of the of key", "-"},  // six words at most
        {"hash ..9 key", "hash. The key", "-"},
        {"hash ..9 key", "hash, so the key", "hash, so the key"},
        {"a ..2 big ..2 b", "a big big big b", "a big big big b"},
    }));
    CAPTURE(phrase, answer);
    CHECK(found(phrase, answer) == match);
}

TEST_CASE("parts stand together in a sentence, within words, or anywhere", "[phrase]") {
    const auto [phrase, answer, match] = GENERATE(values<Case>({
        {"key & hash", "hash of the key", "hash of the key"},
        {"key & hash", "hash. A key", "-"},
        {"key & hash", "hash. The key. The key has a hash", "key has a hash"},
        {"key & hash ~3", "hash it then drop that key", "-"},
        {"key & hash ~3", "hash it key", "hash it key"},
        {"key & hash & slot", "the slot of the key is its hash", "slot of the key is its hash"},
        {"key && hash", "hash. A key", "key"},
        {"key && hash & slot", "hash and slot. A key", "key"},
        {"key && hash & slot", "hash. Slot. A key", "-"},
    }));
    CAPTURE(phrase, answer);
    CHECK(found(phrase, answer) == match);
}

TEST_CASE("a spoken answer has no sentences, so & reaches twenty-five words", "[phrase]") {
    const std::string far(60, ' ');
    std::string filler;
    for (int i = 0; i < 30; ++i) filler += "blah ";
    CHECK(found("key & hash", "hash " + filler + "key", {}, true) == "-");
    CHECK(found("key & hash", "hash " + filler + "key") != "-");
}

TEST_CASE("what is negated does not count, unless the phrase says so itself", "[phrase]") {
    const auto [phrase, answer, match] = GENERATE(values<Case>({
        {"copy", "it does not copy", "-"},
        {"copy", "it does not copy. it copies", "copies"},
        {"not copy", "it does not copy", "not copy"},
        {"prevents|never races", "it does not prevent that", "-"},
        {"(prevents|no ..1 races)", "it does not prevent races", "-"},
        {"(prevents|no ..1 races)", "there are no more races", "no more races"},
        {"no|every lock", "no lock", "no lock"},
        {"without ..2 lock", "without a big lock", "without a big lock"},
        {"view instead of copy", "a view instead of a copy", "view instead of a copy"},
        {"!fixed", "not fixed", "fixed"},
        {"!fixed", "it is fixed", "-"},
        {"(!fixed|grow)", "it is fixed", "-"},
        {"(!fixed|grow)", "it is not fixed", "fixed"},
        {"@never", "it is fixed", "-"},
        {"@never", "it is never fixed", "fixed"},
        {"!@size", "it has a size", "-"},
        {"!@size", "it has no length", "length"},
        {"@size ..2 @nested", "the size is the width", "size is the width"},
        {"size|length ..1 !fixed", "the size is not fixed", "size is not fixed"},
        {"size ..1 !fixed|!known", "the size is never known", "size is never known"},
        {"size !fixed", "there is no size that is fixed", "size that is fixed"},
    }));
    CAPTURE(phrase, answer);
    CHECK(found(phrase, answer) == match);
}

TEST_CASE("a raw pattern sees the normalised words", "[phrase]") {
    CHECK(found("/hash(es)? the key/", "it Hashes, the KEY!") == "Hashes, the KEY");
    CHECK(found("/x*/", "nothing") == "-");
}

TEST_CASE("in a red flag a gap stays in its clause", "[phrase]") {
    const MatchRule rule{.guarded = true, .clause_bound = true, .in_force = nullptr};
    CHECK(found("list ..4 fixed", "lists are always fixed", rule) == "lists are always fixed");
    CHECK(found("list ..4 fixed", "lists, and arrays are fixed", rule) == "-");
    CHECK(found("list ..4 fixed", "lists while arrays fixed", rule) == "-");
}

TEST_CASE("three dots reach over commas and clause words, not over sentences", "[phrase]") {
    const MatchRule rule{.guarded = true, .clause_bound = true, .in_force = nullptr};
    const std::string phrase = "list ...2 fixed";
    CHECK(found(phrase, "lists, while arrays fixed", rule) == "lists, while arrays fixed");
    CHECK(found(phrase, "lists, and we know that large arrays stay fixed", rule) == "-");
    CHECK(found(phrase, "There are lists. Arrays are fixed", rule) == "-");
    CHECK(found(phrase, "lists, which are not fixed", rule) == "-");
    CHECK(found("list ... fixed", "lists, of which two are fixed", rule) ==
          "lists, of which two are fixed");
    CHECK(found("(list ...2 fixed|array)", "lists, which are fixed", rule) ==
          "lists, which are fixed");
}

TEST_CASE("a text of other three bytes holds no part of it", "[phrase]") {
    const Trigrams text("it hashes the key");
    for (const auto* held : {"it hashes", "key", "s t", "ke", "", "the key"})
        CHECK(text.may_hold(held));
    for (const auto* other : {"slot", "keys", "hashed", "the keyhole"})
        CHECK_FALSE(text.may_hold(other));
    CHECK(Trigrams("").may_hold(""));
    CHECK_FALSE(Trigrams("ab").may_hold("abc"));
}

TEST_CASE("only words in force count", "[phrase]") {
    const std::vector<bool> in_force{true, false, true};
    const MatchRule rule{.guarded = true, .clause_bound = false, .in_force = &in_force};
    CHECK(found("grow", "grow grow grow", rule) == "grow");
    CHECK(found("shrink", "grow shrink grow", rule) == "-");
}

TEST_CASE("a phrase that makes no sense is refused with its place", "[phrase]") {
    struct Refused {
        std::string phrase;
        std::string message;
        int column;
    };
    const auto [phrase, message, column] = GENERATE(values<Refused>({
        {"a 'b", "a quote is not closed", 12},
        {"a (b", "a bracket is not closed", 10},
        {"a b)", "a bracket closes that was not opened", 13},
        {"a ((b c) d)", "a group in a group", 13},
        {"a||b", "an empty alternative", 12},
        {"a ..x b", "..n is no gap", 12},
        {"a ..99 b", "..n is no gap", 12},
        {"..2 b", "a gap before the first word", 10},
        {"a ~3", "~n without &", 12},
        {"a & b ~3 c", "something stands behind ~n", 19},
        {"a &", "nothing to look for", 13},
        {"", "nothing to look for", 10},
        {"?a ?b", "every word is optional", 10},
        {"a @siez", "no @siez in the lexicon", 12},
        {"@circle", "@circle: @circle leads back to itself", 10},
        {"a ....2 b", "..n is no gap", 12},
        {"a ...31 b", "..n is no gap", 12},
        {"'...'", "nothing is left", 10},
        {"*", "a bare *", 10},
        {"/a(?=b)/", "invalid perl operator", 10},
        {"/(a{1000}){1000}/", "pattern", 10},
    }));
    CAPTURE(phrase);
    const Compiled compiled(phrase);
    CHECK_FALSE(compiled.phrase);
    REQUIRE(compiled.problems.size() == 1);
    CHECK_THAT(compiled.problems[0].message, Catch::Matchers::ContainsSubstring(message));
    CHECK(compiled.problems[0].where == Where{"r.json", {3, column}});
}

TEST_CASE("what hardly means what it says is lint", "[phrase]") {
    const auto phrase = GENERATE(as<std::string>(), "a|owned up|b", "a ..3", "list.append");
    CAPTURE(phrase);
    const Compiled compiled(phrase);
    CHECK(compiled.phrase);
    CHECK(compiled.lint.size() == 1);
}

TEST_CASE("hostile text costs no more than its length", "[phrase]") {
    std::string hostile;
    for (int i = 0; i < 1000; ++i) hostile += "a the ";
    CHECK(found("a ..30 a ..30 a ..30 b", hostile) == "-");
}
