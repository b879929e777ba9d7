#include "terminal/signal_watch.hpp"

#include <algorithm>
#include <array>

#include <poll.h>

namespace hotseat {
namespace {

constexpr std::array watched{SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGTSTP, SIGCONT, SIGWINCH};

// A handler can reach nothing else.
std::array<volatile std::sig_atomic_t, watched.size()> came{};

void note(int number) {
    for (std::size_t i = 0; i < watched.size(); ++i)
        if (watched[i] == number) came[i] = 1;
}

bool take_one(int number) {
    const auto index =
        static_cast<std::size_t>(std::ranges::find(watched, number) - watched.begin());
    const bool was = came[index] != 0;
    came[index] = 0;
    return was;
}

struct sigaction action_of(void (*handler)(int)) {
    struct sigaction action {};
    action.sa_handler = handler;
    sigfillset(&action.sa_mask);
    return action;
}

/// What is blocked while signals are let through.
sigset_t without_watched(sigset_t mask) {
    for (const int number : watched) sigdelset(&mask, number);
    return mask;
}

}  // namespace

SignalWatch::SignalWatch() {
    sigset_t mask;
    sigemptyset(&mask);
    for (const int number : watched) sigaddset(&mask, number);
    sigprocmask(SIG_BLOCK, &mask, &old_mask_);
    for (const int number : watched) take_one(number);  // came to an earlier watch: none of ours
    for (const int number : watched) {
        Old old{.number = number};
        sigaction(number, nullptr, &old.action);
        // What the parent ignores (nohup) stays ignored.
        if (old.action.sa_handler == SIG_IGN) continue;
        const auto action = action_of(note);
        sigaction(number, &action, nullptr);
        old_actions_.push_back(old);
    }
    Old old{.number = SIGPIPE};
    const auto ignore = action_of(SIG_IGN);
    sigaction(SIGPIPE, &ignore, &old.action);
    old_actions_.push_back(old);
}

SignalWatch::~SignalWatch() {
    // First what still waits is let through and noted: a terminal that goes away signals twice.
    sigprocmask(SIG_SETMASK, &old_mask_, nullptr);
    for (const auto& old : old_actions_) sigaction(old.number, &old.action, nullptr);
}

bool SignalWatch::wait_readable(int descriptor, std::optional<std::chrono::milliseconds> time) {
    pollfd input{descriptor, POLLIN, 0};
    timespec wait{};
    if (time) {
        const auto left = std::max(*time, std::chrono::milliseconds(0)).count();
        wait = {left / 1000, left % 1000 * 1'000'000};
    }
    const auto open = without_watched(old_mask_);
    return ppoll(&input, 1, time ? &wait : nullptr, &open) > 0;
}

Signals SignalWatch::take() {
    // Where input is always there, nothing waits, and so no signal has come through.
    const auto open = without_watched(old_mask_);
    sigset_t blocked;
    sigprocmask(SIG_SETMASK, &open, &blocked);
    sigprocmask(SIG_SETMASK, &blocked, nullptr);
    Signals signals;
    signals.interrupt = take_one(SIGINT);
    for (const int number : {SIGTERM, SIGHUP, SIGQUIT}) signals.end |= take_one(number);
    signals.stop = take_one(SIGTSTP);
    signals.resumed = take_one(SIGCONT);
    signals.resized = take_one(SIGWINCH);
    return signals;
}

void SignalWatch::stop() {
    const auto noted = action_of(note);
    const auto usual = action_of(SIG_DFL);
    sigaction(SIGTSTP, &usual, nullptr);
    raise(SIGTSTP);
    sigset_t just_it;
    sigemptyset(&just_it);
    sigaddset(&just_it, SIGTSTP);
    sigprocmask(SIG_UNBLOCK, &just_it, nullptr);  // stops here
    sigprocmask(SIG_BLOCK, &just_it, nullptr);
    sigaction(SIGTSTP, &noted, nullptr);
}

}  // namespace hotseat
