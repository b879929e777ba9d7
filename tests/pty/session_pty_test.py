"""hotseat session at a real pseudo-terminal. usage: session_pty_test.py PROGRAM"""

import signal
import sys

from terminal import BANK, Terminal, attempts, draft, home_folder, run_tests, write_bank


def begin(home, program, *options, bank=BANK, rows=40, columns=80, **environment):
    """Starts a session and its clock; the first question is on the screen."""
    terminal = Terminal([program, "session", "--bank", str(bank), "--seed", "1", *options], home,
                        rows, columns, **environment)
    terminal.wait_for("> ")
    terminal.type("")
    return terminal


def leave(terminal):
    terminal.send("\x03")
    terminal.wait_for("Quit?")
    terminal.send("\x03")
    same(terminal.end(), 130, "the exit code")


def same(actual, expected, what="it"):
    assert actual == expected, f"{what} is {actual!r}, not {expected!r}"


def typing_and_editing(home, program):
    t = begin(home, program, "--topic", "docker")
    t.send("wu\x7frng")           # backspace
    t.send("\x1b[D\x1b[Do")       # left, left
    t.send("\x01\x0b\x19\x05!")   # home, erase to the end, put back, end
    t.wait_on_screen("> wrong!")
    t.type("")
    t.type("two words\x17three")  # erase a word
    t.type("a\ttab, an escape\x1b[A\x1b[99~ and none")
    t.send("\x04")                # Ctrl-D ends the answer
    t.wait_for("Question 2 of 2")
    leave(t)
    same(attempts(home),
         [(1, "answered", "wrong!\ntwo three\na\ttab, an escape and none", "")])
    same(t.modes(), t.first_modes, "the terminal")


def utf_8_in_every_locale(home, program):
    for locale in ["C", "tr_TR.UTF-8", "C.UTF-8"]:
        with home_folder() as own:
            t = begin(own, program, "--topic", "docker", LC_ALL=locale)
            t.send("Iıİi äöü 日本語x\x7f\x7f本")
            t.wait_on_screen("Iıİi äöü")
            t.type("")
            t.send("\x04")
            t.wait_for("Question 2 of 2")
            leave(t)
            same(attempts(own)[0][2], "Iıİi äöü 日本本", f"the text in {locale}")


def a_message_leaves_the_line_alone(home, program):
    t = begin(home, program)
    long = "x" * 100 + "日本" * 20
    t.send(long)
    t.wait_on_screen("本")
    t.send("\x03")
    t.wait_on_screen("Quit?")
    t.wait_on_screen("goes on.\n> " + "x" * 78 + "\n" + "x" * 22)
    t.send("y")
    t.type("")
    same(draft(home)[1], long + "y", "the draft")
    leave(t)


def time_out_in_the_middle_of_a_line(home, program):
    bank = write_bank(home / "bank", seconds=5)
    t = begin(home, program, "--count", "2", bank=bank)
    t.type("in time")
    t.send("begun in ti")
    t.wait_for("Time is up")
    t.wait_on_screen("> begun in ti")
    t.type("me")
    t.type("late")
    t.send(".\r")
    t.wait_for("Question 2 of 2")
    leave(t)
    same(attempts(home), [(1, "answered", "in time\nbegun in time", "late")])


def ctrl_c_asks_once_and_loses_nothing(home, program):
    t = begin(home, program)
    t.type("first")
    t.send("secon")
    t.wait_on_screen("> secon")
    leave(t)
    same(draft(home)[:2], (1, "first\nsecon"), "the draft")
    same(t.modes(), t.first_modes, "the terminal")


def a_signal_ends_it_and_gives_the_terminal_back(home, program):
    for number in [signal.SIGTERM, signal.SIGQUIT, signal.SIGHUP]:
        with home_folder() as own:
            t = begin(own, program)
            t.send("half a li")
            t.wait_on_screen("> half a li")
            t.kill(number)
            same(t.end(), 130, "the exit code")
            same(draft(own)[1], "half a li", "the draft")
            same(t.modes(), t.first_modes, "the terminal")


def the_terminal_goes_away(home, program):
    t = begin(home, program)
    t.send("half a li")
    t.wait_on_screen("> half a li")
    same(t.hang_up(), 130, "the exit code")
    same(draft(home)[1], "half a li", "the draft")


def a_window_that_is_too_small(home, program):
    t = begin(home, program, rows=2, columns=3)
    t.send("much longer than the window")
    t.resize(1, 1)
    t.kill(signal.SIGWINCH)
    t.type("!")
    t.resize(24, 80)
    t.type("wide again")
    leave(t)
    same(draft(home)[1], "much longer than the window!\nwide again", "the draft")


def stop_and_continue(home, program):
    t = Terminal(["bash", "--norc", "-i"], home, PS1="$ ")
    t.wait_for("$ ")
    t.send(f"stty -a >{home}/before; {program} session --bank {BANK} --seed 1\r")
    t.wait_for("Enter starts")
    t.type("")
    t.send("half ")
    t.wait_on_screen("> half")
    t.send("\x1a")
    t.wait_for("Stopped")
    t.wait_for("$ ")
    t.send("fg\r")
    t.wait_for("> half")
    t.type("and half")
    t.send("\x03")
    t.wait_for("Quit?")
    t.send("\x03")
    t.wait_for("--resume goes on with it.")
    t.send(f"stty -a >{home}/after; exit\r")
    t.end()
    same((home / "after").read_text(), (home / "before").read_text(), "stty")
    same(draft(home)[1], "half and half", "the draft")


def a_dumb_terminal(home, program):
    t = Terminal([program, "session", "--bank", str(BANK), "--topic", "docker"], home, TERM="dumb")
    t.wait_for("Enter starts")
    t.send("\r")
    t.wait_for("Question 1 of 2")
    t.send("plain\x7fn\r")
    t.send("\x04")
    t.wait_for("Question 2 of 2")
    t.send("\x03")
    t.wait_for("Quit?")
    t.send("y\r")
    same(t.end(), 130, "the exit code")
    same(attempts(home)[0][2], "plain", "the text")


def a_long_paste(home, program):
    t = begin(home, program)
    words = "a word and another, " * 500
    for at in range(0, len(words), 500):
        t.send(words[at:at + 500])
        t.read(0)
    t.type("")
    same(draft(home)[1], words, "the draft")
    leave(t)


if __name__ == "__main__":
    sys.exit(run_tests([
        typing_and_editing, utf_8_in_every_locale, a_message_leaves_the_line_alone,
        time_out_in_the_middle_of_a_line, ctrl_c_asks_once_and_loses_nothing,
        a_signal_ends_it_and_gives_the_terminal_back, the_terminal_goes_away, a_window_that_is_too_small,
        stop_and_continue, a_dumb_terminal, a_long_paste], sys.argv[1]))
