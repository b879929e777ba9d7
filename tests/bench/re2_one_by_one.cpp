// What a plain matcher does with the same rubrics: each phrase of each point as an RE2 pattern of
// its own, searched for in every answer; nothing else. scripts/measure-speed compares.
//
//   re2_one_by_one BANK < answers.jsonl      answers a second
//   re2_one_by_one BANK --patterns           the patterns, a line of JSON a question

#include "app/answer_keys.hpp"
#include "app/line_blocks.hpp"
#include "json/answer_line.hpp"
#include "json/line_text.hpp"
#include "terminal/descriptor_input.hpp"

#include <fmt/format.h>
#include <re2/re2.h>

#include <ctime>
#include <map>
#include <memory>
#include <span>
#include <string>
#include <vector>

using namespace hotseat;

namespace {

std::string pattern_of(const Sequence& sequence, const Atoms& atoms);

std::string pattern_of(std::span<const Atoms::Id> literal, const Atoms& atoms) {
    std::string words;
    for (const auto atom : literal)  // a stem or a beginning, whichever it is
        words += (words.empty() ? "" : R"(\W+)") + RE2::QuoteMeta(atoms.text(atom)) + R"(\w*)";
    return words;
}

std::string pattern_of(const Element& element, const Atoms& atoms) {
    std::string all;
    const auto add = [&](const std::string& one) { all += (all.empty() ? "" : "|") + one; };
    each_literal(element, [&](std::span<const Atoms::Id> words) { add(pattern_of(words, atoms)); });
    for (const auto& other : element.others) {
        if (other.kind == Alternative::Kind::any_word) add(R"(\w+)");
        if (other.kind == Alternative::Kind::sequence) add(pattern_of(other.sequence, atoms));
    }
    return all;
}

std::string pattern_of(const Sequence& sequence, const Atoms& atoms) {
    std::string all;
    for (const auto& element : sequence.elements) {
        constexpr int usual_gap = 2;  // function words; here any
        const auto before =
            all.empty() ? std::string()
                        : fmt::format(R"((?:\W+\w+){{0,{}}}?\W+)", element.gap.value_or(usual_gap));
        all += fmt::format("(?:{}(?:{})){}", before, pattern_of(element, atoms),
                           element.optional ? "?" : "");
    }
    return all;
}

using Patterns = std::vector<std::string>;

void add(Patterns& patterns, const CompiledPhrases& phrases, const Atoms& atoms) {
    for (const auto& phrase : phrases)
        for (const auto& conjunction : phrase.conjunctions)
            for (const auto& part : conjunction.parts)
                patterns.push_back(R"(\b)" + pattern_of(part.sequence, atoms));
}

std::map<std::string, Patterns> patterns_of(GradingBank& bank) {
    std::map<std::string, Patterns> all;
    AnswerKeys keys(bank);
    for (const auto& question : bank.bank().questions) {
        NoKey why{};
        const auto* key = keys.find(question.id, why);
        if (!key) continue;
        auto& patterns = all[question.id];
        for (const auto& point : key->compiled->points) {
            add(patterns, point.any, key->compiled->atoms);
            add(patterns, point.part, key->compiled->atoms);
            add(patterns, point.wrong, key->compiled->atoms);
        }
        for (const auto& flag : key->compiled->red) add(patterns, flag.any, key->compiled->atoms);
    }
    return all;
}

void print(const std::map<std::string, Patterns>& all) {
    for (const auto& [question, patterns] : all) {
        std::string line = R"({"question":)";
        json::append_text(line, question);
        line += R"(,"patterns":[)";
        for (const auto& pattern : patterns) {
            if (line.back() != '[') line += ',';
            json::append_text(line, pattern);
        }
        fmt::print("{}]}}\n", line);
    }
}

using Matchers = std::map<std::string, std::vector<std::unique_ptr<RE2>>, std::less<>>;

Matchers matchers_of(const std::map<std::string, Patterns>& all) {
    Matchers matchers;
    for (const auto& [question, patterns] : all)
        for (const auto& pattern : patterns)
            matchers[question].push_back(std::make_unique<RE2>(pattern, RE2::Quiet));
    return matchers;
}

std::size_t matches(const Matchers& matchers, const json::AnswerLine& answer) {
    const auto it = matchers.find(answer.question);
    if (it == matchers.end()) return 0;
    std::string text = answer.answer;
    for (auto& c : text)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    std::size_t found = 0;
    re2::StringPiece span;
    for (const auto& pattern : it->second)
        if (pattern->Match(text, 0, text.size(), RE2::UNANCHORED, &span, 1)) ++found;
    return found;
}

void match_all(const Matchers& matchers) {
    DescriptorInput input(0, "standard input");
    LineBlocks blocks(input, json::AnswerLineReader::padding, {});
    json::AnswerLineReader reader;
    json::AnswerLine answer;
    Diagnostics problems;
    LineBlock block;
    std::size_t answers = 0, found = 0;
    std::clock_t time = 0;
    while (blocks.next(block))
        for (const auto& [number, span, too_long] : block.lines) {
            if (!reader.read(std::string_view(block.text).substr(span.begin, span.end - span.begin),
                             "standard input", 1, answer, problems))
                continue;
            const auto begun = std::clock();
            found += matches(matchers, answer);
            time += std::clock() - begun;
            ++answers;
        }
    fmt::print("{} answers, {} matches, {:.0f} answers a second\n", answers, found,
               static_cast<double>(answers) * CLOCKS_PER_SEC / static_cast<double>(time));
}

}  // namespace

int main(int argc, char** argv) {
    if (argc < 2) return 2;
    Paths paths{.banks = {argv[1]}, .shipped = HOTSEAT_SOURCE};
    GradingBank bank(paths);
    const auto patterns = patterns_of(bank);
    if (argc > 2)
        print(patterns);
    else
        match_all(matchers_of(patterns));
}
