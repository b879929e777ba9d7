#include "rubric/reading.hpp"

#include <numeric>

namespace hotseat {

Reading::Reading(const Words& words, const Forms& forms, const Atoms& atoms, Meanings& meanings)
    : words_(words), forms_(forms), starts_(atoms.size() + 1), needs_(atoms) {
    passed_begin_.reserve(size() + 1);
    stands_.reserve(size());
    for (const auto& word : words.words) {
        passed_begin_.push_back(static_cast<std::uint32_t>(passed_.size()));
        Stand stand{.mask = any_word_mask,
                    .sentence = word.sentence,
                    .cut = word.cut,
                    .negated = word.negated,
                    .function = forms[word.form].function};
        for (const auto atom : meanings.of(word.form, forms)) {
            passed_.push_back(atom);
            if (++starts_[atom] == 1) needs_.add(atom);
            stand.mask |= mask_of(atom);
        }
        stands_.push_back(stand);
    }
    passed_begin_.push_back(static_cast<std::uint32_t>(passed_.size()));
    // A counting sort: each start is first where its atom's places end, and moves down.
    std::partial_sum(starts_.begin(), starts_.end(), starts_.begin());
    places_.resize(passed_.size());
    for (auto at = static_cast<std::uint32_t>(size()); at-- > 0;)
        for (const auto atom : passed(at)) places_[--starts_[atom]] = at;
}

std::span<const std::uint32_t> Reading::places(Atoms::Id atom) const {
    return {places_.begin() + starts_[atom], places_.begin() + starts_[atom + 1]};
}

}  // namespace hotseat
