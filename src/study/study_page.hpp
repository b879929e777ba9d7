#pragma once

#include "bank/bank.hpp"
#include "document/document.hpp"
#include "note/note.hpp"
#include "rubric/rubric.hpp"

#include <chrono>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace hotseat {

/// A topic and what there is to read about it.
struct StudyTopic {
    const Topic* topic = nullptr;
    struct Item {
        const Question* question = nullptr;
        const Rubric* rubric = nullptr;     ///< null: none
        std::vector<std::string> missed{};  ///< ids of points the user missed last
    };
    std::vector<Item> questions{};
    std::vector<Note> notes{};  ///< the user's own on this topic
};

/// The pages: comparisons, then each question with its points, the model answers, what an
/// interviewer asks next, own notes, and sources; tasks at the end. With `most` only what fits into
/// so much reading time: the questions with misses first, then in their order; the rest is named.
Document study_page(std::span<const StudyTopic> topics,
                    std::optional<std::chrono::minutes> most = {});

}  // namespace hotseat
