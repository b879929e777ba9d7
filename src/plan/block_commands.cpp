#include "plan/block_commands.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace hotseat {
namespace {

using std::chrono::minutes;
using namespace std::chrono_literals;

/// Of a block that is mostly reading, so much at its end shows what has stayed.
constexpr int share_of_questions = 3;

std::string asking(const char* command, const PlannedBlock& block, minutes time) {
    constexpr auto least = 5min;
    std::string line = command;
    for (const auto& topic : block.what.topics) line += " --topic " + topic;
    return line + fmt::format(" --minutes {}", std::max(time, least).count());
}

}  // namespace

std::vector<std::string> commands_of(const PlannedBlock& block) {
    const auto length = std::chrono::floor<minutes>(block.end - block.begin);
    switch (block.what.kind) {
        case BlockKind::learn:
            return {asking("practice", block, length / share_of_questions)};
        case BlockKind::practice:
            return {asking("practice", block, length)};
        case BlockKind::mock:
            return {asking("session", block, length / 2), "report"};
        case BlockKind::review:
            return {"weakness", "report"};
        case BlockKind::flash:
        case BlockKind::meal:
        case BlockKind::rest:
            break;
    }
    return {};
}

}  // namespace hotseat
