// How long the parts of marking take. What is read is as hostile as it is usual: time must grow
// with the bytes and no faster.

#include "app/answer_keys.hpp"
#include "app/keep_memory.hpp"
#include "app/open_bank.hpp"
#include "grade/answer_key.hpp"
#include "text/words.hpp"

#include <benchmark/benchmark.h>

#include <string>
#include <vector>

using namespace hotseat;

namespace {

const std::string question = "dict-lookup-cost";
const std::string usual =
    "A dict is a hash table: the key is hashed, and the hash picks the slot where its entry is "
    "looked for, so the cost does not depend on how many entries there are. It is O(1) on average. "
    "When two keys land in the same slot, Python probes further slots and compares the keys until "
    "it finds the right one; in the worst case everything collides and a lookup takes O(n). To "
    "keep collisions rare, the table is never allowed to get full: it is resized, and all entries "
    "are put in again. That is not free, but it happens seldom, so it is amortised over many "
    "inserts. I would not rely on the worst case in a service that takes keys from outside, which "
    "is why string hashes are randomised for each process since 3.3. For a list, in contrast, the "
    "search is linear. ";

Paths paths() {
    return {.banks = {HOTSEAT_SOURCE},
            .shipped = HOTSEAT_SOURCE,
            .dictionary = HOTSEAT_BUILD "/hotseat.dictionary"};
}

GradingBank& shipped_bank() {
    static GradingBank bank(paths());
    return bank;
}

std::string repeated(const std::string& piece, std::size_t size) {
    std::string text;
    while (text.size() < size) text += piece;
    text.resize(size);
    return text;
}

/// By name: what the text is made of.
const std::vector<std::pair<const char*, std::string>> kinds{
    {"usual", usual},
    {"function words", "it is the of and to a in that which for on as with by "},
    {"one letter", "a"},
    {"single letters", "a b c d e f g "},
    {"punctuation", ".,;:!?()[]{}-\"'"},
    {"numbers", "one two 3 four hundred 5.6 seven million 8 "},
    {"negations", "not never without the key is not hashed "},
    {"matches", "hash key slot lookup constant time O(1) collide resize "},
    {"unknown words", "xqzv kbrtl vvnmq qqrst wwxyz "},
    {"accents", "é ü ñ café naïve ß ﬁ "},
    {"apostrophes", "don't can't a'b'c'd'e'f "},
    {"line ends", "a\n\n- b\n"},
    {"possessives", "'s"},
    {"dots", ".)"},
    {"HTML entities", "&amp; "},
    {"before that", "hash before that slot "},
};

void normalise(benchmark::State& state) {
    auto forms = shipped_bank().language().forms();
    for (auto _ : state) benchmark::DoNotOptimize(words_of(usual, forms));
    state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(usual.size()));
}
BENCHMARK(normalise);

void mark(benchmark::State& state, const std::string& text) {
    AnswerKeys keys(shipped_bank());
    NoKey why{};
    auto* key = keys.find(question, why);
    for (auto _ : state) benchmark::DoNotOptimize(keys.mark(*key, {.text = text}, {}));
    state.counters["a byte"] = benchmark::Counter(
        static_cast<double>(text.size()),
        benchmark::Counter::kIsIterationInvariantRate | benchmark::Counter::kInvert);
}

void compile_a_rubric(benchmark::State& state) {
    auto& bank = shipped_bank();
    const auto [asked, rubric, file, shared] = bank.find(question);
    for (auto _ : state) {
        auto forms = bank.language().forms();
        Diagnostics problems, lint;
        benchmark::DoNotOptimize(make_answer_key(*asked, *rubric, {file->lexicon, *shared},
                                                 file->file, forms, problems, lint));
    }
}
BENCHMARK(compile_a_rubric)->Unit(benchmark::kMicrosecond);

void read_the_bank(benchmark::State& state) {
    for (auto _ : state) benchmark::DoNotOptimize(open_bank(paths()));
}
BENCHMARK(read_the_bank)->Unit(benchmark::kMicrosecond);

void read_the_language(benchmark::State& state) {
    for (auto _ : state) benchmark::DoNotOptimize(GradingBank(paths()).language().english);
}
BENCHMARK(read_the_language)->Unit(benchmark::kMicrosecond);

void add_marks() {
    benchmark::RegisterBenchmark("mark/usual/760", mark, usual.substr(0, 760));
    for (const auto& [kind, piece] : kinds)
        for (const std::size_t size : {1u << 10, 10u << 10, 100u << 10, 1u << 20})
            benchmark::RegisterBenchmark(
                ("mark/" + std::string(kind) + "/" + std::to_string(size)).c_str(), mark,
                repeated(piece, size))
                ->Unit(benchmark::kMicrosecond);
}

}  // namespace

int main(int argc, char** argv) {
    keep_memory();  // as grading in bulk does
    add_marks();
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv)) return 2;
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
