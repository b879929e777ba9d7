#include "grade/rule_words.hpp"

#include <algorithm>
#include <array>

namespace hotseat {
namespace {

struct Named {
    std::string_view word{};
    bool Rules::*rule = nullptr;
};

constexpr std::array named{
    Named{"typo-repair", &Rules::repair}, Named{"closeness", &Rules::closeness},
    Named{"negation", &Rules::negation},  Named{"entity", &Rules::entity},
    Named{"deny", &Rules::deny},          Named{"must", &Rules::must},
    Named{"ordered", &Rules::ordered},    Named{"before", &Rules::before},
    Named{"swap", &Rules::swap},          Named{"wrong", &Rules::wrong}};

}  // namespace

const std::vector<std::string>& rule_words() {
    static const auto words = [] {
        std::vector<std::string> all;
        for (const auto& [word, rule] : named) all.emplace_back(word);
        return all;
    }();
    return words;
}

void switch_off(Rules& rules, std::string_view word) {
    if (const auto it = std::ranges::find(named, word, &Named::word); it != named.end())
        rules.*(it->rule) = false;
}

}  // namespace hotseat
