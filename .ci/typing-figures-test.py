#!/usr/bin/env python3
"""The figures in the guide for a full room are what the simulation prints."""

import pathlib
import re
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
GUIDE = ROOT / "docs/handleiding-stuurgroep.md"
LABEL = "<!-- cijfers: typing-simulation, 45 mensen, minuten -->"


def printed():
    """Per speed: contributions a minute, and the minutes for 9, 18 and 45 slips and the figures."""
    text = subprocess.run(
        [sys.executable, str(ROOT / ".ci/typing-simulation.py")],
        check=True, capture_output=True, text=True).stdout
    rows = {}
    for speed, rate in re.findall(r"^ +(\d+) +([\d.]+)$", text, re.M):
        rows[speed] = [rate]
    speeds = list(rows)
    for slips in ("9", "18", "45"):
        line = re.search(rf"^ +45  \d per \w+ +{slips} (.*)$", text, re.M)[1]
        for speed, minutes in zip(speeds, re.findall(r"([\d.]+) \(", line), strict=True):
            rows[speed].append(minutes)
    lines, figures = re.search(r"^ +45 +(\d+) regels +(.*) min$", text, re.M).groups()
    for speed, minutes in zip(speeds, figures.split(), strict=True):
        rows[speed].append(minutes)
    return lines, [[speed, *figures] for speed, figures in rows.items()]


def told():
    block = GUIDE.read_text(encoding="utf-8").split(LABEL)[1].lstrip().split("\n\n")[0]
    header, _, *rows = [
        [cell.strip() for cell in line.strip("|").split("|")] for line in block.splitlines()]
    return header, [[cell.replace(",", ".") for cell in row] for row in rows]


def main():
    lines, figures = printed()
    header, rows = told()
    assert header[2:] == ["9 kaarten", "18 kaarten", "45 kaarten", f"{lines} regels cijfers"], header
    assert rows == figures, f"guide {rows}\nsimulation {figures}"
    print(f"{len(rows)} speeds, {len(rows) * 5} figures: as the simulation prints them")


if __name__ == "__main__":
    main()
