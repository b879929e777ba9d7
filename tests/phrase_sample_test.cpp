#include "rubric/phrase_sample.hpp"

#include "files/files.hpp"
#include "proof/phrase_proof.hpp"
#include "rubric/rubric_reader.hpp"
#include "support/catch.hpp"
#include "support/english.hpp"

#include <filesystem>

using namespace hotseat;
using Catch::Matchers::ContainsSubstring;

namespace {

/// All samples in one line.
std::string samples(const std::string& phrase, SampleStyle style = SampleStyle::plain) {
    static const Lexicons lexicons{{{"slot", {"slot|'hash bucket'|(look up)"}}}, {}};
    std::string line;
    for (const auto& sample : samples_of(phrase, lexicons, style)) {
        if (!line.empty()) line += " / ";
        line += sample.texts.front();
    }
    return line;
}

/// What `bank check` says about a phrase that is to match its samples.
Diagnostics told_of(const std::string& phrase, bool as_wrong = false) {
    Forms forms(test::english());
    Diagnostics problems;
    Rubric rubric{.question = "q", .references = {{"A."}}};
    rubric.points = {{.id = "a", .any = {{as_wrong ? "word" : phrase}}}};
    if (as_wrong) rubric.points[0].wrong = {{phrase}};
    const Question question{.id = "q"};
    const Lexicons lexicons;
    const std::string file = "r.json";
    auto key = make_answer_key(question, rubric, lexicons, file, forms, problems, problems);
    REQUIRE(key);
    PlainSamples samples(lexicons);
    check_samples({question, lexicons, file, *key, forms}, samples, problems);
    return problems;
}

}  // namespace

TEST_CASE("samples take every alternative of a phrase once", "[sample]") {
    using Case = std::pair<std::string, std::string>;
    const auto [phrase, expected] = GENERATE(values<Case>({
        {"hash ..3 slot", "hash slot"},
        {"hash|=key 'O(1)'|pre*", "hash O(1) / key O(1) / hash pre"},
        {"?big table _", "table something / big table something"},
        {"@slot found", "slot found / hash bucket found / look up found"},
        {"(deep copy|clone ..2 object) made", "deep copy made / clone object made"},
        {"!fixed size", "not fixed size"},
        {"key & hash|slot", "key and hash / key and slot"},
        {"key & hash ~2", "key hash"},
        {"key && hash", "key. hash"},
        {"/ke(y|ys)/", ""},
    }));
    CAPTURE(phrase);
    CHECK(samples(phrase) == expected);
}

TEST_CASE("wide samples use the gaps, loose ones the room for function words", "[sample]") {
    CHECK(samples("hash* ..2 slot find", SampleStyle::wide) == "hashzig zigzag zigzag slots finds");
    CHECK(samples("hash* ..2 slot find", SampleStyle::loose) == "hashzig slots of the finds");
}

TEST_CASE("a phrase that cannot match its own sample is an error", "[sample]") {
    struct Told {
        std::string phrase;
        bool as_wrong;
        std::string sample;
    };
    const auto [phrase, as_wrong, sample] = GENERATE(values<Told>({
        {"two hundred", false, "\"two hundred\""},         // read as 200
        {"hash|base6*", false, "\"base6\" (for base6*)"},  // letters and digits part
        {"fast because cheap", true, "\"fast because cheap\""},
    }));
    CAPTURE(phrase);
    const auto told = told_of(phrase, as_wrong);
    REQUIRE(told.size() == 1);
    CHECK(told[0].severity == Severity::error);
    CHECK_THAT(told[0].message, ContainsSubstring("does not match its own sample " + sample));
}

TEST_CASE("a phrase that says its negation matches its sample", "[sample]") {
    const auto phrase =
        GENERATE(as<std::string>(), "not|never ..2 copy", "!fixed size", "size !fixed",
                 "without lock & fast ~4", "never grow & big", "no longer && a lock",
                 "instead of a list", "view instead of copy");
    CAPTURE(phrase);
    CHECK(told_of(phrase).empty());
}

TEST_CASE("every shipped phrase matches its samples", "[sample]") {
    Forms forms(test::english());
    std::size_t rubrics = 0;
    for (const auto& entry : std::filesystem::directory_iterator(HOTSEAT_SOURCE "/rubrics")) {
        if (entry.path().extension() != ".json" || entry.path().filename() == "schema.json")
            continue;
        Diagnostics problems;
        const auto file = read_rubrics(read_file(entry.path()), entry.path().string(), problems);
        const Lexicons lexicons{file.lexicon, {}};
        for (const auto& rubric : file.rubrics) {
            ++rubrics;
            const Question question{.id = rubric.question};
            auto key =
                make_answer_key(question, rubric, lexicons, file.file, forms, problems, problems);
            REQUIRE(key);
            PlainSamples samples(lexicons);
            check_samples({question, lexicons, file.file, *key, forms}, samples, problems);
        }
        CHECK(problems == Diagnostics{});
    }
    CHECK(rubrics >= 8);
}
