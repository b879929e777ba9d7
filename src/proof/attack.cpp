#include "proof/attack.hpp"

#include "proof/attack_terms.hpp"
#include "rubric/match.hpp"
#include "rubric/phrase_sample.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <utility>

namespace hotseat {
namespace {

struct Description {
    std::string_view name{};
    std::string_view made_of{};
    std::string_view remedy{};
};

constexpr std::array<Description, 7> descriptions{{
    {"dump", "the terms in a row",
     R"(let terms alone earn "part", and take "enumeration" out where a bare list is no answer)"},
    {"waffle", "the terms in sentences that say nothing",
     "make these phrases say something: narrower gaps, a verb, what follows from it"},
    {"exchanged", "a model answer with its entities exchanged",
     R"(give more points an "entity", or add a red flag with "swap": true and a "cap")"},
    {"reversed", "a model answer with its sentences in reverse order",
     R"(raise the weight of "ordered", or add a red flag with "before" and a "cap")"},
    {"echo", "the question said back",
     "make these phrases narrower: the question's own words match them"},
    {"foreign", "the model answer of another question",
     R"(make these phrases narrower; questions about the same thing name each other in "related")"},
    {"ramble", "what the topic's other model answers say",
     "make these phrases narrower: they match what was said about something else"},
}};

const Description& description(AttackKind kind) {
    return descriptions[static_cast<std::size_t>(kind)];
}

std::string joined(const std::vector<std::string>& words) {
    return fmt::format("{}", fmt::join(words, " "));
}

/// The sentences of a text as the grader cuts them, each with the marks behind it.
std::vector<std::string> sentences_of(std::string_view text, Forms& forms) {
    std::vector<std::string> sentences;
    const auto words = words_of(text, forms).words;
    for (std::size_t begin = 0, end = 0; begin < words.size(); begin = end) {
        while (end < words.size() && words[end].sentence == words[begin].sentence) ++end;
        const auto first = words[begin].span.begin;
        const auto last = words[end - 1].span.end;
        const auto stop = std::min(text.find_first_of(" \n", last), text.size());
        sentences.emplace_back(text.substr(first, stop - first));
        if (std::string_view(".!?;").find(sentences.back().back()) == std::string_view::npos)
            sentences.back() += '.';
    }
    return sentences;
}

/// Where a text names the entity, or another.
struct Naming {
    Match words{};
    bool is = false;
};

std::vector<Naming> namings(const CompiledEntity& entity, const Reading& reading) {
    std::vector<Naming> all;
    for (const bool is : {true, false})
        for (const auto& phrase : is ? entity.is : entity.is_not)
            for (const auto& match : find_all(phrase, reading, {.guarded = false}))
                all.push_back({match, is});
    std::ranges::stable_sort(all, [](const Naming& a, const Naming& b) {
        return a.words.begin != b.words.begin ? a.words.begin < b.words.begin
                                              : a.words.end > b.words.end;
    });
    std::vector<Naming> kept;
    for (const auto& naming : all)
        if (kept.empty() || naming.words.begin >= kept.back().words.end) kept.push_back(naming);
    return kept;
}

/// Exchanges the entities of one answer. Each is called what the answer itself calls it first.
class Exchange {
public:
    Exchange(std::string_view text, AnswerKey& key, const Lexicons& lexicons, Forms& forms)
        : text_(text),
          lexicons_(lexicons),
          words_(words_of(text, forms)),
          reading_(words_, forms, key.compiled->atoms, key.meanings) {}

    /// Nothing when the text names neither.
    std::string operator()(const Entity& entity, const CompiledEntity& compiled) const {
        const auto named = namings(compiled, reading_);
        if (named.empty() || entity.is_not.empty()) return {};
        const auto is = name(named, true, entity.is);
        const auto is_not = name(named, false, entity.is_not);
        std::string result;
        std::size_t done = 0;
        for (const auto& naming : named) {
            const auto [begin, end] = span(naming);
            result += text_.substr(done, begin - done);
            result += naming.is ? is_not : is;
            done = end;
        }
        return result += text_.substr(done);
    }

private:
    Span span(const Naming& naming) const {
        return {words_.words[naming.words.begin].span.begin,
                words_.words[naming.words.end - 1].span.end};
    }

    std::string name(const std::vector<Naming>& named, bool is,
                     const std::vector<Phrase>& phrases) const {
        if (const auto it = std::ranges::find(named, is, &Naming::is); it != named.end()) {
            const auto [begin, end] = span(*it);
            return std::string(text_.substr(begin, end - begin));
        }
        const auto samples = samples_of(phrases.front().text, lexicons_);
        return samples.empty() ? std::string("something else") : samples.front().texts.front();
    }

    std::string_view text_;
    const Lexicons& lexicons_;
    Words words_;
    Reading reading_;
};

}  // namespace

std::string_view to_text(AttackKind kind) {
    return description(kind).name;
}

std::string_view made_of(AttackKind kind) {
    return description(kind).made_of;
}

std::string_view remedy(AttackKind kind) {
    return description(kind).remedy;
}

std::vector<Attack> attacks_on(const Question& question, AnswerKey& key, const Lexicons& lexicons,
                               Forms& forms) {
    const auto& rubric = key.compiled->rubric;
    std::vector<Attack> attacks;
    const auto add = [&](AttackKind kind, std::string text, bool spoken = false,
                         std::optional<std::size_t> reference = {}) {
        const bool is_new = std::ranges::none_of(
            attacks, [&](const Attack& a) { return a.kind == kind && a.text == text; });
        if (!text.empty() && is_new) attacks.push_back({kind, std::move(text), spoken, reference});
    };
    const auto terms = terms_of(rubric, lexicons, forms.english());
    add(AttackKind::dump, joined(terms));
    add(AttackKind::waffle, waffle_about(terms));
    const bool in_order =
        rubric.ordered || std::ranges::any_of(rubric.red, [](const RedFlag& flag) {
            return flag.before.has_value();
        });
    for (std::size_t i = 0; i < rubric.references.size(); ++i) {
        const auto& reference = rubric.references[i];
        const Exchange exchanged(reference.text, key, lexicons, forms);
        for (std::size_t p = 0; p < rubric.points.size(); ++p)
            if (const auto& entity = rubric.points[p].entity)
                add(AttackKind::exchanged, exchanged(*entity, *key.compiled->points[p].entity),
                    reference.spoken, i);
        auto sentences = sentences_of(reference.text, forms);
        if (!in_order || reference.spoken || sentences.size() < 2) continue;
        std::ranges::reverse(sentences);
        add(AttackKind::reversed, joined(sentences), false, i);
    }
    add(AttackKind::echo,
        question.prompt + (question.context.empty() ? "" : "\n\n" + question.context));
    return attacks;
}

std::optional<Attack> ramble(std::span<const std::string_view> model_answers) {
    constexpr std::size_t most_words = 300;
    std::string text;
    std::size_t words = 0;
    for (const auto answer : model_answers)
        for (std::size_t at = 0; at < answer.size() && words < most_words;) {
            const auto begin = std::min(answer.find_first_not_of(" \n\t", at), answer.size());
            at = std::min(answer.find_first_of(" \n\t", begin), answer.size());
            if (begin == at) break;
            text.append(text.empty() ? "" : " ").append(answer.substr(begin, at - begin));
            ++words;
        }
    if (text.empty()) return std::nullopt;
    return Attack{.kind = AttackKind::ramble, .text = std::move(text)};
}

double most_allowed(AttackKind kind, double reference) {
    constexpr double poor = 39.9;  // of 100, to one decimal
    constexpr double exchange_costs = 50, order_costs = 25;
    if (kind == AttackKind::reversed) return reference - order_costs;
    return kind == AttackKind::exchanged ? std::max(poor, reference - exchange_costs) : poor;
}

}  // namespace hotseat
