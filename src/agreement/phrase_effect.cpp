#include "agreement/phrase_effect.hpp"

#include "agreement/remark.hpp"
#include "grade/entity.hpp"
#include "rubric/match.hpp"

#include <array>
#include <cmath>

namespace hotseat {
namespace {

class Effects {
public:
    Effects(AnswerKey& key, const Forms& forms, const std::string& file)
        : key_(key), forms_(forms), file_(file), rubric_(key.compiled->rubric) {}

    std::vector<PhraseEffect> run(std::span<const Compared> answers, std::span<const Words> words) {
        list_phrases();
        for (std::size_t i = 0; i < answers.size(); ++i) count(answers[i], words[i]);
        return std::move(effects_);
    }

private:
    void list_phrases() {
        const auto add = [&](const std::string& owner, PhraseList list,
                             const std::vector<Phrase>& phrases) {
            for (const auto& phrase : phrases)
                effects_.push_back({.question = rubric_.question,
                                    .owner = owner,
                                    .list = list,
                                    .phrase = phrase.text,
                                    .where = {file_, phrase.place}});
        };
        for (const auto& point : rubric_.points) {
            add(point.id, PhraseList::any, point.any);
            add(point.id, PhraseList::part, point.part);
            add(point.id, PhraseList::wrong, point.wrong);
        }
        for (const auto& flag : rubric_.red) add(flag.id, PhraseList::red, flag.any);
    }

    void count(const Compared& answer, const Words& words) {
        const Reading reading(words, forms_, key_.compiled->atoms, key_.meanings);
        std::size_t next = 0;
        for (std::size_t i = 0; i < rubric_.points.size(); ++i)
            count_point(i, answer, reading, next);
        for (std::size_t i = 0; i < rubric_.red.size(); ++i) {
            const auto& compiled = key_.compiled->red[i];
            const auto nearer = [&] {
                return nearness(answer, mark_with_flag(rubric_, answer.grade, rubric_.red[i], true),
                                mark_with_flag(rubric_, answer.grade, rubric_.red[i], false));
            };
            count_list(compiled.any, reading, rule(compiled.entity, reading, true), nearer, next);
        }
    }

    void count_point(std::size_t at, const Compared& answer, const Reading& reading,
                     std::size_t& next) {
        const auto& compiled = key_.compiled->points[at];
        const auto nearer_with = [&](double credit) {
            return [&, credit] {
                return nearness(answer, mark_with_credit(rubric_, answer.grade, at, credit),
                                mark_with_credit(rubric_, answer.grade, at, 0));
            };
        };
        // What is denied flatly counts for nothing, whatever matches.
        if (answer.grade.per_point[at].denied) {
            next += compiled.any.size() + compiled.part.size();
        } else {
            const auto loose = rule(compiled.entity, reading, false);
            count_list(compiled.any, reading, loose, nearer_with(1), next);
            count_list(compiled.part, reading, loose, nearer_with(rubric_.points[at].part_credit),
                       next);
        }
        count_list(compiled.wrong, reading, rule(compiled.entity, reading, true), nearer_with(-1),
                   next);
    }

    /// How a list of phrases is matched (as grade/finding.cpp does it).
    MatchRule rule(const std::optional<CompiledEntity>& entity, const Reading& reading,
                   bool clause_bound) {
        MatchRule rule{.clause_bound = clause_bound};
        if (!entity) return rule;
        in_force_ = words_about(*entity, reading);
        rule.in_force = &in_force_;
        return rule;
    }

    /// Above 0: the mark with it lies nearer to the person's than the mark without.
    static double nearness(const Compared& answer, double with, double without) {
        return std::abs(without - answer.answer.mark) - std::abs(with - answer.answer.mark);
    }

    template <class Nearer>
    void count_list(const CompiledPhrases& phrases, const Reading& reading, const MatchRule& rule,
                    const Nearer& nearer, std::size_t& next) {
        std::vector<PhraseEffect*> fired;
        for (const auto& phrase : phrases) {
            auto& effect = effects_[next++];
            if (!find_all(phrase, reading, rule).empty()) fired.push_back(&effect);
        }
        if (fired.empty()) return;
        const double gain = nearer();
        for (auto* effect : fired) {
            ++effect->fired;
            if (gain > 0) ++effect->right;
            if (gain < 0) ++effect->wrong;
            if (fired.size() == 1) ++effect->alone;
        }
    }

    AnswerKey& key_;
    const Forms& forms_;
    const std::string& file_;
    const Rubric& rubric_;
    std::vector<PhraseEffect> effects_{};
    std::vector<bool> in_force_{};
};

}  // namespace

std::string_view to_text(PhraseList list) {
    static constexpr std::array<std::string_view, 4> words{"any", "part", "wrong", "red"};
    return words[static_cast<std::size_t>(list)];
}

std::vector<PhraseEffect> phrase_effects(AnswerKey& key, std::span<const Compared> answers,
                                         std::span<const Words> words, const Forms& forms,
                                         const std::string& file) {
    return Effects(key, forms, file).run(answers, words);
}

}  // namespace hotseat
