#include "rubric/pattern.hpp"

#include "base/diagnostic.hpp"

#include <re2/re2.h>

#include <algorithm>

namespace hotseat {
namespace {

RE2::Options options() {
    RE2::Options options(RE2::Quiet);
    options.set_max_mem(1 << 17);  // bytes of one pattern; a bank has hundreds
    return options;
}

}  // namespace

Pattern::Pattern(const std::string& source)
    : compiled_(std::make_shared<const RE2>(source, options())) {
    if (!compiled_->ok())
        throw Error("pattern /" + source + "/: " + compiled_->error(),
                    "write it in RE2's syntax, or as a phrase");
}

std::vector<Span> Pattern::find_all(std::string_view text, std::size_t most) const {
    std::vector<Span> found;
    const re2::StringPiece whole(text.data(), text.size());
    re2::StringPiece match;
    for (std::size_t from = 0; from <= text.size() && found.size() < most;) {
        if (!compiled_->Match(whole, from, whole.size(), RE2::UNANCHORED, &match, 1)) break;
        const auto begin = static_cast<std::size_t>(match.data() - whole.data());
        if (!match.empty()) found.push_back({begin, begin + match.size()});
        from = std::max(begin + match.size(), from + 1);
    }
    return found;
}

}  // namespace hotseat
