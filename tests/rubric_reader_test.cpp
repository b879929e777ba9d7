#include "rubric/rubric_reader.hpp"
#include "support/catch.hpp"

#include <string>

using namespace hotseat;

namespace {

constexpr std::string_view whole = R"({"version": 1, "topic": "data-structures",
 "lexicon": {"resize": "grow|shrink", "big_o": "'O(1)'|constant"},
 "rubrics": {
  "list-vs-array": {
   "references": ["A list grows.", {"text": "so it grows", "spoken": true}],
   "points": [
    {"id": "size", "says": "It grows", "w": 0.6, "any": ["@resize", "dynamic ..5 size"],
     "part": ["flexible"], "part_credit": 0.25, "wrong": ["size ..4 fixed"],
     "probe": "And one more?", "entity": {"is": ["list"], "not": ["array"]}, "deny": "void"},
    {"id": "insert", "says": "Cheap insertion", "any": ["insert ..8 constant"],
     "entity": {"is": ["list"]}, "must": {"cap": 0.6}}],
   "ordered": {"steps": ["divide", "merge"], "w": 0.2},
   "full": 1.1,
   "red": [{"id": "access", "says": "No access", "any": ["list ..4 access"], "pen": 0.5,
            "cap": 0.6, "deny": "void"},
           {"id": "exchanged", "says": "Mixed up", "swap": true},
           {"id": "early", "says": "Merged first", "before": ["divide", "merge"]}],
   "heard": {"queue": ["cue", "Q"]},
   "enumeration": true,
   "goldens": [{"text": "they grow", "band": "good", "why": "half"},
               {"text": "arrays grow", "min": 5, "max": 39.5, "spoken": true}]}}})";

RubricFile read(std::string_view text) {
    Diagnostics problems;
    auto file = read_rubrics(text, "a.json", problems);
    for (const auto& problem : problems) UNSCOPED_INFO(to_text(problem));
    REQUIRE(problems.empty());
    return file;
}

std::string replaced(std::string_view from, std::string_view to) {
    std::string text(whole);
    const auto at = text.find(from);
    REQUIRE(at != text.npos);
    return text.replace(at, from.size(), to);
}

}  // namespace

TEST_CASE("a rubric is read with everything it says", "[rubric]") {
    const auto file = read(whole);
    CHECK(file.topic == "data-structures");
    REQUIRE(file.lexicon.size() == 2);
    CHECK(file.lexicon[1].name == "big_o");
    CHECK(file.lexicon[1].alternatives.text == "'O(1)'|constant");
    CHECK(file.lexicon[0].alternatives.place == Place{2, 25});
    REQUIRE(file.rubrics.size() == 1);
    const auto& rubric = file.rubrics[0];
    CHECK(rubric.question == "list-vs-array");
    CHECK(rubric.place == Place{4, 3});
    REQUIRE(rubric.references.size() == 2);
    CHECK(rubric.references[0].text == "A list grows.");
    CHECK_FALSE(rubric.references[0].spoken);
    CHECK(rubric.references[1].spoken);
    CHECK(rubric.full == 1.1);
    CHECK(rubric.enumeration);
    REQUIRE(rubric.ordered.has_value());
    CHECK(rubric.ordered->steps == std::vector<Phrase>{{"divide"}, {"merge"}});
    CHECK(rubric.ordered->weight == 0.2);
    REQUIRE(rubric.heard.size() == 1);
    CHECK(rubric.heard[0].word == "queue");
    CHECK(rubric.heard[0].misheard == std::vector<std::string>{"cue", "Q"});
    REQUIRE(rubric.goldens.size() == 2);
    CHECK(rubric.goldens[0].band == Band::good);
    CHECK(rubric.goldens[0].why == "half");
    CHECK_FALSE(rubric.goldens[0].min.has_value());
    CHECK(rubric.goldens[1].min == 5);
    CHECK(rubric.goldens[1].max == 39.5);
    CHECK(rubric.goldens[1].spoken);
    CHECK(rubric.goldens[1].place == Place{21, 16});
}

TEST_CASE("a point is read with its options, and its phrases know where they stand", "[rubric]") {
    const auto file = read(whole);
    const auto& points = file.rubrics[0].points;
    REQUIRE(points.size() == 2);
    CHECK(points[0].id == "size");
    CHECK(points[0].says == "It grows");
    CHECK(points[0].weight == 0.6);
    CHECK(points[0].any == std::vector<Phrase>{{"@resize"}, {"dynamic ..5 size"}});
    CHECK(points[0].any[1].place == Place{7, 70});
    CHECK(points[0].part == std::vector<Phrase>{{"flexible"}});
    CHECK(points[0].part_credit == 0.25);
    CHECK(points[0].wrong == std::vector<Phrase>{{"size ..4 fixed"}});
    CHECK(points[0].probe == "And one more?");
    CHECK(points[0].entity == Entity{{{"list"}}, {{"array"}}});
    CHECK(points[0].denial_voids);
    CHECK_FALSE(points[0].must_cap.has_value());
    CHECK(points[0].place == Place{7, 12});
    CHECK(points[1].weight == 1);
    CHECK(points[1].part_credit == 0.5);
    CHECK(points[1].must_cap == 0.6);
    CHECK_FALSE(points[1].denial_voids);
}

TEST_CASE("a red flag is raised by phrases, by a swap or by an order", "[rubric]") {
    const auto file = read(whole);
    const auto& red = file.rubrics[0].red;
    REQUIRE(red.size() == 3);
    CHECK(red[0].penalty == 0.5);
    CHECK(red[0].cap == 0.6);
    CHECK(red[0].denial_voids);
    CHECK(red[0].any == std::vector<Phrase>{{"list ..4 access"}});
    CHECK(red[1].swap);
    CHECK(red[1].penalty == 0.3);
    CHECK_FALSE(red[1].cap.has_value());
    CHECK(red[2].before == std::pair<Phrase, Phrase>{{"divide"}, {"merge"}});
}

TEST_CASE("the fingerprint changes with the marks, and with nothing else", "[rubric]") {
    const auto fingerprint = read(whole).rubrics[0].fingerprint;
    // Stored with every mark, so it must never change.
    CHECK(fingerprint == "db84d028eda9fd63");
    struct Case {
        std::string from;
        std::string to;
        bool same;
    };
    const auto [from, to, same] = GENERATE(values<Case>({
        {"they grow", "they shrink", true},                                 // a golden
        {"\"band\": \"good\"", "\"band\": \"poor\"", true},                 // its mark
        {"It grows", "Size changes", true},                                 // says
        {"And one more?", "And then?", true},                               // probe
        {"\"rubrics\": {", "\n\n\"rubrics\":{", true},                      // places
        {"\"pen\": 0.5", "\"pen\": 5e-1", true},                            // spelling
        {"dynamic ..5 size", "dynamic ..4 size", false},                    // a phrase
        {"\"part\": [\"flexible\"], ", "", false},                          // a list
        {"size ..4 fixed", "size ..5 fixed", false},                        // wrong
        {"grow|shrink", "grow|expand", false},                              // the lexicon
        {"A list grows.", "A list shrinks.", false},                        // a reference
        {"\"not\": [\"array\"]", "\"not\": [\"tree\"]", false},             // an entity
        {", \"deny\": \"void\"},\n    {", "},\n    {", false},              // a denial
        {"\"w\": 0.6", "\"w\": 0.7", false},                                // a weight
        {"\"full\": 1.1", "\"full\": 1.2", false},                          // enough
        {"\"cap\": 0.6}}", "\"cap\": 0.7}}", false},                        // a must
        {"\"w\": 0.2", "\"w\": 0.3", false},                                // an order
        {"\"pen\": 0.5", "\"pen\": 0.4", false},                            // a penalty
        {"[\"divide\", \"merge\"]}]", "[\"merge\", \"divide\"]}]", false},  // before
        {"\"cue\"", "\"kyu\"", false},                                      // heard
        {"\"enumeration\": true", "\"enumeration\": false", false},
    }));
    CAPTURE(from, to);
    CHECK((read(replaced(from, to)).rubrics[0].fingerprint == fingerprint) == same);
}

TEST_CASE("a rubric with a mistake is left out, and the others are kept", "[rubric]") {
    Diagnostics problems;
    const auto file = read_rubrics(replaced("\"rubrics\": {", R"("rubrics": {
        "bad": {"references": ["x"], "points": [{"id": "a", "any": ["x"]}]},)"),
                                   "a.json", problems);
    REQUIRE(problems.size() == 1);
    CHECK(to_text(problems[0]) ==
          "a.json:4:49: error: a point has no \"says\"\n  hint: add \"says\"");
    REQUIRE(file.rubrics.size() == 1);
    CHECK(file.rubrics[0].question == "list-vs-array");
}

TEST_CASE("a lexicon of its own is read, entry by entry", "[rubric]") {
    Diagnostics problems;
    const auto lexicon = read_lexicon(R"({"version": 1, "lexicon": {"fast": "fast|quick"}})",
                                      "shared.json", problems);
    CHECK(problems.empty());
    REQUIRE(find(lexicon, "fast") != nullptr);
    CHECK(find(lexicon, "fast")->alternatives.text == "fast|quick");
    CHECK(find(lexicon, "slow") == nullptr);
}
