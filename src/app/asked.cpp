#include "app/asked.hpp"

namespace hotseat {

Asked asked_of(const Question& question, const Rubric* rubric) {
    Asked asked{.question = question.id,
                .topic = question.topic,
                .subtopic = question.subtopic,
                .level = question.level,
                .kind = question.kind,
                .prompt = question.prompt,
                .context = question.context,
                .answer_limit = question.answer_time,
                .think_limit = question.think_time};
    if (!rubric) return asked;
    for (const auto& point : rubric->points)
        asked.points.push_back({point.id, point.says, point.weight, point.probe});
    for (const auto& flag : rubric->red) asked.flags.push_back({flag.id, flag.says});
    asked.full = full_weight(*rubric);
    // A model answer is there to be read; as a recogniser hears it, only where there is no other.
    for (const auto& reference : rubric->references)
        if (!reference.spoken) asked.models.push_back(reference.text);
    if (asked.models.empty())
        for (const auto& reference : rubric->references) asked.models.push_back(reference.text);
    return asked;
}

Question question_of(const Asked& asked) {
    return {.id = asked.question,
            .topic = asked.topic,
            .subtopic = asked.subtopic,
            .level = asked.level,
            .kind = asked.kind,
            .prompt = asked.prompt,
            .context = asked.context,
            .answer_time = asked.answer_limit,
            .think_time = asked.think_limit};
}

}  // namespace hotseat
