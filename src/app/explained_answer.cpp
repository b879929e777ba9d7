#include "app/explained_answer.hpp"

#include "app/answer_keys.hpp"
#include "app/asked.hpp"

namespace hotseat {

QuestionReport explained_answer(GradingBank& bank, const Question& question,
                                const std::string& answer, const Rules& rules,
                                Diagnostics& problems) {
    AnswerKeys keys(bank);
    NoKey why{};
    auto* key = keys.find(question.id, why);
    if (!key && why == NoKey::no_rubric)
        throw Error("\"" + question.id + "\" has no rubric",
                    "answers to it are marked by hand: hotseat practice --question " + question.id);
    if (!key) {
        problems = bank.problems_of(question.id);
        throw Error("the rubric of \"" + question.id + "\" cannot be used",
                    "hotseat bank check " + question.id + " proves it when it is mended");
    }
    return report_on({.asked = asked_of(question, &key->compiled->rubric),
                      .outcome = Outcome::answered,
                      .text = answer,
                      .grade = keys.mark(*key, answer, rules)});
}

}  // namespace hotseat
