#pragma once

#include "base/time.hpp"
#include "files/paths.hpp"
#include "terminal/terminal.hpp"

#include <functional>
#include <iosfwd>

namespace hotseat {

/// Everything outside the program that a command may touch. `main` builds the real one, tests
/// another.
struct World {
    Terminal& terminal;  ///< the dialogue with the user
    std::istream& in;    ///< bulk input
    std::ostream& out;
    std::ostream& err;
    Paths paths;
    Environment environment;
    std::function<Elapsed()> elapsed;
    std::function<Instant()> now;
    ToLocal local;             ///< the user's time zone
    bool out_is_terminal = false;
    int columns = 80;          ///< width for text reports
};

}  // namespace hotseat
