#pragma once

#include "text/words.hpp"

#include <string_view>
#include <unordered_map>
#include <vector>

namespace hotseat {

/// Sequences of words and what is to stand in their place: "c plus plus" becomes "c++", "um"
/// nothing. Belongs to the `Forms` it was made with.
class Rewrites {
public:
    enum class Place { anywhere, at_a_pause };  ///< at a pause: beside a comma or a sentence's end

    /// Of two rules for one sequence the first holds. Texts without a word are passed over.
    void add(std::string_view from, std::string_view to, Forms& forms,
             Place place = Place::anywhere);

    /// Rewrites from the left, the longest sequence first; what was rewritten is not looked at
    /// again. Gives the number of sequences rewritten.
    int apply(Words& words, const Forms& forms) const;

private:
    struct Rule {
        std::vector<FormId> from{};
        std::vector<FormId> to{};
        Place place = Place::anywhere;
    };
    const Rule* rule_at(const Words& words, std::size_t at) const;

    std::unordered_map<FormId, std::vector<Rule>> rules_;  ///< by first word, longest first
};

}  // namespace hotseat
