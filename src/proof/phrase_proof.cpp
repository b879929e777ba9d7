#include "proof/phrase_proof.hpp"

#include "grade/entity.hpp"
#include "proof/sample_sheet.hpp"
#include "rubric/phrase_sample.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <span>

namespace hotseat {
namespace {

/// How the grader looks for the phrases of a list.
struct Looks {
    bool guarded = true;
    bool clause_bound = false;
    const std::optional<CompiledEntity>* entity = nullptr;
};

class SampleCheck {
public:
    SampleCheck(const Provable& provable, PlainSamples& samples, Diagnostics& problems)
        : provable_(provable), samples_(samples), problems_(problems) {}

    void run() {
        const auto& compiled = *provable_.key.compiled;
        const auto& rubric = compiled.rubric;
        constexpr Looks anywhere{.guarded = false};
        for (std::size_t i = 0; i < rubric.points.size(); ++i) {
            const auto& point = rubric.points[i];
            const auto& made = compiled.points[i];
            check(point.any, made.any, {.entity = &made.entity});
            check(point.part, made.part, {.entity = &made.entity});
            check(point.wrong, made.wrong, {.clause_bound = true, .entity = &made.entity});
            check(point.entity, made.entity);
        }
        for (std::size_t i = 0; i < rubric.red.size(); ++i) {
            const auto& flag = rubric.red[i];
            const auto& made = compiled.red[i];
            check(flag.any, made.any, {.clause_bound = true, .entity = &made.entity});
            if (flag.before)
                check({flag.before->first, flag.before->second}, made.before, anywhere);
            check(flag.entity, made.entity);
        }
        if (rubric.ordered) check(rubric.ordered->steps, compiled.steps, {});
    }

private:
    void check(const std::optional<Entity>& entity, const std::optional<CompiledEntity>& compiled) {
        if (!entity) return;
        check(entity->is, compiled->is, {.guarded = false});
        check(entity->is_not, compiled->is_not, {.guarded = false});
    }

    void check(const std::vector<Phrase>& phrases, const CompiledPhrases& compiled,
               const Looks& looks) {
        for (std::size_t i = 0; i < phrases.size(); ++i) check(phrases[i], compiled[i], looks);
    }

    void check(const Phrase& phrase, const CompiledPhrase& compiled, const Looks& looks) {
        const auto& samples = samples_.of(phrase.text);
        const bool bound = looks.entity && looks.entity->has_value();
        std::vector<bool> matched;
        if (bound || looks_beyond_sentences(compiled))
            for (const auto& sample : samples) matched.push_back(matches(sample, compiled, looks));
        else
            matched = sheet(samples).matched_by(compiled, {looks.guarded, looks.clause_bound});
        for (std::size_t i = 0; i < samples.size(); ++i)
            if (!matched[i]) return tell_of(phrase, samples[i], looks);
    }

    /// Each text of the sample alone: what one names would rule the next.
    bool matches(const PhraseSample& sample, const CompiledPhrase& compiled, const Looks& looks) {
        return std::ranges::any_of(sample.texts, [&](const std::string& text) -> bool {
            const PhraseSample alone{.texts = {text}};
            const auto page = sheet({&alone, 1});
            MatchRule rule{looks.guarded, looks.clause_bound};
            std::vector<bool> in_force;
            if (looks.entity && *looks.entity) {
                in_force = words_about(**looks.entity, page.reading());
                rule.in_force = &in_force;
            }
            return page.matched_by(compiled, rule).front();
        });
    }

    SampleSheet sheet(std::span<const PhraseSample> samples) const {
        return {samples, *provable_.key.compiled, provable_.key.meanings, provable_.forms};
    }

    void tell_of(const Phrase& phrase, const PhraseSample& sample, const Looks& looks) {
        auto message = fmt::format("phrase \"{}\" does not match its own sample \"{}\"",
                                   phrase.text, sample.texts.front());
        if (!sample.takes.empty()) message += fmt::format(" (for {})", sample.takes);
        std::string hint = "look at numbers, marks and negations as the grader reads them";
        if (looks.clause_bound)
            hint = "here a phrase ends at clause words (and, but, so, when): make two of it";
        else if (looks.entity && *looks.entity)
            hint = "does it name what \"not\" of the entity lists?";
        tell(provable_, Severity::error, phrase.place, std::move(message), std::move(hint),
             problems_);
    }

    const Provable& provable_;
    PlainSamples& samples_;
    Diagnostics& problems_;
};

}  // namespace

void check_samples(const Provable& provable, PlainSamples& samples, Diagnostics& problems) {
    SampleCheck(provable, samples, problems).run();
}

}  // namespace hotseat
