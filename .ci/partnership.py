"""A partnership's folder on one or two laptops, and what people do with it from day to day."""

import json
import os
import shutil
import subprocess
import tempfile
from pathlib import Path

from person import Person
from terminal import Failed, Terminal

FIRST_DAY = "2026-11-19"


class Laptop:
    """A computer of its own: a folder to work in, and an own name in journals."""

    def __init__(self, program, home):
        self.program, self.home = program, home
        self.folder = home / "documenten"
        self.folder.mkdir(parents=True)
        self.transcripts = []

    def environment(self, day, clock=None, pace=None):
        """`clock` is the time at which a program begins, `pace` how many times as fast it runs."""
        rehearsed = {"GRENSGANGER_KLOK": clock, "GRENSGANGER_TEMPO": pace}
        return {
            **{name: str(value) for name, value in rehearsed.items() if value is not None},
            "PATH": os.environ["PATH"], "HOME": str(self.home), "TERM": "xterm",
            "XDG_CONFIG_HOME": str(self.home / "config"), "LANG": "nl_NL.UTF-8",
            "GRENSGANGER_DAG": day,
        }

    def scan(self, *rules, day=FIRST_DAY, options=(), **person):
        """Someone who sits down to `scan wilg`; `play` lets them go on."""
        terminal = Terminal(
            [self.program, "scan", "wilg", *options], self.folder, self.environment(day))
        self.transcripts.append(terminal)
        return Person(terminal, *rules, **person)

    def run(self, *arguments, day=FIRST_DAY, status=0, given=None):
        """A command without a terminal; what it says on both outputs."""
        result = subprocess.run(
            [self.program, *map(str, arguments)], cwd=self.folder, env=self.environment(day),
            input=given, capture_output=True, text=True, timeout=60)
        said = result.stdout + result.stderr
        if result.returncode != status:
            raise Failed(f"{arguments} ended with {result.returncode}, not {status}:\n{said}")
        return said

    def new(self, *options):
        return self.run("new", "wilg", "--name", "De Wilg en omstreken", "--sector", "po", *options)

    def position(self):
        """The outcome as data."""
        return json.loads(self.run("position", "wilg", "--format", "json"))


class Partnership:
    """Removed when the scenario is over. What was on the screens is kept in the file that
    SESSION_TRANSCRIPTS names."""

    def __init__(self, program, laptops=1):
        self.root = Path(tempfile.mkdtemp())
        self.laptops = [
            Laptop(program, self.root / f"laptop-{number + 1}") for number in range(laptops)]

    def __enter__(self):
        return self

    def __exit__(self, *_):
        keep = os.environ.get("SESSION_TRANSCRIPTS")
        if keep:
            said = [terminal.transcript for one in self.laptops for terminal in one.transcripts]
            Path(keep).write_text(("\n" + "=" * 80 + "\n").join(said))
        shutil.rmtree(self.root)


def expect(fact, why):
    if not fact:
        raise Failed(why)
