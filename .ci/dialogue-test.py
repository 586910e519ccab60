#!/usr/bin/env python3
"""Lead dialogues in a terminal of 80 by 24 as a facilitator does, from start to record.

Usage: dialogue-test.py PROGRAM [SCENARIO …]
Also: no line is wider, no screen longer, nothing but text; every kind of prompt takes `?` and `stop`.
Needs nothing but Python. What went wrong is told with the end of what was on the screen.
"""

import sys
import time
from pathlib import Path

import dialogue_sides
import dialogue_small
import dialogue_tables
from terminal import Failed

SCENARIOS = [*dialogue_small.SCENARIOS, *dialogue_sides.SCENARIOS, *dialogue_tables.SCENARIOS]


def main():
    program = Path(sys.argv[1]).resolve()
    wanted = sys.argv[2:]
    failed = 0
    for scenario in SCENARIOS:
        if wanted and scenario.__name__ not in wanted:
            continue
        start = time.monotonic()
        try:
            scenario(program)
            print(f"{scenario.__name__}: {time.monotonic() - start:.1f} s", flush=True)
        except Failed as failure:
            failed += 1
            print(f"{scenario.__name__}: {failure}", file=sys.stderr)
    print(f"dialogues: {failed} failed")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
