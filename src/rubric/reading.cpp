#include "rubric/reading.hpp"

namespace hotseat {

Reading::Reading(const Words& words, const Forms& forms, const Atoms& atoms, Meanings& meanings)
    : words_(words), forms_(forms), starts_(atoms.size() + 1) {
    passed_begin_.reserve(size() + 1);
    masks_.reserve(size());
    for (const auto& word : words.words) {
        passed_begin_.push_back(static_cast<std::uint32_t>(passed_.size()));
        auto mask = any_word_mask;
        for (const auto atom : meanings.of(word.form, forms)) {
            passed_.push_back(atom);
            ++starts_[atom + 1];
            mask |= mask_of(atom);
        }
        masks_.push_back(mask);
    }
    passed_begin_.push_back(static_cast<std::uint32_t>(passed_.size()));
    for (std::size_t i = 1; i < starts_.size(); ++i) starts_[i] += starts_[i - 1];
    places_.resize(starts_.back());
    auto next = starts_;
    for (std::uint32_t at = 0; at < size(); ++at)
        for (const auto atom : passed(at)) places_[next[atom]++] = at;
}

std::span<const std::uint32_t> Reading::places(Atoms::Id atom) const {
    return {places_.begin() + starts_[atom], places_.begin() + starts_[atom + 1]};
}

}  // namespace hotseat
