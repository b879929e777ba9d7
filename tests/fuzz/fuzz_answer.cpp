#include "dictionary/dictionary_writer.hpp"
#include "grade/grader.hpp"
#include "rubric/rubric_reader.hpp"
#include "shipped_english.hpp"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace hotseat;

namespace {

const Dictionary& few_words() {
    static const auto bytes = write_dictionary(
        {"grow", "insert", "list", "size", "the"},
        {{"list", {{"array", Relation::kin}}}, {"array", {{"list", Relation::kin}}}});
    static const auto dictionary = *Dictionary::open(bytes);
    return dictionary;
}

struct Marker {
    Forms forms{shipped_english(), &few_words()};
    RubricFile rubrics{};
    std::vector<AnswerKey> keys{};

    Marker() {
        std::ifstream file(HOTSEAT_SOURCE "/tests/data/grading.json");
        const std::string text{std::istreambuf_iterator<char>(file), {}};
        Diagnostics problems;
        rubrics = read_rubrics(text, "grading.json", problems);
        for (const auto& rubric : rubrics.rubrics)
            keys.push_back(*make_answer_key({.prompt = "What is good about a list?"}, rubric,
                                            {rubrics.lexicon, {}}, "grading.json", forms, problems,
                                            problems));
        if (!problems.empty()) std::abort();
    }
};

}  // namespace

// Any answer gets a mark from 0 to 100, evidence inside itself, and the same again.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    Marker marker;
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    const Answer answer{
        .text = text, .spoken = size % 2 == 1, .after_probe = text.substr(size / 2)};
    for (auto& key : marker.keys) {
        const auto first = grade(key, answer, marker.forms);
        if (!(first.mark >= 0 && first.mark <= 100)) std::abort();
        for (const auto& point : first.per_point)
            if (point.evidence && point.evidence->span.end > size) std::abort();
        if (first != grade(key, answer, marker.forms)) std::abort();
    }
    return 0;
}
