"""A partnership before its dialogue: a scan that was held, with different answers on either side."""

import json

from dialogue_facilitator import Facilitator
from partnership import expect

SCAN_DAY = "2026-10-01"
DAY = "2026-11-21"


def form(number):
    """One of six: three of the school, who see more than three of the institute."""
    school = number < 3
    party, step, direction = (
        ("school", "reflectie", "ja") if school else ("opleiding", "coordinatie", "nee"))
    return (
        "invulblad: korte-scan\nversie: 1\npartnerschap: De Wilg en omstreken\n"
        f"eenheid: {{soort: partnerschap}}\nmoment: {SCAN_DAY}\n"
        f"beoordelaar: {{naam: Rater {number}, rol: schoolopleider, partij: {party}}}\n"
        "kernvragen:\n"
        f"  ontmoeten: {{oordeel: {direction}, voorbeeld: een voorbeeld}}\n"
        f"  doelen: {{oordeel: nee, voorbeeld: een voorbeeld}}\n"
        "oordelen:\n"
        f"  tussen-organisaties: {{kies: {step}, voorbeeld: een voorbeeld}}\n"
        f"  tussen-mensen: {{kies: coordinatie, voorbeeld: een voorbeeld}}\n"
    )


def hold_scan(laptop):
    """Six forms are read in and talked about: then there is advice, and a step."""
    names = [f"formulier-{number}.yaml" for number in range(6)]
    for number, name in enumerate(names):
        (laptop.folder / name).write_text(form(number), encoding="utf-8")
    laptop.run("fill", "wilg", *names, "--expect", "school=3,opleiding=3", day=SCAN_DAY)
    talk = laptop.scan(
        (r"Wat gaan jullie doen\?", ["Begeleiders bezoeken elkaar", ""]),
        day=SCAN_DAY, options=["--scan", "korte-scan"])
    talk.play()
    talk.terminal.end(0)


def open_dialogue(laptop, *options, day=DAY, **clock):
    return Facilitator(laptop, *options, day=day, **clock)


def record(laptop, day=DAY, *options):
    return laptop.run("report", "wilg", "--kind", "dialogue", "--format", "md", *options, day=day)


def expect_all(texts, found, where):
    missing = [text for text in texts if text not in found]
    expect(not missing, f"{where} lacks: {missing}\n{found}")


def events(laptop, session):
    """The lines of the journals of a session, as data."""
    return [
        json.loads(line)
        for path in sorted((laptop.folder / "wilg" / "sessies" / session).glob("*.jsonl"))
        for line in path.read_text(encoding="utf-8").splitlines()
    ]
