#include "bank/profile.hpp"

namespace hotseat {

const std::vector<std::string>& block_kind_words() {
    static const std::vector<std::string> words{"learn", "practice", "mock", "review",
                                                "flash", "meal",     "rest"};
    return words;
}

const std::vector<std::string>& block_part_words() {
    static const std::vector<std::string> words{"days", "last-evening", "morning"};
    return words;
}

const std::vector<std::string>& block_rank_words() {
    static const std::vector<std::string> words{"essential", "normal", "dispensable"};
    return words;
}

}  // namespace hotseat
