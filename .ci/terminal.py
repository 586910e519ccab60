"""A terminal of 80 columns and 24 lines, in which a program is used as a person does: read what
stands there, type a line. Everything that was shown and typed is kept."""

import fcntl
import os
import pty
import re
import select
import signal
import struct
import termios
import time
import unicodedata

COLUMNS, LINES = 80, 24
# Seconds. A prompt that takes longer is a fault; nothing here waits for a network.
TIMEOUT = 20
QUIET = 0.03
# A path or a command by itself is copied: it is never broken over lines.
WHOLE = re.compile(r"  (/\S+|grensganger .*)")
BELL = "\x07"
# A prompt with the time that is left, told on a line of its own while nobody types.
RETOLD = re.compile(r"\s*\[(nog|tijd|\d)")


class Failed(Exception):
    """What the program did is not what was expected; the message ends with what was on the screen."""


def columns(line):
    """How wide a line is: what joins or marks another sign takes no room, wide signs take two."""
    signs = re.sub("\u200d.", "", line)
    return sum(
        0 if unicodedata.category(sign) in ("Mn", "Me", "Cf") or "\U0001f3fb" <= sign <= "\U0001f3ff"
        else 2 if unicodedata.east_asian_width(sign) in "WF" else 1
        for sign in signs)


class Screen:
    """What was shown from one Enter to the next prompt."""

    def __init__(self, text):
        self.text = text.replace("\r\n", "\n")
        # Many empty lines push the answers of the one before off the screen; nobody reads them.
        self.lines = re.split(r"\n{20,}", self.text)[-1].split("\n")

    @property
    def prompt(self):
        return self.lines[-1].strip()

    @property
    def flat(self):
        """The text as one line, so that a sentence is found wherever it was wrapped."""
        return re.sub(r"\s+", " ", self.text)

    def faults(self):
        """What a terminal of 80 by 24 cannot show, or should not get."""
        found = []
        if len(self.lines) > LINES:
            found.append(f"{len(self.lines)} lines between two prompts")
        found += [f"{columns(line)} columns: {line}" for line in self.lines
                  if columns(line) > COLUMNS and not WHOLE.fullmatch(line)]
        strange = re.search(r"[\x00-\x09\x0b-\x1f\x7f-\x9f]", self.text.replace("^C", ""))
        if strange:
            found.append(f"a control character: {strange.group()!r}")
        return found


class Terminal:
    """One run of the program."""

    def __init__(self, command, folder, environment):
        self.command = command
        self.screens = []
        self.transcript = "$ " + " ".join(map(str, command)) + "\n"
        self.status = None
        self.bells = 0
        self.process, self.master = pty.fork()
        if self.process == 0:
            os.chdir(folder)
            os.execvpe(command[0], [str(word) for word in command], environment)
        fcntl.ioctl(self.master, termios.TIOCSWINSZ, struct.pack("HHHH", LINES, COLUMNS, 0, 0))
        self.echo = ""
        self.screen = None
        self.read()

    def read(self):
        """Reads to the next prompt, or to the end of the program: then `screen` is what it said last."""
        data, end = b"", time.monotonic() + TIMEOUT
        while True:
            ready, _, _ = select.select([self.master], [], [], QUIET)
            if ready:
                try:
                    more = os.read(self.master, 65536)
                except OSError:
                    more = b""
                if not more:
                    self.finish(data)
                    return
                data += more
                continue
            # A prompt is the only thing the program writes without the end of a line.
            if data.endswith(b" ") and data != self.echo.encode() + b" ":
                break
            if time.monotonic() > end:
                self.keep(data)
                self.fail("no prompt and no end within %d seconds" % TIMEOUT)
        self.keep(data)

    def wait(self, seconds):
        """Types nothing for a while; then `screen` is what was told in the meantime."""
        time.sleep(seconds)
        self.echo = ""
        self.read()

    def keep(self, data):
        text = data.decode(errors="replace")
        self.bells += text.count(BELL)
        text = text.replace(BELL, "")
        self.transcript += text.replace("\r\n", "\n")
        shown = self.without_echo(text)
        self.screen = Screen(shown)
        self.screens.append(self.screen)
        faults = self.screen.faults()
        if faults:
            self.fail("; ".join(faults))

    def without_echo(self, text):
        """What came after the line that was typed; a clock may have told its prompt again before."""
        before, echo, after = text.partition(self.echo + "\r\n")
        return after if echo and (not before or RETOLD.match(before)) else text

    def finish(self, data):
        self.keep(data)
        _, status = os.waitpid(self.process, 0)
        os.close(self.master)
        self.status = os.waitstatus_to_exitcode(status)

    @property
    def is_over(self):
        return self.status is not None

    def type(self, line):
        """Types a line and Enter."""
        if self.is_over:
            self.fail(f"the program has ended with {self.status}; {line!r} cannot be typed")
        self.echo = line
        os.write(self.master, line.encode() + b"\n")
        self.read()

    def kill(self, line, after):
        """Types a line and ends the program without a chance so many seconds later."""
        os.write(self.master, line.encode() + b"\n")
        time.sleep(after)
        os.kill(self.process, signal.SIGKILL)
        _, status = os.waitpid(self.process, 0)
        os.close(self.master)
        self.status = os.waitstatus_to_exitcode(status)

    def press(self, key):
        """Presses a key such as Ctrl-C (\\x03) or Ctrl-D (\\x04), without Enter."""
        self.echo = ""
        os.write(self.master, key.encode())
        self.read()

    def expect(self, text):
        """Fails unless the last screen says it, however it was wrapped."""
        if text not in self.screen.flat:
            self.fail(f"expected: {text}")

    def end(self, status, *sentences):
        """Fails unless the program has ended so, having said this."""
        if not self.is_over:
            self.fail(f"expected the end with {status}; it asks: {self.screen.prompt}")
        if self.status != status:
            self.fail(f"ended with {self.status}, not with {status}")
        for sentence in sentences:
            self.expect(sentence)

    @property
    def shown(self):
        """All that was shown and typed, as one line."""
        return re.sub(r"\s+", " ", self.transcript)

    def fail(self, why):
        if not self.is_over:
            try:
                os.kill(self.process, signal.SIGKILL)
                os.waitpid(self.process, 0)
            except (ProcessLookupError, ChildProcessError):
                pass
        raise Failed(f"{why}\n--- the end of what was on the screen\n{self.transcript[-3000:]}\n---")
