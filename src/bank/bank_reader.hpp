#pragma once

#include "bank/bank.hpp"
#include "base/diagnostic.hpp"

#include <string_view>

namespace hotseat {

/// True for the name of a file of questions or rubrics in its folder: `<topic>.json`, but not
/// `schema.json`.
bool is_topic_file(std::string_view name);

/// Reads a question file (format: questions/README.md) into `bank`. Keeps the good questions and
/// appends a diagnostic for every problem, so that one run shows them all. An id that the bank has
/// already is a problem.
void read_questions(std::string_view text, std::string_view file, Bank& bank,
                    Diagnostics& diagnostics);

/// What can only be seen when every file was read: ids in `related` that name no question.
void check_links(const Bank& bank, Diagnostics& diagnostics);

}  // namespace hotseat
