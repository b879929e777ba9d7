#include "bank/bank_reader.hpp"
#include "dictionary/dictionary_writer.hpp"
#include "draft/bank_text.hpp"
#include "draft/thesaurus.hpp"
#include "draft/word_groups.hpp"
#include "grade/grader.hpp"
#include "rubric/rubric_reader.hpp"
#include "support/catch.hpp"
#include "support/english.hpp"

using namespace hotseat;

namespace {

std::vector<std::string> no_words(std::string_view, Relation, std::size_t) {
    return {};
}

DraftSource source(std::string prompt, std::string reference) {
    DraftSource source;
    source.question.id = "asked";
    source.question.topic = "drafted";
    source.question.prompt = std::move(prompt);
    source.question.answer_time = std::chrono::seconds(90);
    source.references = {std::move(reference)};
    return source;
}

/// "a+b c!": the words of each group, those that the reference denies with a mark.
std::string groups_of(std::string_view reference, const Grouping& grouping = {}) {
    Forms forms(test::english());
    std::string text;
    for (const auto& group : word_groups(reference, {}, forms, grouping)) {
        if (!text.empty()) text += ' ';
        for (const auto& word : group)
            text += (&word == &group.front() ? "" : "+") + word.surface + (word.negated ? "!" : "");
    }
    return text;
}

double mark(const DraftSource& from, std::string_view answer) {
    Forms forms(test::english());
    Diagnostics problems;
    const auto drafted = draft_rubric(from, forms, no_words);
    auto key =
        make_answer_key(from.question, drafted->rubric, {}, "r.json", forms, problems, problems);
    REQUIRE(problems.empty());
    return grade(*key, {.text = answer}, forms).mark;
}

struct Case {
    std::string reference;
    std::string groups;
};

}  // namespace

TEST_CASE("content words of a clause stand in groups", "[draft]") {
    const auto [reference, groups] = GENERATE(values<Case>({
        {"A location in memory that can store a value.", "location+memory store+value"},
        {"One red fox, two red hens.", "1+red fox 2+hens"},
        {"A node that has no children", "node+children!"},
        {"By reference.", "reference"},
        {"It is what it is", "it+is what"},
        {"", ""},
        {"?!", ""},
    }));
    CAPTURE(reference);
    CHECK(groups_of(reference) == groups);
}

TEST_CASE("a long reference has few points", "[draft]") {
    const std::string reference = "red fox, blue hen, old dog, tiny";
    CHECK(groups_of(reference, {.most_groups = 2}) == "red+fox+blue+hen old+dog+tiny");
    CHECK(groups_of(reference, {.words = 1}) == "red fox blue hen old dog tiny");
}

TEST_CASE("a draft marks its reference best, and the question said back worst", "[draft]") {
    const auto leaf = source("What is a leaf?", "A node that has no children.");
    CHECK(mark(leaf, leaf.references[0]) >= 85);
    CHECK(mark(leaf, "some node that has no children") > mark(leaf, "it is some node"));
    CHECK(mark(leaf, "a node with children") < mark(leaf, "a node without children"));
    CHECK(mark(leaf, "what is a leaf") == 0);
}

TEST_CASE("a point says what leads to its word", "[draft]") {
    Forms forms(test::english());
    const auto from =
        source("What is a leaf?", "A node, and one that has  no children. So it ends");
    const auto drafted = draft_rubric(from, forms, no_words);
    std::vector<std::string> says;
    for (const auto& point : drafted->rubric.points) says.push_back(point.says);
    CHECK(says ==
          std::vector<std::string>{"A node", "and one", "that has no children", "So it ends"});
    const auto sign = draft_rubric(source("What?", "Left <= right. It has nodes"), forms, no_words);
    REQUIRE(sign->rubric.points.size() >= 3);
    CHECK(sign->rubric.points[1].says == "<=");  // "less", and "equal" in the same place
    CHECK(sign->rubric.points[2].says == "<=");
}

TEST_CASE("words of the question weigh little", "[draft]") {
    Forms forms(test::english());
    const auto drafted =
        draft_rubric(source("What is a stack?", "A stack, elements"), forms, no_words);
    REQUIRE(drafted->rubric.points.size() == 2);
    CHECK(drafted->rubric.points[0].weight == 0.2);
    CHECK(drafted->rubric.points[1].weight == 1);
    CHECK(*drafted->rubric.full < 1.2);
}

TEST_CASE("a draft is read back as it was written, whatever its reference holds", "[draft]") {
    const std::string reference = GENERATE(
        "plain words, and more", "it's O(n log n), 'quoted' \"twice\", C++ & @name /re/ ..3 a|b !x",
        "\xe2\x80\xae Umlaute: \xc3\xa4rgern, \xe6\xbc\xa2\xe5\xad\x97 ...",
        "tab\there\nand a line", "a a a a a", "list.append() -> __init__ == <b>&amp;</b>");
    CAPTURE(reference);
    Forms forms(test::english());
    const auto from = source("What?", reference);
    const auto drafted = draft_rubric(from, forms, no_words);
    REQUIRE(drafted);
    const std::vector<Drafted> all{{from.question, *drafted}};
    const Topic topic{.slug = "drafted", .title = "Drafted"};
    Diagnostics problems;
    Bank bank;
    read_questions(questions_text(topic, all), "questions/drafted.json", bank, problems);
    const auto file = read_rubrics(rubrics_text(topic, all), "rubrics/drafted.json", problems);
    INFO((problems.empty() ? "" : to_text(problems.front())));
    REQUIRE(problems.empty());
    REQUIRE(file.rubrics.size() == 1);
    CHECK(file.rubrics[0].points.size() == drafted->rubric.points.size());
    const auto key = make_answer_key(bank.questions.at(0), file.rubrics[0], {}, "r.json", forms,
                                     problems, problems);
    CHECK(key);
    CHECK(problems.empty());
}

namespace {

std::vector<std::string> one_like_it(std::string_view word, Relation, std::size_t) {
    return {std::string(word) + "-like"};
}

/// What the draft of a question with this reference says: the rubric's file, and the suggestions.
std::pair<std::string, std::string> texts_of(const std::string& reference) {
    Forms forms(test::english());
    const auto from = source("What?", reference);
    const std::vector<Drafted> all{{from.question, *draft_rubric(from, forms, one_like_it)}};
    return {rubrics_text({.slug = "drafted"}, all), suggestions_text(all)};
}

}  // namespace

TEST_CASE("near words earn half where the reference is short", "[draft]") {
    using Catch::Matchers::ContainsSubstring;
    const auto [rubrics, suggestions] = texts_of("it grows and has no end");
    CHECK_THAT(rubrics, ContainsSubstring("grows-like"));
    CHECK_THAT(suggestions, ContainsSubstring("- grows, *earn half*: grows-like"));
    CHECK_THAT(rubrics, !ContainsSubstring("end-like"));  // denied: what is near to it, who knows
}

TEST_CASE("a near word that says nothing is left out", "[draft]") {
    Forms forms(test::english());
    const auto drafted =
        draft_rubric(source("What?", "single"), forms, [](std::string_view, Relation, std::size_t) {
            return std::vector<std::string>{"i", "lone", "the"};
        });
    REQUIRE(drafted->rubric.points.size() == 1);
    REQUIRE(drafted->rubric.points[0].part.size() == 1);
    CHECK(drafted->rubric.points[0].part[0].text == "lone");
}

TEST_CASE("near words stand in the suggestions alone where the reference is long", "[draft]") {
    using Catch::Matchers::ContainsSubstring;
    const auto [rubrics, suggestions] = texts_of(
        "grows red, old dog, blue hen, tiny cat, cold milk, green tree, wild horse, loud bird, "
        "fox");
    CHECK_THAT(rubrics, !ContainsSubstring("like"));
    CHECK_THAT(suggestions, ContainsSubstring("- grows: grows"));
    CHECK_THAT(suggestions, !ContainsSubstring(", *earn half*:"));
}

TEST_CASE("near words are those that share a sense and then kin, by their shortest form",
          "[draft]") {
    StemRelations relations;
    for (const auto* stem : {"expand", "memori", "unheard"}) {
        relations["grow"][stem] = Relation::synonym;
        relations[stem]["grow"] = Relation::synonym;
    }
    relations["grow"]["swell"] = relations["swell"]["grow"] = Relation::kin;
    const auto bytes = write_dictionary(
        {"expanding", "expand", "grow", "memories", "memory", "mend", "swell"}, relations);
    const auto dictionary = Dictionary::open(bytes);
    REQUIRE(dictionary);
    const auto near = [&](std::string_view word, Relation furthest, std::size_t most = 8) {
        return near_words(*dictionary, word, furthest, most);
    };
    using Words = std::vector<std::string>;
    CHECK(near("growing", Relation::synonym) == Words{"expand", "memory"});
    CHECK(near("growing", Relation::kin) == Words{"expand", "memory", "swell"});
    CHECK(near("growing", Relation::kin, 1) == Words{"expand"});
    CHECK(near("shrink", Relation::kin).empty());
}
