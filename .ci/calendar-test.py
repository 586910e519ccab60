"""Reads the calendar file of a partnership with a library of its own and checks what stands in it."""

import subprocess
import sys
import tempfile
from datetime import date
from pathlib import Path

from icalendar import Calendar

program = sys.argv[1]
examples = Path("docs/voorbeelden/boss-po").resolve()


def run(*arguments: str, folder: Path) -> None:
    subprocess.run([program, *arguments], cwd=folder, check=True, capture_output=True)


with tempfile.TemporaryDirectory() as name:
    folder = Path(name)
    forms = [str(path) for path in sorted(examples.glob("*.yaml"))]
    run("new", "map", "--name", "Opleidingsschool Boss po", folder=folder)
    run("fill", "map", *forms, folder=folder)
    run("plan", "map", "-o", "een.ics", folder=folder)
    run("plan", "map", "-o", "een.ics", folder=folder)
    data = (folder / "een.ics").read_bytes()

lines = data.split(b"\r\n")
assert lines[-1] == b"" and all(b"\n" not in line for line in lines), "line ends"
assert all(len(line) <= 75 for line in lines), "a line of more than 75 octets"
events = list(Calendar.from_ical(data).walk("VEVENT"))
assert len(events) == 3, f"{len(events)} events"
assert len({str(event["UID"]) for event in events}) == 3, "an id twice"
days = [event.decoded("DTSTART") for event in events]
assert all(type(day) is date and day >= date.today() for day in days), days
assert days == sorted(days) and all(day.weekday() < 5 for day in days), days
print("calendar:", ", ".join(str(day) for day in days))
