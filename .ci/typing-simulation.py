#!/usr/bin/env python3
"""How long a facilitator types what a room brings in: a model, seeded, for the guide.

A contribution takes hearing or taking the slip, its characters, and Enter. The lengths are drawn from
those of the 24 contributions in Tests/CommandLineAppTests/Dialogue/VersnellingskamerScript.swift.
"""

import math
import pathlib
import random
import re

ROOT = pathlib.Path(__file__).resolve().parent.parent
SCRIPT = ROOT / "Tests/CommandLineAppTests/Dialogue/VersnellingskamerScript.swift"
FORMAT = ROOT / "Scans/werkvorm-versnellingskamer.yaml"
SEED = 20260821
RUNS = 2000
TAKING = 3.0  # seconds to hear or take a slip
SPEEDS = (160, 200, 280)  # characters per minute
ROOMS = (8, 24, 45)
AT_A_TABLE = 5
# Of the step people write and talk first; typing begins when the first slips come in.
WRITING = 6
SUBJECTS = 8  # what is left to vote on


def lengths():
    text = SCRIPT.read_text(encoding="utf-8")
    block = text[text.index("static let contributions") : text.index("/// The texts")]
    found = [len(line) for line in re.findall(r'^    "(.*)",$', block, re.M)]
    assert len(found) == 24, len(found)
    return found


def step_minutes():
    text = FORMAT.read_text(encoding="utf-8")
    return int(re.search(r"soort: inbreng\n    naam: .*\n    minuten: (\d+)", text)[1])


def minutes(slips, speed, lengths, rng):
    typed = sum(rng.choice(lengths) + 1 for _ in range(slips))
    return typed / speed + slips * TAKING / 60


def typical(slips, speed, lengths, rng):
    """The middle and the slowest of twenty rooms."""
    runs = sorted(minutes(slips, speed, lengths, rng) for _ in range(RUNS))
    return runs[RUNS // 2], runs[RUNS * 19 // 20]


def main():
    found = lengths()
    whole = step_minutes()
    room_left = whole - WRITING
    middle = sorted(found)[len(found) // 2]
    print(f"24 bijdragen: {min(found)}-{max(found)} tekens, de middelste {middle}.")
    print(f"Inbreng duurt {whole} minuten; na {WRITING} minuten schrijven en praten blijven er "
          f"{room_left} om te typen (* past daar niet in, ** past niet in de hele stap).")
    rng = random.Random(SEED)
    print("\ntekens/min  bijdragen/min")
    for speed in SPEEDS:
        took, _ = typical(100, speed, found, rng)
        print(f"{speed:>10}  {100 / took:>13.1f}")
    print("\nmensen  wat                 bijdragen " + "".join(f"{s:>15}/min" for s in SPEEDS))
    for people in ROOMS:
        tables = math.ceil(people / AT_A_TABLE)
        for name, slips in (
            ("1 per tafel", tables), ("2 per tafel", 2 * tables),
            ("1 per persoon", people), ("2 per persoon", 2 * people),
        ):
            cells = ""
            for speed in SPEEDS:
                took, slow = typical(slips, speed, found, rng)
                mark = "**" if slow > whole else "*" if slow > room_left else ""
                cells += f"{took:>9.1f} ({slow:.1f}){mark:<2}".rjust(19)
            print(f"{people:>6}  {name:<18} {slips:>9} {cells}")
    print("\nmiddelste (traagste van twintig), in minuten")
    print(f"\nCijfers: {SUBJECTS} onderwerpen, per tafel van {AT_A_TABLE}: cijfers lezen "
          f"({TAKING:.0f} s), 10 tekens, twee keer Enter")
    for people in ROOMS:
        tables = math.ceil(people / AT_A_TABLE)
        lines = tables * SUBJECTS
        cells = "".join(f"{lines * (12 / s + TAKING / 60):>12.1f}" for s in SPEEDS)
        print(f"{people:>6}  {lines:>3} regels {cells} min")


if __name__ == "__main__":
    main()
