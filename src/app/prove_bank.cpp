#include "app/prove_bank.hpp"

#include "app/language.hpp"
#include "app/open_bank.hpp"
#include "bank/bank_reader.hpp"
#include "base/nearest.hpp"
#include "files/files.hpp"
#include "proof/proof.hpp"
#include "rubric/phrase_parser.hpp"
#include "rubric/rubric_reader.hpp"

#include <algorithm>
#include <filesystem>
#include <set>
#include <string>
#include <system_error>
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

std::vector<std::string> ids_of(const Bank& bank) {
    std::vector<std::string> ids;
    for (const auto& question : bank.questions) ids.push_back(question.id);
    return ids;
}

class BankProver {
public:
    BankProver(const Paths& paths, std::string_view only)
        : paths_(paths), only_(only), opened_(open_bank(paths)) {
        proof_.problems = opened_.problems;
        check_links(opened_.bank, proof_.problems);
        english_ = read_shipped_english(paths, proof_.problems);
        forms_.emplace(*english_);
    }

    BankProof run() {
        check_only();
        for (const auto& bank : paths_.banks) {
            shared_ = read_shared_names(paths_, bank / "rubrics", proof_.problems);
            for (const auto& file : rubric_files(bank)) prove_file(file);
        }
        for (const auto& question : opened_.bank.questions) {
            if (!is_wanted(question)) continue;
            ++proof_.questions;
            if (!proven_.contains(question.id)) ++proof_.without_rubric;
        }
        return std::move(proof_);
    }

private:
    bool is_wanted(const Question& question) const {
        return only_.empty() || question.id == only_ || question.topic == only_;
    }

    void check_only() const {
        if (std::ranges::any_of(opened_.bank.questions,
                                [&](const Question& q) { return is_wanted(q); }))
            return;
        if (only_.empty()) return;
        auto names = ids_of(opened_.bank);
        for (const auto& topic : opened_.bank.topics) names.push_back(topic.slug);
        throw Error("no question and no topic \"" + std::string(only_) + "\"",
                    did_you_mean(only_, names, "hotseat bank list tells them all"));
    }

    void error(const std::string& file, Place place, std::string message, std::string hint) {
        Diagnostic diagnostic;
        diagnostic.where = {file, place};
        diagnostic.message = std::move(message);
        diagnostic.hint = std::move(hint);
        proof_.problems.push_back(std::move(diagnostic));
    }

    void prove_file(const fs::path& path) try {
        const auto file = read_rubrics(read_file(path), path.string(), proof_.problems);
        Atoms atoms;
        PhraseContext context{file.lexicon, shared_,         *forms_,        atoms,
                              file.file,    proof_.problems, proof_.problems};
        check_lexicon(file.lexicon, context);
        const Lexicons lexicons{file.lexicon, shared_};
        for (const auto& rubric : file.rubrics) prove_rubric(file, lexicons, rubric);
    } catch (const Error& unreadable) {
        proof_.problems.push_back(unreadable.diagnostic());
    }

    void prove_rubric(const RubricFile& file, const Lexicons& lexicons, const Rubric& rubric) {
        const auto* question = find(opened_.bank, rubric.question);
        if (!question)
            return error(file.file, rubric.place,
                         "a rubric for \"" + rubric.question + "\", which is no question",
                         did_you_mean(rubric.question, ids_of(opened_.bank), "add the question"));
        if (question->topic != file.topic)
            return error(file.file, rubric.place,
                         "\"" + rubric.question + "\" is a question of " + question->topic,
                         "move its rubric to rubrics/" + question->topic + ".json");
        if (!is_wanted(*question)) return;
        if (!proven_.insert(rubric.question).second)
            return error(file.file, rubric.place, "a second rubric for \"" + rubric.question + "\"",
                         "remove one");
        ++proof_.rubrics;
        proof_.references += rubric.references.size();
        proof_.goldens += rubric.goldens.size();
        auto key = make_answer_key(*question, rubric, lexicons, file.file, *forms_, proof_.problems,
                                   proof_.problems);
        if (!key) return;
        const auto found = prove(*question, *key, *forms_, file.file);
        proof_.problems.insert(proof_.problems.end(), found.begin(), found.end());
    }

    const Paths& paths_;
    std::string_view only_;
    OpenedBank opened_;
    BankProof proof_{};
    std::unique_ptr<const English> english_{};
    std::optional<Forms> forms_{};
    Lexicon shared_{};
    std::set<std::string, std::less<>> proven_{};
};

}  // namespace

BankProof prove_bank(const Paths& paths, std::string_view only) {
    return BankProver(paths, only).run();
}

}  // namespace hotseat
