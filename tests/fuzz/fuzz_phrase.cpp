#include "rubric/match.hpp"
#include "rubric/phrase_parser.hpp"
#include "shipped_english.hpp"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace hotseat;

// Any phrase compiles or is told why not, and what compiles can be matched.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const Lexicon lexicon{{"size", {"size|length|'how many'|look up"}},
                                 {"circle", {"@circle|@size"}}};
    const std::string file = "fuzz.json";
    Forms forms(shipped_english());
    Atoms atoms;
    Diagnostics problems, lint;
    PhraseContext context{lexicon, {}, forms, atoms, file, problems, lint};
    const Phrase phrase{std::string(reinterpret_cast<const char*>(data), size), {1, 1}};
    const auto compiled = compile_phrase(phrase, context);
    if (!compiled) {
        if (problems.empty()) std::abort();  // refused without a word
        return 0;
    }
    const auto words =
        words_of("It does not look up the size, so how many? O(n log n). The size is 12.", forms);
    Meanings meanings(atoms);
    const Reading reading(words, forms, atoms, meanings);
    for (const auto& match : find_all(*compiled, reading, {}))
        if (match.begin >= match.end || match.end > words.words.size()) std::abort();
    return 0;
}
