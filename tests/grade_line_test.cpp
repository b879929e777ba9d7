#include "report/grade_line.hpp"
#include "files/files.hpp"
#include "json/line_text.hpp"
#include "json/parse.hpp"
#include "support/catch.hpp"

#include <string>

using namespace hotseat;

namespace {

std::string line_of(const Grade& grade, const std::string& text,
                    const std::vector<std::string>& without = {}) {
    const std::string id = "a\"1", question = "lists";
    std::string out;
    append_grade_line(out, {id, question, text}, grade, without);
    return out;
}

struct Case {
    std::string text;
    std::string written;
};

struct Number {
    double number;
    std::string written;
};

}  // namespace

// The schema is checked against the same file.
TEST_CASE("a grade is a line of JSON, with what lowered the mark", "[grade-bulk]") {
    const Grade grade{
        .mark = 58,
        .band = Band::mixed,
        .earned = 2.0 / 3,
        .closeness = 0.5,
        .per_point = {{.id = "grows", .credit = 1, .evidence = Evidence{{3, 8}, "grow"}},
                      {.id = "insert", .credit = 0.5, .prompted = true},
                      {.id = "fixed", .credit = 0, .denied = true}},
        .red = {{.id = "access", .penalty = 0.3, .evidence = Evidence{{0, 2}, "it"}}},
        .guards = {Guard::keyword_dump},
        .grader = "1",
        .rubric = "00ff",
    };
    auto lower = grade;
    lower.mark = 35.25;
    lower.band = Band::poor;
    lower.absent = {"grow"};
    lower.focus = 0.25;
    lower.order = 0.5;
    lower.caps = {{.mark = 35, .by = "access"}};
    lower.dictionary = "aa";
    CHECK(line_of(grade, "it grows") + line_of(lower, "it grows", {"closeness", "must"}) ==
          read_file(HOTSEAT_TESTS "/data/graded/grades.jsonl"));
}

TEST_CASE("evidence that does not lie in the answer is left out", "[grade-bulk]") {
    const Grade grade{.per_point = {{.id = "p", .credit = 1, .evidence = Evidence{{3, 99}, "x"}}}};
    CHECK_THAT(line_of(grade, "short"),
               Catch::Matchers::ContainsSubstring(R"("credit":1,"evidence":[]})"));
}

TEST_CASE("any text is written as JSON that reads back", "[grade-bulk]") {
    const auto [text, written] = GENERATE(values<Case>({
        {"", R"("")"},
        {"it's plain", R"("it's plain")"},
        {"say \"no\" \\ /", R"("say \"no\" \\ /")"},
        {"a\nb\tc\rd", R"("a\nb\tc\rd")"},
        {std::string("\0\x1b[31m\x7f", 7), "\"\\u0000\\u001b[31m\x7f\""},
        {"é 😀", "\"é 😀\""},
        {"bad \xFF\xC3", "\"bad \xEF\xBF\xBD\xEF\xBF\xBD\""},
        {"cut \xE2\x82", "\"cut \xEF\xBF\xBD\xEF\xBF\xBD\""},
        {"\xED\xA0\x80", "\"\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD\""},
    }));
    CAPTURE(text);
    std::string out;
    json::append_text(out, text);
    CHECK(out == written);
    Diagnostics problems;
    json::Problems told("x", out, problems);
    CHECK(json::parse(out, told).has_value());
}

TEST_CASE("numbers are written short", "[grade-bulk]") {
    const auto [number, written] = GENERATE(values<Number>({{0, "0"},
                                                            {1, "1"},
                                                            {0.5, "0.5"},
                                                            {1.0 / 3, "0.333"},
                                                            {-0.0001, "0"},
                                                            {-1, "-1"},
                                                            {100, "100"}}));
    std::string out;
    json::append_number(out, number, 3);
    CHECK(out == written);
}
