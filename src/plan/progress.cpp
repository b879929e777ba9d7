#include "plan/progress.hpp"

#include <algorithm>

namespace hotseat {

std::optional<std::size_t> current_block(const Plan& plan, Instant now) {
    for (std::size_t i = 0; i < plan.blocks.size(); ++i)
        if (plan.blocks[i].state == BlockState::planned && plan.blocks[i].end > now) return i;
    return std::nullopt;
}

std::optional<std::size_t> block_to_close(const Plan& plan, Instant now) {
    for (std::size_t i = plan.blocks.size(); i-- > 0;) {
        const auto& block = plan.blocks[i];
        if (block.begin > now || is_break(block)) continue;
        if (block.state == BlockState::planned) return i;
        break;
    }
    return std::nullopt;
}

Progress progress_of(const Plan& plan, Instant now) {
    Progress progress;
    for (const auto& block : plan.blocks) {
        if (is_break(block)) continue;
        const auto length = std::chrono::floor<std::chrono::minutes>(block.end - block.begin);
        ++progress.blocks;
        if (block.state != BlockState::skipped) progress.whole_time += length;
        if (block.state == BlockState::done) {
            ++progress.done;
            progress.done_time += length;
        } else if (block.state == BlockState::skipped) {
            ++progress.skipped;
        } else if (block.end <= now) {
            ++progress.missed;
            progress.missed_time += length;
        }
    }
    return progress;
}

}  // namespace hotseat
