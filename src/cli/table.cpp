#include "cli/command.hpp"

namespace hotseat::cli {

// A new command: its declaration here, its call below, and its file.
Command completion_command();
Command help_command();
Command manual_command();
Command session_command();
Command version_command();

std::vector<Command> commands() {
    // clang-format off: one a line
    return {
        session_command(),
        help_command(),
        version_command(),
        completion_command(),
        manual_command(),
    };
    // clang-format on
}

}  // namespace hotseat::cli
