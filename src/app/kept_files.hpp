#pragma once

#include "files/paths.hpp"
#include "flash/card.hpp"
#include "note/note.hpp"
#include "plan/plan.hpp"

#include <optional>

namespace hotseat {

/// The user's own files beside the history, private to the user. Reading: what there is; nothing,
/// with every problem, when the file is not in order. Throws Error when it cannot be read.

/// The current plan; nothing without a problem when there is none.
std::optional<Plan> read_current_plan(const Paths& paths, Diagnostics& problems);
void keep_plan(const Plan& plan, const Paths& paths, const ToLocal& to_local);
/// The current plan, as it is, becomes the one before: what is kept next can be taken back.
void keep_plan_before(const Paths& paths);

/// Empty when there are none yet.
std::optional<Notes> read_own_notes(const Paths& paths, Diagnostics& problems);
void keep_notes(const Notes& notes, const Paths& paths);

std::optional<CardRecords> read_card_records(const Paths& paths, Diagnostics& problems);
void keep_card_records(const CardRecords& records, const Paths& paths);

}  // namespace hotseat
