#pragma once

#include "rubric/atoms.hpp"

#include <span>
#include <string_view>
#include <vector>

namespace hotseat {

/// Some forms by what rubrics ask of them: tells for a whole rubric at once which of the forms pass
/// which of its tests, where to ask form by form would look up each of their beginnings.
class FormIndex {
public:
    /// `forms`: ascending, each once. `known` must outlive it.
    FormIndex(std::vector<FormId> forms, const Forms& known);

    const std::vector<FormId>& forms() const { return forms_; }
    /// That a form passes a test.
    struct Pass {
        FormId form = 0;
        Atoms::Id test = 0;
        auto operator<=>(const Pass&) const = default;
    };
    /// Ascending, each once.
    std::vector<Pass> passes(const Atoms& atoms) const;

private:
    struct Entry {
        std::string_view text{};
        FormId form = 0;
    };
    std::vector<FormId> forms_;
    std::vector<Entry> stems_{};  ///< by their texts, as the other two
    std::vector<Entry> surfaces_{};
    std::vector<Entry> insides_{};  ///< of O(...): a prefix finds them whole
};

}  // namespace hotseat
