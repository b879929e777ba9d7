#include "proof/proof.hpp"

#include "files/files.hpp"
#include "rubric/rubric_reader.hpp"
#include "support/catch.hpp"
#include "support/english.hpp"
#include "support/pinned.hpp"

#include <cstdlib>

using namespace hotseat;

// The rubrics of tests/data/faults.json are named for what is wrong with them.
// HOTSEAT_UPDATE=1 rewrites the expected problems; read the diff before you commit it.
TEST_CASE("a rubric that does not prove itself is told why", "[proof]") {
    const std::string data = HOTSEAT_TESTS "/data/";
    Forms forms(test::english());
    Diagnostics problems;
    const auto file = read_rubrics(read_file(data + "faults.json"), "faults.json", problems);
    REQUIRE(problems.empty());
    std::string told;
    for (const auto& rubric : file.rubrics) {
        const Question question{.id = rubric.question, .prompt = "What does a dict lookup cost?"};
        Diagnostics diagnostics;
        auto key = make_answer_key(question, rubric, {file.lexicon, {}}, file.file, forms,
                                   diagnostics, diagnostics);
        const Lexicons lexicons{file.lexicon, {}};
        if (key) diagnostics = prove({question, lexicons, file.file, *key, forms}).problems;
        told += "# " + rubric.question + '\n';
        for (const auto& diagnostic : diagnostics) told += to_text(diagnostic) + '\n';
    }
    CHECK(told == test::pinned(data + "faults.txt", told));
}
