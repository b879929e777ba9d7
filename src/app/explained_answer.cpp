#include "app/explained_answer.hpp"

#include "app/answer_keys.hpp"
#include "app/asked.hpp"

namespace hotseat {
namespace {

AnswerKey& usable_key(AnswerKeys& keys, const GradingBank& bank, const Question& question,
                      Diagnostics& problems) {
    NoKey why{};
    auto* key = keys.find(question.id, why);
    if (key) return *key;
    if (why == NoKey::no_rubric)
        throw Error("\"" + question.id + "\" has no rubric",
                    "answers to it are marked by hand: hotseat practice --question " + question.id);
    problems = bank.problems_of(question.id);
    throw Error("the rubric of \"" + question.id + "\" cannot be used",
                "hotseat bank check " + question.id + " proves it when it is mended");
}

}  // namespace

QuestionReport explained_answer(GradingBank& bank, const Question& question, const Answer& answer,
                                const Rules& rules, Diagnostics& problems) {
    AnswerKeys keys(bank);
    auto& key = usable_key(keys, bank, question, problems);
    return report_on({.asked = asked_of(question, &key.compiled->rubric),
                      .outcome = Outcome::answered,
                      .text = std::string(answer.text),
                      .grade = keys.mark(key, answer, rules)});
}

std::vector<MissedPoint> missed_by(GradingBank& bank, const Question& question,
                                   const Answer& answer, const Rules& rules,
                                   Diagnostics& problems) {
    AnswerKeys keys(bank);
    return keys.missed(usable_key(keys, bank, question, problems), answer, rules);
}

}  // namespace hotseat
