#pragma once

#include "rubric/compiled_phrase.hpp"

#include <algorithm>
#include <vector>

namespace hotseat {

/// Which needs of a rubric's phrases some words meet: says at one look that a phrase matches
/// nowhere.
class NeedsMet {
public:
    explicit NeedsMet(const Atoms& atoms) : atoms_(atoms), met_(atoms.needs()) {
        met_[Atoms::no_need] = true;
    }

    /// Some word passes the test.
    void add(Atoms::Id test) {
        atoms_.each_need(test, [&](Atoms::Need need) { met_[need] = true; });
    }
    /// False when the phrase matches nowhere.
    bool allow(const CompiledPhrase& phrase) const {
        return std::ranges::all_of(phrase.needs, [&](Atoms::Need need) { return met_[need]; });
    }

private:
    const Atoms& atoms_;
    std::vector<bool> met_;
};

}  // namespace hotseat
