#include "agreement/phrase_suggestion.hpp"

#include "agreement/candidate.hpp"
#include "agreement/credit_gain.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <set>
#include <tuple>

namespace hotseat {
namespace {

constexpr std::size_t most_suggestions = 8;  // a question
constexpr std::size_t most_answers = 2000;   // of more, as many are taken at even distances
constexpr std::size_t most_trials = 32;      // a question: each marks every answer again
constexpr std::size_t most_candidates = 4000;
constexpr double amiss = 5;  // marks: an answer that is worth mending

/// A phrase in a list of a point.
struct Idea {
    const Candidate* candidate = nullptr;
    std::size_t point = 0;
    PhraseList list = PhraseList::any;
    double worth = 0;  ///< marks that it wins over all answers, as far as that is no chance
};

constexpr std::array lists{PhraseList::any, PhraseList::part, PhraseList::wrong};

class Suggester {
public:
    Suggester(const SuggestionTask& task, const ComparedQuestion& compared)
        : task_(task), compared_(compared), rubric_(task.rubric), trial_(task, compared) {}

    std::vector<PhraseSuggestion> run() {
        std::optional<TrialResult> now = trial_.run(rubric_);
        if (!now) return {};
        mine(*now);
        learn_points();
        std::vector<PhraseSuggestion> suggestions;
        for (std::size_t trials = 0;
             suggestions.size() < most_suggestions && trials < most_trials;) {
            const auto ideas = ranked_ideas(*now, most_trials - trials);
            std::optional<TrialResult> better;
            for (const auto& idea : ideas) {
                if (trials++ == most_trials) break;
                if (!(better = tried(idea, *now))) continue;
                suggestions.push_back(suggestion(idea, *now, *better));
                keep(idea);
                break;
            }
            if (!better) break;
            now = std::move(better);
        }
        return suggestions;
    }

private:
    void mine(const TrialResult& now) {
        std::vector<bool> wanted;
        for (std::size_t i = 0; i < now.grades.size(); ++i)
            wanted.push_back(std::abs(difference(now, i)) >= amiss);
        const Quarry quarry{compared_.words, std::move(wanted), trial_.question_stems()};
        candidates_ = mine_candidates(quarry, task_.forms, fewest_mended, most_candidates);
    }

    /// The stems that belong to each point: of what it says, and of its phrases.
    void learn_points() {
        for (const auto& point : rubric_.points) {
            std::string text = point.says;
            for (const auto* phrases : {&point.any, &point.part})
                for (const auto& phrase : *phrases) text += ". " + phrase.text;
            own_stems_.push_back(content_stems(words_of(text, task_.forms), task_.forms));
        }
    }

    double difference(const TrialResult& now, std::size_t answer) const {
        return now.grades[answer].mark - compared_.answers[answer].answer.mark;
    }

    /// What stands for one point already does not stand for another.
    bool stands_for_another(const Candidate& candidate, std::size_t point) const {
        return std::ranges::any_of(candidate.stems, [&](StemId stem) {
            const auto it = spoken_for_.find(stem);
            return it != spoken_for_.end() && it->second != point;
        });
    }

    void keep(const Idea& idea) {
        rubric_ = with(idea);
        for (const auto stem : idea.candidate->stems)
            if (!std::ranges::binary_search(trial_.question_stems(), stem))
                spoken_for_.emplace(stem, idea.point);
    }

    /// Of the stems of the candidate, the share that belongs to the point.
    double kinship(const Candidate& candidate, std::size_t point) const {
        if (candidate.stems.empty()) return 0;
        const auto own = std::ranges::count_if(candidate.stems, [&](StemId stem) {
            return std::ranges::binary_search(own_stems_[point], stem);
        });
        return static_cast<double>(own) / static_cast<double>(candidate.stems.size());
    }

    std::vector<Idea> ranked_ideas(const TrialResult& now, std::size_t most) const {
        std::vector<Idea> ideas;
        for (std::size_t point = 0; point < rubric_.points.size(); ++point)
            for (const auto list : lists) add_ideas(now, point, list, ideas);
        const auto rank = [](const Idea& idea) {
            return std::tuple(-idea.worth, idea.candidate->phrase, idea.point, idea.list);
        };
        std::ranges::sort(ideas, {}, rank);
        ideas.resize(std::min(ideas.size(), most));
        return ideas;
    }

    void add_ideas(const TrialResult& now, std::size_t point, PhraseList list,
                   std::vector<Idea>& ideas) const {
        const auto gains = credit_gains(rubric_, compared_.answers, now.grades, point, list);
        for (const auto& candidate : candidates_) {
            if (candidate.is_term != (list == PhraseList::part) ||
                stands_for_another(candidate, point))
                continue;
            const double value = worth(candidate.answers, gains) * (1 + kinship(candidate, point));
            const Idea idea{&candidate, point, list, value};
            if (value > 0 && !refused_.contains(name_of(idea))) ideas.push_back(idea);
        }
    }

    static std::tuple<std::string, std::size_t, PhraseList> name_of(const Idea& idea) {
        return {idea.candidate->phrase, idea.point, idea.list};
    }

    Rubric with(const Idea& idea) const {
        auto rubric = rubric_;
        auto& point = rubric.points[idea.point];
        auto& phrases = idea.list == PhraseList::any    ? point.any
                        : idea.list == PhraseList::part ? point.part
                                                        : point.wrong;
        phrases.push_back({idea.candidate->phrase, point.place});
        return rubric;
    }

    /// What comes of the idea; nothing when it does not hold.
    std::optional<TrialResult> tried(const Idea& idea, const TrialResult& now) {
        auto result = trial_.run(with(idea));
        if (result && now.error - result->error >= least_gain && !breaks_something(*result, now) &&
            suggestion(idea, now, *result).mends >= fewest_mended)
            return result;
        refused_.insert(name_of(idea));
        return std::nullopt;
    }

    static bool breaks_something(const TrialResult& after, const TrialResult& before) {
        constexpr double most_of_question = 0.30;
        const bool reference_loses = !std::ranges::equal(
            after.reference_points, before.reference_points, std::ranges::greater_equal());
        return reference_loses || after.golden_bands != before.golden_bands ||
               (after.question_points > most_of_question &&
                after.question_points > before.question_points);
    }

    PhraseSuggestion suggestion(const Idea& idea, const TrialResult& before,
                                const TrialResult& after) const {
        const auto& point = rubric_.points[idea.point];
        PhraseSuggestion made{.question = rubric_.question,
                              .point = point.id,
                              .list = idea.list,
                              .phrase = idea.candidate->phrase};
        made.where = {task_.file, point.place};
        made.error_before = before.error;
        made.error_after = after.error;
        double most = 0;
        for (std::size_t i = 0; i < compared_.answers.size(); ++i) {
            const auto nearer = std::abs(difference(before, i)) - std::abs(difference(after, i));
            if (nearer > 0) ++made.mends;
            if (nearer < 0) ++made.harms;
            if (nearer > most) made.example = compared_.answers[i].answer.id;
            most = std::max(most, nearer);
        }
        return made;
    }

    const SuggestionTask& task_;
    const ComparedQuestion& compared_;
    Rubric rubric_;  ///< with the suggestions so far
    RubricTrial trial_;
    std::vector<Candidate> candidates_{};
    std::vector<std::vector<StemId>> own_stems_{};
    std::map<StemId, std::size_t> spoken_for_{};  ///< the point that a suggestion has a word for
    std::set<std::tuple<std::string, std::size_t, PhraseList>> refused_{};
};

}  // namespace

std::vector<PhraseSuggestion> suggest_phrases(const SuggestionTask& task,
                                              const ComparedQuestion& compared) {
    if (compared.answers.size() <= most_answers) return Suggester(task, compared).run();
    ComparedQuestion some{.question = compared.question};
    for (std::size_t i = 0; i < most_answers; ++i) {
        const auto at = i * compared.answers.size() / most_answers;
        some.answers.push_back(compared.answers[at]);
        some.words.push_back(compared.words[at]);
    }
    return Suggester(task, some).run();
}

}  // namespace hotseat
