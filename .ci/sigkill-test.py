#!/usr/bin/env python3
"""Kills the program at random moments of a scripted session, and holds what is found against what the
program had said.

A session grows by `fill`: every call reads more forms into it, until all expected raters are there. At
a random moment each call is killed (SIGKILL), then begun again, until it ends by itself. After every
kill `verify` must find nothing damaged, and every rater whose form was said to be in must still be
there. In the end the picture must be that of a session that nobody disturbed.

Calls that were left alone tell how long one takes; kills fall anywhere within that.
"""

import argparse
import json
import os
import pathlib
import random
import shutil
import subprocess
import sys
import tempfile
import time

RATERS = 8


def form(number: int) -> str:
    """A filled-in form of one rater of the short scan."""
    party = "school" if number % 2 == 0 else "opleiding"
    step = ["coordinatie", "identificatie", "reflectie", "transformatie"][number % 4]
    return (
        "invulblad: korte-scan\nversie: 1\npartnerschap: De Brug\n"
        "eenheid: {soort: partnerschap}\nmoment: 2026-11-20\n"
        f"beoordelaar: {{naam: Rater {number}, rol: schoolopleider, partij: {party}}}\n"
        "kernvragen:\n"
        f"  ontmoeten: {{oordeel: ja, voorbeeld: voorbeeld {number}}}\n"
        "oordelen:\n"
        f"  tussen-organisaties: {{kies: {step}, voorbeeld: {'woord ' * 40}}}\n"
        f"  tussen-mensen: {{kies: {step}}}\n"
    )


class Session:
    """A dossier in a folder of its own, with the program that works in it."""

    def __init__(self, program: str, folder: pathlib.Path, writers: int = 3):
        self.program = program
        self.folder = folder
        self.map = folder / "map"
        self.writers = writers
        folder.mkdir()
        for number in range(RATERS):
            (folder / f"r{number}.yaml").write_text(form(number), encoding="utf-8")
        self.must(["new", "map", "--name", "De Brug"])

    def environment(self, writer: int) -> dict:
        place = self.folder / f"writer{writer}"
        return {**os.environ, "XDG_CONFIG_HOME": str(place), "GRENSGANGER_DAG": "2026-11-20"}

    def start(self, words: list[str], writer: int = 0) -> subprocess.Popen:
        return subprocess.Popen(
            [self.program, *words], cwd=self.folder, env=self.environment(writer),
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)

    def must(self, words: list[str], writer: int = 0) -> str:
        process = self.start(words, writer)
        output, errors = process.communicate()
        if process.returncode != 0:
            raise SystemExit(f"{words} ended with {process.returncode}:\n{output}{errors}")
        return output

    def fill(self, count: int) -> list[str]:
        names = [f"r{number}.yaml" for number in range(count)]
        half = RATERS // 2
        return ["fill", "map", *names, "--expect", f"school={half},opleiding={half}"]

    def raters(self) -> set[str]:
        """The names that stand in whole lines of the journals."""
        found = set()
        for path in self.map.glob("sessies/*/*.jsonl"):
            for line in path.read_bytes().split(b"\n")[:-1]:
                entry = json.loads(line)
                parts = entry["inhoud"]["delen"] if entry["wat"] == "samen" else [entry]
                for part in parts:
                    if part["wat"] == "invuller":
                        found.add(part["inhoud"]["naam"])
        return found

    def picture(self) -> dict:
        picture = json.loads(self.must(["position", "map", "--format", "json"]))
        # Raters are numbered in the order in which they came.
        picture["raters"] = sorted((one["party"], one["role"]) for one in picture["raters"])
        return picture


def undisturbed(program: str, folder: pathlib.Path) -> dict:
    session = Session(program, folder)
    for count in range(1, RATERS + 1):
        session.must(session.fill(count), count % session.writers)
    return session.picture()


def disturbed(program: str, folder: pathlib.Path, dice: random.Random, tally: dict) -> dict:
    session = Session(program, folder)
    acknowledged: set[str] = set()
    for count in range(1, RATERS + 1):
        writer = count % session.writers
        for attempt in range(12):
            process = session.start(session.fill(count), writer)
            # Writing comes last: half of the kills fall there.
            first = dice.choice([0, 0.6])
            wait = dice.uniform(first, 1.05) * tally["longest"]
            begin = time.monotonic()
            try:
                output, errors = process.communicate(timeout=wait)
            except subprocess.TimeoutExpired:
                process.kill()
                output, errors = process.communicate()
            passed = time.monotonic() - begin
            if process.returncode == -9:
                tally["kills"] += 1
            elif process.returncode == 0:
                tally["longest"] = 0.8 * tally["longest"] + 0.2 * passed
            else:
                raise SystemExit(f"fill ended with {process.returncode}:\n{output}{errors}")
            if "Dit staat in de sessie" in output:
                acknowledged |= {f"Rater {number}" for number in range(count)}
            found = session.raters()
            if found - acknowledged and process.returncode == -9:
                tally["kept"] += 1
            if not acknowledged <= found:
                raise SystemExit(f"lost: {sorted(acknowledged - found)}")
            if len(found) not in (len(acknowledged), count):
                raise SystemExit(f"half of a call is there: {sorted(found)}")
            tally["torn"] += "halve regel" in session.must(["verify", "map"])
            if process.returncode == 0:
                break
        else:
            session.must(session.fill(count), writer)
            acknowledged |= {f"Rater {number}" for number in range(count)}
    return session.picture()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--binary", required=True)
    parser.add_argument("--kills", type=int, default=500)
    parser.add_argument("--seed", type=int, default=None)
    options = parser.parse_args()
    program = str(pathlib.Path(options.binary).resolve())
    seed = options.seed if options.seed is not None else random.SystemRandom().randrange(2**32)
    print(f"seed: {seed}", flush=True)
    dice = random.Random(seed)
    place = pathlib.Path(tempfile.mkdtemp())
    try:
        begin = time.monotonic()
        wanted = undisturbed(program, place / "undisturbed")
        tally = {"kills": 0, "kept": 0, "torn": 0, "sessions": 0}
        tally["longest"] = (time.monotonic() - begin) / (RATERS + 2)
        while tally["kills"] < options.kills:
            folder = place / f"session{tally['sessions']}"
            found = disturbed(program, folder, dice, tally)
            if found != wanted:
                raise SystemExit("the picture is another one than without kills")
            shutil.rmtree(folder)
            tally["sessions"] += 1
        print(
            f"{tally['kills']} kills in {tally['sessions']} sessions: nothing acknowledged was lost;"
            f" {tally['kept']} times more was kept than was said, {tally['torn']} torn lines")
    finally:
        shutil.rmtree(place, ignore_errors=True)


if __name__ == "__main__":
    sys.exit(main())
