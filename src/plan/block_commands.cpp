#include "plan/block_commands.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace hotseat {
namespace {

using std::chrono::minutes;
using namespace std::chrono_literals;

/// Of a block that takes in what is new, half is reading; a third at its end shows what stayed.
constexpr int share_of_reading = 2, share_of_questions = 3;

/// Nobody means 37 minutes.
minutes rounded(minutes time) {
    constexpr auto step = 5min;
    return std::max(step, time / step * step);
}

std::string reading(const PlannedBlock& block, minutes time) {
    std::string line = "study";
    for (const auto& topic : block.what.topics) line += " " + topic;
    return line + fmt::format(" --minutes {}", rounded(time).count());
}

std::string asking(const char* command, const PlannedBlock& block, minutes time) {
    std::string line = command;
    for (const auto& topic : block.what.topics) line += " --topic " + topic;
    return line + fmt::format(" --minutes {}", rounded(time).count());
}

}  // namespace

std::vector<std::string> commands_of(const PlannedBlock& block) {
    const auto length = std::chrono::floor<minutes>(block.end - block.begin);
    switch (block.what.kind) {
        case BlockKind::learn:
            if (block.what.topics.empty()) break;
            return {reading(block, length / share_of_reading),
                    asking("practice", block, length / share_of_questions)};
        case BlockKind::practice:
            return {asking("practice", block, length)};
        case BlockKind::mock:
            return {asking("session", block, length / 2), "report"};
        case BlockKind::review:
            return {"weakness", "notes --minutes 15", "note edit"};
        case BlockKind::flash:
            return {asking("flash", block, length / 2), "notes --minutes 15"};
        case BlockKind::meal:
        case BlockKind::rest:
            break;
    }
    return {};
}

}  // namespace hotseat
