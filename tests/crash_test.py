"""Kills hotseat session at many moments: nothing that was promised may be lost.
usage: crash_test.py PROGRAM"""

import random
import signal
import subprocess
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent / "pty"))
from terminal import Terminal, attempts, draft, rows, run_tests, write_bank  # noqa: E402

QUESTIONS = 3
LIMIT = 600  # seconds a question: nothing times out here


def same(actual, expected, what):
    assert actual == expected, f"{what} is {actual!r}, not {expected!r}"


def command(program, bank, *options):
    return [program, "session", "--bank", str(bank), *options]


def start(home, program, *options):
    terminal = Terminal(command(program, home / "bank", *options), home)
    terminal.wait_for("> ")
    terminal.type("")
    return terminal


def answer(number):
    return [f"answer {number} line {line}" for line in range(3)]


def killed_at_any_moment(home, program):
    """Lines and answers that the screen has acknowledged are on disk, whatever comes then."""
    write_bank(home / "bank", LIMIT, QUESTIONS)
    for moment in range(QUESTIONS * 4):
        number = signal.SIGHUP if moment % 3 == 2 else signal.SIGKILL
        terminal = start(home, program, "--count", str(QUESTIONS))
        acknowledged = 0
        for question in range(QUESTIONS):
            for line in [*answer(question), "."]:
                if acknowledged == moment:
                    break
                terminal.type(line)
                acknowledged += 1
        terminal.send("not ended yet")
        terminal.kill(number)
        terminal.end()
        done, lines = divmod(acknowledged, 4)
        session = rows(home, "SELECT max(number) FROM session")[0][0]
        kept = rows(home, f"SELECT text FROM attempt WHERE session = {session} ORDER BY position")
        same(kept, [("\n".join(answer(q)),) for q in range(done)], f"what is kept at {moment}")
        if lines:
            position, text = rows(home, f"SELECT position, text FROM draft WHERE session = "
                                        f"{session}")[0]
            same(position, done + 1, "the draft's position")
            expected = "\n".join(answer(done)[:lines])
            assert text.startswith(expected), f"the draft {text!r} lacks {expected!r}"


def killed_without_waiting(home, program):
    """At a random moment, also in the middle of writing: the file stays whole, answers stay whole
    and in order, and the session goes on."""
    write_bank(home / "bank", LIMIT, QUESTIONS)
    chance = random.Random(1)
    for _ in range(12):
        terminal = start(home, program, "--count", str(QUESTIONS))
        for question in range(QUESTIONS):
            terminal.send("\r".join([*answer(question), ".", ""]))
        until = time.monotonic() + chance.uniform(0, 0.06)
        while (left := until - time.monotonic()) > 0:
            terminal.read(left)
        terminal.kill()
        terminal.end()
        same(rows(home, "PRAGMA integrity_check"), [("ok",)], "the file")
        session = rows(home, "SELECT max(number) FROM session")[0][0]
        kept = rows(home, f"SELECT text FROM attempt WHERE session = {session} ORDER BY position")
        same(kept, [("\n".join(answer(q)),) for q in range(len(kept))], "what is kept")
        going_on = Terminal(command(program, home / "bank", "--resume"), home)
        going_on.wait_for(f"Session {session} goes on: {len(kept)} of {QUESTIONS} done")
        going_on.kill(signal.SIGTERM)
        going_on.end()


def a_draft_is_five_seconds_old_at_most(home, program):
    write_bank(home / "bank", LIMIT, QUESTIONS)
    terminal = start(home, program, "--count", str(QUESTIONS))
    begun = time.monotonic()
    terminal.send("typed five seconds ago")
    while time.monotonic() < begun + 5:
        terminal.read(begun + 5 - time.monotonic())
    terminal.send(", typed just now")
    terminal.wait_on_screen("just now")
    terminal.kill()
    terminal.end()
    position, text, used = draft(home)
    same(position, 1, "the draft's position")
    assert text.startswith("typed five seconds ago"), f"the draft is {text!r}"
    assert used >= 2000, f"only {used} ms are counted"

    going_on = Terminal(command(program, home / "bank", "--resume"), home)
    going_on.wait_for("Enter starts")
    going_on.output = ""
    going_on.send("\r")
    going_on.wait_for("| typed five seconds ago")
    going_on.wait_for(" left.")
    going_on.type("and more")
    going_on.send(".\r")
    going_on.wait_for("Question 2 of 3")
    going_on.kill()
    going_on.end()
    _, outcome, kept, _ = attempts(home)[0]
    same((outcome, kept), ("answered", text + "\nand more"), "what is kept")
    answering = rows(home, "SELECT answering FROM attempt")[0][0]
    assert answering >= used, f"{answering} ms are counted after {used} ms"


def a_pipe_that_breaks_off(home, program):
    write_bank(home / "bank", LIMIT, QUESTIONS)
    environment = {"HOME": str(home), "XDG_DATA_HOME": str(home)}
    for number in [signal.SIGKILL, signal.SIGHUP, signal.SIGTERM]:
        process = subprocess.Popen(command(program, home / "bank", "--count", "3"),
                                   stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment)
        process.stdin.write(b"first\n.\nsecond\nunfini")
        process.stdin.flush()
        shown = b""
        while b"Question 2 of 3" not in shown:
            shown += process.stdout.read1()
        session = rows(home, "SELECT max(number) FROM session")[0][0]
        text = f"SELECT text FROM draft WHERE session = {session}"
        while not rows(home, text):  # the second line comes right behind
            time.sleep(0.01)
        process.send_signal(number)
        status = process.wait()
        same(status, -9 if number == signal.SIGKILL else 130, "the exit code")
        same(rows(home, f"SELECT text FROM attempt WHERE session = {session}"), [("first",)],
             "what is kept")
        expected = "second" if number == signal.SIGKILL else "second\nunfini"
        same(rows(home, text), [(expected,)], "the draft")


if __name__ == "__main__":
    sys.exit(run_tests([killed_at_any_moment, killed_without_waiting,
                        a_draft_is_five_seconds_old_at_most, a_pipe_that_breaks_off],
                       sys.argv[1]))
