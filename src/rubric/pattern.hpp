#pragma once

#include "base/span.hpp"
#include "rubric/trigrams.hpp"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace hotseat {

/// A compiled RE2 expression: UTF-8, linear time, no look-around, bounded in size. Copies share the
/// compiled form.
class Pattern {
public:
    /// Throws Error, with RE2's own reason, when `source` is not an expression or compiles to one
    /// that is too large.
    explicit Pattern(const std::string& source);

    /// False when a text with these trigrams holds no match.
    bool may_match(const Trigrams& text) const;
    /// `trigrams`: of the text. The first `most` matches that are not empty, from the left, none
    /// inside another.
    std::vector<Span> find_all(std::string_view text, const Trigrams& trigrams,
                               std::size_t most) const;

private:
    struct Compiled;
    std::shared_ptr<const Compiled> compiled_;
};

}  // namespace hotseat
