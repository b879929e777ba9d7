"""A program at a real pseudo-terminal, and what a person would see on its screen."""

import contextlib
import fcntl
import os
import pty
import select
import signal
import sqlite3
import struct
import tempfile
import termios
import time
from pathlib import Path

import pyte

BANK = Path(__file__).parent.parent / "data" / "bank"
PATIENCE = 10  # seconds for what should come at once


class Terminal:
    running = []

    def __init__(self, command, home, rows=40, columns=80, **environment):
        self.screen = pyte.Screen(columns, rows)
        self.stream = pyte.ByteStream(self.screen)
        self.output = ""  # everything since the last wait
        # The size and the modes are there before the program looks.
        ready, go = os.pipe()
        self.pid, self.terminal = pty.fork()
        if self.pid == 0:
            os.read(ready, 1)
            os.environ.update({"HOME": str(home), "XDG_DATA_HOME": str(home), "TERM": "xterm",
                               "LC_ALL": "C", **environment})
            os.execvp(command[0], command)
        Terminal.running.append(self)
        self.resize(rows, columns)
        self.first_modes = self.modes()
        os.write(go, b"x")
        os.close(ready)
        os.close(go)

    def resize(self, rows, columns):
        fcntl.ioctl(self.terminal, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
        self.screen.resize(rows, columns)

    def modes(self):
        return termios.tcgetattr(self.terminal)[:4]

    def read(self, seconds):
        """Takes what comes within the time; False at the end."""
        if not select.select([self.terminal], [], [], max(seconds, 0))[0]:
            return True
        try:
            shown = os.read(self.terminal, 65536)
        except OSError:  # Linux: the other side is closed
            return False
        self.stream.feed(shown)
        self.output += shown.decode(errors="replace")
        return bool(shown)

    def wait_for(self, text, seconds=PATIENCE):
        """Waits until the program has written the text, and forgets what came up to it."""
        end = time.monotonic() + seconds
        while text not in self.output:
            left = end - time.monotonic()
            if left <= 0 or not self.read(left):
                raise AssertionError(f"{text!r} did not come; the screen:\n{self.text()}\n"
                                     f"raw: {self.output[-300:]!r}")
        self.output = self.output.split(text, 1)[1]

    def wait_on_screen(self, text, seconds=PATIENCE):
        end = time.monotonic() + seconds
        while text not in self.text():
            left = end - time.monotonic()
            if left <= 0 or not self.read(left):
                raise AssertionError(f"{text!r} is not on the screen:\n{self.text()}")

    def send(self, keys):
        os.write(self.terminal, keys.encode())

    def type(self, line):
        """Types a line and waits for the next prompt."""
        self.output = ""
        self.send(line + "\r")
        self.wait_for("\n> ")

    def text(self):
        return "\n".join(line.rstrip() for line in self.screen.display).rstrip()

    def line(self):
        """The line the cursor is on."""
        return self.screen.display[self.screen.cursor.y].rstrip()

    def kill(self, number=signal.SIGKILL):
        os.kill(self.pid, number)

    def end(self):
        """Waits for the program's end: its exit code, or minus the signal that killed it."""
        end = time.monotonic() + PATIENCE
        while self.read(0.1) and time.monotonic() < end:
            pass
        return self.collect()

    def hang_up(self):
        os.close(self.terminal)
        return self.collect()

    def collect(self):
        Terminal.running.remove(self)
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            pid, status = os.waitpid(self.pid, os.WNOHANG)
            if pid:
                return os.waitstatus_to_exitcode(status)
            time.sleep(0.01)
        self.kill()
        os.waitpid(self.pid, 0)
        raise AssertionError(f"it does not end; the screen:\n{self.text()}")


@contextlib.contextmanager
def home_folder():
    with tempfile.TemporaryDirectory(prefix="hotseat-") as folder:
        yield Path(folder)


def rows(home, query):
    with contextlib.closing(sqlite3.connect(home / "hotseat" / "history.db")) as database:
        return database.execute(query).fetchall()


def attempts(home):
    """(position, outcome, text, late_text) of every attempt."""
    return rows(home, "SELECT position, outcome, text, late_text FROM attempt ORDER BY position")


def draft(home):
    """(position, text, thinking + answering), or None."""
    found = rows(home, "SELECT position, text, thinking + answering FROM draft")
    return found[0] if found else None


def write_bank(folder, seconds, questions=3):
    """A bank of questions with so many seconds each, and no time to think."""
    (folder / "questions").mkdir(parents=True)
    (folder / "rubrics").mkdir()
    listed = ",".join(
        f'{{"id": "q-{i}", "level": "mid", "kind": "explain", "prompt": "What is {i}?", '
        f'"answer_seconds": {seconds}}}' for i in range(questions))
    (folder / "questions" / "numbers.json").write_text(
        f'{{"topic": "numbers", "questions": [{listed}]}}')
    return folder


def run_tests(functions, *arguments):
    """Runs each test and tells; the exit code."""
    failed = 0
    for function in functions:
        begun = time.monotonic()
        try:
            with home_folder() as home:
                function(home, *arguments)
            verdict = "ok"
        except Exception as error:  # the other tests still run
            verdict = f"FAILED: {type(error).__name__}: {error}"
            failed += 1
        for terminal in list(Terminal.running):
            terminal.kill()
            terminal.collect()
        print(f"{function.__name__.replace('_', ' ')}: {verdict} "
              f"({time.monotonic() - begun:.1f} s)", flush=True)
    return 1 if failed else 0
