#pragma once

#include "text/words.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace hotseat {

/// The content words of a model answer, each stem once.
struct ReferenceWords {
    struct Entry {
        StemId stem = 0;
        double weight = 1;    ///< less where the question itself says it
        std::string shown{};  ///< as the reference writes it
    };
    std::vector<Entry> words{};
};

struct Closeness {
    double value = 0;                   ///< 0 to 1
    std::vector<std::string> absent{};  ///< what the nearest reference says besides; at most eight
};

/// The stems of a text's content words, ascending, each once.
std::vector<StemId> content_stems(const Words& words, const Forms& forms);

/// `question_stems`: as `content_stems` gives them.
ReferenceWords reference_words(std::string_view reference,
                               const std::vector<StemId>& question_stems, Forms& forms);

/// How close an answer comes to the nearest reference: the share of its content words that the
/// answer says, of the share that a full answer is expected to say, which falls with the
/// reference's length n: max(.6, 1 / (1 + .5 ln n)).
Closeness closeness(const std::vector<ReferenceWords>& references,
                    const std::vector<StemId>& answer_stems);

}  // namespace hotseat
