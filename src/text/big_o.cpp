#include "text/big_o.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <utility>

namespace hotseat {
namespace {

constexpr std::array variables{'n', 'm', 'k', 'v', 'e', 'd'};

bool is_number(std::string_view text) {
    return !text.empty() && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

/// Reads a complexity as it is said, from word `at` on.
class Said {
public:
    Said(const Words& words, const Forms& forms, std::size_t at)
        : words_(words), forms_(forms), begin_(at), at_(at) {}

    /// The term in canonical form, "nlogn"; empty when there is none.
    std::string read() {
        std::string term;
        while (true) {
            const auto before = at_;
            std::string joint = take_joint();
            const auto factor = take_factor();
            if (factor.empty()) {
                at_ = before;
                return term;
            }
            term += joint + factor;
        }
    }
    std::size_t end() const { return at_; }

private:
    std::string_view word(std::size_t ahead = 0) const {
        const auto& list = words_.words;
        const auto at = at_ + ahead;
        const bool beyond = at >= list.size() || list[at].sentence != list[begin_].sentence ||
                            (list[at].comma && at > begin_);
        return beyond ? std::string_view{} : forms_[list[at].form].surface;
    }
    bool take(std::string_view wanted) {
        if (word() != wanted) return false;
        ++at_;
        return true;
    }

    /// What may stand between two factors; only after the first.
    std::string take_joint() {
        if (at_ == begin_) return {};
        if (take("plus")) return "+";
        if (take("minus")) return "-";
        if (take("over")) return "/";
        if (take("times")) return {};
        if (word() == "to" && word(1) == "the") {
            at_ += 2;
            if (take("power")) take("of");
        }
        return {};
    }

    std::string take_factor() {
        const auto text = word();
        const bool variable = text.size() == 1 && std::ranges::count(variables, text[0]) > 0;
        if (variable || is_number(text) || text == "log" || text == "sqrt") {
            ++at_;
            return std::string(text);
        }
        if (take("root") || (text == "square" && word(1) == "root" && (at_ += 2) > 0)) {
            take("of");
            return "sqrt";
        }
        if (at_ == begin_) return {};
        for (const auto& [said, written] :
             {std::pair("squared", "2"), std::pair("cubed", "3"), std::pair("factorial", "!")})
            if (take(said)) return written;
        return {};
    }

    const Words& words_;
    const Forms& forms_;
    std::size_t begin_;
    std::size_t at_;
};

/// The number of words of "big o of", "big oh", "o of" at `at`; 0 when there is none.
std::size_t opening(const Words& words, const Forms& forms, std::size_t at) {
    const auto surface = [&](std::size_t i) -> std::string_view {
        if (i >= words.words.size() || words.words[i].sentence != words.words[at].sentence)
            return {};
        return forms[words.words[i].form].surface;
    };
    const bool big = surface(at) == "big";
    const auto letter = at + (big ? 1 : 0);
    if (surface(letter) != "o" && !(big && surface(letter) == "oh")) return 0;
    const bool of = surface(letter + 1) == "of";
    if (!big && !of) return 0;
    return letter + 1 + (of ? 1 : 0) - at;
}

}  // namespace

void join_big_o(Words& words, Forms& forms) {
    auto& list = words.words;
    std::size_t kept = 0;
    for (std::size_t at = 0; at < list.size();) {
        auto word = list[at];
        auto next = at + 1;
        if (const auto size = opening(words, forms, at); size > 0) {
            Said said(words, forms, at + size);
            if (const auto term = said.read(); !term.empty()) {
                next = said.end();
                word.form = forms.id("o(" + term + ")");
                word.span.end = list[next - 1].span.end;
            }
        }
        list[kept++] = word;
        at = next;
    }
    list.resize(kept);
}

}  // namespace hotseat
