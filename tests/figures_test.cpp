#include "report/figures.hpp"
#include "document/markdown.hpp"
#include "report/csv.hpp"
#include "support/catch.hpp"
#include "support/records.hpp"
#include "unicode/width.hpp"

using namespace hotseat;
using namespace std::chrono_literals;

namespace {

LocalTime utc(Instant instant) {
    return LocalTime(instant.time_since_epoch());
}

}  // namespace

TEST_CASE("a rounded mark never contradicts its band", "[report]") {
    CHECK(mark_text(58.4) == "58 mixed");
    CHECK(mark_text(64.7) == "64 mixed");
    CHECK(mark_text(39.96) == "39 poor");
    CHECK(mark_text(84.5) == "84 good");
    CHECK(mark_text(85) == "85 excellent");
}

TEST_CASE("figures are short", "[report]") {
    CHECK(short_number(28) == "28");
    CHECK(short_number(17.5) == "17.5");
    CHECK(short_number(-0.04) == "0");
    CHECK(short_number(69.99) == "70");
    CHECK(time_text(68s) == "1:08");
    CHECK(time_text(3599600ms) == "60:00");
    CHECK(counted(1, "answer") == "1 answer");
    CHECK(counted(0, "answer") == "0 answers");
}

TEST_CASE("a date is there when the weekday would not do", "[report]") {
    const auto started = test::at(test::evening);  // Wednesday, 2026-11-25 21:00
    CHECK(date_text(started, started, utc) == "Wed 21:00");
    CHECK(date_text(started, started + 119h, utc) == "Wed 21:00");
    CHECK(date_text(started, started + 143h, utc) == "Wed 2026-11-25 21:00");
    CHECK(date_text(started, started - 24h, utc) == "Wed 2026-11-25 21:00");
    const ToLocal tokyo = [](Instant instant) { return utc(instant) + 9h; };
    CHECK(full_date_text(started, tokyo) == "2026-11-26 06:00");
}

TEST_CASE("an excerpt shows the words with their neighbours", "[report]") {
    struct Case {
        std::string text;
        Span span;
        std::size_t columns;
        std::string shown;
    };
    const auto [text, span, columns, shown] = GENERATE(values<Case>({
        {"it hashes the key to a bucket", {3, 17}, 40, "it [hashes the key] to a bucket"},
        {"it hashes the key to a bucket", {3, 17}, 24, "it [hashes the key] to…"},
        {"well I would say it hashes the key", {20, 34}, 24, "…say it [hashes the key]"},
        {"one\ntwo\tthree", {4, 7}, 40, "one [two] three"},
        {"all of it", {0, 9}, 6, "[all…]"},
        {"a \x1b[31mred\x1b[0m end", {2, 10}, 40, "a [\uFFFD[31mred]\uFFFD[0m end"},
        {"aé", {2, 3}, 40, "a\uFFFD[\uFFFD]"},  // through a character
        {"short", {4, 99}, 40, "shor[t]"},      // past the end
        {"漢字 漢字 漢字", {7, 13}, 12, "…[漢字] 漢字"},
    }));
    CAPTURE(text, columns);
    CHECK(excerpt(text, span, columns) == shown);
    CHECK(display_width(excerpt(text, span, columns)) <= columns);
}

TEST_CASE("no cell is a formula, and every cell comes back", "[report]") {
    const auto [cell, written] = GENERATE(table<std::string, std::string>({
        {"plain", "plain"},
        {"a,b", "\"a,b\""},
        {"say \"hi\"", "\"say \"\"hi\"\"\""},
        {"two\nlines", "\"two\nlines\""},
        {"=1+1", "'=1+1"},
        {"+1", "'+1"},
        {"-1", "'-1"},
        {"@SUM(A1)", "'@SUM(A1)"},
        {"\t=1", "'\t=1"},
        {"=HYPERLINK(\"x\",\"y\")", "\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\""},
        {"", ""},
    }));
    CHECK(csv_line({cell, "end"}) == written + ",end\r\n");
    CHECK(csv_line({"\r=1"}).substr(0, 2) == std::string("'\uFFFD").substr(0, 2));
}

TEST_CASE("no text of others is Markdown", "[report]") {
    const auto [text, written] = GENERATE(table<std::string, std::string>({
        {"plain words, 3.5", "plain words, 3.5"},
        {"**bold** _it_ `x`", "\\*\\*bold\\*\\* \\_it\\_ \\`x\\`"},
        {"<script>", "\\<script\\>"},
        {"[a](b)", "\\[a\\](b)"},
        {"a|b", "a\\|b"},
        {"# head", "\\# head"},
        {"- item - more", "\\- item - more"},
        {"12. item", "12\\. item"},
        {"===", "\\==="},
        {"two\nlines", "two lines"},
        {"https://x.y", "https\\://x.y"},
        {"www.x.y", "www\\.x.y"},
        {"&amp;", "\\&amp;"},
    }));
    CHECK(escaped_markdown(text) == written);
    CHECK(markdown_block("a\n```\nb") == "````\na\n```\nb\n````\n");
    CHECK(markdown_block("") == "```\n\n```\n");
}
