#include "app/study_topics.hpp"

#include "app/own_answers.hpp"
#include "app/own_notes.hpp"

#include <utility>

namespace hotseat {

std::vector<StudyTopic> study_topics(World& world, const Bank& bank, RubricShelf& shelf,
                                     const std::vector<std::string>& topics) {
    const auto own = own_answers(world);
    const auto notes = own_notes(world);
    std::vector<StudyTopic> pages;
    for (const auto& slug : topics) {
        StudyTopic page{.topic = find_topic(bank, slug)};
        if (!page.topic) continue;
        for (const auto& question : bank.questions) {
            if (question.topic != slug) continue;
            StudyTopic::Item item{&question, shelf.find(slug, question.id).rubric, {}};
            for (const auto& miss : own.misses)
                if (miss.question == question.id && miss.missed_last)
                    item.missed.push_back(miss.point);
            page.questions.push_back(std::move(item));
        }
        for (const auto& note : notes)
            if (note.topic == slug) page.notes.push_back(note);
        pages.push_back(std::move(page));
    }
    return pages;
}

}  // namespace hotseat
