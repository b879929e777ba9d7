#include "support/catch.hpp"
#include "support/english.hpp"
#include "text/words.hpp"

#include <random>

using namespace hotseat;

namespace {

/// The words, "." between sentences, "," where one stood, "!" before a negated word.
std::string shown(std::string_view text) {
    Forms forms(test::english());
    std::string line;
    std::uint32_t sentence = 0;
    for (const auto& word : words_of(text, forms).words) {
        if (!line.empty()) line += ' ';
        if (word.sentence != sentence) line += ". ";
        if (word.comma) line += ", ";
        if (word.negated) line += '!';
        line += forms[word.form].surface;
        sentence = word.sentence;
    }
    return line;
}

struct Case {
    std::string text;
    std::string words;
};

}  // namespace

TEST_CASE("letters are compared without case, accents and invisible characters", "[text]") {
    const auto [text, words] = GENERATE(values<Case>({
        {"Déjà VU", "deja vu"},
        {"ﬁle Ｋ８ｓ", "file k8s"},
        {"straße", "strasse"},
        {"字 слово", "字 слово"},
        {"con\u200Bcat\u00ADenate", "concatenate"},
        {"\u202Eabc\u202C", "abc"},
        {"a \xff\xfe b", "a b"},
        {std::string("a\0b", 3), "a b"},
        {"&lt;b&gt; &amp; &#65;&nbsp;c", "less than b greater than ampersand a c"},
        {"", ""},
        {"...", ""},
    }));
    CAPTURE(text);
    CHECK(shown(text) == words);
}

TEST_CASE("names, numbers and operators have one spelling", "[text]") {
    const auto [text, words] = GENERATE(values<Case>({
        {"O(n log n)", "o(nlogn)"},
        {"it is O (N·log N) or Θ(n^2) or o(n squared)", "it is o(nlogn) or o(n2) or o(n2)"},
        {"O(V + E)", "o(v+e)"},
        {"foo(n)", "foo , n"},
        {"C++ and C# and .NET", "c++ and c# and .net"},
        {"I/O, e.g. U.S. mail", "io , eg us mail"},
        {"Python 3.12 has 10,000", "python 3.12 has 10000"},
        {"base62 10s 5xx utf8 k8s", "base 62 10 s 5 xx utf8 k8s"},
        {"select_related list.append __init__", "select related list append init"},
        {"a -> b != c == d [] ^2", "a arrow b not !equal !c !equal !d array squared"},
        {"two hundred and four, twenty-one, four hundred twenty two", "204 , 21 , 422"},
        {"one two", "1 2"},
        {"seven and four", "7 and 4"},
        {"don't; can't; it's the list's; they're; isnt",
         "do not . can not . it the list . they are . is not"},
    }));
    CAPTURE(text);
    CHECK(shown(text) == words);
}

TEST_CASE("sentences end where a reader would end them", "[text]") {
    const auto [text, words] = GENERATE(values<Case>({
        {"One. Two.", "1 . 2"},
        {"use list.append here. done", "use list append here . done"},
        {"e.g. this, etc. and vs. that", "eg this , etc and vs that"},
        {"so it\ngoes on", "so it goes on"},
        {"first\n\nsecond", "first . second"},
        {"- apples\n- pears", "apples . pears"},
        {"1. hash\n2. probe", "hash . probe"},
        {"404. gone", "404 . gone"},  // no mark of a list
        {"it has:\nparts", "it has . parts"},
        {"it has: parts (two)", "it has , parts , 2"},
        {"really? yes! ok; fine", "really . yes . ok . fine"},
        {"wait... what", "wait what"},
        {"* starred\nand a * b", "starred . and a star b"},
    }));
    CAPTURE(text);
    CHECK(shown(text) == words);
}

TEST_CASE("a negation reaches four content words and ends where its clause does", "[text]") {
    const auto [text, words] = GENERATE(values<Case>({
        {"it does not copy the whole big list of items here",
         "it does not !copy !the !whole !big !list of items here"},
        {"not a copy, but a view", "not !a !copy , but a view"},
        {"not a copy, or a clone", "not !a !copy , !or !a !clone"},
        {"no lock because threads wait", "no !lock because threads wait"},
        {"not only fast", "not only fast"},
        {"no longer blocked", "no longer blocked"},
        {"it never blocks it waits", "it never !blocks it waits"},
        {"i do not think it copies", "i do not !think !it !copies"},
        {"without a lock on threads", "without !a !lock on threads"},
        {"views instead of copies in memory", "views instead of !copies in memory"},
        {"not here. there", "not !here . there"},
        {"requests fail open", "requests fail open"},
    }));
    CAPTURE(text);
    CHECK(shown(text) == words);
}

TEST_CASE("a word remembers the bytes it came from", "[text]") {
    Forms forms(test::english());
    const std::string text = "  Déjà &amp; O(n log n), don't";
    const auto words = words_of(text, forms).words;
    std::vector<std::string> sources;
    for (const auto& word : words)
        sources.push_back(text.substr(word.span.begin, word.span.end - word.span.begin));
    CHECK(sources == std::vector<std::string>{"Déjà", "&amp;", "O(n log n)", "do", "n't"});
}

TEST_CASE("any bytes give words in order, inside the text", "[text]") {
    std::mt19937 random(7);
    const std::string alphabet = "ab o(.)'-*\n1 9,:;#/\xc3\xa9\xe2\x80\x8b\xff&amp;";
    Forms forms(test::english());
    for (int round = 0; round < 2000; ++round) {
        std::string text;
        for (auto i = random() % 40; i > 0; --i) text += alphabet[random() % alphabet.size()];
        CAPTURE(text);
        std::size_t last = 0;
        std::uint32_t sentence = 0;
        for (const auto& word : words_of(text, forms).words) {
            REQUIRE(word.span.begin <= word.span.end);
            REQUIRE(word.span.end <= text.size());
            REQUIRE(word.span.begin >= last);
            REQUIRE(word.sentence >= sentence);
            last = word.span.begin;
            sentence = word.sentence;
        }
    }
}

// Each of these once took minutes, or all of the stack.
TEST_CASE("hostile texts are cut into words in linear time", "[text]") {
    const auto piece = GENERATE(as<std::string>(), "'s", "'b", ".)", "&amp; ", "\n ", "a.", "o(");
    CAPTURE(piece);
    std::string text = "a";
    for (int i = 0; i < 100'000; ++i) text += piece;
    Forms forms(test::english());
    const auto words = words_of(text, forms).words;
    CHECK(!words.empty());
    CHECK(words.back().span.end <= text.size());
}
