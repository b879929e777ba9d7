#pragma once

#include <chrono>
#include <csignal>
#include <optional>
#include <vector>

namespace hotseat {

/// What signals asked for since the last look.
struct Signals {
    bool interrupt = false;  ///< SIGINT
    bool end = false;        ///< SIGTERM, SIGHUP, SIGQUIT
    bool stop = false;       ///< SIGTSTP
    bool resumed = false;    ///< SIGCONT
    bool resized = false;    ///< SIGWINCH
};

/// While it lives, signals wait until `wait_readable` or `take` and are then noted, nothing more.
/// One at a time. Threads begun meanwhile never get them. SIGPIPE is ignored meanwhile: a failed
/// write tells the same.
class SignalWatch {
public:
    SignalWatch();
    ~SignalWatch();
    SignalWatch(const SignalWatch&) = delete;
    SignalWatch& operator=(const SignalWatch&) = delete;

    /// Waits until `descriptor` has input (or has ended), a signal comes, or the time is over
    /// (never, without a time). True when there is input.
    bool wait_readable(int descriptor, std::optional<std::chrono::milliseconds> time);

    /// What came since the last call.
    Signals take();

    /// Stops the program as SIGTSTP would have; returns when it is continued.
    void stop();

private:
    struct Old {
        int number = 0;
        struct sigaction action {};
    };
    std::vector<Old> old_actions_;
    sigset_t old_mask_{};
};

}  // namespace hotseat
