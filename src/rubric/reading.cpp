#include "rubric/reading.hpp"

namespace hotseat {

Reading::Reading(const Words& words, const Forms& forms, const Atoms& atoms, Meanings& meanings)
    : words_(words), forms_(forms), starts_(atoms.size() + 1) {
    passed_.reserve(size());
    for (const auto& word : words.words) passed_.push_back(meanings.of(word.form, forms));
    masks_.reserve(size());
    for (const auto& passed : passed_) {
        auto mask = any_word_mask;
        for (const auto atom : passed) {
            ++starts_[atom + 1];
            mask |= mask_of(atom);
        }
        masks_.push_back(mask);
    }
    for (std::size_t i = 1; i < starts_.size(); ++i) starts_[i] += starts_[i - 1];
    places_.resize(starts_.back());
    auto next = starts_;
    for (std::uint32_t at = 0; at < passed_.size(); ++at)
        for (const auto atom : passed_[at]) places_[next[atom]++] = at;
}

std::span<const std::uint32_t> Reading::places(Atoms::Id atom) const {
    return {places_.begin() + starts_[atom], places_.begin() + starts_[atom + 1]};
}

}  // namespace hotseat
