#pragma once

#include "app/marking.hpp"
#include "app/rubric_shelf.hpp"
#include "app/world.hpp"
#include "bank/question.hpp"
#include "record/session_record.hpp"
#include "store/history.hpp"

#include <cstdint>
#include <vector>

namespace hotseat {

struct PracticeRun {
    std::int64_t session = 0;  ///< 0 when nothing was answered
    int tries = 0;
    bool broken_off = false;  ///< by Ctrl-C, a signal, or the terminal going away
};

/// One question at a time over the world's terminal: hints, an answer without a hard stop, the
/// user's own ticks, the machine's marks beside them, model answers, and the same again. Every try
/// is kept in the history.
PracticeRun practise(World& world, History& history, RubricShelf& shelf, Marker& marker,
                     SessionRecord record, const std::vector<Question>& questions);

}  // namespace hotseat
