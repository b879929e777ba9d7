#include "plan/plan.hpp"

namespace hotseat {

const std::vector<std::string>& block_state_words() {
    static const std::vector<std::string> words{"planned", "done", "skipped"};
    return words;
}

const std::vector<std::string>& PlanRemark::kind_words() {
    static const std::vector<std::string> words{"left-out", "short-night", "hard-stop", "last-hour",
                                                "spare"};
    return words;
}

bool is_break(const PlannedBlock& block) {
    return block.what.kind == BlockKind::meal || block.what.kind == BlockKind::rest;
}

}  // namespace hotseat
