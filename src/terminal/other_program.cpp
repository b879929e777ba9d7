#include "terminal/other_program.hpp"

#include "base/diagnostic.hpp"
#include "terminal/screen.hpp"

#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <sstream>

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

extern char** environ;

namespace hotseat {
namespace {

/// While it lives, what the keyboard sends to both programs ends the other one only.
class KeyboardSignalsIgnored {
public:
    KeyboardSignalsIgnored() {
        struct sigaction ignore {};
        ignore.sa_handler = SIG_IGN;
        for (std::size_t i = 0; i < numbers.size(); ++i) sigaction(numbers[i], &ignore, &old_[i]);
    }
    ~KeyboardSignalsIgnored() {
        for (std::size_t i = 0; i < numbers.size(); ++i) sigaction(numbers[i], &old_[i], nullptr);
    }
    KeyboardSignalsIgnored(const KeyboardSignalsIgnored&) = delete;
    KeyboardSignalsIgnored& operator=(const KeyboardSignalsIgnored&) = delete;

    static constexpr std::array numbers{SIGINT, SIGQUIT, SIGPIPE};

private:
    std::array<struct sigaction, 3> old_{};
};

/// Starts it with the usual signals; `input`: a descriptor for its standard input, or -1.
pid_t start(const std::vector<std::string>& arguments, int input) {
    std::vector<char*> words;
    for (const auto& argument : arguments) words.push_back(const_cast<char*>(argument.c_str()));
    words.push_back(nullptr);
    posix_spawn_file_actions_t files;
    posix_spawn_file_actions_init(&files);
    if (input >= 0) posix_spawn_file_actions_adddup2(&files, input, STDIN_FILENO);
    posix_spawnattr_t attributes;
    posix_spawnattr_init(&attributes);
    sigset_t none, usual;
    sigemptyset(&none);
    sigemptyset(&usual);
    for (const auto number : KeyboardSignalsIgnored::numbers) sigaddset(&usual, number);
    posix_spawnattr_setsigmask(&attributes, &none);
    posix_spawnattr_setsigdefault(&attributes, &usual);
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
    pid_t child = 0;
    const auto error =
        posix_spawnp(&child, words.front(), &files, &attributes, words.data(), environ);
    posix_spawn_file_actions_destroy(&files);
    posix_spawnattr_destroy(&attributes);
    if (error != 0)
        throw Error("\"" + arguments.front() + "\" cannot be started: " + std::strerror(error),
                    "VISUAL, EDITOR and PAGER say which programs are used");
    return child;
}

int wait_for(pid_t child) {
    constexpr int by_signal = 128;
    int status = 0;
    while (waitpid(child, &status, 0) < 0)
        if (errno != EINTR) return by_signal;
    return WIFEXITED(status) ? WEXITSTATUS(status) : by_signal;
}

}  // namespace

int run_program(const std::vector<std::string>& arguments) {
    const KeyboardSignalsIgnored ignored;
    return wait_for(start(arguments, -1));
}

int run_program_on(const std::vector<std::string>& arguments, std::string_view text) {
    const KeyboardSignalsIgnored ignored;
    std::array<int, 2> ends{};
    if (pipe2(ends.data(), O_CLOEXEC) != 0) throw Error("no pipe can be made");
    pid_t child = 0;
    try {
        child = start(arguments, ends[0]);
    } catch (...) {
        close(ends[0]);
        close(ends[1]);
        throw;
    }
    close(ends[0]);
    write_all(ends[1], text);
    close(ends[1]);
    return wait_for(child);
}

std::vector<std::string> command_words(std::string_view command) {
    std::istringstream stream{std::string(command)};
    std::vector<std::string> words;
    for (std::string word; stream >> word;) words.push_back(word);
    return words;
}

}  // namespace hotseat
