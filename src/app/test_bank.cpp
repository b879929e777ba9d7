#include "app/test_bank.hpp"

#include "app/language.hpp"
#include "app/open_bank.hpp"
#include "app/rubric_shelf.hpp"
#include "bank/scope.hpp"
#include "base/nearest.hpp"
#include "grade/grader.hpp"
#include "json/problems.hpp"

#include <algorithm>
#include <filesystem>
#include <iterator>
#include <memory>
#include <optional>
#include <unordered_map>
#include <utility>

namespace hotseat {
namespace {

class BankTester {
public:
    BankTester(const Paths& paths, const TestRequest& request, const Progress& progress)
        : paths_(paths),
          only_(request.only),
          suggest_(request.suggest),
          progress_(progress),
          opened_(open_bank(paths)),
          bank_(opened_.bank),
          shelf_(paths.banks) {}

    TestedBank run(const NamedText& file) {
        check_scope(bank_, only_);
        auto answers = read_marked_answers(file.text, file.name, tested_.problems);
        if (answers.empty() && tested_.problems.empty())
            problem({file.name, {}}, "there is no answer in it",
                    R"(a line an answer: {"id":"a1","question":"...","answer":"...","mark":70})");
        for (auto& answer : answers)
            if (tested_.problems.size() < json::Problems::most) place(std::move(answer));
        if (tested_.questions.empty() && tested_.problems.empty())
            problem({file.name, {}}, "there is no answer to \"" + std::string(only_) + "\" in it",
                    "leave --question out");
        std::ranges::stable_sort(tested_.problems, {}, [](const Diagnostic& problem) {
            return std::pair(problem.where.place.line, problem.where.place.column);
        });
        add_warnings(opened_.problems);  // what is broken there may be missed here
        if (!has_errors(tested_.problems)) mark_all();
        add_warnings(shelf_.problems());
        return std::move(tested_);
    }

private:
    void problem(Where where, std::string message, std::string hint) {
        tested_.problems.push_back({std::move(where), std::move(message), std::move(hint)});
    }

    void add_warnings(Diagnostics problems) {
        for (auto& problem : problems) {
            problem.severity = Severity::warning;
            tested_.problems.push_back(std::move(problem));
        }
    }

    /// Puts the answer with its question.
    void place(MarkedAnswer answer) {
        const auto [known, is_new] = places_.try_emplace(answer.question);
        auto& place = known->second;
        if (is_new) place.question = find(bank_, answer.question);
        if (!place.question) {
            return problem(answer.where, "no question " + json::in_quotes(answer.question),
                           did_you_mean(answer.question, ids_of(bank_), where_ids_are));
        }
        if (!in_scope(*place.question, only_)) return;
        const auto& id = place.question->id;
        const auto& topic = place.question->topic;
        if (!place.compared) {
            if (!shelf_.find(topic, id).rubric)
                return problem(answer.where, json::in_quotes(id) + " has no rubric to mark by",
                               "write one in rubrics/" + topic + ".json");
            place.compared = tested_.questions.size();
            tested_.questions.push_back({.question = id});
        }
        tested_.questions[*place.compared].answers.push_back({std::move(answer), {}});
    }

    void mark_all() {
        language_ = read_language(paths_, tested_.problems);
        forms_.emplace(language_->forms());
        for (auto& question : tested_.questions) mark(question);
    }

    void mark(ComparedQuestion& compared) {
        const auto& question = *find(bank_, compared.question);
        const auto [rubric, file] = shelf_.find(question.topic, question.id);
        const auto folder = std::filesystem::path(file->file).parent_path();
        const Lexicons lexicons{file->lexicon, read_shared_names(paths_, folder, tested_.problems)};
        Diagnostics lint;
        auto key = make_answer_key(question, *rubric, lexicons, file->file, *forms_,
                                   tested_.problems, lint);
        if (!key) return;
        for (auto& [answer, grade] : compared.answers) {
            grade = hotseat::grade(*key, {.text = answer.text, .spoken = answer.spoken}, *forms_);
            auto words = words_for(*key, answer.text, answer.spoken, *forms_);
            compared.stems.push_back(content_stems(words, *forms_));
            compared.words.push_back(std::move(words));
            progress_(++done_);
        }
        compared.phrases =
            phrase_effects(*key, compared.answers, compared.words, *forms_, file->file);
        if (!suggest_) return;
        auto suggestions =
            suggest_phrases({question, *rubric, lexicons, file->file, *forms_}, compared);
        std::ranges::move(suggestions, std::back_inserter(tested_.suggestions));
    }

    /// A question of the bank (null: there is none), and where its answers are.
    struct Place {
        const Question* question = nullptr;
        std::optional<std::size_t> compared{};
    };

    const Paths& paths_;
    std::string_view only_;
    bool suggest_;
    const Progress& progress_;
    OpenedBank opened_;
    const Bank& bank_;
    RubricShelf shelf_;
    std::unique_ptr<const Language> language_{};
    std::optional<Forms> forms_{};
    std::unordered_map<std::string, Place> places_{};  // by the question's id
    std::size_t done_ = 0;                             ///< answers
    TestedBank tested_{};
};

}  // namespace

TestedBank test_bank(const Paths& paths, const NamedText& file, const TestRequest& request,
                     const Progress& progress) {
    return BankTester(paths, request, progress).run(file);
}

}  // namespace hotseat
