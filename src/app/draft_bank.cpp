#include "app/draft_bank.hpp"

#include "app/language.hpp"
#include "app/open_bank.hpp"
#include "app/rubric_shelf.hpp"
#include "draft/bank_text.hpp"
#include "draft/thesaurus.hpp"
#include "json/problems.hpp"

#include <algorithm>
#include <memory>
#include <vector>

namespace hotseat {
namespace {

class BankDrafter {
public:
    explicit BankDrafter(const Paths& paths) : paths_(paths) {}

    DraftedBank run(const std::optional<NamedText>& file) {
        auto sources = file ? sources_in(*file) : sources_in_banks();
        if (has_errors(result_.problems)) return std::move(result_);
        const auto language = read_language(paths_, result_.problems);
        auto forms = language->forms();
        const auto& dictionary = language->dictionary;
        const Thesaurus thesaurus = [&](std::string_view word, Relation furthest,
                                        std::size_t most) {
            return dictionary ? near_words(*dictionary, word, furthest, most)
                              : std::vector<std::string>();
        };
        for (auto& source : sources) draft(std::move(source), forms, thesaurus);
        if (has_errors(result_.problems)) return std::move(result_);
        write();
        return std::move(result_);
    }

private:
    void problem(Where where, std::string message, std::string hint,
                 Severity severity = Severity::error) {
        Diagnostic diagnostic{std::move(where), std::move(message), std::move(hint), severity};
        result_.problems.push_back(std::move(diagnostic));
    }

    std::vector<DraftSource> sources_in(const NamedText& file) {
        auto sources = read_draft_sources(file.text, file.name, result_.problems);
        if (sources.empty() && result_.problems.empty())
            problem({file.name, {}}, "there is no question in it",
                    R"(a line a question: {"question":"...","prompt":"...","references":["..."]})");
        return sources;
    }

    std::vector<DraftSource> sources_in_banks() {
        auto opened = open_bank(paths_);
        result_.problems = opened.problems;
        RubricShelf shelf(paths_.banks);
        std::vector<DraftSource> sources;
        topics_ = std::move(opened.bank.topics);
        for (auto& question : opened.bank.questions) {
            if (shelf.find(question.topic, question.id).rubric) continue;
            if (question.note.empty()) {
                problem(question.where, json::in_quotes(question.id) + " has no note to draft from",
                        "give it a note, or a line with \"references\" in a FILE",
                        Severity::warning);
                continue;
            }
            auto note = question.note;
            sources.push_back({std::move(question), {std::move(note)}});
        }
        const auto& broken = shelf.problems();
        result_.problems.insert(result_.problems.end(), broken.begin(), broken.end());
        if (sources.empty() && !has_errors(result_.problems))
            problem({}, "there is nothing to draft: no question with a note is without a rubric",
                    "name a FILE with questions and their references");
        return sources;
    }

    void draft(DraftSource source, Forms& forms, const Thesaurus& thesaurus) {
        auto drafted = draft_rubric(source, forms, thesaurus);
        if (!drafted)
            return problem(
                source.question.where,
                "the first reference of " + json::in_quotes(source.question.id) + " holds no word",
                "write what a good answer says");
        result_.points += drafted->rubric.points.size();
        drafted_.push_back({std::move(source.question), std::move(*drafted)});
    }

    Topic topic(const std::string& slug) const {
        const auto it = std::ranges::find(topics_, slug, &Topic::slug);
        if (it != topics_.end()) return *it;
        auto title = slug;
        std::ranges::replace(title, '-', ' ');
        return {.slug = slug, .title = title};
    }

    void write() {
        std::ranges::stable_sort(drafted_, {}, [](const Drafted& d) { return d.question.topic; });
        for (auto first = drafted_.begin(); first != drafted_.end();) {
            const auto slug = first->question.topic;
            const auto last = std::find_if(
                first, drafted_.end(), [&](const Drafted& d) { return d.question.topic != slug; });
            result_.files["questions/" + slug + ".json"] =
                questions_text(topic(slug), {first, last});
            result_.files["rubrics/" + slug + ".json"] = rubrics_text(topic(slug), {first, last});
            first = last;
        }
        result_.files["SUGGESTIONS.md"] = suggestions_text(drafted_);
        result_.questions = drafted_.size();
    }

    const Paths& paths_;
    std::vector<Topic> topics_{};
    std::vector<Drafted> drafted_{};
    DraftedBank result_{};
};

}  // namespace

DraftedBank draft_bank(const Paths& paths, const std::optional<NamedText>& file) {
    return BankDrafter(paths).run(file);
}

}  // namespace hotseat
