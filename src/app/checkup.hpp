#pragma once

#include "app/world.hpp"

#include <string>
#include <vector>

namespace hotseat {

/// What one thing that hotseat needs is like here.
struct Check {
    enum class State { ok, warn, bad };
    std::string name{};
    State state = State::ok;
    std::string says{};
    std::string remedy{};  ///< what to type or do; empty when it is ok
    bool operator==(const Check&) const = default;
};

/// Looks at everything: program, banks, data folder, history, terminal, time. Changes nothing,
/// except that a history is opened as every command does it.
std::vector<Check> check_up(const World& world);

// Its parts.
std::vector<Check> check_banks(const Paths& paths);
std::vector<Check> check_data(const Paths& paths);
std::vector<Check> check_terminal(const World& world);

}  // namespace hotseat
