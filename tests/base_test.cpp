#include "base/diagnostic.hpp"
#include "base/fingerprint.hpp"
#include "base/nearest.hpp"
#include "base/places.hpp"
#include "base/shell_word.hpp"
#include "base/slug.hpp"
#include "support/catch.hpp"

using namespace hotseat;

TEST_CASE("a diagnostic names its place, what is wrong and what to do", "[base]") {
    CHECK(to_text({{"a.json", {3, 7}}, "no id", "add one"}) ==
          "a.json:3:7: error: no id\n  hint: add one");
    CHECK(to_text({{}, "no id", {}, Severity::warning}) == "warning: no id");
    CHECK(to_text({{"a.json", {}}, "empty", {}}) == "a.json: error: empty");
}

TEST_CASE("a place counts lines and bytes from one", "[base]") {
    const Places places("ab\n\ncd");
    struct Case {
        std::size_t offset;
        Place place;
    };
    const auto [offset, place] = GENERATE(values<Case>({
        {0, {1, 1}},
        {2, {1, 3}},
        {3, {2, 1}},
        {4, {3, 1}},
        {6, {3, 3}},
        {99, {3, 3}},
    }));
    CAPTURE(offset);
    CHECK(places.at(offset) == place);
}

TEST_CASE("the nearest word is what was meant, or nothing", "[base]") {
    const std::vector<std::string> words{"prompt", "points", "part"};
    CHECK(nearest("promt", words) == "prompt");
    CHECK(nearest("PROMPT", words) == "prompt");
    CHECK(nearest("opints", words) == "points");
    CHECK(nearest("kubernetes", words) == std::nullopt);
    CHECK(nearest(std::string(1'000'000, 'x'), words) == std::nullopt);
    CHECK(did_you_mean("pert", words) == "did you mean \"part\"?");
    CHECK(did_you_mean("zzzz", words, "one of these") == "one of these");
}

TEST_CASE("a fingerprint tells where one text ends and the next begins", "[base]") {
    CHECK(Fingerprint().add("ab").add("c") != Fingerprint().add("a").add("bc"));
    // Stored with every mark, so it must never change.
    CHECK(Fingerprint().hex() == "cbf29ce484222325");
    CHECK(Fingerprint().add("a").hex().size() == 16);
}

TEST_CASE("an id is words in lower case joined by hyphens, and any text has one near", "[base]") {
    struct Case {
        std::string text;
        std::string slug;
    };
    const auto [text, slug] = GENERATE(values<Case>({
        {"two-words", "two-words"},
        {"Two  words!", "two-words"},
        {"-a--b-", "a-b"},
        {"snake_case", "snake-case"},
        {"k8s", "k8s"},
        {"é", ""},
        {"", ""},
        {std::string(64, 'a') + "b", std::string(64, 'a')},
        {std::string(63, 'a') + "-b", std::string(63, 'a')},
    }));
    CAPTURE(text);
    CHECK(slug_from(text) == slug);
    CHECK(is_slug(text) == (text == slug && !text.empty()));
    CHECK(is_slug(slug) == !slug.empty());
}

TEST_CASE("a text becomes one word of a shell", "[base]") {
    struct Case {
        std::string text;
        std::string word;
    };
    const auto [text, word] = GENERATE(values<Case>({
        {"/home/ada/history.db", "/home/ada/history.db"},
        {"my bank", "'my bank'"},
        {"it's", "'it'\\''s'"},
        {"$(reboot)", "'$(reboot)'"},
        {"", "''"},
    }));
    CHECK(shell_word(text) == word);
}
