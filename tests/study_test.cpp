#include "study/notes_page.hpp"
#include "study/reading_time.hpp"
#include "study/study_page.hpp"
#include "support/catch.hpp"

#include <string>

using namespace hotseat;
using namespace std::chrono_literals;
using Catch::Matchers::ContainsSubstring;

namespace {

std::string words(int count) {
    std::string text;
    for (int i = 0; i < count; ++i) text += "word ";
    return text;
}

struct Bench {
    Topic topic{.slug = "t", .title = "Topic"};
    std::vector<Question> questions{3};
    std::vector<Rubric> rubrics{3};
    StudyTopic page{};

    Bench() {
        for (std::size_t i = 0; i < 3; ++i) {
            const auto number = std::to_string(i);
            questions[i].id = "q" + number;
            questions[i].topic = "t";
            questions[i].prompt = "Question " + number;
            questions[i].note = "short " + number;
            rubrics[i].points.push_back({.id = "p", .says = "a point " + number, .probe = "And?"});
            rubrics[i].references.push_back({.text = words(180)});
            rubrics[i].references.push_back({.text = "said aloud", .spoken = true});
            page.questions.push_back({&questions[i], &rubrics[i], {}});
        }
        page.topic = &topic;
    }
    std::string text(std::optional<std::chrono::minutes> most = {}) {
        return to_text(study_page(std::span(&page, 1), most), 80);
    }
};

}  // namespace

TEST_CASE("reading takes a minute for 180 words", "[study]") {
    CHECK(reading_time(words(180)) == 60s);
    CHECK(reading_time(" \n ") == 0s);
}

TEST_CASE("a study page shows points, what was missed, written answers and own notes", "[study]") {
    Bench bench;
    bench.page.questions[1].missed = {"p"};
    bench.page.notes = {{"t", "q2", "my own", {}}, {"t", "", "on all of it", {}}};
    const auto text = bench.text();
    CHECK_THAT(text, ContainsSubstring("- a point 1 (you missed this)"));
    CHECK_THAT(text, ContainsSubstring("- a point 0\n"));
    CHECK_THAT(text, ContainsSubstring("- my own"));
    CHECK_THAT(text, ContainsSubstring("- on all of it"));
    CHECK_THAT(text, ContainsSubstring("- And?"));
    CHECK(text.find("said aloud") == text.npos);
}

TEST_CASE("with a reading time what was missed is taken first, and the rest is named", "[study]") {
    Bench bench;
    bench.page.questions[2].missed = {"p"};
    const auto text = bench.text(2min);
    CHECK_THAT(text, ContainsSubstring("a point 2"));
    CHECK(text.find("a point 0") == text.npos);
    CHECK_THAT(text, ContainsSubstring("Left out for the time:\n\n- Question 0\n- Question 1"));
    CHECK_THAT(text, ContainsSubstring("About 2 min of reading; without --minutes"));
}

TEST_CASE("comparisons and tasks stand on the study pages", "[study]") {
    Bench bench;
    bench.topic.comparisons.push_back(
        {.title = "A and B", .of = {"A", "B"}, .rows = {{"size", {"1", "2"}}}});
    bench.topic.tasks.push_back({.id = "draw",
                                 .title = "Draw it",
                                 .length = 10min,
                                 .steps = {"on paper"},
                                 .findings = {"a box"}});
    const auto text = bench.text();
    CHECK_THAT(text, ContainsSubstring("size    1  2"));
    CHECK_THAT(text, ContainsSubstring("Draw it (10 min)"));
    CHECK_THAT(text, ContainsSubstring("- a box"));
}

TEST_CASE("the page of notes has own notes first, then misses, then the bank's", "[study]") {
    Bench bench;
    const std::vector<Note> notes{{"t", "", "mine", {}}, {"", "", "for all", {}}};
    std::vector<PointMiss> misses{
        {.question = "q1", .topic = "t", .point = "p", .says = "a point 1", .missed_last = true},
        {.question = "q2", .topic = "t", .point = "p", .says = "known now"}};
    const NotesRequest request{.topics = std::span(&bench.topic, 1),
                               .questions = bench.questions,
                               .notes = notes,
                               .misses = misses};
    CHECK(to_text(notes_page(request), 80) ==
          "Notes\n=====\n\nIn general\n==========\n\n- for all\n\nTopic\n=====\n\n- mine\n"
          "- Missed: a point 1 (q1)\n- short 0\n- short 1\n- short 2\n");
}

TEST_CASE("short of time the page of notes keeps what is the user's own", "[study]") {
    Bench bench;
    for (auto& question : bench.questions) question.note = words(90);
    const std::vector<Note> notes{{"t", "", words(60), {}}};
    const auto page = notes_page({.topics = std::span(&bench.topic, 1),
                                  .questions = bench.questions,
                                  .notes = notes,
                                  .most = 1min});
    const auto& bullets = std::get<Bullets>(page.parts.at(1)).items;
    const std::vector<std::string> expected{words(60), words(90)};
    CHECK(bullets == expected);
}

TEST_CASE("a page that can be read in the time is left as it is", "[study]") {
    Bench bench;
    bench.rubrics[0].references.push_back({.text = "shorter"});
    CHECK(bench.text(60min) == bench.text());
    CHECK_THAT(bench.text(60min), ContainsSubstring("shorter"));
}
