#pragma once

#include "cli/command.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace hotseat::cli {

/// "hotseat report [options] [N]"
std::string usage(const Command& command);

/// Everything about one command.
std::string help_text(const Command& command);

/// Every command, a line each; with `group`, only those of that group ("history").
std::string command_list(std::string_view group = {});

}  // namespace hotseat::cli
