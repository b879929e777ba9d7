#include "proof/shared_stem.hpp"

#include "text/stem.hpp"

#include <functional>
#include <map>

namespace hotseat {
namespace {

using WordsByStem = std::map<std::string, std::vector<std::string>, std::less<>>;

WordsByStem words_by_stem(const WordMap& same_stem) {
    const Stemmer stem;
    std::map<std::string, WordSet, std::less<>> words;
    for (const auto& [word, other] : same_stem) words[stem(word)].insert({word, other});
    WordsByStem sorted;
    for (const auto& [key, set] : words) sorted[key].assign(set.begin(), set.end());
    return sorted;
}

void each_stem(const Sequence& sequence, const Atoms& atoms,
               const std::function<void(const std::string&)>& visit) {
    for (const auto& element : sequence.elements)
        for (const auto& alternative : element.alternatives) {
            if (alternative.kind == Alternative::Kind::word)
                for (const auto atom : alternative.atoms)
                    if (atoms.kind(atom) == Atoms::Kind::stem) visit(atoms.text(atom));
            each_stem(alternative.sequence, atoms, visit);
        }
}

}  // namespace

std::vector<SharedStem> shared_stems(const CompiledRubric& rubric, const Forms& forms) {
    const auto words = words_by_stem(forms.english().same_stem);
    std::vector<SharedStem> found;
    const auto look = [&](const std::vector<Phrase>& phrases, const CompiledPhrases& compiled) {
        for (std::size_t i = 0; i < phrases.size(); ++i)
            for (const auto& conjunction : compiled[i].conjunctions)
                for (const auto& part : conjunction.parts)
                    each_stem(part.sequence, rubric.atoms, [&](const std::string& stem) {
                        const auto it = words.find(stem);
                        const SharedStem* last = found.empty() ? nullptr : &found.back();
                        if (it == words.end() ||
                            (last && last->stem == stem && last->place == phrases[i].place))
                            return;
                        found.push_back({stem, it->second, phrases[i].place});
                    });
    };
    for (std::size_t i = 0; i < rubric.points.size(); ++i) {
        look(rubric.rubric.points[i].any, rubric.points[i].any);
        look(rubric.rubric.points[i].part, rubric.points[i].part);
        look(rubric.rubric.points[i].wrong, rubric.points[i].wrong);
    }
    for (std::size_t i = 0; i < rubric.red.size(); ++i)
        look(rubric.rubric.red[i].any, rubric.red[i].any);
    return found;
}

}  // namespace hotseat
