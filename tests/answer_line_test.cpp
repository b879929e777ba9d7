#include "json/answer_line.hpp"

#include "support/catch.hpp"

#include <string>

using namespace hotseat;
using json::AnswerLine;

namespace {

struct Read {
    bool good = false;
    AnswerLine line{};
    Diagnostics problems{};
};

Read read(const std::string& text, int number = 1) {
    Read result;
    json::AnswerLineReader reader;
    const auto padded = text + std::string(json::AnswerLineReader::padding, '#');
    result.good = reader.read(std::string_view(padded).substr(0, text.size()), "answers.jsonl",
                              number, result.line, result.problems);
    return result;
}

struct Good {
    std::string text;
    AnswerLine line;
};

struct Bad {
    std::string text;
    std::string problem;
};

}  // namespace

TEST_CASE("an answer's line is read", "[grade-bulk]") {
    const auto [text, line] = GENERATE(values<Good>({
        {R"({"id":"a","question":"q","answer":"yes"})", {"a", "q", "yes", false}},
        {R"( { "spoken" : true , "answer":"", "question":"q", "id":"1" } )", {"1", "q", "", true}},
        {R"({"id":"a","question":"q","answer":"a\n\"b\" \u00e9\ud83d\ude00","spoken":false})",
         {"a", "q", "a\n\"b\" é😀", false}},
        {R"({"id":"a","more":{"id":[1,{}]},"question":"q","answer":"x\u0000y"})",
         {"a", "q", std::string("x\0y", 3), false}},
    }));
    CAPTURE(text);
    const auto result = read(text);
    CHECK(result.good);
    CHECK(result.problems.empty());
    CHECK(result.line == line);
}

TEST_CASE("what is wrong with an answer's line is told with its place", "[grade-bulk]") {
    const auto [text, problem] = GENERATE(values<Bad>({
        {"yes", R"(answers.jsonl:7:1: error: "yes" without double quotes
  hint: put text in quotes)"},
        {"[]", R"(answers.jsonl:7:1: error: an answer must be an object, and this is a list
  hint: write it in braces: {...})"},
        {R"({"id":"a","question":"q","answer":"yes")",
         R"(answers.jsonl:7:40: error: the text ends too early
  hint: the { of line 7 is not closed: add })"},
        {R"({"id":"a","question":"q"})", R"(answers.jsonl:7:1: error: an answer has no "answer"
  hint: add "answer")"},
        {R"({"id":7,"question":"q","answer":"x"})",
         R"(answers.jsonl:7:7: error: "id" must be text, and this is 7
  hint: put it in double quotes)"},
        {R"({"id":"","question":"q","answer":"x"})",
         R"(answers.jsonl:7:7: error: "id" is an empty text
  hint: write it)"},
        {R"({"id":"a","question":"q","answer":"x","answer":"y"})",
         R"(answers.jsonl:7:39: error: "answer" stands twice here
  hint: the first one is at line 7, column 26: remove one of them)"},
        {R"({"id":"a","question":"q","answer":"x","spoken":1})",
         R"(answers.jsonl:7:48: error: "spoken" must be true or false, and this is 1
  hint: write true or false, without quotes)"},
        {"{\"id\":\"a\",\"question\":\"q\",\"answer\":\"\xFF\"}",
         R"(answers.jsonl:7:36: error: this is not UTF-8
  hint: save the file as UTF-8)"},
    }));
    CAPTURE(text);
    const auto result = read(text, 7);
    CHECK(!result.good);
    REQUIRE(result.problems.size() == 1);
    CHECK(to_text(result.problems.front()) == problem);
}

TEST_CASE("a line with thousands of problems tells few of them", "[grade-bulk]") {
    std::string text = R"({"id":"a")";
    for (int i = 0; i < 5000; ++i) text += R"(,"id":"b")";
    const auto result = read(text + "}");
    CHECK(!result.good);
    CHECK(result.problems.size() == 3);
}

TEST_CASE("an id has its limits", "[grade-bulk]") {
    const auto line = [](std::size_t size) {
        return R"({"question":"q","answer":"x","id":")" + std::string(size, 'i') + "\"}";
    };
    CHECK(read(line(1000)).good);
    CHECK(!read(line(1001)).good);
}
