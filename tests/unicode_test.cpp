#include "support/catch.hpp"
#include "unicode/printable.hpp"
#include "unicode/width.hpp"

using namespace hotseat;

TEST_CASE("nothing that commands a terminal gets through", "[unicode]") {
    struct Case {
        std::string text;
        std::string shown;
    };
    const auto [text, shown] = GENERATE(values<Case>({
        {"plain\n\ttext é 字", "plain\n\ttext é 字"},
        {"\x1b[31mred", "\uFFFD[31mred"},
        {"a\rb\x07",
         "a\uFFFD"
         "b\uFFFD"},
        {std::string("a\0b", 3),
         "a\uFFFD"
         "b"},
        {"\xC2\x9B"
         "1m",
         "\uFFFD1m"},                          // a C1 control
        {"\u202Ereversed", "\uFFFDreversed"},  // right-to-left override
        {"\xff\xc3", "\uFFFD\uFFFD"},
    }));
    CHECK(printable(text) == shown);
    CHECK(is_utf8(printable(text)));
}

TEST_CASE("one line stays one line", "[unicode]") {
    CHECK(printable_line("a\nb\tc") == "a b c");
}

TEST_CASE("width counts columns, not bytes", "[unicode]") {
    CHECK(display_width("") == 0);
    CHECK(display_width("é") == 1);
    CHECK(display_width("字") == 2);
    CHECK(fit("déjà vu", 7) == "déjà vu");
    CHECK(fit("déjà vu", 5) == "déjà…");
    CHECK(fit("字字字", 4) == "字…");
    CHECK(fit("abc", 0).empty());
    CHECK(padded("字", 4) == "字  ");
}

TEST_CASE("long lines break between words and keep their own line ends", "[unicode]") {
    CHECK(wrapped("one two three", 8) == "one two\nthree");
    CHECK(wrapped("a\nb", 8) == "a\nb");
    CHECK(wrapped("a\n\nb", 8) == "a\n\nb");
    CHECK(wrapped("one two three", 10, 2) == "one two\n  three");
    CHECK(wrapped("one two three four", 10, 4) == "one two\n    three\n    four");
    CHECK(wrapped("one two three", 9, 4) == "one two\n    three");  // the first fills its line
    CHECK(wrapped("", 8).empty());
    CHECK(wrapped("aaa bbb ccc ddd", 11, 4) == "aaa bbb ccc\n    ddd");
    CHECK(wrapped("aaaaaa bbbb cccc dddd", 12, 3) == "aaaaaa bbbb\n   cccc dddd");
    CHECK(wrapped("  a", 8) == "  a");
    CHECK(wrapped("a\n\nb", 8, 2) == "a\n\n  b");
    CHECK(wrapped("漢字漢字", 8, 0) == "漢字漢字");
    CHECK(wrapped("漢字漢字漢", 8, 0) == "漢字漢字\n漢");
}
