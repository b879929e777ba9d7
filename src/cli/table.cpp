#include "cli/command.hpp"

namespace hotseat::cli {

// A new command: its declaration here, its call below, and its file.
Command completion_command();
Command help_command();
Command manual_command();
Command practice_command();
Command session_command();
Command version_command();

std::vector<Command> commands() {
    // One a line:
    // clang-format off
    return {
        session_command(),
        practice_command(),
        help_command(),
        version_command(),
        completion_command(),
        manual_command(),
    };
    // clang-format on
}

}  // namespace hotseat::cli
