#pragma once

#include "rubric/compiled_rubric.hpp"
#include "rubric/match.hpp"
#include "rubric/reading.hpp"
#include "text/vocabulary.hpp"

#include <optional>
#include <string>
#include <vector>

namespace hotseat {

/// How an answer is marked. Rules can be switched off, to see what they do and to prove that a
/// rubric needs them.
struct Rules {
    bool entity = true;
    bool deny = true;
    bool must = true;
    bool ordered = true;
    bool swap = true;
    bool before = true;
    bool wrong = true;
    bool negation = true;
    bool closeness = true;
    bool repair = true;  ///< of typing mistakes; nothing is repaired without a dictionary

    Vocabulary::Repair repairing() const {
        return repair ? Vocabulary::Repair::yes : Vocabulary::Repair::no;
    }
};

/// Phrases that matched: the one that is furthest left (of equals the first), and where it and the
/// others did.
struct Sighting {
    const CompiledPhrase* phrase = nullptr;
    Match first{};
    std::vector<Match> matches{};  ///< of all phrases, in no order
};

/// What an answer says to one point.
struct Finding {
    double credit = 0;  ///< -1, 0, the part credit or 1
    bool denied = false;
    bool under_others = false;  ///< not said, but said of an entity it must not be confused with
    std::optional<Sighting> seen{};
};

Finding find_point(const Point& point, const CompiledPoint& compiled, const Reading& reading,
                   const Rules& rules);

/// Whether a red flag fires, and on what; a flag that fires by `swap` alone shows no words.
struct FlagFinding {
    bool fires = false;
    std::optional<Sighting> seen{};
};
FlagFinding find_flag(const RedFlag& flag, const CompiledRedFlag& compiled, const Reading& reading,
                      const std::vector<Finding>& points, const Rules& rules);

}  // namespace hotseat
