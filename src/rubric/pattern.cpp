#include "rubric/pattern.hpp"

#include "base/diagnostic.hpp"

#include <re2/filtered_re2.h>
#include <re2/re2.h>

#include <algorithm>

namespace hotseat {
namespace {

RE2::Options options() {
    RE2::Options options(RE2::Quiet);
    options.set_max_mem(1 << 17);  // bytes of one pattern; a bank has hundreds
    return options;
}

constexpr int shortest_literal = 3;  // bytes; shorter ones stand nearly everywhere

}  // namespace

/// The expression, and what a text must hold for it to match. Most answers hold none of it, and
/// are spared the automaton, which costs time and memory when it meets new texts.
struct Pattern::Compiled {
    re2::FilteredRE2 filtered{shortest_literal};
    std::vector<std::string> literals{};

    bool may_match(const Trigrams& text) const {
        if (literals.empty()) return true;
        std::vector<int> held, matching;
        for (std::size_t i = 0; i < literals.size(); ++i)
            if (text.may_hold(literals[i])) held.push_back(static_cast<int>(i));
        if (held.empty()) return false;
        filtered.AllPotentials(held, &matching);
        return !matching.empty();
    }
};

Pattern::Pattern(const std::string& source) {
    auto compiled = std::make_shared<Compiled>();
    int first = 0;
    if (compiled->filtered.Add(source, options(), &first) != RE2::NoError)
        throw Error("pattern /" + source + "/: " + RE2(source, options()).error(),
                    "write it in RE2's syntax, or as a phrase");
    compiled->filtered.Compile(&compiled->literals);
    compiled_ = std::move(compiled);
}

bool Pattern::may_match(const Trigrams& text) const {
    return compiled_->may_match(text);
}

std::vector<Span> Pattern::find_all(std::string_view text, const Trigrams& trigrams,
                                    std::size_t most) const {
    std::vector<Span> found;
    if (!compiled_->may_match(trigrams)) return found;
    const auto& expression = compiled_->filtered.GetRE2(0);
    const re2::StringPiece whole(text.data(), text.size());
    re2::StringPiece match;
    for (std::size_t from = 0; from <= text.size() && found.size() < most;) {
        if (!expression.Match(whole, from, whole.size(), RE2::UNANCHORED, &match, 1)) break;
        const auto begin = static_cast<std::size_t>(match.data() - whole.data());
        if (!match.empty()) found.push_back({begin, begin + match.size()});
        from = std::max(begin + match.size(), from + 1);
    }
    return found;
}

}  // namespace hotseat
