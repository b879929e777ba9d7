#include "app/bulk_grading.hpp"

#include "files/files.hpp"
#include "support/catch.hpp"
#include "support/folder.hpp"
#include "support/text_input.hpp"

#include <array>
#include <string>

using namespace hotseat;
using Catch::Matchers::ContainsSubstring;

namespace {

Paths paths_of(const std::filesystem::path& bank) {
    return {.banks = {bank}, .shipped = HOTSEAT_SOURCE};
}

struct Outcome {
    std::string lines{};
    std::string told{};
    BulkResult result{};
};

struct Run {
    BulkOrder order{.manner = {.input = "<stdin>"}};
    std::filesystem::path bank = HOTSEAT_TESTS "/data/bank";
    std::size_t most_writes = 1000;

    Outcome operator()(test::TextInput input) const {
        Outcome outcome;
        GradingBank grading_bank(paths_of(bank));
        std::size_t writes = 0;
        const BulkSink sink{.write =
                                [&](std::string_view lines) {
                                    outcome.lines += lines;
                                    return ++writes < most_writes;
                                },
                            .tell =
                                [&](const Diagnostics& problems) {
                                    for (const auto& problem : problems)
                                        outcome.told += to_text(problem) + '\n';
                                },
                            .progress = [](std::size_t) {}};
        outcome.result = grade_in_bulk(input, grading_bank, order, sink);
        return outcome;
    }
};

std::string line(int id, const std::string& question, const std::string& answer) {
    return R"({"id":"a)" + std::to_string(id) + R"(","question":")" + question + R"(","answer":")" +
           answer + "\"}\n";
}

/// Answers to three questions in turn, with words that come once, and a bad line in every ten.
std::string many(int count) {
    constexpr std::array questions{"image-vs-container", "layer-cache", "hard-decision"};
    constexpr std::array answers{"an image is an immutable template, a container runs it",
                                 "copy the requirements first", "my role in the project", ""};
    std::string text;
    for (int i = 0; i < count; ++i) {
        if (i % 10 == 9) text += i % 20 == 9 ? "no json\n" : line(i, "nowhere", "x");
        text += line(
            i, questions[static_cast<std::size_t>(i) % 3],
            answers[static_cast<std::size_t>(i) % 4] + std::string(" word") + std::to_string(i));
    }
    return text;
}

std::string ids(const std::string& lines) {
    std::string found;
    constexpr std::string_view before = R"({"id":")";
    for (auto at = lines.find(before); at != lines.npos; at = lines.find(before, at + 1))
        if (at == 0 || lines[at - 1] == '\n')
            found += lines.substr(at + before.size(),
                                  lines.find('"', at + before.size()) - at - before.size()) +
                     ' ';
    return found;
}

}  // namespace

TEST_CASE("answers are marked in the order of the input", "[grade-bulk]") {
    const auto outcome = Run{}({line(1, "layer-cache", "x") + line(2, "image-vs-container", "x") +
                                line(3, "layer-cache", "copy requirements first")});
    CHECK(ids(outcome.lines) == "a1 a2 a3 ");
    CHECK(outcome.told.empty());
    CHECK(outcome.result.graded == 3);
    CHECK(outcome.result.lost == 0);
}

TEST_CASE("any number of threads and any blocks give the same bytes", "[grade-bulk]") {
    const auto text = many(500);
    Run run;
    const auto one = run(test::TextInput(text));
    CHECK(one.result.graded == 500);
    CHECK(one.result.lost == 50);
    run.order.threads = static_cast<std::size_t>(GENERATE(1, 2, 3, 7));
    run.order.limits.bytes = static_cast<std::size_t>(GENERATE(1, 1000, 20'000));
    const auto other = run(test::TextInput(text, 700));
    CHECK(other.lines == one.lines);
    CHECK(other.told == one.told);
}

TEST_CASE("a line that cannot be marked is told and left out, nothing else", "[grade-bulk]") {
    const auto outcome = Run{}({line(1, "layer-cache", "x") + "oops\n" +
                                line(3, "layer-cach", "x") + line(4, "image-vs-container", "x")});
    CHECK(ids(outcome.lines) == "a1 a4 ");
    CHECK(outcome.told == R"(<stdin>:2:1: error: "oops" without double quotes
  hint: put text in quotes
<stdin>:3:1: error: no question "layer-cach"
  hint: did you mean "layer-cache"?
)");
    CHECK(outcome.result.lost == 2);
}

TEST_CASE("a line beyond the limit is told", "[grade-bulk]") {
    Run run;
    run.order.limits.line_bytes = 200;
    const auto outcome =
        run({line(1, "layer-cache", "x") + line(2, "layer-cache", std::string(500, 'y')) +
             line(3, "layer-cache", "x")});
    CHECK(ids(outcome.lines) == "a1 a3 ");
    CHECK_THAT(outcome.told, ContainsSubstring("<stdin>:2:1: error: the line is too long"));
}

TEST_CASE("a rubric that cannot be used is told once, its lines each", "[grade-bulk]") {
    const test::Folder folder;
    write_file(folder / "questions/q.json", R"({"topic": "t", "title": "T", "questions": [
        {"id": "broken", "level": "mid", "kind": "explain", "prompt": "P?", "answer_seconds": 60},
        {"id": "none", "level": "mid", "kind": "explain", "prompt": "P?", "answer_seconds": 60},
        {"id": "good", "level": "mid", "kind": "explain", "prompt": "P?", "answer_seconds": 60}]})",
               Access::is_private);
    write_file(folder / "rubrics/t.json", R"({"topic": "t", "rubrics": {
        "broken": {"references": ["r"], "points": [{"id": "p", "says": "s", "any": ["(a"]}]},
        "good": {"references": ["r"], "points": [{"id": "p", "says": "s", "any": ["yes"]}]}}})",
               Access::is_private);
    Run run{.bank = folder.path()};
    run.order.threads = static_cast<std::size_t>(GENERATE(1, 3));
    run.order.limits.lines = 1;
    const auto outcome = run({line(1, "broken", "x") + line(2, "good", "yes") +
                              line(3, "broken", "x") + line(4, "none", "x")});
    CHECK(ids(outcome.lines) == "a2 ");
    const auto first = outcome.told.find("t.json:2:");
    CHECK(first != std::string::npos);
    CHECK(outcome.told.find("t.json:2:", first + 1) == std::string::npos);
    CHECK_THAT(outcome.told,
               ContainsSubstring("<stdin>:1:1: error: the rubric of \"broken\" cannot be used"));
    CHECK_THAT(outcome.told,
               ContainsSubstring("<stdin>:3:1: error: the rubric of \"broken\" cannot be used"));
    CHECK_THAT(outcome.told, ContainsSubstring("<stdin>:4:1: error: \"none\" has no rubric"));
}

TEST_CASE("marking goes on after a named answer", "[grade-bulk]") {
    const auto text = many(40);
    Run run;
    const auto all = run(test::TextInput(text)).lines;
    run.order.limits.lines = static_cast<std::size_t>(GENERATE(1, 7, 100));
    run.order.resume_after = "a17";
    const auto rest = run(test::TextInput(text));
    CHECK(rest.result.resumed);
    CHECK(rest.lines == all.substr(all.find("{\"id\":\"a18\"")));
    CHECK(rest.result.lost == 3);  // what was wrong before is not told again
}

TEST_CASE("an answer to go on after that never comes is said", "[grade-bulk]") {
    Run run;
    run.order.resume_after = "nobody";
    const auto outcome = run(test::TextInput(many(20)));
    CHECK(!outcome.result.resumed);
    CHECK(outcome.lines.empty());
    CHECK(outcome.told.empty());
}

TEST_CASE("marking ends when nobody reads any more", "[grade-bulk]") {
    Run run{.most_writes = 2};
    run.order.threads = static_cast<std::size_t>(GENERATE(1, 3));
    run.order.limits.lines = 1;
    const auto outcome = run(test::TextInput(many(100)));
    CHECK(outcome.result.broken_off);
    CHECK(outcome.result.graded == 2);
}

TEST_CASE("what was broken off is marked up to the last whole line", "[grade-bulk]") {
    test::TextInput input(line(1, "layer-cache", "x") + R"({"id":"half)");
    input.interrupted = true;
    const auto outcome = Run{}(input);
    CHECK(outcome.result.broken_off);
    CHECK(outcome.result.last == "a1");
    CHECK(ids(outcome.lines) == "a1 ");
    CHECK(outcome.told.empty());
}

TEST_CASE("a rule that is switched off is named in every line", "[grade-bulk]") {
    Run run;
    run.order.manner.rules.closeness = false;
    run.order.manner.without = {"closeness"};
    const auto outcome = run({line(1, "layer-cache", "copy requirements first")});
    CHECK_THAT(outcome.lines, ContainsSubstring(R"("closeness":0,)"));
    CHECK_THAT(outcome.lines, ContainsSubstring(R"("without":["closeness"])"));
}
