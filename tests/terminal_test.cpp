#include "support/catch.hpp"
#include "support/scripted_terminal.hpp"
#include "terminal/key.hpp"
#include "terminal/line_terminal.hpp"
#include "terminal/screen.hpp"
#include "terminal/steady_time.hpp"

#include <csignal>
#include <sstream>

#include <unistd.h>

using namespace hotseat;
using namespace std::chrono_literals;

namespace {

std::string words(const TerminalEvent& event) {
    if (const auto* line = std::get_if<Line>(&event)) return "line " + line->text;
    const std::vector<std::string> names{"line",     "end",         "closed",
                                         "deadline", "interrupted", "hung up"};
    return names[event.index()];
}

/// A pipe whose other end a test holds.
struct Pipe {
    int in = -1, out = -1;
    Pipe() {
        int ends[2];
        REQUIRE(pipe(ends) == 0);
        in = ends[0];
        out = ends[1];
    }
    ~Pipe() {
        close(in);
        shut();
    }
    Pipe(const Pipe&) = delete;
    Pipe& operator=(const Pipe&) = delete;
    void send(std::string_view bytes) const { REQUIRE(write_all(out, bytes)); }
    void shut() {
        if (out >= 0) close(std::exchange(out, -1));
    }
};

std::vector<Key> keys_of(std::string bytes, bool is_all = false) {
    std::vector<Key> keys;
    while (auto key = take_key(bytes, is_all)) keys.push_back(*key);
    if (!bytes.empty()) keys.push_back({KeyKind::text, "left: " + bytes});
    return keys;
}

}  // namespace

TEST_CASE("keys are told apart, however the terminal sends them", "[terminal]") {
    struct Case {
        std::string bytes;
        std::vector<Key> keys;
    };
    const auto [bytes, keys] = GENERATE(values<Case>({
        {"ab\tc\r", {{KeyKind::text, "ab\tc"}, {KeyKind::enter}}},
        {"a\x7f\x08", {{KeyKind::text, "a"}, {KeyKind::erase}, {KeyKind::erase}}},
        {"\033[D\033OC\033[3~x",
         {{KeyKind::left}, {KeyKind::right}, {KeyKind::erase_next}, {KeyKind::text, "x"}}},
        {"\033[1;5D\033b\033d",
         {{KeyKind::word_left}, {KeyKind::word_left}, {KeyKind::erase_next_word}}},
        {"\033[A\033[200~x\033[99;99R",
         {{KeyKind::nothing}, {KeyKind::nothing}, {KeyKind::text, "x"}, {KeyKind::nothing}}},
        {"\x04\x0c\x15\x17",
         {{KeyKind::end_of_input}, {KeyKind::redraw}, {KeyKind::erase_all}, {KeyKind::erase_word}}},
        {"\x10\x12", {{KeyKind::nothing}, {KeyKind::nothing}}},
        {"日本", {{KeyKind::text, "日本"}}},
        {"\xffx", {{KeyKind::text, "\xef\xbf\xbdx"}}},
    }));
    CHECK(keys_of(bytes) == keys);
}

TEST_CASE("a key that is cut short waits for its rest, but not for ever", "[terminal]") {
    const std::string cut = GENERATE(as<std::string>(), "\033", "\033[", "\033[1;5", "\033O",
                                     "\xc3", "\xe6\x97", "\xf0\x9f\x98");
    CHECK(keys_of(cut) == std::vector<Key>{{KeyKind::text, "left: " + cut}});
    CHECK(keys_of(cut, true).size() == 1);
    CHECK(keys_of("x" + cut).front() == Key{KeyKind::text, "x"});
    CHECK(keys_of("\033[" + std::string(100, '1')).size() > 1);  // no sequence is that long
}

TEST_CASE("rows are counted as a terminal breaks them", "[terminal]") {
    struct Case {
        std::wstring text;
        std::size_t indent, rows;
    };
    std::setlocale(LC_CTYPE, "C.UTF-8");
    const auto [text, indent, rows] = GENERATE(values<Case>({
        {L"", 2, 0},
        {L"1234567", 2, 0},
        {L"12345678", 2, 1},
        {L"123456789012345678", 2, 2},
        {L"1234567日", 2, 1},  // half of it would fit
        {L"\t\t", 2, 1},
        {L"e\u0301e\u0301", 2, 0},
    }));
    CHECK(rows_above(text, indent, 10) == rows);
}

TEST_CASE("a pipe's lines come with the time of their first byte", "[terminal]") {
    LineBuffer lines;
    const auto at = [](int seconds) { return Elapsed(std::chrono::seconds(seconds)); };
    lines.add("one\r\n\ntw", at(1));
    lines.add("o\nthr", at(2));
    const auto next = [&] {
        const auto line = lines.take();
        REQUIRE(line);
        return *line;
    };
    CHECK(next().text == "one");
    CHECK(next().text.empty());
    const auto two = next();
    CHECK((two.text == "two" && two.begun == at(1) && two.ended == at(2)));
    CHECK(!lines.take());
    CHECK((lines.unfinished().text == "thr" && lines.unfinished().begun == at(2)));
    CHECK(lines.take_rest(at(3))->ended == at(3));
    CHECK(!lines.take_rest(at(3)));
}

TEST_CASE("a line has a greatest length", "[terminal]") {
    LineBuffer lines;
    const std::string much(longest_line, 'x');
    lines.add(much, {});
    lines.add(much + "\nnext\n", {});
    CHECK(lines.take()->text == much);
    CHECK(lines.take()->text == "next");
}

TEST_CASE("a pipe is read until it is closed", "[terminal]") {
    Pipe input, output;
    LineTerminal terminal(input.in, output.out, "xterm");
    CHECK(!terminal.interactive());
    input.send("one\ntwo\nrest");
    CHECK(words(terminal.next_event({})) == "line one");
    CHECK(words(terminal.next_event(steady_time())) == "line two");  // it was there before
    CHECK(words(terminal.next_event(steady_time())) == "deadline");
    CHECK(words(terminal.next_event(steady_time() + 1ms)) == "deadline");
    CHECK(terminal.unfinished_line().text == "rest");
    input.shut();
    CHECK(words(terminal.next_event({})) == "line rest");
    CHECK(words(terminal.next_event({})) == "closed");
    CHECK(words(terminal.next_event({})) == "closed");
}

TEST_CASE("signals come as events", "[terminal]") {
    struct sigaction before {};
    sigaction(SIGTERM, nullptr, &before);
    Pipe input, output;
    {
        LineTerminal terminal(input.in, output.out, "");
        CHECK(words(terminal.next_event(steady_time())) == "deadline");
        raise(SIGINT);
        CHECK(words(terminal.next_event({})) == "interrupted");
        raise(SIGWINCH);
        raise(SIGCONT);
        CHECK(words(terminal.next_event(steady_time() + 1ms)) == "deadline");
        raise(GENERATE(SIGTERM, SIGHUP));
        CHECK(words(terminal.next_event({})) == "hung up");
        CHECK(words(terminal.next_event({})) == "hung up");
        raise(SIGHUP);  // once more, on the way out
    }
    struct sigaction after {};
    sigaction(SIGTERM, nullptr, &after);
    CHECK(after.sa_handler == before.sa_handler);
}

TEST_CASE("what is shown cannot command the terminal", "[terminal]") {
    Pipe input, output;
    LineTerminal terminal(input.in, output.out, "");
    terminal.show("a\033[2Jb");
    char shown[100];
    const auto size = read(output.in, shown, sizeof shown);
    CHECK(std::string(shown, static_cast<std::size_t>(size)) == "a\xef\xbf\xbd[2Jb\n");
}

TEST_CASE("nobody to show anything to is nobody to talk to", "[terminal]") {
    Pipe input, output;
    LineTerminal terminal(input.in, output.out, "");
    CHECK(words(terminal.next_event(steady_time())) == "deadline");  // SIGPIPE waits from now on
    close(output.in);
    output.in = dup(input.in);
    terminal.show("x");
    CHECK(words(terminal.next_event({})) == "hung up");
}

TEST_CASE("a scripted terminal keeps its own time", "[terminal]") {
    std::ostringstream out;
    test::ScriptedTerminal terminal(out);
    terminal.play("one two\n+10s\n^C\n", true);
    const auto start = terminal.now();
    CHECK(words(terminal.next_event(start + 500ms)) == "deadline");
    CHECK(terminal.unfinished_line().text == "one");
    CHECK(words(terminal.next_event({})) == "line one two");
    CHECK(words(terminal.next_event(start + 5s)) == "deadline");
    CHECK(words(terminal.next_event({})) == "interrupted");
    CHECK(terminal.now() == start + 11s);
    CHECK(words(terminal.next_event({})) == "hung up");
    CHECK(out.str() == "> one two\n> +10s\n> ^C\n");
    terminal.play("x\n", false);
    CHECK(words(terminal.next_event(terminal.now())) == "line x");
    CHECK(words(terminal.next_event({})) == "closed");
}
