#include "agreement/phrase_suggestion.hpp"

#include "agreement/candidate.hpp"
#include "grade/grader.hpp"
#include "rubric/rubric_reader.hpp"
#include "rubric/written_word.hpp"
#include "support/catch.hpp"
#include "support/english.hpp"

#include <algorithm>

using namespace hotseat;

namespace {

constexpr std::string_view rubrics = R"({"topic":"t","rubrics":{"list":{
  "references": ["A list grows at run time."],
  "points": [{"id": "grows", "says": "It grows", "any": ["list ..3 grow ..3 time"]}],
  "goldens": [{"text": "a list grows at run time", "min": 65},
              {"text": "you can wear it on your head", "max": 39}]}}})";

struct Marked {
    std::string text;
    double mark;
};

/// What is suggested for these answers to "What is good about a list?".
std::vector<PhraseSuggestion> suggested(const std::vector<Marked>& answers) {
    Forms forms(test::english());
    Diagnostics problems;
    const auto file = read_rubrics(rubrics, "r.json", problems);
    REQUIRE(problems.empty());
    const Question question{.id = "list", .prompt = "What is good about a list?"};
    const Lexicons lexicons;
    const SuggestionTask task{question, file.rubrics[0], lexicons, file.file, forms};
    auto key =
        make_answer_key(question, file.rubrics[0], lexicons, "r.json", forms, problems, problems);
    ComparedQuestion compared{.question = "list"};
    for (const auto& [text, mark] : answers) {
        MarkedAnswer answer{.id = std::to_string(compared.answers.size()),
                            .question = "list",
                            .text = text,
                            .mark = mark};
        compared.answers.push_back({std::move(answer), {}});
        compared.words.push_back(words_of(text, forms));
    }
    return suggest_phrases(task, compared);
}

std::string mined(const std::vector<std::string>& texts, std::size_t least) {
    Forms forms(test::english());
    std::vector<Words> words;
    for (const auto& text : texts) words.push_back(words_of(text, forms));
    const std::vector<StemId> asked{forms[forms.id("list")].stem_id};
    const Quarry quarry{words, std::vector<bool>(words.size(), true), asked};
    std::string found;
    for (const auto& candidate : mine_candidates(quarry, forms, least, 100))
        found += (found.empty() ? "" : ", ") + candidate.phrase + ' ' +
                 std::to_string(candidate.answers.size());
    return found;
}

}  // namespace

TEST_CASE("what answers have in common is mined as phrases", "[agreement]") {
    CHECK(mined({"the list stretches easily", "lists stretch", "stretched"}, 2) ==
          "list ..3 stretches 2, stretches 3");
    CHECK(mined({"it is constant", "a constructor", "red"}, 2) == "const* 2");
    CHECK(mined({"it is not shifted", "nothing is not shifted", "it is shifted"}, 2) ==
          "not ..3 shifted 2");
    CHECK(mined({"red. blue. 7", "red. blue. 7"}, 2) == "blue 2, red 2");
    CHECK(mined({}, 1).empty());
}

TEST_CASE("a word is written so that a phrase can ask for it", "[rubric]") {
    CHECK(written_word("grow") == "grow");
    CHECK(written_word("O(n)") == "'O(n)'");
    CHECK(written_word("c++") == "'c++'");
    CHECK_FALSE(written_word("don't"));
    CHECK_FALSE(written_word(""));
}

TEST_CASE("a phrase that good answers share is suggested", "[agreement]") {
    const auto made = suggested({{"it stretches on demand", 80},
                                 {"so it will stretch on demand then", 75},
                                 {"stretching on any demand", 90},
                                 {"it is blue", 0},
                                 {"made of wood", 0},
                                 {"I like them", 5}});
    REQUIRE_FALSE(made.empty());
    CHECK(made[0].phrase == "stretches ..3 demand");
    CHECK(made[0].point == "grows");
    CHECK(made[0].list == PhraseList::any);
    CHECK(made[0].mends == 3);
    CHECK(made[0].harms == 0);
    CHECK(made[0].error_after < made[0].error_before);
    CHECK(made[0].where.file == "r.json");
}

TEST_CASE("a phrase is not suggested that", "[agreement]") {
    SECTION("bad answers share as well") {
        CHECK(suggested({{"blue on top", 80},
                         {"blue on top", 80},
                         {"blue on top", 80},
                         {"blue on top", 0},
                         {"blue on top", 0},
                         {"blue on top", 0}})
                  .empty());
    }
    SECTION("lifts a golden out of its band") {
        const auto made = suggested({{"wear it on your head", 80},
                                     {"wear on the head", 80},
                                     {"wear it on a head", 80},
                                     {"no", 0},
                                     {"none", 0},
                                     {"it is blue", 0}});
        CHECK(std::ranges::count(made, PhraseList::any, &PhraseSuggestion::list) == 0);
    }
    SECTION("only two answers need") {
        CHECK(suggested({{"it stretches on demand", 80},
                         {"stretches on demand", 80},
                         {"it is blue", 0},
                         {"made of wood", 0}})
                  .empty());
    }
    SECTION("no answer needs") {
        CHECK(suggested({}).empty());
        CHECK(suggested({{"a list grows at run time", 100}}).empty());
    }
}
