#include "app/answer_keys.hpp"
#include "files/files.hpp"
#include "json/answer_line.hpp"
#include "support/catch.hpp"
#include "support/test_world.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>
#include <sstream>

using namespace hotseat;

namespace {

const std::string folder = HOTSEAT_TESTS "/data/frozen";

/// "0001-as-is dict-lookup-cost 92.6 close .71 points 1 .5 0 red always-constant guards echo"
std::string line_of(const json::AnswerLine& answer, const Grade& grade) {
    auto line = fmt::format("{} {} {:.1f} close {:.2f} points", answer.id, answer.question,
                            grade.mark, grade.closeness);
    for (const auto& point : grade.per_point) line += fmt::format(" {:g}", point.credit);
    for (const auto& flag : grade.red) line += " red " + flag.id;
    for (const auto guard : grade.guards) line += fmt::format(" guard {}", to_text(guard));
    return line;
}

std::vector<std::string> marks_now(const Paths& paths) {
    GradingBank bank(paths);
    REQUIRE(bank.problems().empty());
    AnswerKeys keys(bank);
    json::AnswerLineReader reader;
    std::istringstream answers(read_file(folder + "/answers.jsonl"));
    std::vector<std::string> marks;
    for (std::string text; std::getline(answers, text);) {
        json::AnswerLine answer;
        Diagnostics problems;
        const auto size = text.size();
        text.resize(size + json::AnswerLineReader::padding);
        REQUIRE(reader.read(std::string_view(text).substr(0, size), "answers.jsonl",
                            static_cast<int>(marks.size()) + 1, answer, problems));
        NoKey why{};
        auto* key = keys.find(answer.question, why);
        REQUIRE(key);
        marks.push_back(
            line_of(answer, keys.mark(*key, {.text = answer.answer, .spoken = answer.spoken}, {})));
    }
    return marks;
}

}  // namespace

// A thousand answers (sample answers of the bank as it once was, and what was made of them: with
// typing mistakes, cut, negated, as notes, as a heap of terms, joined, to another question) and
// their marks. HOTSEAT_UPDATE=1 rewrites the marks: a diff is a change that users see. Read it,
// tell it in CHANGELOG, and let grader_version rise.
TEST_CASE("marks are what they were", "[frozen]") {
    test::TestWorld test;
    auto paths = test.world.paths;
    paths.banks = {folder};
    const auto marks = marks_now(paths);
    CHECK(marks.size() == 1000);
    const auto kept = folder + "/marks.txt";
    if (std::getenv("HOTSEAT_UPDATE"))
        write_file(kept, fmt::format("{}\n", fmt::join(marks, "\n")));
    std::istringstream file(read_file(kept));
    std::size_t changed = 0, at = 0;
    for (std::string line; std::getline(file, line) && at < marks.size(); ++at) {
        if (line == marks[at]) continue;
        constexpr std::size_t most_told = 20;
        if (++changed <= most_told) UNSCOPED_INFO("was " << line << "\nis  " << marks[at]);
    }
    CHECK(at == marks.size());
    CHECK(changed == 0);
}
