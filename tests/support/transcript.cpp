#include "support/transcript.hpp"

#include "cli/command.hpp"
#include "plan/clock_time.hpp"

#include <algorithm>
#include <sstream>
#include <string_view>
#include <vector>

namespace hotseat::test {
namespace {

/// The words of a command line; "double quotes" keep spaces.
std::vector<std::string> words_of(std::string_view line) {
    std::vector<std::string> words;
    bool inside = false, quoted = false;
    for (const char c : line) {
        if (c == '"') {
            quoted = !quoted;
            if (!inside) words.emplace_back();
            inside = true;
        } else if (c == ' ' && !quoted) {
            inside = false;
        } else {
            if (!inside) words.emplace_back();
            inside = true;
            words.back() += c;
        }
    }
    return words;
}

std::string replaced(std::string text, const std::string& what, const std::string& by) {
    for (auto at = text.find(what); at != text.npos; at = text.find(what, at + by.size()))
        text.replace(at, what.size(), by);
    return text;
}

/// What is typed after a command line: the lines "> ..." of a person, or "< ..." of a pipe.
struct Script {
    std::string lines{};
    bool person = false;
};

Script script_after(std::istringstream& transcript) {
    Script script;
    char mark = 0;
    const auto start = transcript.tellg();
    for (std::string line; std::getline(transcript, line) && !line.starts_with("$ ");) {
        const bool marked =
            line == ">" || line == "<" || line.starts_with("> ") || line.starts_with("< ");
        if (!marked || (mark && line[0] != mark)) continue;
        mark = line[0];
        script.lines += line.substr(std::min<std::size_t>(2, line.size())) + '\n';
    }
    script.person = mark == '>';
    transcript.clear();
    transcript.seekg(start);
    return script;
}

/// Bulk input shows where it was read, before what comes of it.
std::string as_from_a_pipe(const std::string& lines) {
    std::istringstream in(lines);
    std::string shown;
    for (std::string line; std::getline(in, line);)
        shown += (line.empty() ? "<" : "< ") + line + '\n';
    return shown;
}

/// How long it is until clocks show "13:00" next.
std::chrono::milliseconds time_until(const std::string& clock, const World& world) {
    const auto minutes = std::stoi(clock.substr(0, 2)) * 60 + std::stoi(clock.substr(3, 2));
    const auto now = world.now();
    return next_time(now, ClockTime(minutes), world.local) - now;
}

/// Takes "| cat" off the words of a command line; true when it was there.
bool take_pipe(std::vector<std::string>& words) {
    const auto count = words.size();
    if (count < 2 || words[count - 2] != "|" || words[count - 1] != "cat") return false;
    words.resize(count - 2);
    return true;
}

}  // namespace

std::string Replay::run(const std::string& transcript) {
    constexpr std::string_view prompt = "$ hotseat";
    std::istringstream lines(transcript);
    std::string result;
    for (std::string line; std::getline(lines, line);) {
        if (line.starts_with("#") || line.starts_with("@ ")) result += line + '\n';
        if (line.starts_with("@ ")) test_.terminal.pass(time_until(line.substr(2), test_.world));
        if (!line.starts_with(prompt)) continue;
        test_.out.str({});
        const auto script = script_after(lines);
        test_.terminal.play(script.lines, script.person);
        test_.in = TextInput(script.person ? "" : script.lines);
        auto arguments = replaced(line.substr(prompt.size()), "~", home().string());
        arguments = replaced(arguments, "$TESTS", HOTSEAT_TESTS);
        auto words = words_of(arguments);
        auto world = test_.world;  // what its options change is gone for the next
        world.out_is_terminal = !take_pipe(words);
        const auto code = cli::run(words, world);
        auto shown = replaced(test_.out.str(), home().string(), "~");
        shown = replaced(shown, HOTSEAT_TESTS, "$TESTS");
        result += line + '\n';
        if (test_.in.at > 0) result += as_from_a_pipe(script.lines);
        result += replaced(shown, HOTSEAT_SOURCE "/", "");
        if (code != cli::done) result += "[exit " + std::to_string(code) + "]\n";
    }
    return result;
}

}  // namespace hotseat::test
