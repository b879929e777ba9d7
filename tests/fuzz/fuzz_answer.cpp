#include "grade/grader.hpp"
#include "rubric/rubric_reader.hpp"
#include "shipped_english.hpp"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace hotseat;

namespace {

struct Marker {
    Forms forms{shipped_english()};
    std::vector<AnswerKey> keys{};

    Marker() {
        std::ifstream file(HOTSEAT_SOURCE "/tests/data/grading.json");
        const std::string text{std::istreambuf_iterator<char>(file), {}};
        Diagnostics problems;
        const auto rubrics = read_rubrics(text, "grading.json", problems);
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
    const std::string_view answer(reinterpret_cast<const char*>(data), size);
    for (auto& key : marker.keys) {
        const auto first = grade(key, answer, marker.forms);
        if (!(first.mark >= 0 && first.mark <= 100)) std::abort();
        for (const auto& point : first.per_point)
            if (point.evidence && point.evidence->span.end > size) std::abort();
        if (first != grade(key, answer, marker.forms)) std::abort();
    }
    return 0;
}
