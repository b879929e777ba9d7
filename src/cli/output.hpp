#pragma once

#include "cli/command.hpp"
#include "document/document.hpp"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace hotseat::cli {

/// The output switches, the same for every command that writes a document.
struct Output {
    std::string format{};
    std::string file{};  ///< empty or "-": standard output
};

/// Adds --format (one of `formats`, the first is the default) and --output to the command.
std::shared_ptr<Output> add_output(Command& command, const std::vector<std::string>& formats);

/// Writes the document where the user wants it; to a terminal only printable text goes.
void write(World& world, const Output& output, std::string_view document);

/// A page in the format the user wants: text (at a terminal in a pager, where there is one),
/// markdown or html.
void write_page(World& world, const Output& output, const Document& page);

}  // namespace hotseat::cli
