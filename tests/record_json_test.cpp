#include "grade/grade_json.hpp"
#include "json/parse.hpp"
#include "record/exact_text.hpp"
#include "record/history_format.hpp"
#include "support/catch.hpp"
#include "support/records.hpp"

using namespace hotseat;
using Catch::Matchers::ContainsSubstring;

namespace {

const std::string header = "{\"format\":\"hotseat-history\",\"version\":1}\n";

std::string problems_of(const std::string& text) {
    Diagnostics problems;
    read_history(text, "h.jsonl", problems);
    std::string told;
    for (const auto& problem : problems) told += to_text(problem) + "\n";
    return told;
}

std::string replaced(std::string text, const std::string& what, const std::string& by) {
    const auto at = text.find(what);
    REQUIRE(at != std::string::npos);
    return text.replace(at, what.size(), by);
}

}  // namespace

TEST_CASE("a text survives as JSON whatever its bytes", "[record]") {
    const auto text =
        GENERATE(std::string(), std::string("né\0 \"", 6), std::string("\xff\x00\x80", 3));
    CHECK(exact_text(exact_json(text)) == text);
    CHECK(to_text(exact_json("a\xff")) == R"({"bytes":"61ff"})");
    CHECK(exact_text(json::Object{{"bytes", "6"}}) == std::nullopt);
    CHECK(exact_text(json::Object{{"bytes", "6G"}}) == std::nullopt);
    CHECK(exact_text(json::Object{{"bytes", "61"}, {"more", 1}}) == std::nullopt);
    CHECK(exact_text(json::Value(7)) == std::nullopt);
}

TEST_CASE("an exported history reads as the same history", "[record]") {
    std::mt19937 random(GENERATE(range(0u, 20u)));
    std::string text = history_header();
    std::vector<WholeSession> sessions;
    for (int i = 1; i <= 5; ++i) {
        WholeSession session{test::any_session(random), {}};
        session.record.number = i;
        for (int k = 1; k <= 3; ++k) session.attempts.push_back(test::any_attempt(random, 0, k));
        text += history_line(session);
        sessions.push_back(session);
    }
    Diagnostics problems;
    CHECK(read_history(text, "h.jsonl", problems) == sessions);
    CHECK(problems.empty());
}

TEST_CASE("the format of an export never changes", "[record]") {
    CHECK(history_header() == header);
    CHECK(history_line({test::a_session(), {}}) ==
          R"({"number":0,"kind":"mock","mode":"typed","state":"open","started":1795640400000,)"
          R"("planned":1500000,"used":1380000,"seed":42,"request":"--minutes 25",)"
          R"("questions":["dict-lookup"],"attempts":[]})"
          "\n");
}

TEST_CASE("a grade shows the words of its evidence to those who have the answer", "[record]") {
    const auto attempt = test::an_attempt(1, 1);
    CHECK_THAT(to_text(to_json(*attempt.grade, attempt.text)),
               ContainsSubstring(R"("words":"hashes the key")"));
    CHECK_THAT(to_text(to_json(*attempt.grade)), !ContainsSubstring("words"));
    CHECK(grade_from_json(to_json(*attempt.grade, attempt.text)) == attempt.grade);
    CHECK(grade_from_json(json::Object{{"mark", 1}}) == std::nullopt);
}

TEST_CASE("every problem of an import is told by its line", "[record]") {
    const auto session = history_line({test::a_session(), {test::an_attempt(0, 1)}});
    CHECK(problems_of(header + session + "\n" + session).empty());
    CHECK_THAT(problems_of(""), ContainsSubstring("h.jsonl:1:1: error"));
    CHECK_THAT(problems_of(session), ContainsSubstring("no history of hotseat's") &&
                                         ContainsSubstring("hint: an export begins with"));
    CHECK_THAT(problems_of(replaced(header, "1}", "2}")), ContainsSubstring("newer hotseat"));
    const auto told = problems_of(header + replaced(session, "\"mock\"", "\"mick\"") + "[]\n{\n" +
                                  replaced(session, "\"position\":1", "\"position\":0") +
                                  replaced(session, "\"credit\":0.5", "\"credit\":7"));
    CAPTURE(told);
    for (const auto* expected :
         {"h.jsonl:2:20: error: \"kind\" must be mock or practice", "did you mean \"mock\"?",
          "h.jsonl:3:1: error: a session must be an object", "h.jsonl:4:", "h.jsonl:5:",
          "\"position\" must be a whole number from 1", "h.jsonl:6:", "\"credit\" must be"})
        CHECK_THAT(told, ContainsSubstring(expected));
}

TEST_CASE("evidence outside the text is not taken in", "[record]") {
    const auto session = history_line({test::a_session(), {test::an_attempt(0, 1)}});
    CHECK_THAT(problems_of(header + replaced(session, "\"end\":44", "\"end\":999")),
               ContainsSubstring("evidence lies outside the text"));
    CHECK_THAT(problems_of(header + replaced(session, "\"end\":44", "\"end\":-1")),
               ContainsSubstring("\"grade\" is no grade"));
}

TEST_CASE("a hostile import is told of once, not for ever", "[record]") {
    Diagnostics problems;
    std::string text = header;
    for (int i = 0; i < 5000; ++i) text += "x\n";
    read_history(text, "h.jsonl", problems);
    CHECK(problems.size() == 1000);
}
