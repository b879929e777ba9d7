#pragma once

#include "base/diagnostic.hpp"
#include "base/time.hpp"
#include "files/paths.hpp"
#include "terminal/input.hpp"
#include "terminal/terminal.hpp"

#include <filesystem>
#include <functional>
#include <iosfwd>
#include <string_view>

namespace hotseat {

/// Everything outside the program that a command may touch. `main` builds the real one, tests
/// another.
struct World {
    Terminal& terminal;  ///< the dialogue with the user
    Input& in;           ///< bulk input
    std::ostream& out;
    std::ostream& err;
    Paths paths;
    Environment environment;
    std::function<Elapsed()> elapsed;
    std::function<Instant()> now;
    ToLocal local;                 ///< the user's time zone
    bool out_is_terminal = false;  ///< then only printable text may go there
    bool colour = false;           ///< wanted on standard error and output
    bool err_is_terminal = false;  ///< then it may show how far a long deed has come
    bool quiet = false;            ///< --quiet: no remarks, only results and errors
    int columns = 80;              ///< width for text reports
    /// Lets the user change a file in an editor, or read a long text in a pager; what comes after
    /// waits until that is over. Without these (no terminal) neither is offered.
    std::function<void(const std::filesystem::path& file)> edit{};
    std::function<void(std::string_view text)> page{};
};

/// The width to set text in: a narrower screen breaks its lines itself.
constexpr std::size_t columns_of(const World& world) {
    constexpr int least = 40;
    return static_cast<std::size_t>(world.columns < least ? least : world.columns);
}

/// Tells problems on standard error, the parts that matter in colour when colour is wanted.
void tell(World& world, const Diagnostics& problems);

/// Tells them, and throws Error for `what` when there are any.
void stop_for(World& world, const Diagnostics& problems, const char* what);

}  // namespace hotseat
