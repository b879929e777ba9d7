#pragma once

#include "base/diagnostic.hpp"
#include "record/session_record.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace hotseat {

/// An exported history: JSON lines (history-format.md), a header and a line a session.
std::string history_header();
std::string history_line(const WholeSession& session);

/// Reads a whole export. Appends every problem, each with its line: with one of them the history
/// should not be taken in.
std::vector<WholeSession> read_history(std::string_view text, std::string_view file,
                                       Diagnostics& problems);

}  // namespace hotseat
