#include "app/prove_bank.hpp"

#include "app/in_threads.hpp"
#include "app/keep_memory.hpp"
#include "app/language.hpp"
#include "app/open_bank.hpp"
#include "app/profiles.hpp"
#include "bank/bank_reader.hpp"
#include "bank/scope.hpp"
#include "base/nearest.hpp"
#include "files/files.hpp"
#include "grade/bank_words.hpp"
#include "proof/prover.hpp"
#include "rubric/phrase_parser.hpp"
#include "rubric/rubric_reader.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <deque>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <system_error>
#include <utility>
#include <vector>

namespace hotseat {
namespace {

namespace fs = std::filesystem;

std::vector<fs::path> rubric_files(const fs::path& bank) {
    std::vector<fs::path> files;
    std::error_code error;
    for (fs::directory_iterator entry(bank / "rubrics", error), end; !error && entry != end;
         entry.increment(error))
        if (is_topic_file(entry->path().filename().string())) files.push_back(entry->path());
    std::ranges::sort(files);
    return files;
}

class BankProver {
public:
    BankProver(const Paths& paths, std::string_view only)
        : paths_(paths), only_(only), opened_(open_bank(paths)) {
        proof_.problems = opened_.problems;
        check_links(opened_.bank, proof_.problems);
        if (only_.empty()) check_profiles(paths, opened_.bank, proof_.problems);
        language_ = read_common_language(paths, proof_.problems);
        for (const auto& question : opened_.bank.questions)
            add_bank_words(question, language_->bank_words);
    }

    BankProof run(const ProofProgress& progress) {
        if (!is_scope_known()) return std::move(proof_);
        keep_memory();
        for (const auto& bank : paths_.banks) read_rubrics_of(bank);
        forms_.emplace(language_->forms());
        for (std::size_t i = 0; i < files_.size(); ++i) take(files_[i], lexicons_[i]);
        for (auto& proved : prove_in_threads(progress)) {
            tell(proved.unusable);
            if (!proved.proof) continue;
            tell(proved.proof->problems);
            proof_.rubrics.push_back(std::move(*proved.proof));
            proof_.cross.add(std::move(proved.cross));
        }
        proof_.cross.sort();
        tell_cross_scores();
        count();
        return std::move(proof_);
    }

private:
    /// What is not there may be missing for a mistake in its file: all of these are told, too.
    bool is_scope_known() try {
        check_scope(opened_.bank, only_);
        return true;
    } catch (const Error& unknown) {
        if (!has_errors(proof_.problems)) throw;
        auto problem = unknown.diagnostic();
        problem.hint = "mend what is told above: it may be missing for that";
        proof_.problems.push_back(std::move(problem));
        return false;
    }

    /// True when questions of this topic were left out for mistakes in their file.
    bool has_broken_questions(const std::string& topic) const {
        return std::ranges::any_of(opened_.problems, [&](const Diagnostic& problem) {
            return problem.severity == Severity::error &&
                   fs::path(problem.where.file).filename() == topic + ".json";
        });
    }

    void tell(Severity severity, Where where, std::string message, std::string hint) {
        Diagnostic diagnostic{.severity = severity};
        diagnostic.where = std::move(where);
        diagnostic.message = std::move(message);
        diagnostic.hint = std::move(hint);
        proof_.problems.push_back(std::move(diagnostic));
    }

    void tell(const Diagnostics& problems) {
        proof_.problems.insert(proof_.problems.end(), problems.begin(), problems.end());
    }

    /// What each rubric came to, in their order, whatever the number of threads. The progress is
    /// told by the caller's thread alone.
    std::vector<ProvedRubric> prove_in_threads(const ProofProgress& progress) const {
        std::vector<ProvedRubric> proved(unproved_.size());
        // Each thread reads all model answers of the bank first: not worth it for a few rubrics.
        constexpr std::size_t least_each = 4;
        in_threads(proved.size(), least_each, [&](bool is_callers) {
            return [&, is_callers,
                    prover = Prover(language_->forms(), answers_)](std::size_t i) mutable {
                if (is_callers && progress) progress(i, proved.size());
                proved[i] = prover.prove(unproved_[i]);
            };
        });
        return proved;
    }

    /// A rubric file as it was read, and the words it says.
    struct ReadFile {
        std::optional<RubricFile> rubrics{};  ///< none: it cannot be read
        Diagnostics problems{};
        WordSet words{};
    };

    static ReadFile read_rubric_file(const fs::path& path) {
        ReadFile read;
        try {
            read.rubrics = read_rubrics(read_file(path), path.string(), read.problems);
            add_bank_words(*read.rubrics, read.words);
        } catch (const Error& unreadable) {
            read.problems.push_back(unreadable.diagnostic());
        }
        return read;
    }

    void read_rubrics_of(const fs::path& bank) {
        const auto shared = read_shared_names(paths_, bank / "rubrics", proof_.problems);
        const auto paths = rubric_files(bank);
        std::vector<ReadFile> files(paths.size());
        in_threads(files.size(), 1, [&](bool) {
            return [&](std::size_t i) { files[i] = read_rubric_file(paths[i]); };
        });
        for (std::size_t i = 0; i < files.size(); ++i) {
            tell(files[i].problems);
            if (!files[i].rubrics) continue;
            const auto& file = files_.emplace_back(std::move(*files[i].rubrics));
            lexicons_.push_back({file.lexicon, shared});
            if (const auto stem = paths[i].stem().string();
                !file.topic.empty() && stem != file.topic)
                tell(Severity::warning, {file.file, {1, 1}},
                     "the file of topic \"" + file.topic + "\" is called " + stem + ".json",
                     "call it " + file.topic + ".json: only then its rubrics are found");
            language_->bank_words.merge(files[i].words);
        }
    }

    void take(const RubricFile& file, const Lexicons& lexicons) {
        Atoms atoms;
        PhraseContext context{lexicons.own, lexicons.shared, *forms_,        atoms,
                              file.file,    proof_.problems, proof_.problems};
        check_lexicon(lexicons.own, context);
        for (const auto& rubric : file.rubrics) add(file, lexicons, rubric);
    }

    void add(const RubricFile& file, const Lexicons& lexicons, const Rubric& rubric) {
        const auto error = [&](std::string message, std::string hint) {
            tell(Severity::error, {file.file, rubric.place}, std::move(message), std::move(hint));
        };
        const auto* question = find(opened_.bank, rubric.question);
        if (!question && has_broken_questions(file.topic)) return;  // told already, and there
        if (!question)
            return error("a rubric for \"" + rubric.question + "\", which is no question",
                         did_you_mean(rubric.question, ids_of(opened_.bank), "add the question"));
        if (question->topic != file.topic)
            return error("\"" + rubric.question + "\" is a question of " + question->topic,
                         "move its rubric to rubrics/" + question->topic + ".json");
        if (!has_rubric_.insert(rubric.question).second)
            return error("a second rubric for \"" + rubric.question + "\"", "remove one");
        for (std::size_t i = 0; i < rubric.references.size(); ++i)
            answers_.push_back({question, &rubric.references[i], i + 1});
        if (!in_scope(*question, only_)) return;
        proof_.references += rubric.references.size();
        proof_.goldens += rubric.goldens.size();
        unproved_.push_back({question, &rubric, &file, &lexicons});
    }

    void tell_cross_scores() {
        const auto& cross = proof_.cross;
        constexpr std::size_t most_told = 20;  // the worst: they stand first, unrelated ones before
        const auto told = std::min(cross.unrelated(), most_told);
        for (const auto& score : std::span(cross.high).first(told)) {
            const auto proof = std::ranges::find(
                proof_.rubrics, score.question,
                [](const RubricProof& one) -> const auto& { return one.rubric.question; });
            tell(Severity::warning, {proof->file, proof->rubric.place},
                 fmt::format("{}: the model answer {} of \"{}\" earns {:.0f} of 100 on points here",
                             score.question, score.reference, score.answers, score.points * 100),
                 fmt::format("earned: {}; {}", score.earned, remedy(AttackKind::foreign)));
        }
        const auto high = static_cast<double>(cross.unrelated());
        const auto share = high / static_cast<double>(std::max<std::size_t>(cross.pairs, 1));
        if (high > 1 && share >= foreign_share && only_.empty())
            tell(Severity::error, {},
                 fmt::format("attack \"foreign\": {} of {} model answers earn over 30 of 100 with "
                             "the rubric of another question: {:.1f} %, not under 1 %",
                             cross.unrelated(), cross.pairs, share * 100),
                 "mend the rubrics that are named above; the worst 20 are told");
    }

    void count() {
        for (const auto& question : opened_.bank.questions) {
            if (!in_scope(question, only_)) continue;
            ++proof_.questions;
            if (!has_rubric_.contains(question.id)) ++proof_.without_rubric;
        }
    }

    const Paths& paths_;
    std::string_view only_;
    OpenedBank opened_;
    BankProof proof_{};
    std::unique_ptr<Language> language_{};
    std::optional<Forms> forms_{};
    std::deque<RubricFile> files_{};   // stay where they are
    std::deque<Lexicons> lexicons_{};  // likewise
    std::vector<ModelAnswer> answers_{};
    std::vector<UnprovedRubric> unproved_{};
    std::set<std::string, std::less<>> has_rubric_{};
};

}  // namespace

BankProof prove_bank(const Paths& paths, std::string_view only, const ProofProgress& progress) {
    return BankProver(paths, only).run(progress);
}

}  // namespace hotseat
