#include "app/line_blocks.hpp"

#include "support/catch.hpp"
#include "support/text_input.hpp"

#include <string>
#include <vector>

using namespace hotseat;

namespace {

/// "1:text" for every line, "!" for one that was too long, "|" between blocks.
std::string cut(std::string text, const BlockLimits& limits, std::size_t piece = 3) {
    test::TextInput input(std::move(text), piece);
    LineBlocks blocks(input, 8, limits);
    LineBlock block;
    std::string shown;
    while (blocks.next(block)) {
        if (!shown.empty()) shown += '|';
        CHECK(!block.lines.empty());
        for (const auto& [number, span, too_long] : block.lines) {
            REQUIRE(span.end + 8 <= block.text.size());
            shown += std::to_string(number) + ':' +
                     (too_long ? "!" : block.text.substr(span.begin, span.end - span.begin)) + ' ';
        }
    }
    CHECK(input.at == input.text.size());
    return shown;
}

struct Case {
    std::string text;
    std::string lines;
};

/// Lines without end, as long as somebody reads them.
struct EndlessInput : Input {
    std::size_t given = 0;
    bool ready() override { return true; }
    std::size_t read(char* into, std::size_t room) override {
        for (std::size_t i = 0; i < room; ++i) into[i] = (given + i) % 100 == 99 ? '\n' : 'x';
        given += room;
        return room;
    }
    bool broken_off() override { return false; }
    bool is_terminal() const override { return false; }
};

}  // namespace

TEST_CASE("an input is cut into its lines", "[grade-bulk]") {
    const auto [text, lines] = GENERATE(values<Case>({
        {"", ""},
        {"\n\n", ""},
        {"a", "1:a "},
        {"a\nbb\nccc\n", "1:a 2:bb 3:ccc "},
        {"a\n\n \t\nd", "1:a 4:d "},
        {"\xEF\xBB\xBF"
         "a\n\xEF\xBB\xBF"
         "b",
         "1:a 2:\xEF\xBB\xBF"
         "b "},
    }));
    CAPTURE(text);
    const auto piece = GENERATE(1, 2, 100);
    CHECK(cut(text, {}, static_cast<std::size_t>(piece)) == lines);
}

TEST_CASE("carriage returns at the ends of lines stay for JSON, which knows them as space",
          "[grade-bulk]") {
    CHECK(cut("a\r\n\r\nb\r\n", {}) == "1:a\r 3:b\r ");
}

TEST_CASE("a block is given when it has enough bytes or lines", "[grade-bulk]") {
    CHECK(cut("aa\nbb\ncc\ndd\n", {.bytes = 4}) == "1:aa 2:bb |3:cc 4:dd ");
    CHECK(cut("a\nb\nc\nd\ne", {.lines = 2}) == "1:a 2:b |3:c 4:d |5:e ");
}

TEST_CASE("a line that is too long is left out and nothing else", "[grade-bulk]") {
    const auto piece = static_cast<std::size_t>(GENERATE(1, 3, 7, 100));
    CAPTURE(piece);
    const auto joined = [&](const std::string& text) {
        auto shown = cut(text, {.line_bytes = 4}, piece);
        std::erase(shown, '|');
        return shown;
    };
    CHECK(joined("aa\n0123456789\nbb\n") == "1:aa 2:! 3:bb ");
    CHECK(joined("0123456789\nbb\n") == "1:! 2:bb ");
    CHECK(joined("aa\n0123456789") == "1:aa 2:! ");
    CHECK(joined("0123\n01234\n0123") == "1:0123 2:! 3:0123 ");
}

TEST_CASE("an input without end is cut in bounded memory", "[grade-bulk]") {
    EndlessInput input;
    LineBlocks blocks(input, 64, {.bytes = 1000});
    LineBlock block;
    std::size_t largest = 0;
    for (int i = 0; i < 2000; ++i) {
        REQUIRE(blocks.next(block));
        largest = std::max(largest, block.text.capacity());
    }
    CHECK(block.lines.back().number == 20'000);
    CHECK(largest < 4000);
}

TEST_CASE("a line without end is not held", "[grade-bulk]") {
    struct OneLine : EndlessInput {
        std::size_t read(char* into, std::size_t room) override {
            if (given > (64u << 20)) return 0;
            std::fill_n(into, room, 'x');
            given += room;
            return room;
        }
    } input;
    LineBlocks blocks(input, 64, {.line_bytes = 1000});
    LineBlock block;
    REQUIRE(blocks.next(block));
    CHECK(block.lines.front().too_long);
    CHECK(input.given < (1u << 20));
    CHECK(!blocks.next(block));
}

TEST_CASE("a line that the user broke off is no line", "[grade-bulk]") {
    test::TextInput input("a\nhal");
    input.interrupted = true;
    LineBlocks blocks(input, 8, {});
    LineBlock block;
    REQUIRE(blocks.next(block));
    CHECK(block.lines.size() == 1);
    CHECK(!blocks.next(block));
}
